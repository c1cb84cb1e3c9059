// Values as YAML that reads back as the same value: every scalar is a text, as loip reads plan files.
import { isList, type Value } from './change.ts'

/** A style in which a scalar stood, which a new value keeps where it can. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block'

/** Begins and goes on with nothing to which YAML gives a meaning, on one line. */
const isPlainText = /^[\p{L}\p{N}£€(“‘][^\p{Cc}\u2028\u2029\ufeff]*$/u
/** Words and figures that another program would not read back as they are written: 1.10, 007, 1e3. A year, a day, yes and no stand as they are. */
const otherThanText =
  /^(?:y|n|on|off|null|0\d+|\d[\d_]*\.\d*0|\d+\.|[\d.]+e[-+]?\d+|0[xo][\da-f]+|\d[\d_]*_[\d_]*|\d+(?::\d\d?)+)$/i

function isPlain(words: string, isFlow: boolean): boolean {
  if (!isPlainText.test(words) || /\s$/.test(words) || otherThanText.test(words)) return false
  if (/:(?:\s|$)|\s#/.test(words)) return false
  return !isFlow || !/[,[\]{}:]/.test(words)
}

/** On one line. `style` is kept where the text can stand in it. */
export function scalarText(words: string, style: ScalarStyle = 'plain', isFlow = false): string {
  if (style === 'plain' && isPlain(words, isFlow)) return words
  if (style === 'single' && !/[\p{Cc}\u2028\u2029\ufeff]/u.test(words)) return `'${words.replaceAll("'", "''")}'`
  return JSON.stringify(words).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped)
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}

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
