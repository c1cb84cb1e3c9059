// The words of a target in one spelling: what people write in several ways, for which the forms know one.
import { tidy } from './stated.ts'

const downArrow = '(?:[↓▼↘⬇⇩⇓▾]|\ud83d[\udd3b\udd3d])'
const upArrow = '(?:[↑▲↗⬆⇧⇑▴]|\ud83d[\udd3a\udd3c])'

type Respelling = (written: string, part: string) => string

const spellings: readonly (readonly [written: RegExp, plain: string | Respelling])[] = [
  [/\ufe0f/g, ''],
  [/[﹣－⁻➖]/g, '-'],
  [/[＋⁺➕]/g, '+'],
  // An arrow beside a figure says which way it is to go.
  [new RegExp(`^${downArrow} ?(?=[£€$]?\\d)`), 'reduce by '],
  [new RegExp(`^${upArrow} ?(?=[£€$]?\\d)`), 'increase by '],
  [new RegExp(`^${downArrow} ?(?=\\p{L})`, 'u'), 'reduce '],
  [new RegExp(`^${upArrow} ?(?=\\p{L})`, 'u'), 'increase '],
  [new RegExp(`(?<=^[£€$]?\\d\\S*) ?${downArrow}(?=$|[,;]| (?!\\d))`), ' reduction'],
  [new RegExp(`(?<=^[£€$]?\\d\\S*) ?${upArrow}(?=$|[,;]| (?!\\d))`), ' increase'],
  // “1½”, “1, 000”
  [/(?<=\d) ?½/g, '.5'],
  [/(?<=\d) ?¼/g, '.25'],
  [/(?<=\d) ?¾/g, '.75'],
  [/(?<![\d,.])(\d{1,3}), (?=000(?!\d))/g, '$1,'],
  // “18 per 100k”
  [/(?<=(?:per|every|each) |\d ?\/ ?)(10{0,2})k(?![\p{L}\d])/giu, '$1,000'],
  // “900 (2026), 2000 (2034)”: a number with a year of its own is none.
  [
    /(?<=[,;|&] |\band |\/ |^(?=.*\(.*\())((?:19|20)\d\d)(?= \((?:by |in )?20\d\d(?:[/-]\d\d)?\))/gi,
    (_, year: string) => `${year[0]},${year.slice(1)}`,
  ],
  // Marks of notes.
  [/(?<=[\d%])[*†‡¹²³⁴⁵⁶⁷⁸⁹]+(?=$|[\s,;)])| ?\[(?:\d{1,2}|[a-z]|notes? \w+)\](?=$|[\s,;])/gi, ''],
  [/(?<=\d) ?p\.p\.?(?=\W|$)/gi, 'pp'],
  [/(?<!\p{L})(?:no|not) later than (?=\S*\d|\p{L}+ \d|the end|end)/giu, 'by '],
  [/(?<=(?:year|annum|annually|yearly|p\.?a\.?)) to (?=(?:\p{L}+ )?20\d\d)/giu, ' by '],
  // “By 5% between 2024 and 2027”, beside another figure.
  [/(?<=\d.*)\b(?:between|from) 20[12]\d(?:\/\d\d)? (?:and|to|until) (?=20[2-6]\d(?:\/\d\d)?(?:$|[,;.)]))/gi, 'by '],
  // It is named for the year in which it ends.
  [/(?<!\p{L})FY ?'?(?:20)?([2-6]\d)(?![\d/-])/giu, (_, end: string) => `20${Number(end) - 1}/${end}`],
  // “March '27”
  [/(?<=[a-z] )'([2-6]\d)(?!\d)/gi, '20$1'],
  // “67%, an increase of 5pp on 2023”: the same, said as a change.
  [
    /(?<=^[^()]*[\d%a-z])(?:,| -|;) ((?:an? )?(?:[\d.]+(?:%|pp) )?(?:increase|rise|improvement|reduction|decrease|fall|drop|growth)(?: of [£€$]?\d[^(),;]*| (?:on|from|since) [^(),;]*))$/i,
    ' ($1)',
  ],
]

/** Longer words are no target. */
const longest = 500

export function targetText(words: string): string {
  const plainText = tidy(words)
  if (plainText.length > longest) return plainText
  return spellings.reduce(
    (text, [written, plain]) =>
      typeof plain === 'string' ? text.replace(written, plain) : text.replace(written, plain),
    plainText,
  )
}
