// Text and tables in Markdown, escaped.

import { webAddress } from '../words/web-address.ts'

/** A table of cells that are Markdown already, each on one line. */
export function pipeTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Texts as one cell. Signs that begin a formula are escaped, in case the table is pasted into a spreadsheet. */
export function cell(texts: readonly string[]): string {
  const ended = texts.map((text, index) => (index < texts.length - 1 && !/[.?:]$/.test(text) ? `${text};` : text))
  return escaped(ended.join(' ')).replace(/^[=+@-]/, '\\$&')
}

/** The text with its address behind it, where it has one. */
export function linked(text: string, url: string | undefined): string {
  const address = webAddress(url)
  return address === undefined ? escaped(text) : `[${escaped(text)}](${address})`
}

/** Fast path: most texts hold nothing that has to be escaped. */
const actedOn = /[\\`*[\]|~_&<#>]|^\d/

/** Escaped for Markdown and for the HTML inside it. */
export function escaped(text: string): string {
  if (!actedOn.test(text)) return text
  return text
    .replace(/[\\`*[\]|~]/g, '\\$&')
    .replace(/(?<!\w)_|_(?!\w)/g, '\\_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/^(?=(?:#+|>)(?:\s|$))/, '\\')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
}
