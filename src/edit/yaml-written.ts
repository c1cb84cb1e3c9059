// Values as YAML that reads back as the same value: every scalar is a text, as loip reads plan files.
import { type ScalarStyle, scalarText } from '../text/yaml-text.ts'
import { isList, type Value } from './change.ts'

/** A mapping or list inside brackets, or a scalar that can stand there. */
export function flowText(value: Value): string {
  if (typeof value === 'string') return scalarText(value, 'plain', true)
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`
  return `{${Object.entries(value)
    .map(([key, held]) => `${scalarText(key, 'plain', true)}: ${flowText(held)}`)
    .join(', ')}}`
}

/** What stands after a key and its colon: ` text`, or lines below it, each indented by `indent` spaces. No line break at the end. */
export function afterKey(value: Value, indent: number, style?: ScalarStyle): string {
  if (typeof value === 'string')
    return ` ${style === 'block' || isLong(value) ? blockText(value, indent) : scalarText(value, style)}`
  if (Object.keys(value).length === 0) return ` ${flowText(value)}`
  return `\n${blockLines(value, indent)}`
}

/** A mapping or list as lines, each indented by `indent` spaces. No line break at the end. */
export function blockLines(value: Value, indent: number): string {
  const margin = ' '.repeat(indent)
  if (typeof value === 'string') return `${margin}${scalarText(value)}`
  if (Object.keys(value).length === 0) return `${margin}${flowText(value)}`
  if (isList(value)) return value.map((entry) => `${margin}${entryText(entry, indent)}`).join('\n')
  return Object.entries(value)
    .map(([key, held]) => `${margin}${scalarText(key)}:${afterKey(held, indent + 2)}`)
    .join('\n')
}

/** An entry of a list, from its dash on. Further lines are indented by `indent` spaces and two. */
export function entryText(entry: Value, indent: number): string {
  if (typeof entry === 'string') return `- ${isLong(entry) ? blockText(entry, indent + 2) : scalarText(entry)}`
  return `- ${blockLines(entry, indent + 2).trimStart()}`
}

function isLong(words: string): boolean {
  return words.includes('\n') && blockText(words, 0) !== scalarText(words)
}

/** A literal block where the text can stand in one, otherwise a quoted text. */
function blockText(words: string, indent: number): string {
  const body = words.replace(/\n$/, '')
  const fits =
    !/[^\P{Cc}\n]|[\u2028\u2029\ufeff]/u.test(words) && !/^\s|\n\n$|[ \t]$|[ \t]\n/.test(words) && body !== ''
  if (!fits) return scalarText(words)
  const margin = ' '.repeat(indent)
  const lines = body.split('\n').map((line) => (line === '' ? '' : `${margin}${line}`))
  return `|${words.endsWith('\n') ? '' : '-'}\n${lines.join('\n')}`
}
