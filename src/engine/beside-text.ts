// A fix for an object that stands in its file as one text: the text becomes the field that it was read as, so that nothing is lost and
// no key stands twice.

import type { Origins } from '../source/origins.ts'
import { indent } from '../text/indent.ts'

const asNow = '<the text that stands here now>'

/** The YAML, and the object that was written in parts which it goes into. */
export function besideText(
  yaml: string,
  into: object,
  origins: Origins,
): { readonly yaml: string; readonly into: object } {
  const within = keepingTexts(yaml, into, origins)
  const written = origins.textOf(into)
  if (written === undefined) return { yaml: within, into }
  const { of, key } = written
  const field = Object.keys(into)[0] ?? ''
  const whole = Array.isArray(into) ? within : `${field}: ${asNow}\n${within}`
  const around = Array.isArray(of) ? indent(whole, 2).replace(/^ {2}/, '- ') : `${String(key)}:\n${indent(whole, 2)}`
  return besideText(around, of, origins)
}

/** Each `key:` of the YAML whose object stands in the file as a text, with that text as its first field. */
function keepingTexts(yaml: string, into: object, origins: Origins): string {
  return yaml.replace(/^(\w+):[ \t]*\n(?=[ ])/gm, (line, key: string) => {
    const held: unknown = (into as Readonly<Record<string, unknown>>)[key]
    if (typeof held !== 'object' || held === null || Array.isArray(held)) return line
    const [field] = Object.keys(held)
    if (origins.textOf(held) === undefined || field === undefined) return line
    return new RegExp(`^  ${field}:`, 'm').test(yaml) ? line : `${line}  ${field}: ${asNow}\n`
  })
}
