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
export const countWords = [...smallNumbers.slice(1), ...largerNumbers.keys()].join('|')

const scales: Readonly<Record<string, number>> = {
  ...{ hundred: 100, thousand: 1e3, k: 1e3, million: 1e6, mn: 1e6, m: 1e6, billion: 1e9, bn: 1e9 },
}
export const amountShape = String.raw`(?:\d{1,3}(?:[, ]\d{3})+(?![\d])|\d+)(?:\.\d+)?`
export const scaleShape = String.raw`(?:hundred|thousand|million|billion|mn|bn|[km])(?![\p{L}\d])`
export const percentShape = String.raw`(?:percentage[ -]points?|%[ -]?(?:points?|pts?)|pp(?:ts?)?(?![\p{L}])|%|per ?cent(?!\p{L}))`

/** The number for digits or for a number word. */
export function countFrom(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word)
  const small = smallNumbers.indexOf(word.toLowerCase())
  return small === -1 ? largerNumbers.get(word.toLowerCase()) : small
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
