// By when something is to be so, as it stands among other words: “End rough sleeping by 2028”, “10% by 2030”, “over the next ten years”.

import { memoByText } from '../text/memo-by-text.ts'
import { plainText } from './plain-text.ts'

/** `year`: a year that can be read. `length`: a time whose end cannot be read without knowing when it began. */
type EndInside = 'year' | 'length'

const year = String.raw`(?<![\d.,£€$/-])(?<year>20\d\d)(?:(?: ?[-/] ?| to | until | and )(?<to>20\d\d|\d\d)(?![\d]))?(?![\d%,]\d|\d|%)(?! (?:people|homes|families|children|jobs|households|pupils|adults|places|tonnes|hectares))`
const written = new RegExp(year, 'g')
/** As many letters before a year as are looked at, so that a long text is not read again for each of its years. */
const lookBack = 80
/** Words after which a year is a beginning, a source or a point to compare with, and no end. */
const past =
  /(?:^|\s)(?:since|from|after|baseline|census|survey|review|strategy|plan|report|act|figures?|data|level|levels|was|were|with|against|than|of)(?: the| of| in| its| a)*(?: [a-z]+)? $/
const deadline =
  /(?:^|\s)(?:by|before|until|till|to|within|end of|later than|through|up to)(?: [a-z']+){0,3}(?: \d{1,2}(?:st|nd|rd|th)?(?: [a-z]+)?)? $/
const number =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|a few|several|the)'
const lengths = new RegExp(
  `(?<![a-z])(?:(?:within|in|over|during|for|after|next|coming|inside)(?: the| a| our| an)?(?: next| coming| following| first)? ${number}(?:[- ](?:to|or) ${number})?[- ](?:years?|months?|decades?)|(?:within|in|over|by the end of|during|throughout)(?: the| this| our| a| an)?(?: next| coming| whole)? ?(?:decade|generation|century|parliament|(?:life|lifetime|period|term) of (?:the|this|our) (?:plan|loip|parliament|partnership)|plan period|school year|session)|${number}[- ]years?(?: from| after| of| on| time|'))(?![a-z])`,
)

/** `first`: the year in which the plan was published; an earlier year is no end, whatever stands before it. */
export function endInside(words: string, first: number | undefined): EndInside | undefined {
  const { years, isLength } = found(words)
  if (
    years.some(({ at, isPast, isDeadline }) => at >= (first ?? 0) && (isDeadline || (!isPast && at > (first ?? 2016))))
  )
    return 'year'
  return isLength ? 'length' : undefined
}

interface YearFound {
  readonly at: number
  readonly isPast: boolean
  readonly isDeadline: boolean
}

const found = memoByText((words: string): { readonly years: readonly YearFound[]; readonly isLength: boolean } => {
  const text = plainText(words)
  const years = [...text.matchAll(written)].map(({ groups, index }): YearFound => {
    const { year: from = '', to } = groups ?? {}
    const before = text.slice(Math.max(0, index - lookBack), index)
    const end =
      to === undefined ? Number(from) : to.length === 4 ? Number(to) : Math.floor(Number(from) / 100) * 100 + Number(to)
    const isRange = to !== undefined && end > Number(from)
    return { at: end, isPast: !isRange && past.test(before), isDeadline: isRange || deadline.test(before) }
  })
  return { years, isLength: lengths.test(text) }
})
