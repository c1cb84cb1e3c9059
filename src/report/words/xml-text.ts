// Text that an XML file can hold.
import { sanitise } from './sanitise.ts'

/** A mark stands for what no XML can hold, even as a code: halves of characters, and two that are none. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/[\ufffe\uffff]/g, '\ufffd')
}

/** One line, with a mark for each character that cannot be shown. */
export function xmlLine(text: string): string {
  return xmlText(sanitise(text))
}
