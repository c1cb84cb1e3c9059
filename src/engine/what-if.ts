// A verdict stands only if it would stand whatever was not read says (docs/decisions/0019-what-a-verdict-rests-on.md). For each place
// whose value cannot be used, the rules run again with the place absent and with each plausible value in it; for each file that could
// not be read, with one more document (unread-documents.ts). A duty whose verdict differs between these runs cannot be told.
// Loaded only when something was not read.
import type { DutyId } from '../law/index.ts'
import type { Documents } from '../model/documents.ts'
import type { CouncilArea } from '../reference/council-area.ts'
import { partnersDue, strathexample } from '../reference/index.ts'
import type { Verdict } from '../result/run-result.ts'
import { type Kind, kinds, schemas } from '../schema/kinds.gen.ts'
import type { SchemaNode } from '../schema/schema-walk.ts'
import { fieldsPossible } from '../schema/unknown-key.ts'
import { validate } from '../schema/validate.ts'
import type { Anchor } from '../source/position.ts'
import type { Checked } from './check.ts'
import type { LeftOpen, Unread, UnusablePlace } from './completeness.ts'
import type { DocumentGap, Judged } from './judged.ts'
import { type Known, plausibleFields, plausibleObject, plausibleValues } from './plausible-values.ts'
import type { SubjectKind } from './rule.ts'
import { kindsTogether, withOneMore } from './unread-documents.ts'
import type { UnreadDocument } from './unread-kinds.ts'

export type Verdicts = ReadonlyMap<DutyId, Verdict>

/** Duties whose verdict is not asked for. */
interface DutiesLeftOut {
  has(duty: DutyId): boolean
}

interface WhatIfInput {
  readonly documents: Documents
  readonly gaps: readonly DocumentGap[]
  /** Places whose value is there and cannot be used. */
  readonly unusable: readonly UnusablePlace[]
  readonly unreadFiles: readonly UnreadDocument[]
  /** What the files leave open, each with the fields that would give the other answer. */
  readonly open: readonly { readonly unread: LeftOpen; readonly of: object; readonly fields: object }[]
  readonly asOf: string
  /** Where it was recognised. */
  readonly area?: CouncilArea | undefined
  /** The duties that are judged for each document of a kind, so that one more could fall short. */
  dutiesOn(kind: Kind): readonly DutyId[]
  /** The duties that were judged by a document; of an object that is in none, all. */
  dutiesOf(document: object | undefined): readonly DutyId[]
  /** What `judge` would say of the documents as they are, where that is known. */
  readonly asRead?: Verdicts | undefined
  /** The verdict of every duty but these on the documents, as if no value were unusable. */
  judge(documents: Documents, gaps: readonly DocumentGap[], but: DutiesLeftOut): Verdicts
}

/** Verdicts that one more thing could take away. What falls short in the files falls short whatever else there is. */
const claims: readonly Verdict[] = ['shown', 'declared', 'explained', 'not-applicable']

/** Verdicts that stay true whatever was not read says. Of one that cannot be told, the place may be the reason. */
const claimsNothing: readonly Verdict[] = ['for-people', 'not-looked-at']

/** The duties whose verdict rests on something that was not read, each with the first such thing. */
export async function restingOn(input: WhatIfInput): Promise<ReadonlyMap<DutyId, Unread>> {
  const found = new Map<DutyId, Unread>()
  const known = knownOf(input)
  const asRead = input.asRead ?? input.judge(input.documents, input.gaps, found)
  const settled: DutiesLeftOut = {
    has: (duty) => found.has(duty) || claimsNothing.includes(asRead.get(duty) ?? 'not-looked-at'),
  }
  const compare = async (unread: Unread, variants: Iterable<Documents>, first?: Verdicts, mostRuns = many) => {
    let base = first
    const tried = new Set<string>()
    for (const variant of variants) {
      if (tried.size >= mostRuns) break
      const { documents, gaps, changed } = await revalidated(variant, input)
      // What its schema takes out again changes nothing.
      if (tried.has(changed)) continue
      tried.add(changed)
      const run = input.judge(documents, gaps, settled)
      base ??= run
      for (const [duty, verdict] of run) if (base.get(duty) !== verdict) found.set(duty, unread)
    }
  }
  const holdBack = (unread: Unread, duties: readonly DutyId[]) => {
    for (const duty of duties)
      if (!found.has(duty) && claims.includes(asRead.get(duty) ?? 'cannot-tell')) found.set(duty, unread)
  }
  const kindsTried = new Set<Kind>()
  for (const file of input.unreadFiles)
    for (const together of file.kind === undefined ? kindsTogether : [[file.kind]]) {
      const untried = together.filter((kind) => !kindsTried.has(kind))
      if (untried.length === 0) continue
      for (const kind of untried) {
        kindsTried.add(kind)
        holdBack(file, input.dutiesOn(kind))
      }
      await compare(file, await withOneMore(untried, input.documents, known), asRead)
    }
  for (const { unread, of, fields } of input.open)
    await compare(unread, [changedIn(input.documents, new Map([[of, fields as Record<string, unknown>]]))], asRead)
  // What an id names may stand in a file that was not read, which was tried already.
  const unusable = input.unusable.filter(({ holds }) => holds !== 'id' || input.unreadFiles.length === 0)
  const mostRuns = unusable.length > fewPlaces ? 4 : 14
  const mostPlaces = Math.min(24, Math.floor(mostWork / (mostRuns * workOf(input.documents))))
  const tried = unusable.slice(0, mostPlaces)
  const filled: (readonly [Anchor, Changes])[] = []
  for (const place of tried) {
    const { each, whole } = await changesAt(place, input.documents, known)
    await compare(
      place.at,
      each.map((change) => changedIn(input.documents, change)),
      undefined,
      mostRuns,
    )
    if (whole) filled.push([place.at, whole])
  }
  // Where a verdict needs several of the values: one after the other is filled, and the one that changes it is the reason.
  const all = new Map<object, Record<string | number, unknown>>()
  for (const [index, [at, change]] of filled.entries()) {
    for (const [of, fields] of change) all.set(of, { ...all.get(of), ...fields })
    const isLast = index === filled.length - 1
    if (index > 0 && (isLast || filled.length <= fewPlaces))
      await compare(at, [changedIn(input.documents, all)], asRead)
  }
  const holders = new Map<object | undefined, Anchor>()
  for (const { at } of unusable.slice(mostPlaces)) {
    const document = documentOf(at.of, input.documents)
    if (!holders.has(document)) holders.set(document, at)
  }
  for (const [document, at] of holders) holdBack(at, input.dutiesOf(document))
  return found
}

/** What was found of those duties is held back: it may not be so. */
export function withheld(checked: Checked, restsOn: ReadonlyMap<DutyId, Unread>): Checked {
  const judged = checked.judged.map(
    (one): Judged => (restsOn.has(one.duty) && one.verdict !== 'declared' ? { ...one, verdict: 'cannot-tell' } : one),
  )
  return { ...checked, judged, restsOn }
}

/**
 * About a hundred runs of the rules on a folder of ordinary size. Some rules compare every outcome with every other, so large documents
 * use it up quickly. Of the places beyond it, every duty that is met by the document of one rests on it.
 */
const mostWork = 600_000
/** Beyond so many, each is tried with fewer values. */
const fewPlaces = 10
/** No limit of its own: documents of several kinds are few. */
const many = 1000
const mostIds = 12

/** What might be changed at one place: taken out first, then each plausible value. `whole`: filled with as much as it may hold. */
async function changesAt(
  { at, also, holds, written }: UnusablePlace,
  documents: Documents,
  known: Known,
): Promise<{ readonly each: readonly Changes[]; readonly whole?: Changes }> {
  const { of, key } = at
  const holder = key === undefined ? undefined : holderOf(of, documents)
  if (key === undefined || holder === undefined) return { each: [] }
  const root = ((await schemas[holder.kind]()) as unknown as { default: SchemaNode }).default
  const others = also.flatMap((other) => (other.key === undefined ? [] : [{ of: other.of, key: other.key }]))
  const everywhere = (value: unknown) => changesOf([{ of, key }, ...others], value)
  const here = (of as Record<string | number, unknown>)[key]
  const inPlace = typeof here === 'string' ? { ...known, written: here } : known
  const values = () => (holds === 'id' ? known.ids : plausibleValues(root, [...holder.path, String(key)], inPlace))
  if (holds === 'unknown key') {
    const { fields, areMeant } = fieldsPossible(root, holder.path, String(key), of as Record<string, unknown>)
    // Of a word that nobody uses for a field, what stands there is all that it can be.
    const made = areMeant
      ? plausibleFields(root, holder.path, fields, known)
      : fields.flatMap((field) => (written === undefined ? [] : [{ [field]: written }]))
    const whole = areMeant ? plausibleObject(root, holder.path, fields, known) : Object.assign({}, ...made)
    return {
      each: [everywhere(undefined), ...made.map((change) => new Map([[of, structuredClone(change)]]))],
      whole: new Map([[of, { ...structuredClone(whole), ...of }]]),
    }
  }
  const changes = values().map(everywhere)
  const [whole] = changes
  return { each: [everywhere(undefined), ...changes], ...(whole ? { whole } : {}) }
}

/** By the object that is changed, its new fields. */
type Changes = ReadonlyMap<object, Readonly<Record<string | number, unknown>>>

function changesOf(places: readonly { of: object; key: string | number }[], value: unknown): Changes {
  const changes = new Map<object, Record<string | number, unknown>>()
  for (const { of, key } of places) changes.set(of, { ...changes.get(of), [key]: value })
  return changes
}

/** Where an object is: the kind of its document, and the path to it from the top. */
function holderOf(of: object, documents: Documents): { kind: Kind; path: readonly string[] } | undefined {
  for (const kind of kinds)
    for (const document of documents[kind]) {
      const path = pathTo(of, document)
      if (path !== undefined) return { kind, path }
    }
  return undefined
}

function documentOf(of: object, documents: Documents): object | undefined {
  return allOf(documents).find((document) => pathTo(of, document) !== undefined)
}

function pathTo(target: object, value: unknown): string[] | undefined {
  if (value === target) return []
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const path = pathTo(target, inner)
    if (path !== undefined) return [key, ...path]
  }
  return undefined
}

function changedIn(documents: Documents, changes: Changes): Documents {
  const entries = kinds.map((kind) => [kind, documents[kind].map((document: object) => changed(document, changes))])
  return Object.fromEntries(entries) as unknown as Documents
}

/** A copy with the changes; the value itself where nothing in it changes. Documents of one file can share objects. */
function changed(value: unknown, changes: Changes): unknown {
  if (typeof value !== 'object' || value === null) return value
  const own = changes.get(value) ?? {}
  const inner = Object.entries(value).map(([key, held]) => [key, held, changed(held, changes)] as const)
  if (!changes.has(value) && inner.every(([, before, after]) => before === after)) return value
  return withChange(value, { ...Object.fromEntries(inner.map(([key, , after]) => [key, after])), ...own })
}

function withChange(value: object, change: object): object {
  const made = Array.isArray(value) ? Object.assign([...value], change) : { ...value, ...change }
  return withoutHoles(made) as object
}

/** A deep copy without absent values, which validation may change. */
function withoutHoles(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutHoles)
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  return Object.fromEntries(entries.map(([key, held]) => [key, withoutHoles(held)]))
}

/** The changed documents, with what their schema says of them; what was said of the others stays. */
async function revalidated(variant: Documents, { documents, gaps }: WhatIfInput) {
  const isKnown = new Set(allOf(documents))
  const kept = new Set(allOf(variant).filter((document) => isKnown.has(document)))
  const found: DocumentGap[] = gaps.filter(({ document, undecided }) => kept.has(document) && undecided !== true)
  for (const kind of kinds)
    for (const document of variant[kind]) {
      if (kept.has(document)) continue
      const checked = await validate(kind, document, () => undefined)
      found.push(...checked.gaps.flatMap((gap) => (gap.undecided ? [] : [{ ...gap, document }])))
    }
  const changed = JSON.stringify(allOf(variant).filter((document) => !kept.has(document)))
  return { documents: variant, gaps: found, changed }
}

/** What one run costs, by how many objects and lists the documents hold. */
function workOf(all: Documents): number {
  const queue: unknown[] = allOf(all)
  const documents = queue.length
  for (const value of queue)
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) if (typeof inner === 'object') queue.push(inner)
  return queue.length + queue.length ** 2 / 100 + documents ** 2 + 1
}

function allOf(documents: Documents): object[] {
  return kinds.flatMap((kind): readonly object[] => documents[kind])
}

/** The ids that point at nothing come first: they are the likeliest to be the id that cannot be used. */
function knownOf({ documents, unusable, asOf, area = strathexample }: WhatIfInput): Known {
  const pointing = unusable.flatMap(({ at: { of, key } }) => {
    const value = key === undefined ? undefined : (of as Record<string | number, unknown>)[key]
    return typeof value === 'string' ? [value] : []
  })
  const ids = [...new Set([...pointing, ...idsIn(documents)])].slice(0, mostIds)
  return { asOf, ids, partners: partnersDue(area, asOf).map(({ name }) => name) }
}

/** Breadth first: those of plans and reports, then of outcomes and localities, then of what these hold. */
function idsIn(documents: Documents): string[] {
  const ids = new Set<string>()
  const queue: unknown[] = allOf(documents)
  for (const value of queue) {
    if (typeof value !== 'object' || value === null) continue
    if ('id' in value && typeof value.id === 'string') ids.add(value.id)
    queue.push(...Object.values(value))
  }
  return [...ids]
}

/** What rules look at in a document of each kind. A folder has one profile, so an unread file is no second one. */
export const subjectsIn: Readonly<Partial<Record<Kind, readonly SubjectKind[]>>> = {
  loip: ['loip', 'plan', 'loip-outcome', 'outcome'],
  'locality-plan': ['locality-plan', 'plan', 'locality-plan-outcome', 'outcome'],
  'progress-report': ['loip-report', 'locality-plan-report', 'progress-report'],
}
