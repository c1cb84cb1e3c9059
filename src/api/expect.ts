// What a caller gave, held against what can be used. Programs in JavaScript have no types to tell them. Each Error is one sentence.
import { readDate } from '../readings/date.ts'

export function expectOptions(options: unknown, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null) throw new Error('The options must be an object.')
  const other = Object.keys(options).find((name) => !names.includes(name))
  if (other !== undefined) throw new Error(`There is no option ${other}; the options are ${names.join(', ')}.`)
}

export function expectChoice(name: string, value: unknown, choices: readonly unknown[]): void {
  if (!choices.includes(value))
    throw new Error(`The option ${name} must be one of ${choices.join(', ')}, and is ${shown(value)}.`)
}

/** A list of something, and not of nothing. */
export function expectList(name: string, value: unknown): void {
  if (!Array.isArray(value) || value.length === 0)
    throw new Error(`The option ${name} must be a list with something in it, and is ${shown(value)}.`)
}

export function expectWidth(value: unknown): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1)
    throw new Error(`The option width must be a whole number of columns from 1, and is ${shown(value)}.`)
}

/** What a check gave, or the same after JSON. A few fields are looked at: enough to tell where something else was given by mistake. */
export function expectResult(value: unknown): void {
  const { tool, duties, findings, ending } = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<'tool' | 'duties' | 'findings' | 'ending', unknown>
  >
  if (tool === undefined || ending === undefined || !Array.isArray(duties) || !Array.isArray(findings))
    throw new Error('The result must be what check gave.')
}

/** ISO text of a day that the calendar has. */
export function expectDay(name: string, value: unknown): void {
  const day = typeof value === 'string' ? readDate(value).value : undefined
  if (day?.precision !== 'day' || day.first !== value)
    throw new Error(`The option ${name} must be a day such as 2026-11-22, and is ${shown(value)}.`)
}

export function expectFiles(name: string, files: unknown): void {
  if (!Array.isArray(files)) throw new Error(`${name} must be a list of objects with a path and bytes.`)
  const paths = new Set<string>()
  for (const [index, file] of files.entries()) {
    const { path, bytes } = file ?? {}
    if (typeof path !== 'string' || path === '') throw new Error(`File ${index + 1} of the list has no path.`)
    if (!isBytes(bytes)) throw new Error(`The bytes of “${path}” must be a Uint8Array.`)
    if (paths.has(path)) throw new Error(`Two files have the path “${path}”.`)
    paths.add(path)
  }
}

export function expectFile(option: string, file: unknown): void {
  const { path, bytes } = (typeof file === 'object' && file !== null ? file : {}) as { path?: unknown; bytes?: unknown }
  if (typeof path !== 'string' || path === '' || !isBytes(bytes))
    throw new Error(`The option ${option} must be a file: an object with a path, and bytes as a Uint8Array.`)
}

/** Also of an array made in another realm, such as a frame of a page or a node:vm context, where instanceof is false. */
function isBytes(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Uint8Array]'
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`
  return Array.isArray(value) ? `[${value.map(shown).join(', ')}]` : String(value)
}
