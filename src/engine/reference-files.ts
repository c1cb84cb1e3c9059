// Reference data given by file: newer national outcomes, and wards, where they came out after this release did.

import { readDate } from '../readings/date.ts'
import { type GeographyFile, type NationalOutcomesFile, shippedReference, withFiles } from '../reference/index.ts'
import type { Reference } from '../reference/reference.ts'
import { decodeFiles, type InputFile } from '../source/files.ts'
import { parseFiles } from '../source/parse.ts'
import type { FileProblem } from '../source/problem.ts'
import type { PlainData, PlainMap } from '../source/yaml.ts'
import { listed } from '../text/listed.ts'
import { nearest } from '../text/nearest.ts'

/** Reads a value of a file, or says what is amiss with it. `name` is what a reader is told: `sets 1, from`. */
type Reading = (value: PlainData | undefined, name: string) => unknown

const text: Reading = (value, name) => {
  if (typeof value !== 'string')
    throw new Amiss(
      value === undefined ? `does not say ${name}.` : `holds a list under ${name}, where one text is needed.`,
    )
  return value
}

const day: Reading = (value, name) => {
  const words = text(value, name) as string
  const read = readDate(words).value
  if (read?.precision !== 'day') throw new Amiss(`has “${words}” under ${name}, which is not one day.`)
  return read.first
}

const oneOf =
  (...choices: readonly string[]): Reading =>
  (value, name) => {
    const word = text(value, name) as string
    if (choices.includes(word)) return word
    const near = nearest(word, choices)[0]
    throw new Amiss(
      `has “${word}” under ${name}.${near ? ` Did you mean “${near}”?` : ''} The words are ${listed(choices)}.`,
    )
  }

const listOf =
  (read: Reading): Reading =>
  (value, name) => {
    if (value === undefined) throw new Amiss(`does not say ${name}.`)
    const items = Array.isArray(value) ? value : [value]
    return items.map((item, index) => read(item, `${name} ${index + 1}`))
  }

/** A field that can be left out. */
const maybe =
  (read: Reading): Reading =>
  (value, name) =>
    value === undefined ? undefined : read(value, name)

const fields =
  (shape: Readonly<Record<string, Reading>>): Reading =>
  (value, name) => {
    if (!isMap(value)) throw new Amiss(`holds no fields under ${name}.`)
    const extra = Object.keys(value).find((key) => !(key in shape))
    if (extra !== undefined) {
      const near = nearest(extra, Object.keys(shape))[0]
      throw new Amiss(`has a field “${extra}” that means nothing here.${near ? ` Did you mean “${near}”?` : ''}`)
    }
    const lead = name === '' ? '' : `${name}, `
    const read = Object.entries(shape).map(([key, reading]) => [key, reading(value[key], `${lead}${key}`)])
    return Object.fromEntries(read.filter(([, found]) => found !== undefined))
  }

const kinds = {
  'national-outcomes': fields({
    kind: text,
    title: text,
    as_at: day,
    source: maybe(text),
    sets: listOf(
      fields({
        id: text,
        title: text,
        short: maybe(text),
        status: oneOf('in-force', 'superseded', 'proposed', 'draft'),
        from: day,
        to: maybe(day),
        standing: maybe(text),
        outcomes: listOf(
          fields({ code: text, number: maybe(text), title: text, statement: maybe(text), also: maybe(listOf(text)) }),
        ),
      }),
    ),
  }),
  geography: fields({
    kind: text,
    title: text,
    as_at: day,
    source: maybe(text),
    wards: listOf(fields({ code: text, name: text, council: text, data_zones: maybe(listOf(text)) })),
  }),
} as const

/** Reference data that cannot be used. */
export class UnusableReference extends Error {
  /** What to do, as a second sentence. */
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}

interface ReferenceInput {
  readonly files: readonly InputFile[]
  /** What the host met when it looked for them. */
  readonly problems: readonly FileProblem[]
  /** What they are called together: the name of a folder. */
  readonly name: string
}

/** The shipped reference data with what these YAML and JSON files add. Throws UnusableReference. */
export async function readReference({ files, problems, name }: ReferenceInput): Promise<Reference> {
  // A hash is not shown of these.
  const decoded = decodeFiles(files, () => '')
  const parsed = await parseFiles(decoded.files)
  const problem = [...problems, ...decoded.problems, ...parsed.problems].find(({ level }) => level === 'error')
  if (problem)
    throw new UnusableReference(
      `The reference data in ${problem.where.path} cannot be used. ${problem.says}`,
      problem.fix,
    )
  const read = new Map<string, unknown>()
  for (const { path, documents } of parsed.files) {
    for (const { data } of documents) {
      const kind = oneKind(data, path)
      if (read.has(kind))
        throw new UnusableReference(`${name} holds two files of kind ${kind}.`, 'Keep the one that is to be used.')
      read.set(
        kind,
        told(path, () => kinds[kind](data, '')),
      )
    }
  }
  if (read.size === 0) {
    throw new UnusableReference(
      `${name} holds no reference data.`,
      `It needs a YAML or JSON file of kind ${Object.keys(kinds).join(' or ')}.`,
    )
  }
  const nationalOutcomes = read.get('national-outcomes') as NationalOutcomesFile | undefined
  const geography = read.get('geography') as GeographyFile | undefined
  return withFiles(shippedReference, { ...(nationalOutcomes && { nationalOutcomes }), ...(geography && { geography }) })
}

function oneKind(data: PlainMap, path: string): keyof typeof kinds {
  return told(path, () => oneOf(...Object.keys(kinds))(data.kind, 'kind') as keyof typeof kinds)
}

/** What is amiss with a file; becomes an UnusableReference that names it. */
class Amiss extends Error {}

function told<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof Amiss)
      throw new UnusableReference(`The reference data in ${path} cannot be used: the file ${error.message}`)
    throw error
  }
}

function isMap(value: PlainData | undefined): value is PlainMap {
  return typeof value === 'object' && !Array.isArray(value)
}
