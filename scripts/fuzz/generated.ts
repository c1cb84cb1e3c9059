// Folders that no example holds: documents drawn by chance out of the schemas, so that every field meets every other. A value is now what
// its field is for, now something else. A field that is added to a schema is in them at once.
import { readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { type Kind, kinds } from '../../src/schema/kinds.gen.ts'
import { fieldsOf, type SchemaNode, schemaOf } from '../../src/schema/schema-walk.ts'
import type { Random } from '../all-32/random.ts'
import { type Bytes, values } from './mutations.ts'

const roots = new Map(
  kinds.map((kind): [Kind, SchemaNode] => [kind, JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8'))]),
)

/** One to five documents, most of them short, each in a file of its own or all in one. */
export function generated(random: Random): Bytes[] {
  const texts = Array.from({ length: random.pick([1, 1, 2, 2, 3, 5]) }, () =>
    stringify(documentOf(random.pick(kinds), random)),
  )
  const parts = random.int(0, 4) === 0 ? [texts.join('---\n')] : texts
  return parts.map((text, index) => ({ path: `${index + 1}.yaml`, bytes: Buffer.from(text) }))
}

function documentOf(kind: Kind, random: Random): object {
  const root = roots.get(kind)
  if (root === undefined) throw new Error(`${kind} has no schema.`)
  return { ...objectOf(root, root, random, 0), kind }
}

const deepest = 5

function objectOf(root: SchemaNode, node: SchemaNode, random: Random, depth: number): Record<string, unknown> {
  const fields = fieldsOf(root, node)
  const names = Object.keys(fields)
  const optional = random.some(
    names,
    Math.min(names.length, random.int(0, depth === 0 ? random.pick([3, 5, 12]) : random.pick([1, 2, 4]))),
  )
  const chosen = names.filter((name) => optional.includes(name) || (node.required ?? []).includes(name))
  const inner = { properties: fields, $defs: root.$defs ?? {} }
  return Object.fromEntries(chosen.map((name) => [name, drawn(root, schemaOf(inner, [name]), name, random, depth + 1)]))
}

function drawn(root: SchemaNode, node: SchemaNode, name: string, random: Random, depth: number): unknown {
  if (random.int(0, 24) === 0) return random.pick(values)
  const known = byName[name] ?? byName[node.$ref?.replace('#/$defs/', '') ?? '']
  if (known) return random.pick(known)
  if (node.enum) return random.pick(node.enum)
  const types = [node.type ?? 'string'].flat()
  const isObject = Object.keys(fieldsOf(root, node)).length > 0
  const forms = [
    ...(types.includes('array') && depth < deepest
      ? [() => listOf(root, schemaOf({ ...root, items: node.items ?? {} }, ['0']), name, random, depth)]
      : []),
    ...(isObject && depth < deepest ? [() => objectOf(root, node, random, depth)] : []),
    () => random.pick(texts),
  ]
  // Mostly what holds most.
  return (random.int(0, 3) === 0 ? random.pick(forms) : forms[0])?.()
}

function listOf(root: SchemaNode, item: SchemaNode, name: string, random: Random, depth: number): unknown[] {
  return Array.from({ length: random.int(0, 3) }, () => drawn(root, item, `${name}/0`, random, depth + 1))
}

const ids = ['one', 'two', '1', '2', 'One', 'another']
const days = ['1 April 2024', '2026-11-20', '30 June 2017', 'before 2018', 'not known', 'March 2027', '2031']

/** By the name of a field or of the definition that it refers to. Few ids, so that much is joined. */
const byName: Readonly<Record<string, readonly unknown[]>> = {
  id: ids,
  ids: [['one', 'two'], 'one', ['2'], 'all'],
  outcome: ids,
  parent: ids,
  partner: ['Fife Council', 'NHS Fife', 'Police Scotland', 'one', 'A new body'],
  plan: ids,
  council_area: ['Fife', 'Glasgow City', 'Argyll and Bute', 'Strathexample', 'Nowhere'],
  'national-outcome': ['Poverty', 'Health', '2018: 3', 'Childhood', 'We live longer, healthier lives'],
  rule: ['gp-measure-baseline', 's6-2c-period', 'no-such-rule'],
  duty: ['s.14(3)(a)', 's.8(1)', 's.99'],
  date: days,
  'publication-date': days,
  'one-day': days,
  'due-date': days,
  'data-date': ['2023/24', '2022', 'March 2024'],
  period: ['2024-2034', '2017-18', '2024 to 2027', 'ten years', '2034-2024'],
  'reporting-year': ['2024-25', '2025', 'October 2017 - October 2018', '2030-31'],
  quantity: ['12%', '4,000', '1 in 5', 'not known', '£3.2 million'],
  baseline: ['20% (2022/23)', '17.5 (2019)', 'none yet'],
  target: ['10% by 2030', 'no more than 5%', 'fewer each year'],
  population: ['4,000', '31,000', 'about 12,500'],
  'yes-no': ['yes', 'no', 'not known'],
  url: ['https://example.org/plan', 'https://example.org/loip.pdf', 'www.example.org', 'not online'],
  link: ['https://example.org/minute', 'Minute 12'],
  record: ['full', 'partial'],
}

const texts = [
  'One child in five grows up in poverty, most of them in Milltown; by 2030 it will be one in ten.',
  'Poverty',
  'End rough sleeping by 2028',
  'TBC',
  'See the appendix.',
  'improved',
  'Community councils were asked in May 2024, and 40 people came.',
  '2024',
]
