// How large a file may be, in bytes. A text takes up to a hundred times as much memory; a workbook or a Word document may hold pictures,
// which are not unpacked.

const largestText = 2_000_000
const largestWorkbook = 10_000_000
const largestDocument = 100_000_000

export function largestOf(path: string): number {
  if (/\.docx?$/i.test(path)) return largestDocument
  return /\.(?:xls[xmb]?|ods)$/i.test(path) ? largestWorkbook : largestText
}

/** Rounded up, so that what is over a limit is more than it: 2000001 is `2.1 MB`. */
export function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`
}
