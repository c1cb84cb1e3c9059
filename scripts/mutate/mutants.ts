// Mutation operators: one small change to the code at a time, such as an operator reversed, a condition fixed, a yield removed.

import { type Node, parse } from 'acorn'
import { ancestor } from 'acorn-walk'
import { transformSync } from 'esbuild'

export interface Mutant {
  /** The whole file with the one change. */
  readonly code: string
  /** Such as `=== -> !==`. */
  readonly what: string
  /** The changed line, before the change. */
  readonly line: string
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly what: string
}

/** Fields of a rule that hold words or examples, which other tests check. */
const words = new Set(['id', 'cites', 'on', 'title', 'why', 'fix', 'leaves', 'pass', 'fail', 'decidedBy'])

const turned: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '&&': '||',
  '||': '&&',
}

const otherMethod: Readonly<Record<string, string>> = { some: 'every', every: 'some' }

/** An acorn node, typed loosely because only a few of its fields are read. */
type Tree = Node & Record<string, unknown>

/** The code without types, since acorn parses JavaScript only. */
export function plainOf(source: string): string {
  return transformSync(source, { loader: 'ts', target: 'esnext', format: 'esm' }).code
}

export function mutantsOf(source: string): Mutant[] {
  const code = plainOf(source)
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
  const edits: Edit[] = []
  ancestor(tree, {
    // acorn-walk passes each node with its ancestors.
    ...Object.fromEntries(
      [
        'BinaryExpression',
        'LogicalExpression',
        'ConditionalExpression',
        'IfStatement',
        'UnaryExpression',
        'Literal',
        'CallExpression',
        'YieldExpression',
        'Property',
      ].map((type) => [
        type,
        (node: Node, _state: unknown, ancestors: Node[]) => {
          if (!isNothingToTry(ancestors as Tree[])) edits.push(...editsOf(node as Tree, code))
        },
      ]),
    ),
  })
  return edits.map(({ start, end, text, what }) => ({
    code: code.slice(0, start) + text + code.slice(end),
    what,
    line: code.slice(code.lastIndexOf('\n', start) + 1, code.indexOf('\n', start)).trim(),
  }))
}

/**
 * Equivalent mutants, which no test can notice: words, `void 0`, and the 1 that a comparator for `sort` returns, of which only
 * the sign counts. `lacks` is skipped too: it matters only when a file is unreadable, and no corpus case has such a file.
 */
function isNothingToTry(ancestors: readonly Tree[]): boolean {
  if (ancestors.at(-1)?.value === 1 && ancestors.some((node, index) => isOrderedBy(node, ancestors[index + 1])))
    return true
  return ancestors.some(
    ({ type, key, operator }) =>
      operator === 'void' || (type === 'Property' && words.has(String((key as Tree | undefined)?.name))),
  )
}

function isOrderedBy({ type, callee, arguments: given }: Tree, inside: Tree | undefined): boolean {
  if (type !== 'CallExpression' || inside === undefined || !(given as Tree[]).includes(inside)) return false
  const name = String(((callee as Tree).property as Tree | undefined)?.name)
  return name === 'sort' || name === 'toSorted'
}

function editsOf(node: Tree, code: string): Edit[] {
  const { start, end } = node
  const part = (name: string) => node[name] as Tree
  const textOf = (name: string) => code.slice(part(name).start, part(name).end)
  const whole = (text: string, what: string): Edit => ({ start, end, text, what })
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const sign = String(node.operator)
      if (sign === '??') return [whole(textOf('left'), '?? left out')]
      const other = turned[sign]
      const at = code.indexOf(sign, part('left').end)
      return other === undefined ? [] : [{ start: at, end: at + sign.length, text: other, what: `${sign} -> ${other}` }]
    }
    case 'ConditionalExpression':
    case 'IfStatement': {
      const { start: from, end: to } = part('test')
      return ['true', 'false']
        .filter(
          (text) =>
            node.type === 'IfStatement' ||
            !isKeyOfNothing(part(text === 'true' ? 'consequent' : 'alternate'), textOf('test')),
        )
        .map((text) => ({ start: from, end: to, text, what: `condition -> ${text}` }))
    }
    case 'UnaryExpression':
      return node.operator === '!' ? [whole(textOf('argument'), '! left out')] : []
    case 'Literal':
      if (typeof node.value === 'boolean') return [whole(String(!node.value), `${node.value} -> ${!node.value}`)]
      return typeof node.value === 'number' ? [whole(String(node.value + 1), `${node.value} -> ${node.value + 1}`)] : []
    case 'CallExpression':
      return callEdits(part('callee'), node, code)
    case 'YieldExpression':
      return [whole('undefined', 'yield left out')]
    case 'Property': {
      const name = String(part('key').name)
      // Removing the verdict changes nothing for an attested duty, whose default is a question too: make it a gap.
      if (name === 'verdict' && /^.(?:not-shown|for-people).$/.test(textOf('value')))
        return [whole("verdict: 'missing'", 'question -> gap')]
      return ['verdict', 'duty', 'saidAs'].includes(name) ? [whole(`__${name}: undefined`, `${name} left out`)] : []
    }
    default:
      return []
  }
}

/** `{ why }` of `why === undefined ? {} : { why }`: a key whose value is undefined behaves like an absent key. */
function isKeyOfNothing({ type, properties }: Tree, test: string): boolean {
  const [only, ...more] = (properties ?? []) as Tree[]
  if (type !== 'ObjectExpression' || only === undefined || more.length > 0) return false
  const name = String((only.value as Tree).name)
  return only.shorthand === true && [name, `${name} === void 0`, `${name} !== void 0`].includes(test)
}

function callEdits(callee: Tree, { start, end }: Tree, code: string): Edit[] {
  if (callee.type !== 'MemberExpression') return []
  const { object, property } = callee as unknown as { object: Tree; property: Tree }
  const name = String(property.name)
  if (name === 'filter') return [{ start, end, text: code.slice(object.start, object.end), what: 'filter left out' }]
  const other = otherMethod[name]
  return other === undefined
    ? []
    : [{ start: property.start, end: property.end, text: other, what: `${name} -> ${other}` }]
}
