// Numbers as figures and as words.

const smallNumbers = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
]
const largerNumbers = new Map([
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
])
const ones = smallNumbers.slice(1, 10).join('|')
const tens = [...largerNumbers.keys()].slice(0, -1).concat('twenty').join('|')
const upTo99 = `(?:${tens})(?:[- ](?:${ones}))?|${smallNumbers.slice(1, 20).toReversed().join('|')}`
/** `nine`, `twenty-five`, `a hundred`, `two hundred and five`, `a dozen`. */
export const countWords = `(?:(?:an?|${ones}) )?(?:hundred|thousand|dozen)(?: and (?:${upTo99}))?|${upTo99}`

const scales: Readonly<Record<string, number>> = {
  ...{ hundred: 100, thousand: 1e3, k: 1e3, million: 1e6, mn: 1e6, m: 1e6, billion: 1e9, bn: 1e9 },
}
export const amountShape = String.raw`(?:\d{1,3}(?:[, ]\d{3})+(?![\d])|\d+)(?:\.\d+)?`
export const scaleShape = String.raw`(?:hundred|thousand|million|billion|mn|bn|[km])(?![\p{L}\d])`
export const percentShape = String.raw`(?:percentage[ -]points?|%[ -]?(?:points?|pts?)|pp(?:ts?)?(?![\p{L}])|%|per ?cent(?!\p{L})|pc(?![\p{L}\d]))`

/** The number for digits or for a number word. */
export function countFrom(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word)
  const text = word.toLowerCase()
  const small = smallNumbers.indexOf(text)
  return small === -1 ? (largerNumbers.get(text) ?? countedIn(text)) : small
}

const compound = /^(?:(?:(an?|[a-z]+) )?(hundred|thousand|dozen)(?: and |$))?(?:([a-z]+)(?:[- ]([a-z]+))?)?$/

/** `twenty-five`, `two hundred and five`. */
function countedIn(text: string): number | undefined {
  const [, times = 'a', scale, first, second] = compound.exec(text) ?? []
  if (scale === undefined && second === undefined) return undefined
  const size = { hundred: 100, thousand: 1000, dozen: 12 }[scale ?? ''] ?? 0
  const many = /^an?$/.test(times) ? 1 : smallNumbers.indexOf(times)
  const rest = first === undefined ? 0 : upTo99In(first, second)
  return many < 1 || rest === undefined ? undefined : many * size + rest
}

function upTo99In(first: string, second: string | undefined): number | undefined {
  const small = smallNumbers.indexOf(first)
  const ten = first === 'twenty' ? 20 : largerNumbers.get(first)
  if (second === undefined) return small === -1 ? ten : small
  const one = smallNumbers.indexOf(second)
  return ten === undefined || ten > 90 || one < 1 || one > 9 ? undefined : ten + one
}

export function sizeOf(amount: string, scale = ''): number {
  return rounded(Number(amount.replace(/[, ]/gu, '')) * (scales[scale.toLowerCase()] ?? 1))
}

/** Removes floating-point error: 1.15 million is 1150000. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

export function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
