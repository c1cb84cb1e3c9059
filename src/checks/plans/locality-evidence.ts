// Whether the evidence of a locality plan is about that locality: section 10(5)(b).

import { listOf } from '../../model/ids.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import { isAddress } from '../../readings/address.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import type { EvidenceItemData, NeedsData } from '../../schema/documents.gen.ts'
import type { Anchor } from '../../source/position.ts'
import { plainWords } from '../../text/nearest.ts'

/**
 * `wider`: about the council area, Scotland or another locality. `unstated`: the file does not say what area it is
 * about.
 */
type Reach = 'local' | 'wider' | 'unstated'

/** A piece of evidence, and where it says what it is. */
interface EvidenceNamed {
  readonly data: EvidenceItemData
  readonly at: Anchor
}

/** All evidence for needs that is named: of the section as a whole, and of each need. */
export function evidenceFor(needs: NeedsData): EvidenceNamed[] {
  if (typeof needs === 'string') return []
  return [needs, ...listOf(needs.items)].flatMap(({ evidence = [] }) =>
    evidence.flatMap((data, key) => {
      const at = data === undefined ? undefined : placeOfName(data, { of: evidence, key })
      return at === undefined ? [] : [{ data, at }]
    }),
  )
}

/** Where it says what it is: in its title, else in another field. A title that is kept free names nothing. */
function placeOfName(evidence: EvidenceItemData, entry: Anchor): Anchor | undefined {
  if (typeof evidence === 'string') return hasDescription(evidence) ? entry : undefined
  const { title, source, indicator, url } = evidence
  if (title !== undefined) return hasDescription(title) ? { of: evidence, key: 'title' } : undefined
  if (hasDescription(source)) return { of: evidence, key: 'source' }
  if (hasDescription(indicator)) return { of: evidence, key: 'indicator' }
  return isAddress(url) ? { of: evidence, key: 'url' } : undefined
}

export function reachOf(evidence: EvidenceItemData, plan: Plan, partnership: Partnership): Reach {
  const own = [...plan.covers.flatMap(localityNames), ...plan.coversUnknown]
  const { geography: said = undefined, title = undefined } =
    typeof evidence === 'string' ? { title: evidence } : evidence
  const geography = hasDescription(said) ? said : undefined
  if (names(geography ?? title ?? '', own)) return 'local'
  if (geography === undefined) return 'unstated'
  return names(geography, partnership.localities.flatMap(localityNames)) || isWholeArea(geography, partnership)
    ? 'wider'
    : 'local'
}

function localityNames({ id, name, data, wardCode, members }: Partnership['localities'][number]): string[] {
  return [id, name, ...listOf(data.also_known_as), ...(wardCode === undefined ? [] : [wardCode]), ...members]
}

function names(text: string, wanted: readonly string[]): boolean {
  return wanted.some((name) => plainWords(name) !== '' && spaced(text).includes(spaced(name)))
}

function spaced(text: string): string {
  return ` ${plainWords(text)} `
}

const wide = new Set(
  ['the all of and whole entire council city local authority area areas wide partnership region district county']
    .concat('scotland scottish scotlands national nationally uk')
    .flatMap((words) => words.split(' ')),
)

/** Whether the words name only the whole area: `Strathexample`, `council-wide`, `Strathexample and Scotland`. */
function isWholeArea(geography: string, { area, profile }: Partnership): boolean {
  const whole = [area?.name, ...(area?.aliases ?? []), profile?.council_area].filter((name) => name !== undefined)
  const rest = whole.reduce((words, name) => words.replaceAll(spaced(name), ' '), spaced(geography))
  return rest.split(' ').every((word) => word === '' || wide.has(word))
}
