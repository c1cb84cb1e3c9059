// Puts what a fix says to write into a file, as a person would: fields go into the object that is named, entries go to the end of a list.
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import type { Finding } from '../src/result/run-result.ts'

export const blank = /<([^<>\n]+)>/g

/** `fill` gives the words for a blank, by what stands between its brackets. */
export function withWritten(
  text: string,
  { yaml, into }: NonNullable<Finding['write']>,
  fill: (blank: string) => string,
): string {
  const filled = yaml.replaceAll(blank, (_, words: string) => fill(words))
  if (into === undefined) return `${text.trimEnd()}\n---\n${filled}\n`
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, { lineCounter: lines })
  const sample = parseDocument(filled).contents
  if (!isMap(sample)) throw new Error(`These are not fields: ${yaml}`)
  let found: YAMLMap | undefined
  for (const document of documents)
    visit(document as never, {
      Map(_, map) {
        const { line, col } = lines.linePos(map.range?.[0] ?? 0)
        if (found === undefined && line === into.start.line && col === into.start.column) found = map
      },
    })
  if (found === undefined) throw new Error(`No fields begin at ${into.start.line}:${into.start.column} of\n${text}`)
  merge(found, sample)
  return documents
    .map((document) => String(document))
    .join('---\n')
    .replace(/^---\n---\n/gm, '---\n')
}

function merge(target: YAMLMap, sample: YAMLMap): void {
  for (const { key, value } of sample.items) {
    const there = target.get(key, true) as Node | undefined
    if (isMap(there) && isMap(value)) merge(there, value)
    else if (isSeq(there) && isSeq(value)) for (const item of value.items) there.add(item)
    else target.set(isScalar(key) ? key.value : key, value)
  }
}
