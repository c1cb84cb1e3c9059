// Columns that a text takes on a terminal. The sole importer of fast-string-width. The build lets cli-table3 measure with this too
// (scripts/string-width.cjs), so that what is wrapped here and padded there agrees.
import fastStringWidth from 'fast-string-width'

/** Latin letters, dashes, quotation marks and the ellipsis: one column a character, as nearly all texts are. */
export function isLatin(text: string): boolean {
  return /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027]*$/.test(text)
}

/** Asks the package only where it has to: it looks for emoji, which takes many times as long. */
export function widthOf(text: string): number {
  return isLatin(text) ? text.length : fastStringWidth(text)
}
