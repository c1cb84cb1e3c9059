// The rules, the checks of the files and the rows of the law table, as SARIF describes them.

import { levelOf } from '../../engine/level.ts'
import { shortCitation } from '../../law/citation.ts'
import { cautionOf, type DutyId, dutyIds, dutyOf, lawTable } from '../../law/index.ts'
import { sourceInWords } from '../../law/sources.ts'
import { escaped } from '../markdown/markdown-text.ts'
import { type CatalogueEntry, catalogue, lawAddressOf } from '../words/catalogue.ts'
import { forceWords, owedByWords } from '../words/law-words.ts'
import { sentence } from '../words/words.ts'
import { sarifLevel } from './kinds.ts'

export const taxonomyName = 'Community planning law'

/** Rows that some rule rests on, and for a report of everything the others too, in the order of the law table. */
export function rowsUsed(everything: boolean): readonly DutyId[] {
  const cited = new Set<string>(catalogue.flatMap(({ cites }) => cites))
  return everything ? dutyIds : dutyIds.filter((id) => cited.has(id))
}

export interface Descriptor {
  readonly id: string
  readonly [key: string]: unknown
}

/** `rows` are those of the taxonomy; a row that no rule cites is described too, so that its result has a rule to name. */
export function descriptors(rows: readonly DutyId[]): readonly Descriptor[] {
  const cited = new Set<string>(catalogue.flatMap(({ cites }) => cites))
  const index = new Map(rows.map((id, place) => [id, place]))
  const target = (id: DutyId) => ({ id, index: index.get(id), toolComponent: { name: taxonomyName, index: 0 } })
  const relationships = (cites: readonly DutyId[]) =>
    cites.length === 0 ? {} : { relationships: cites.map((id) => ({ target: target(id), kinds: ['relevant'] })) }
  return [
    ...catalogue.map((entry) => ({ ...ofEntry(entry), ...relationships(entry.cites) })),
    ...rows.filter((id) => !cited.has(id)).map((id) => ({ ...ofRow(id), ...relationships([id]) })),
  ]
}

function ofEntry(entry: CatalogueEntry): Descriptor {
  const { id, title, why, fix, leaves, cites } = entry
  const reason = unwrapped(why)
  const judge = leaves === undefined ? [] : [unwrapped(leaves)]
  const help = [reason, `What to do: ${unwrapped(fix)}`, ...judge]
  const law = cites.map((duty) => `${shortCitation(dutyOf(duty))}: ${dutyOf(duty).says} ${forceWords(dutyOf(duty))}`)
  const explain = `loip explain ${id}`
  const address = lawAddressOf(entry)
  const [first] = cites
  const text = address === undefined ? [] : [`[Where this comes from](${address})`]
  return {
    id,
    name: pascal(id),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: [...law, reason].join(' ') },
    help: {
      text: [...help, ...law, `More, with examples: ${explain}.`].join('\n\n'),
      markdown: [...[...help, ...law].map(escaped), ...text, `More, with examples: \`${explain}\``].join('\n\n'),
    },
    ...(address === undefined ? {} : { helpUri: address }),
    defaultConfiguration: { level: usualLevel(first) },
    properties: { tags: tagsOf(first) },
  }
}

/** The words of a rule are wrapped in its file. */
function unwrapped(words: string): string {
  return words.replace(/\s+/g, ' ')
}

function ofRow(id: DutyId): Descriptor {
  const { says } = dutyOf(id)
  return {
    id,
    name: pascal(id),
    shortDescription: { text: says },
    fullDescription: { text: rowWords(id) },
    help: { text: rowWords(id), markdown: escaped(rowWords(id)) },
    ...helpUri(id),
    defaultConfiguration: { level: 'none' },
    properties: { tags: tagsOf(id) },
  }
}

/** The page of the row. Practice rests on no text. */
function helpUri(id: DutyId): { readonly helpUri?: string } {
  const { url } = dutyOf(id)
  return url === undefined ? {} : { helpUri: url }
}

/** The level of what the rule finds where the files decide that something is missing. */
function usualLevel(duty: DutyId | undefined): string {
  return sarifLevel('fail', duty === undefined ? 'error' : levelOf(dutyOf(duty), 'missing'))
}

function tagsOf(duty: DutyId | undefined): readonly string[] {
  if (duty === undefined) return ['community-planning', 'files']
  const { nature, force, owedBy, decided } = dutyOf(duty)
  // A power, a definition or what is not asked for binds nobody, whatever its source.
  const binds = nature === 'duty' || nature === 'expectation' ? force : nature
  return ['community-planning', binds, `owed-by-${owedBy}`, `decided-${decided}`]
}

function rowWords(id: DutyId): string {
  const duty = dutyOf(id)
  const { unchecked } = duty
  return [
    `${shortCitation(duty)}: ${duty.says}`,
    forceWords(duty),
    `Whose it is: ${sentence(owedByWords(duty))}`,
    ...(unchecked === undefined ? [] : [`No rule looks at it: ${unchecked}`]),
    `Read: ${duty.read.map(sourceInWords).join('; ')}.`,
    ...[cautionOf(duty)].filter((caution) => caution !== undefined),
  ].join(' ')
}

/** The rows as a taxonomy: the law is the classification that results are held against. */
export function taxonomy(rows: readonly DutyId[]): Record<string, unknown> {
  return {
    name: taxonomyName,
    version: lawTable.version,
    organization: 'loip',
    shortDescription: {
      text: 'Duties of community planning, and the guidance and good practice about them, in our words.',
    },
    fullDescription: {
      text: `Rows of the law table of loip, last gone over on ${lawTable.asAt}. ${lawTable.cautions.join(' ')}`,
    },
    informationUri: 'https://www.legislation.gov.uk/asp/2015/6/part/2',
    isComprehensive: true,
    contents: ['localizedData', 'nonLocalizedData'],
    taxa: rows.map((id) => ({
      id,
      name: pascal(id),
      shortDescription: { text: `${shortCitation(dutyOf(id))}: ${dutyOf(id).says}` },
      fullDescription: { text: rowWords(id) },
      ...helpUri(id),
    })),
  }
}

const beginnings: Readonly<Record<string, string>> = {
  g: 'guidance',
  gp: 'practice',
  p1: 'part-1',
  s: 'section',
  x: 'other',
}

/** `s6-2c-period` as `Section62cPeriod`: SARIF viewers take names of one word. */
function pascal(id: string): string {
  const whole = id.replace(/^(?:gp?|p1|x)(?=-)|^s(?=\d)/, (beginning) => beginnings[beginning] ?? beginning)
  return whole.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}
