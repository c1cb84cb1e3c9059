// Several ids in one text, as an action table has them in a cell: `1, 3 and 4`, `Outcomes 1-3`, `all`. They become a list before the
// partnership is linked, so that nothing behind has to know of them. What is no list of ids that are there stays as it is.

import { idFields } from '../schema/id-fields.gen.ts'
import type { Anchor } from '../source/position.ts'
import { joinAnd } from '../text/join.ts'
import { namesInText } from '../text/names-in-text.ts'
import { quote } from '../text/quote.ts'
import { isBlanket } from './blanket.ts'
import type { Documents } from './documents.ts'
import { listOf, matchId } from './ids.ts'

type Data = Readonly<Record<string, unknown>>

interface IdsAsMeant {
  readonly says: string
  readonly fix: string
  readonly at: Anchor
}

/** What can be named in a field. */
interface Known {
  readonly outcomes: readonly string[]
  readonly needs: readonly string[]
  readonly plans: readonly string[]
  readonly editions: readonly string[]
  readonly localities: readonly string[]
}

/** By the name of a field. `covers` names localities in a plan, and plans elsewhere. */
const named: Readonly<Record<string, keyof Known>> = {
  outcomes: 'outcomes',
  outcome: 'outcomes',
  outcomes_covered: 'outcomes',
  replaced_by: 'outcomes',
  loip_outcome: 'outcomes',
  needs_refs: 'needs',
  covers: 'plans',
  plan: 'plans',
  replaces: 'editions',
  locality: 'localities',
  overlaps: 'localities',
}
const isPlan: ReadonlySet<string> = new Set(['loip', 'locality-plan'])

/** What is known of the documents, and is told where what is made here was written. */
interface Written {
  /** Whether all of an object was read: what was not is looked for where it stands, and not in a copy. */
  isWhole(of: object): boolean
  /** Of a list: as one text. */
  text(list: object, at: Anchor): void
  /** Of an assessment: as one of several outcomes. */
  copy(made: object, of: object): void
}

/**
 * Puts a list in the place of each text that is several ids, and an assessment of each in the place of one of several outcomes. Returns what
 * to say of those that are not written as ids and signs between them.
 */
export function readIdsInText(documents: Documents, written: Written): IdsAsMeant[] {
  const known = knownIn(documents)
  const said: IdsAsMeant[] = []
  for (const report of documents['progress-report'])
    if (report.assessments !== undefined)
      eachByItself(report.assessments as (object | undefined)[], known.outcomes, said, written)
  for (const [kind, fields = ''] of Object.entries(idFields))
    for (const document of documents[kind as keyof Documents] as unknown as readonly Data[]) {
      const own = outcomesOf(document)
      for (const path of fields.split(' ')) {
        const key = path.split('/').at(-1) ?? ''
        const field = isPlan.has(kind) && key === 'covers' ? 'localities' : named[key]
        // What the ids of another field name is not known here: they stay as they are written.
        if (field === undefined) continue
        const names = known[field]
        for (const holder of holdersAt(document, path.split('/').slice(0, -1))) {
          const list = listIn(holder[key], names, own)
          if (list === undefined) continue
          const at = { of: holder, key }
          const ids = list.flatMap((one) => one.ids)
          ;(holder as Record<string, unknown>)[key] = ids
          written.text(ids, at)
          for (const one of list) if (one.isMeant) said.push({ ...meantAs(one), at })
        }
      }
    }
  return said
}

/** An assessment is of one outcome. What is said of several at once is said of each. */
function eachByItself(
  assessments: (object | undefined)[],
  known: readonly string[],
  said: IdsAsMeant[],
  written: Written,
): void {
  const each = assessments.flatMap((assessment) => {
    // An entry that could not be used was taken out, and the others keep their places.
    if (assessment === undefined) return [assessment]
    const { outcome, title, measures } = assessment as Data
    const read = typeof outcome === 'string' ? idsIn(outcome, known, []) : undefined
    // A title is of one outcome, and the figures of a measure would stand there twice.
    const isOfEach = title === undefined && measures === undefined && written.isWhole(assessment)
    if (read === undefined || (read.ids.length > 1 && !isOfEach)) return [assessment]
    const at = { of: assessment, key: 'outcome' }
    if (read.isMeant) said.push({ ...meantAs(read), at })
    return read.ids.map((id) => {
      const made = { ...assessment, outcome: id }
      written.copy(made, assessment)
      return made
    })
  })
  assessments.splice(0, assessments.length, ...each)
}

/** The objects at a path of which `*` is each entry of a list. */
function holdersAt(value: unknown, [first, ...rest]: readonly string[]): Data[] {
  if (typeof value !== 'object' || value === null) return []
  if (first === undefined) return Array.isArray(value) ? [] : [value as Data]
  if (first === '*') return Array.isArray(value) ? value.flatMap((entry) => holdersAt(entry, rest)) : []
  return holdersAt((value as Data)[first], rest)
}

/** A text of a field, and the ids that it is. */
interface IdsRead {
  readonly text: string
  readonly ids: readonly string[]
  /** They are not all written, as those between the ends of a range. */
  readonly isMeant?: true
}

function meantAs({ text, ids }: IdsRead): Omit<IdsAsMeant, 'at'> {
  return {
    says: `${quote(text)} was read as ${joinAnd(ids.map(quote))}.`,
    fix: `Write ${ids.length > 1 ? `[${ids.join(', ')}]` : ids[0]}, which can mean nothing else.`,
  }
}

/** What each text of a field is; nothing where each is one id, or where something else stands there. */
function listIn(value: unknown, known: readonly string[], own: readonly string[]): readonly IdsRead[] | undefined {
  const texts = listOf(value).filter((one) => typeof one === 'string')
  if (texts.length === 0 || texts.length < listOf(value).length) return undefined
  const read = texts.map((text) => idsIn(text, known, own))
  return read.some((one) => one !== undefined)
    ? read.map((one, at) => one ?? { text: texts[at] ?? '', ids: [texts[at] ?? ''] })
    : undefined
}

/** The ids that a text is, if it is several of those that are known, or one that is not written as it is. */
function idsIn(text: string, known: readonly string[], own: readonly string[]): IdsRead | undefined {
  if (known.length === 0 || matchId(text, known) !== undefined) return undefined
  const [firstOwn] = own
  if (isBlanket(text.trim()))
    return firstOwn !== undefined && known.includes(firstOwn) ? { text, ids: own, isMeant: true } : undefined
  const written = namesInText(text, (words) => matchId(words, known) !== undefined)
  if (written.length > 0) return { text, ids: written }
  const meant = (words: string) => rangeOf(withoutNoun(words), known) ?? oneOf(withoutNoun(words), known)
  const ids =
    meant(text) ?? namesInText(text, (words) => meant(words) !== undefined).flatMap((words) => meant(words) ?? [])
  return ids.length > 0 ? { text, ids, isMeant: true } : undefined
}

function oneOf(words: string, known: readonly string[]): readonly string[] | undefined {
  return matchId(words, known) === undefined ? undefined : [words]
}

/** `Outcome 3`, `Priorities 1`: what it is stands before the id. */
function withoutNoun(words: string): string {
  return words
    .trim()
    .replace(
      /^(?:loip |local |strategic |priority )*(?:outcomes?|priorit(?:y|ies)|themes?|aims?|goals?|objectives?|needs?|ambitions?|missions?|commitments?|pillars?|strands?|drivers?|visions?|promises?|focus areas?|results?|shifts?)(?: nos?\.?| numbers?)? ?[:#]? ?(?=\S)/i,
      '',
    )
}

/** `1-3`, `SO1 to SO3`: each id from the first to the last, if all of them are there. */
function rangeOf(words: string, known: readonly string[]): readonly string[] | undefined {
  const [, lead = '', from = '', again = '', to = ''] =
    /^([^\d]*)(\d{1,3}) ?(?:-|–|—|to) ?([^\d]*)(\d{1,3})$/i.exec(words) ?? []
  const count = Number(to) - Number(from) + 1
  if (from === '' || (again !== '' && again.toLowerCase() !== lead.toLowerCase()) || count < 2 || count > known.length)
    return undefined
  const ids = Array.from({ length: count }, (_, index) => `${lead}${Number(from) + index}`)
  return ids.every((id) => matchId(id, known) !== undefined) ? ids : undefined
}

function knownIn({ loip, 'locality-plan': localityPlans, partnership }: Documents): Known {
  const plans = [...loip, ...localityPlans] as unknown as readonly Data[]
  const textsOf = (holders: readonly unknown[], ...keys: readonly string[]) =>
    holders.flatMap((holder) =>
      keys.flatMap((key) => listOf((holder as Data)?.[key]).filter((one) => typeof one === 'string')),
    ) as string[]
  const idOf = (plan: Data) => textsOf([plan], plan.id === undefined ? 'title' : 'id')
  const localities = listOf((partnership[0] as unknown as Data | undefined)?.localities)
  return {
    outcomes: [
      ...new Set(
        plans.flatMap((plan) =>
          outcomesOf(plan).flatMap((id) => [id, ...idOf(plan).map((of) => `${of}/${id}`), `loip/${id}`]),
        ),
      ),
    ],
    needs: plans.flatMap(({ needs, poorer_communities: communities }) =>
      textsOf([...listOf((needs as Data | undefined)?.items), ...listOf(communities)], 'id'),
    ),
    plans: plans.length === 0 ? [] : [...new Set([...plans.flatMap(idOf), 'loip'])],
    editions: [...plans.flatMap(idOf), ...plans.flatMap(({ editions }) => textsOf(listOf(editions), 'id'))],
    localities: textsOf(localities, 'id', 'name', 'also_known_as'),
  }
}

function outcomesOf({ outcomes }: Data): string[] {
  return (Array.isArray(outcomes) ? outcomes : []).flatMap((outcome: unknown) => {
    if (typeof outcome === 'string') return [outcome]
    const { id, title } = (outcome ?? {}) as { readonly id?: unknown; readonly title?: unknown }
    const named = id ?? title
    return typeof named === 'string' ? [named] : []
  })
}
