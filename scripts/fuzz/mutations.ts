// Changes to a folder that may mean anything: of its bytes, and of its values. Whatever they make, loip must answer, and soon.
import { isMap, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml'
import type { Random } from '../all-32/random.ts'
import type { Folder } from './seeds.ts'

export interface Bytes {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What parsers have stumbled on: signs of YAML, of Unicode and of JavaScript. */
const pieces = [
  ...[
    '---\n',
    '...\n',
    ': ',
    '- ',
    '? ',
    '|\n',
    '>+2\n',
    '&a ',
    '*a',
    '<<: *a\n',
    '!!binary ',
    '!<x> ',
    '%YAML 1.2\n',
    '@',
    '`',
    '#',
  ],
  ...[
    '[',
    '{',
    ']',
    '}',
    ',',
    '"',
    "'",
    '\t',
    '\r',
    '\r\n',
    '\0',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u200b',
    '\ufffd',
    '\u0300',
    '\u202e',
  ],
  ...[
    '[[[[[[[[[[[[[[[[',
    '- - - - - - - - ',
    '{a: {a: {a: ',
    '__proto__: ',
    'constructor: ',
    'toString: ',
    'null',
    '~',
    '.nan',
    '-.inf',
  ],
  ...[
    '0x1F',
    '1e400',
    '999999999999999999999',
    '2024-02-30',
    '30 February 2024',
    '2024/25',
    '-',
    '%',
    '£',
    '…',
    '–',
    '🏴',
    '\\x',
    '$&',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is text that looks like a place in a template, and is tried as text
    '${x}',
  ],
]
const raw = [0x00, 0x80, 0xbf, 0xc0, 0xe2, 0xed, 0xf5, 0xff]

/** One file of the folder with up to eight changes of its bytes. */
export function mutatedBytes(folder: Folder, random: Random): Bytes[] {
  const chosen = random.int(0, folder.length - 1)
  return folder.map(({ path, text }, index) => ({
    path,
    bytes:
      index === chosen ? changed(Buffer.from(text), Buffer.from(random.pick(folder).text), random) : Buffer.from(text),
  }))
}

function changed(bytes: Buffer, other: Buffer, random: Random): Buffer {
  let made = bytes
  for (let left = random.int(1, 8); left > 0; left--) {
    const at = random.int(0, made.length)
    const end = Math.min(made.length, at + random.int(0, 1 << random.int(0, 8)))
    const [before, taken, after] = [made.subarray(0, at), made.subarray(at, end), made.subarray(end)]
    const from = random.int(0, other.length)
    const put = random.pick([
      () => Buffer.alloc(0),
      () => Buffer.concat([taken, taken]),
      () => Buffer.from(random.pick(pieces)),
      () => Buffer.concat([Buffer.from(random.pick(pieces)), taken]),
      () => Buffer.from([random.pick(raw)]),
      () => Buffer.from([random.int(0, 255)]),
      () => other.subarray(from, from + random.int(0, 200)),
      () => Buffer.alloc(random.int(1, 2000), random.pick([' ', '\n', 'a', '[', '-', '0'])),
    ])()
    made = Buffer.concat([before, put, after])
  }
  return made
}

/** What nobody expects of a field, and what many fields are for. */
export const values: readonly unknown[] = [
  ...[
    null,
    '',
    ' ',
    [],
    {},
    [[]],
    [null],
    { '': '' },
    0,
    -1,
    1.5,
    true,
    'yes',
    'no',
    'not known',
    'TBC',
    '<day>',
    'See the appendix.',
  ],
  ...[
    '2024',
    '2024-25',
    '1 April 2024',
    'spring 2027',
    '12%',
    '£1,000',
    '9th',
    '1 in 5',
    '20% (2022/23)',
    '#REF!',
    '=1+1',
    '__proto__',
  ],
  ...[
    'a'.repeat(5000),
    'é'.repeat(300),
    '\u202eabc',
    { summary: 'x' },
    { __proto__x: 1 },
    ['a', 'a'],
    [{ id: '1' }, { id: '1' }],
  ],
]

/** Every scalar is text, as it is for loip. */
const failsafe = { schema: 'failsafe' } as const

/** One document of the folder with up to six of its values, keys or entries changed. */
export function mutatedStructure(folder: Folder, random: Random): Bytes[] {
  const chosen = random.int(0, folder.length - 1)
  return folder.map(({ path, text }, index) => ({
    path,
    bytes: Buffer.from(index === chosen ? restructured(text, random.pick(folder).text, random) : text),
  }))
}

function restructured(text: string, other: string, random: Random): string {
  const [document] = parseAllDocuments(text, failsafe)
  if (document === undefined || document.errors.length > 0) return text
  for (let left = random.int(1, 6); left > 0; left--) {
    const holders = holdersIn(document.contents as Node | null)
    const donors = holdersIn(parseAllDocuments(other, failsafe)[0]?.contents as Node | null)
    if (holders.length === 0) break
    const { items } = random.pick(holders) as { items: unknown[] }
    const at = random.int(0, Math.max(0, items.length - 1))
    const pair = items[at] as { key: unknown; value: unknown } | undefined
    const isPair = pair !== null && typeof pair === 'object' && 'key' in pair
    random.pick([
      () => items.splice(at, 1),
      () => items.splice(at, 0, ...items.slice(at, at + 1)),
      () => items.reverse(),
      () => {
        if (isPair) pair.value = document.createNode(random.pick(values))
        else items[at] = document.createNode(random.pick(values))
      },
      () => {
        const [donor] = donors.length === 0 ? [] : [random.pick(donors)]
        if (isPair && donor !== undefined) pair.value = donor
      },
      () => {
        const key = isPair ? (pair.key as { value?: unknown }) : undefined
        if (isScalar(key))
          key.value = random.pick(['id', 'title', 'outcomes', 'kind', 'constructor', 'hasOwnProperty', `${key.value}s`])
      },
    ])()
  }
  try {
    return document.toString({ lineWidth: 0 })
  } catch {
    // What cannot be written is no file.
    return text
  }
}

function holdersIn(node: Node | null | undefined): Node[] {
  if (isMap(node)) return [node, ...node.items.flatMap(({ value }) => holdersIn(value as Node))]
  if (isSeq(node)) return [node, ...node.items.flatMap((item) => holdersIn(item as Node))]
  return []
}
