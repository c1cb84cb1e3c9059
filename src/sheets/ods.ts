// What the reader of workbooks does not see in an OpenDocument spreadsheet: rows of headings and groups of rows are taken out of their
// frames, and rows and sheets that are hidden are found.

import { strFromU8, strToU8, zipSync } from 'fflate'
import { monthNames } from '../text/day.ts'
import { partsOf } from './unpacked.ts'

interface PlainOds {
  readonly bytes: Uint8Array
  readonly hasPassword: boolean
  /** By the name of a sheet its hidden rows, from 0. */
  readonly hiddenRows: ReadonlyMap<string, ReadonlySet<number>>
  readonly hiddenSheets: ReadonlySet<string>
}

const parts = new Set(['mimetype', 'content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'])

export function plainOds(given: Uint8Array): PlainOds {
  const files = partsOf(given, (name) => parts.has(name))
  const text = (name: string) => (files[name] === undefined ? '' : strFromU8(files[name]))
  if (/encryption-data/.test(text('META-INF/manifest.xml')))
    return { bytes: given, hasPassword: true, hiddenRows: new Map(), hiddenSheets: new Set() }
  const content = asSeen(text('content.xml').replace(/<\/?table:table-(?:header-rows|row-group|rows)\b[^>]*>/g, ''))
  const bytes = zipSync({ ...files, 'content.xml': strToU8(content) }, { level: 0 })
  return { bytes, hasPassword: false, ...hiddenIn(content) }
}

/** Numbers with the words in which they are shown, such as 20% or March 2024, in place of their values. */
function asSeen(content: string): string {
  return content.replace(
    /(<table:table-cell\b[^>]*?) office:value-type="(float|percentage|currency|date)"([^>]*>)((?:<office:annotation\b.*?<\/office:annotation>)?)<text:p>([^<]*)<\/text:p>/gs,
    (whole, before: string, type: string, after: string, note: string, shown: string) => {
      const value = /office:(?:date-)?value="([^"]*)"/.exec(`${before}${after}`)?.[1] ?? ''
      const words =
        type === 'date' ? monthShown(value, shown) : shown === value || /^#+$/.test(shown) ? undefined : shown
      return words === undefined
        ? whole
        : `${before} office:value-type="string"${after}${note}<text:p>${words}</text:p>`
    },
  )
}

/** Of a date that is shown without its day: its month and year, or its year. */
function monthShown(value: string, shown: string): string | undefined {
  const [, year, month = ''] = /^(\d{4})-(\d{2})/.exec(value) ?? []
  if (year === undefined) return undefined
  if (/^\d{4}$/.test(shown)) return year
  return /^\p{L}+\.?[ -]?'?\d{2,4}$/u.test(shown) ? `${monthNames[Number(month) - 1]} ${year}` : undefined
}

function hiddenIn(content: string): Pick<PlainOds, 'hiddenRows' | 'hiddenSheets'> {
  const hiddenStyles = new Set(
    [...content.matchAll(/<style:style style:name="([^"]*)" style:family="table"[^>]*>(.*?)<\/style:style>/gs)]
      .filter(([, , body = '']) => body.includes('table:display="false"'))
      .map(([, name]) => name),
  )
  const hiddenRows = new Map<string, Set<number>>()
  const hiddenSheets = new Set<string>()
  let rows = new Set<number>()
  let at = 0
  for (const [tag, what] of content.matchAll(/<table:(table|table-row)(?=[ />])[^>]*>/g)) {
    const attribute = (name: string) => unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1])
    if (what === 'table') {
      const name = attribute('table:name') ?? ''
      if (hiddenStyles.has(attribute('table:style-name') ?? '')) hiddenSheets.add(name)
      rows = new Set()
      hiddenRows.set(name, rows)
      at = 0
      continue
    }
    const count = Number(attribute('table:number-rows-repeated') ?? '1')
    // A great many at once are the empty rows to the end of the sheet.
    if (/ table:visibility="(?:collapse|filter)"/.test(tag) && count < 10_000)
      for (let row = at; row < at + count; row++) rows.add(row)
    at += count
  }
  return { hiddenRows, hiddenSheets }
}

function unescaped(text: string | undefined): string | undefined {
  return text
    ?.replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
