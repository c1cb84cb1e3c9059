// Changes of fact: what a reason names, there or otherwise. Each gives the whole folder anew.
import { type Known, plausibleDocuments, plausibleValues } from '../../src/engine/plausible-values.ts'
import { partnersDue, strathexample } from '../../src/reference/index.ts'
import { type Kind, kinds, schemas } from '../../src/schema/kinds.gen.ts'
import { fieldsOf, type SchemaNode, schemaOf } from '../../src/schema/schema-walk.ts'
import type { Partnership } from './partnerships.ts'
import { entriesOf, isHolder, type Node, type Path, print } from './plain-yaml.ts'
import { type Outcome, run } from './run.ts'

export interface Fact {
  /** Within one partnership, a name is of one change. */
  readonly name: string
  /** The files with the change. */
  readonly files: () => readonly Node[] | Promise<readonly Node[]>
  readonly asOf: string
}

const known: Known = {
  asOf: '2026-11-22',
  ids: ['1', 'loip'],
  partners: partnersDue(strathexample, '2026-11-22').map(({ name }) => name),
}

/** The runs of one partnership. Changes that make the same files are one run, as where none of them holds what is changed. */
export class FactRuns {
  readonly #byName = new Map<string, Promise<Outcome>>()
  readonly #byFiles = new Map<string, Promise<Outcome>>()

  has({ name }: Fact): boolean {
    return this.#byName.has(name)
  }

  of(fact: Fact): Promise<Outcome> {
    const known = this.#byName.get(fact.name) ?? this.#run(fact)
    this.#byName.set(fact.name, known)
    return known
  }

  async #run({ files, asOf }: Fact): Promise<Outcome> {
    const changed = await files()
    const content = JSON.stringify([changed, asOf])
    const known =
      this.#byFiles.get(content) ??
      run(
        changed.map((data, index) => ({ path: `${index + 10}.yaml`, bytes: print(data).bytes })),
        asOf,
      )
    this.#byFiles.set(content, known)
    return known
  }
}

/** The changes that a reason may be about, by what it names. */
export function factsNamedIn(why: string, { files, asOf }: Partnership): Fact[] {
  const data = files.map((file) => file.data)
  const facts: Fact[] = []
  const add = (name: string, changed: Fact['files'], day = asOf) => facts.push({ name, files: changed, asOf: day })
  const keys = [...new Set([...why.matchAll(/\b([a-z][a-z0-9_]*):/g)].flatMap(([, key]) => key ?? []))]
  for (const key of keys) for (const which of [0, 1, 2]) add(`${key} ${which}`, () => withKey(data, key, which))
  if (/\b(?:no|none|neither|any|another|earlier|later)\b/i.test(why))
    for (const kind of kinds)
      for (const [index, more] of documentsOf(kind).entries())
        add(`one more ${kind}, ${index}`, () => [...data, { ...(more as { [key: string]: Node }), kind }])
  if (/record of/.test(why)) add('full', () => data.map((node) => set(node, ['record'], 'full')))
  if (/earlier|revised/.test(why)) add('earlier editions', () => [...data, ...data.flatMap(earlierEdition)])
  if (/linked_plans|lists no/.test(why))
    add('plans of every kind', () => data.map((node) => setIn(node, 'partnership', 'linked_plans', linkedPlans)))
  if (/request/.test(why))
    add('a request for information', () =>
      data.map((node) => setIn(node, 'partnership', 'information_requests', requests)),
    )
  if (/two baselines|two figures|two levels|restated|no measure/.test(why)) add('figures', () => data.map(withFigures))
  if (/has more than [\d,]+ people/.test(why))
    add('small localities', () =>
      data.map((node) => changedAt(node, [], (map) => ('population' in map ? { ...map, population: '900' } : map))),
    )
  if (/stage/.test(why))
    add('two stages', () => data.map((node) => setIn(node, 'progress-report', 'participation', twoStages)))
  if (/draft|consultation|superseded|approved|published/.test(why))
    add('published', () =>
      withEverywhere(data, 'edition', {
        status: 'published',
        published_on: '2024-06-27',
        url: 'https://www.example.org/p',
      }),
    )
  if (/identified|marked|localit/.test(why)) add('decided otherwise', () => data.map(flipped))
  for (const area of ['Orkney Islands', 'Aberdeen City'])
    if (/council for|island/.test(why))
      add(area, () => data.map((node) => setIn(node, 'partnership', 'council_area', area)))
  for (const day of ['2017-06-30', '2021-06-30', '2033-06-30']) if (/\d{4}/.test(why)) add(day, () => data, day)
  // What is there and should be gone, or otherwise.
  for (const field of [
    'replaces',
    'measures',
    'assessments',
    'actions',
    'localities',
    'outcomes',
    'closed',
    'target',
    'baseline',
    'status',
    'needs',
    'covers',
    'community_of_interest',
    'local_place_plan',
    'contributions',
  ])
    if (why.toLowerCase().includes(field.slice(0, 5).replace('_', ' ')))
      add(`without ${field}`, () => data.map((node) => without(node, field)))
  return facts
}

async function schemaOfKind(kind: Kind): Promise<SchemaNode> {
  return ((await schemas[kind]()) as unknown as { default: SchemaNode }).default
}

const plausible = new Map(
  await Promise.all(kinds.map(async (kind) => [kind, plausibleDocuments(await schemaOfKind(kind), known)] as const)),
)

function documentsOf(kind: Kind): object[] {
  return plausible.get(kind) ?? []
}

function kindOf(node: Node): Kind | undefined {
  const { kind } = node as { kind?: string }
  return kinds.find((name) => name === kind)
}

/** The key at every place where the schema knows it. */
async function withKey(files: readonly Node[], key: string, which: number): Promise<Node[]> {
  return Promise.all(
    files.map(async (node) => {
      const kind = kindOf(node)
      if (kind === undefined) return node
      const root = await schemaOfKind(kind)
      return changedAt(node, [], (here, path) => {
        if (!(key in fieldsOf(root, schemaOf(root, path.map(String))))) return here
        const values = plausibleValues(root, [...path.map(String), key], known)
        const value = values[which % Math.max(1, values.length)]
        return value === undefined ? here : { ...here, [key]: plain(value) }
      })
    }),
  )
}

function withEverywhere(files: readonly Node[], key: string, fields: { [key: string]: Node }): Node[] {
  return files.map((node) =>
    /loip|locality-plan/.test(kindOf(node) ?? '')
      ? {
          ...(node as { [key: string]: Node }),
          [key]: { ...((node as { [key: string]: { [key: string]: Node } })[key] ?? {}), ...fields },
        }
      : node,
  )
}

/** Every map of a document changed, the innermost last. */
function changedAt(node: Node, path: Path, change: (map: { [key: string]: Node }, path: Path) => Node): Node {
  if (!isHolder(node)) return node
  const here = Array.isArray(node) ? node : change(node, path)
  if (!isHolder(here)) return here
  if (Array.isArray(here)) return here.map((inner, index) => changedAt(inner, [...path, index], change))
  return Object.fromEntries(
    entriesOf(here).map(([key, inner]) => [key, key in node ? changedAt(inner, [...path, key], change) : inner]),
  )
}

function plain(value: unknown): Node {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

function set(node: Node, [key]: readonly string[], value: Node): Node {
  return { ...(node as { [key: string]: Node }), [key ?? '']: value }
}

function setIn(node: Node, kind: string, key: string, value: Node): Node {
  return kindOf(node) === kind ? set(node, [key], value) : node
}

/** Of a plan, the same published years before. */
function earlierEdition(node: Node): Node[] {
  if (!/loip|locality-plan/.test(kindOf(node) ?? '')) return []
  const plan = node as { [key: string]: Node }
  const edition = { status: 'published', published_on: '1 June 2018', url: 'https://www.example.org/old' }
  return [{ ...plan, title: 'An earlier edition', edition }]
}

const statement: Node = {
  claim: 'It was done.',
  evidence: 'Board minute',
  locator: 'item 5',
  owner: 'The secretary',
  date: '2026-03-12',
}

const linkedPlans: Node = [
  'community justice',
  'fire',
  'police',
  'local development plan',
  'local place plan',
  'child poverty',
  "children's services",
].map((kind) => ({ kind, title: `Plan on ${kind}`, year: '2025', url: 'https://www.example.org/l', statement }))

const requests: Node = [
  {
    partner: 'Strathexample Council',
    what: 'Children in low-income families',
    requested_on: '3 May 2026',
    provided_on: '21 May 2026',
    statement,
  },
]

/** Each outcome with one measure given twice, and a figure of it that was restated. */
function withFigures(node: Node): Node {
  const restated: Node = [{ value: '21%', as_at: '2024', restated: '19% until the census was in' }]
  const measures: Node = ['20% (2022/23)', '20% (2022/23)'].map((baseline) => ({
    name: 'Children in poverty',
    baseline,
    actuals: restated,
  }))
  return changedAt(node, [], (map, path) => (path.at(-2) === 'outcomes' ? { ...map, measures } : map))
}

const twoStages: Node = {
  extent: { summary: 'Six community bodies took part.', functions: ['preparing', 'delivering', 'reviewing'] },
}

function flipped(node: Node): Node {
  return changedAt(node, [], (map) =>
    'poorer_outcomes' in map
      ? { ...map, poorer_outcomes: /^y/i.test(String(map.poorer_outcomes)) ? 'no' : 'yes' }
      : map,
  )
}

function without(node: Node, field: string): Node {
  return changedAt(node, [], (map) => Object.fromEntries(Object.entries(map).filter(([key]) => key !== field)))
}
