// The figures of a measure as a row holds them, each with its unit and with where it comes from.
import { type Actual, measureParts, type Reported } from '../model/figures.ts'
import { listOf } from '../model/ids.ts'
import type { Measure } from '../model/partnership.ts'
import type { MeasureRow } from '../result/run-result.ts'
import type { MeasureReportData } from '../schema/documents.gen.ts'
import { besidePublished } from '../text/published.ts'

type FigureRow = MeasureRow['figures'][number]

/** Its baseline and its targets, with their unit, and with the words of the published document beside the value. */
export function whereItIsToGet(measure: Measure): Pick<MeasureRow, 'baseline' | 'targets'> {
  const { baseline, targets, data } = measure
  const { unit } = measureParts(measure)
  const published = typeof data.baseline === 'object' ? data.baseline.as_published : undefined
  return {
    ...(baseline === undefined ? {} : { baseline: besidePublished(figureWithUnit(baseline.words, unit), published) }),
    targets: targets.map(({ words, published }) => besidePublished(figureWithUnit(words, unit), published)),
  }
}

export function figureRows(
  actuals: readonly Actual[],
  reported: readonly Reported[],
  unit: string | undefined,
): FigureRow[] {
  return actuals.map(({ at: { of }, figure, when, provisional, restated }): FigureRow => {
    const report = reported.find(({ data }) => data === of || isListed(of, data))?.report
    const { rating, published_in: publishedIn } = of as MeasureReportData & { readonly published_in?: string }
    return {
      value: figureWithUnit(figure.words, unit),
      ...(when === undefined ? { undated: true } : { asAt: when }),
      ...(publishedIn === undefined ? {} : { publishedIn }),
      ...(provisional ? { provisional } : {}),
      ...(restated === undefined ? {} : { restated }),
      ...(rating === undefined ? {} : { rating }),
      ...(report === undefined ? {} : { report: report.title }),
    }
  })
}

function isListed(of: object, data: Reported['data']): boolean {
  return 'actuals' in data && listOf(data.actuals).some((one) => one === of)
}

/** A number that nothing follows but its date, or that stands alone after words such as “at most”. */
const bareNumber = /^([^\d(]*?)(\d[\d.,]*)(?=$| ?\(| by | in (?:\d|the )| from | \p{Lu}\p{L}+ \d)/u

/** The words with the unit of their measure after a bare number: `40 people (2023)`. Words with a unit of their own stay. */
export function figureWithUnit(words: string, unit: string | undefined): string {
  if (unit === undefined || /[£€$]/.test(words)) return words
  const sign = unit.trim()
  return words.replace(bareNumber, (whole, before: string, number: string) => {
    // “Scottish average by 2027” gives no number.
    if (/^(?:19|20)\d\d$/.test(number) && /(?:^| )(?:by|in|since|until|before|from|during|of|end|year) $/i.test(before))
      return whole
    if (/^[£€$]$/.test(sign)) return `${before}${sign}${number}`
    return sign === '%' ? `${before}${number}%` : `${before}${number} ${sign}`
  })
}
