// Text that an XML file can hold.
import { sanitise } from './sanitise.ts'

/** Replaces what XML cannot hold even as a character reference: lone surrogates, U+FFFE and U+FFFF. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/[\ufffe\uffff]/g, '\ufffd')
}

/** One line, with a mark for each character that cannot be shown. */
export function xmlLine(text: string): string {
  return xmlText(sanitise(text))
}
