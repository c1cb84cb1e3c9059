// Text and tables in Markdown, escaped.
/** A table of cells that are Markdown already, each on one line. */
export function pipeTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Texts as one cell. A spreadsheet takes no cell that begins with a sign for a formula. */
export function cell(texts: readonly string[]): string {
  const ended = texts.map((text, index) => (index < texts.length - 1 && !/[.?:]$/.test(text) ? `${text};` : text))
  return escaped(ended.join(' ')).replace(/^[=+@-]/, '\\$&')
}

/** All that is acted on below; most texts have nothing of it. */
export const actedOn = /[\\`*[\]|~_&<#>]|^\d/

/** Text in which Markdown and HTML find nothing to act on. */
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
