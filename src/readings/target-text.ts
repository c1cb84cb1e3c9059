// The words of a target in one spelling: what people write in several ways, for which the forms know one.
import { tidy } from './stated.ts'

const downArrow = '(?:[↓▼↘⬇⇩⇓▾]|\ud83d[\udd3b\udd3d])'
const upArrow = '(?:[↑▲↗⬆⇧⇑▴]|\ud83d[\udd3a\udd3c])'

const spellings: readonly (readonly [written: RegExp, plain: string])[] = [
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
  // “March '27”
  [/(?<=[a-z] )'([2-6]\d)(?!\d)/gi, '20$1'],
  // “67%, an increase of 5pp on 2023”: the same, said as a change.
  [
    /(?<=^[^()]*[\d%a-z])(?:,| -|;) ((?:an? )?(?:[\d.]+(?:%|pp) )?(?:increase|rise|improvement|reduction|decrease|fall|drop|growth)(?: of [£€$]?\d[^(),;]*| (?:on|from|since) [^(),;]*))$/i,
    ' ($1)',
  ],
]

export function targetText(words: string): string {
  return spellings.reduce((text, [written, plain]) => text.replace(written, plain), tidy(words))
}
