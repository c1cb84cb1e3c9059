// The forms of figures: levels, shares, rates, ranks, changes and ranges. Dates, and words such as `about`, have been taken out before.
// Long, because the order of the forms is one order.

import { type Form, type Found, patternSlot, type SlotReader, type SlotReaders } from './grammar.ts'
import type { Samples } from './grammar-texts.ts'
import {
  amountShape,
  countFrom,
  countWords,
  hundredths,
  percentShape,
  rounded,
  scaleShape,
  sizeOf,
} from './number-words.ts'
import type { Change, Figure, Level, Quantity } from './values.ts'

type Way = 'up' | 'down'

interface Slot<T> {
  readonly reader: SlotReader<T>
  readonly samples: readonly (readonly [words: string, meant: T])[]
}

function slot<T>(pattern: string, read: (words: string) => T | undefined, samples: Slot<T>['samples']): Slot<T> {
  return { reader: patternSlot(pattern, read), samples }
}

const levelParts = new RegExp(`^([£€$])? ?(${amountShape})(?: ?(${scaleShape}))? ?(${percentShape})?$`, 'iu')

function readLevel(words: string): Level | undefined {
  const [, currency, amount, scale, percent] = levelParts.exec(words) ?? []
  if (amount === undefined) return undefined
  const value = sizeOf(amount, scale)
  if (currency !== undefined) return { value, unit: currency }
  if (percent === undefined) return { value }
  return { value, unit: /^(?:%|per ?cent|pc)$/iu.test(percent) ? '%' : 'percentage points' }
}

function countOf(words: string): number | undefined {
  return countFrom(words.toLowerCase()) ?? (/^[\d, ]+$/u.test(words) ? sizeOf(words) : undefined)
}

const level = `[£€$]? ?(?:${amountShape})(?: ?${scaleShape})?(?: ?${percentShape})?(?!\\d|(?:st|nd|rd|th)(?!\\p{L}))`
/** A word of what is counted: it may hold digits (CO2e, S4, PM2.5), and is no number. */
const unitWord = String.raw`(?:\p{L}|['(&°/][^\s\d]|[-+]\p{L})[^\s]*`
/** What goes on with the number, or holds it against another, is no unit: `200 thousand`, `3% above Scotland`. */
const noUnit = String.raw`(?!(?:hundreds?|thousands?|millions?|billions?|dozens?|thirds?|quarters?|and|or|(?:${countWords})|above|below|over|under|behind|ahead|short|(?:higher|lower|more|fewer|less|better|worse)(?: \p{L}+)? than|higher|lower|better|worse|up|down)(?![\p{L}-]))`
const units = `${noUnit}${unitWord}(?: (?:${unitWord}|&|/|-))*`
const bareNumber = String.raw`\d{1,3}(?:,\d{3})+(?!\d)|\d+(?![\d.])`

const levelSamples: readonly (readonly [string, Level])[] = [
  ['70%', { value: 70, unit: '%' }],
  ['31.5', { value: 31.5 }],
  ['1,204', { value: 1204 }],
  ['£1.2m', { value: 1200000, unit: '£' }],
  ['12 per cent', { value: 12, unit: '%' }],
  ['0', { value: 0 }],
  ['4 percentage points', { value: 4, unit: 'percentage points' }],
  ['2.5 million', { value: 2500000 }],
]
const upWords = [
  'up',
  'up by',
  'rose by',
  'increased by',
  'an increase of',
  'increase of',
  'has risen by',
  'grew by',
  'gained',
  '▲',
  '↑',
  '+',
]
const downWords = [
  'down',
  'down by',
  'fell by',
  'has fallen by',
  'decreased by',
  'reduced by',
  'a reduction of',
  'drop of',
  'dropped',
  '▼',
  '↓',
]
const movedUp = 'increase|rise|growth|improvement of|up|higher|more|increased'
const movedDown = 'decrease|reduction|fall|drop|decline|down|lower|fewer|less|reduced'

const verbs = `(?:(?:has|have|had|was|were|an?|the|overall|this is|change:?) ){0,2}`
const ups = `(?:ups?|increase[sd]?|ris(?:e[ns]?|ing)|rose|gr(?:ew|own|owth)|gain(?:ed)?|added|plus)`
const downs = `(?:down|decrease[sd]?|decline[sd]?|f[ae]ll(?:en|s)?|drop(?:ped|s)?|reduced|reductions?|cut|lost|minus)`
const way = String.raw`(?:\+|[▲▼↑↓↗↘]|${verbs}(?:${ups}|${downs})(?: (?:by|of|again by|further|slightly by|from))?)`

function readWay(words: string): Way | undefined {
  if (/[▼↓↘]|(?<!\p{L})(?:down|decrea|declin|fell|fall|drop|reduc|cut|lost|minus)/iu.test(words)) return 'down'
  return 'up'
}

const age = String.raw`\d{1,3}`
const ages = String.raw`(?:(?:aged )?(?:under|over)[- ]?${age}s?|(?:aged )?${age}(?: ?- ?| to )${age}(?:'?s)?(?:[ -]years?[ -]olds?|[ -]years?)?|(?:aged )?${age}\+|${age} (?:and|or) over)`

const ordinalWords = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 }

function readFraction(words: string): number | undefined {
  const [, count = 'one', name = ''] =
    /^(?:(a|an|one|two|three|four|nine|seven|[1-9])[ -])?(half|third|quarter|fifth|tenth)s?$/iu.exec(words) ?? []
  const by = parts[name.toLowerCase()]
  const top = /^an?$/iu.test(count) ? 1 : (countFrom(count) ?? 1)
  return by === undefined || top > by ? undefined : hundredths((100 * top) / by)
}

const measurement = 'year|month|week|day|hour|minute|place|point|mile|home|child|person|case|call'
const countUnit = String.raw`(?:${measurement}|people|children)(?:s)?(?!\p{L})(?: \p{L}+)*`

const slots = {
  level: slot<Level>(level, readLevel, levelSamples),
  from: slot<Level>(level, readLevel, [
    ['60%', { value: 60, unit: '%' }],
    ['12', { value: 12 }],
  ]),
  /** Written without a space before its unit: `45kg`. */
  plain: slot<number>(amountShape, sizeOf, [
    ['45', 45],
    ['1,204.5', 1204.5],
  ]),
  symbol: slot<string>(
    String.raw`(?:kg|km|cm|mm|ml|mg|µg|ug|ha|kt|mt|t|kw|mw|gw|kwh|mwh|gwh|mph|hrs?|mins?|yrs?|°C)(?![\p{L}\d])[^\d]*(?:CO2e?)?`,
    (words) => words,
    [
      ['kg', 'kg'],
      ['kt CO2e', 'kt CO2e'],
      ['ha', 'ha'],
    ],
  ),
  /** A number before one with a scale: `1.2-1.5m`. */
  bare: slot<number>(String.raw`[£€$]?\d{1,3}(?:\.\d+)?`, (words) => sizeOf(words.replace(/^[£€$]/u, '')), [
    ['1.2', 1.2],
    ['£12', 12],
  ]),
  scaled: slot<Scaled>(`[£€$]? ?(?:${amountShape}) ?${scaleShape}`, readScaled, [
    ['15k', { value: 15000, times: 1000 }],
    ['£18 million', { value: 18000000, times: 1000000, unit: '£' }],
  ]),
  /** Of a change. */
  step: slot<Level>(level, readLevel, [
    ['4%', { value: 4, unit: '%' }],
    ['12.5%', { value: 12.5, unit: '%' }],
    ['3 percentage points', { value: 3, unit: 'percentage points' }],
    ['2.1pp', { value: 2.1, unit: 'percentage points' }],
    ['1,204', { value: 1204 }],
    ['£2m', { value: 2000000, unit: '£' }],
  ]),
  /** A count of cases. */
  part: slot<number>(`(?:${bareNumber}|(?:${countWords})(?!\\p{L}))`, countOf, [
    ['34', 34],
    ['1', 1],
    ['nine', 9],
  ]),
  whole: slot<number>(`(?:${bareNumber}|(?:${countWords})(?!\\p{L}))`, countOf, [
    ['45', 45],
    ['1,204', 1204],
    ['ten', 10],
  ]),
  base: slot<number>(
    String.raw`(?:(?:a )?(?:hundred thousand|hundred|thousand|million)(?:\b)|100k|10k|1k|100|1,?000|10,?000|100,?000|1,?000,?000)(?![\d,])`,
    readBase,
    [
      ['100,000', 100000],
      ['1,000', 1000],
      ['10000', 10000],
      ['thousand', 1000],
      ['hundred thousand', 100000],
      ['10k', 10000],
    ],
  ),
  unit: slot<string>(units, (words) => words, [
    ['people', 'people'],
    ['kt CO2e', 'kt CO2e'],
    ['of S4 pupils', 'of S4 pupils'],
    ['µg/m³ of PM2.5', 'µg/m³ of PM2.5'],
    ['calls a month on average', 'calls a month on average'],
  ]),
  who: slot<string>(units, (words) => words, [
    ['people', 'people'],
    ['P1 pupils', 'P1 pupils'],
  ]),
  label: slot<string>(String.raw`\p{L}[^\d:£€$]{0,60}`, (words) => words, [
    ['Score', 'Score'],
    ['Total', 'Total'],
  ]),
  fraction: slot<number>(
    String.raw`(?:(?:an?|one|two|three|four|seven|nine|[1-9])[ -])?(?:half|(?:third|quarter|fifth|tenth)s?)(?![-\p{L}]| sector| part)`,
    readFraction,
    [
      ['a third', 33.33],
      ['half', 50],
      ['three quarters', 75],
      ['two-fifths', 40],
      ['a tenth', 10],
      ['2 thirds', 66.67],
    ],
  ),
  kept: slot<string>(String.raw`\p{L}+(?: \p{L}+){0,2}`, (words) => words, [['child', 'child']]),
  ordinal: slot<number>(
    String.raw`(?:=?\d{1,4} ?(?:st|nd|rd|th)=?|(?:${ordinalWords.join('|')}))(?![\p{L}\d])`,
    readOrdinal,
    [
      ['9th', 9],
      ['1st', 1],
      ['22nd', 22],
      ['third', 3],
      ['3rd=', 3],
      ['=4th', 4],
    ],
  ),
  number: slot<number>(String.raw`\d{1,4}(?![\d.,%])`, Number, [
    ['9', 9],
    ['12', 12],
  ]),
  way: slot<Way>(way, readWay, [
    ...upWords.map((words) => [words, 'up'] as const),
    ...downWords.map((words) => [words, 'down'] as const),
  ]),
  moved: slot<Way>(
    String.raw`(?:on the year |year on year |overall )?(?:${movedUp}|${movedDown})(?! than)(?: (?:since|on|from|over|than|compared)(?: \p{L}+){0,6})?`,
    (words) => readWay(/lower|fewer|less/iu.test(words) ? 'down' : words),
    [
      ['increase', 'up'],
      ['reduction', 'down'],
      ['higher', 'up'],
      ['fewer', 'down'],
      ['drop', 'down'],
    ],
  ),
  margin: slot<Level>(level, readLevel, [
    ['3', { value: 3 }],
    ['2.5%', { value: 2.5, unit: '%' }],
  ]),
  count: slot<number>(`(?:${countWords})(?!\\p{L})`, countOf, [
    ['three', 3],
    ['ten', 10],
    ['fifty', 50],
    ['twenty-five', 25],
    ['two hundred and five', 205],
    ['a dozen', 12],
  ]),
  /** With a fraction: nobody counts `7.2 of 10`. */
  score: slot<number>(String.raw`\d{1,3}\.\d{1,3}`, Number, [
    ['7.2', 7.2],
    ['3.75', 3.75],
  ]),
  /** Of whom: `16-64 year olds`. */
  ages: slot<string>(ages, (words) => words, [
    ['16-64', '16-64'],
    ['16 to 24s', '16 to 24s'],
    ['3-4 year olds', '3-4 year olds'],
    ['under 25s', 'under 25s'],
    ['65+', '65+'],
  ]),
  /** Against an earlier figure. */
  side: slot<Way>(
    String.raw`(?:(?:more|fewer|less|higher|lower) than|above|below|up on|down on)`,
    (words) => (/fewer|less|lower|below|down/iu.test(words) ? 'down' : 'up'),
    [
      ['more than', 'up'],
      ['fewer than', 'down'],
      ['below', 'down'],
      ['up on', 'up'],
    ],
  ),
  things: slot<string>(countUnit, (words) => words, [
    ['years', 'years'],
    ['people', 'people'],
  ]),
} as const

interface Scaled extends Level {
  readonly times: number
}

function readScaled(words: string): Scaled | undefined {
  const level = readLevel(words)
  const amount = sizeOf(new RegExp(amountShape, 'u').exec(words)?.[0] ?? '0')
  return level === undefined || amount === 0 ? undefined : { ...level, times: Math.round(level.value / amount) }
}

function readBase(words: string): number | undefined {
  const named: Readonly<Record<string, number>> = {
    ...{ hundred: 100, thousand: 1000, million: 1e6, 'hundred thousand': 1e5 },
    ...{ '1k': 1e3, '10k': 1e4, '100k': 1e5 },
  }
  const word = words.toLowerCase().replace(/^a /u, '')
  return named[word] ?? sizeOf(words)
}

function readOrdinal(words: string): number {
  const word = ordinalWords.indexOf(words.toLowerCase())
  return word === -1 ? Number.parseInt(words.replace('=', ''), 10) : word + 1
}

type SlotsOf<S> = { readonly [K in keyof S]?: S[K] extends Slot<infer T> ? T : never }
type Parts = SlotsOf<typeof slots>

const eachSlot = Object.entries(slots) as [string, Slot<unknown>][]
export const figureSlots = Object.fromEntries(
  eachSlot.map(([name, { reader }]) => [name, reader]),
) as SlotReaders<Parts>
export const figureSamples = Object.fromEntries(
  eachSlot.map(([name, { samples }]) => [name, samples]),
) as unknown as Samples<Parts>

function isPercent(unit: string | undefined): boolean {
  return unit === '%'
}

/** The unit of its own goes before the words that follow. */
function withWords(level: Level, words: string | undefined): Level {
  return level.unit !== undefined || words === undefined ? level : { ...level, unit: words }
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100
}

function shareOf(part: number, whole: number): Quantity | undefined {
  const isYear = whole >= 1990 && whole <= 2100
  if (whole === 0 || part > whole || isYear) return undefined
  return { kind: 'share', value: hundredths((100 * part) / whole), unit: '%', part, whole }
}

function certain(figure: Figure | undefined): Found<Figure> | undefined {
  return figure === undefined ? undefined : { value: figure }
}

function guessed(figure: Figure | undefined): Found<Figure> | undefined {
  return figure === undefined ? undefined : { value: figure, isGuess: true }
}

function changed(direction: Way | undefined, by: Level | undefined, words?: string): Found<Figure> | undefined {
  if (by === undefined || direction === undefined) return undefined
  const change: Change = { direction, relative: isPercent(by.unit), by: withWords(by, words) }
  return { value: { kind: 'change', change } }
}

function rateOf({ level, base = 0, unit, who }: Parts, told = true): Found<Figure> | undefined {
  if (level === undefined || base < 100 || level.unit !== undefined) return undefined
  const per = `per ${base.toLocaleString('en-GB')}`
  const words = [unit, told ? per : undefined, who].filter((part) => part !== undefined).join(' ')
  return { value: { kind: 'rate', value: level.value, unit: words, per: base } }
}

function ranked(value: number | undefined, of?: number): Found<Figure> | undefined {
  if (value === undefined || value === 0 || (of !== undefined && of < value)) return undefined
  return { value: { kind: 'rank', value, ...(of !== undefined && { of }) } }
}

function rangeOf(low: Level | undefined, high: Level | undefined, unit?: string): Found<Figure> | undefined {
  if (low === undefined || high === undefined) return undefined
  const shared = high.unit ?? low.unit ?? unit
  const isYears = shared === undefined && low.value >= 1990 && low.value <= 2100
  if (isYears || low.value >= high.value || (low.unit !== undefined && low.unit !== shared)) return undefined
  const of = shared === undefined ? {} : { unit: shared }
  return { value: { kind: 'range', low: { value: low.value, ...of }, high: { value: high.value, ...of } } }
}

/** Tried in this order. */
export const figureForms: readonly Form<Parts, Figure>[] = [
  // How things have changed. A change is no level.
  // Below zero there are levels, but no percentages of anything.
  {
    writes: '-[ ]{step}[ {unit}]',
    reads: ({ step, unit }) =>
      /^(?:%|percentage points)$/.test(step?.unit ?? '') ? changed('down', step, unit) : undefined,
  },
  { writes: '{way}[ ]{step}[ {unit}]', reads: ({ way, step, unit }) => changed(way, step, unit) },
  {
    writes: '{step} {side} <last year|the year before|the previous year|previous year|baseline|the baseline|last time>',
    reads: ({ step, side }) => changed(side, step),
  },
  {
    writes: '{way} {fraction}',
    reads: ({ way, fraction }) => (fraction === undefined ? undefined : changedByHalf(way, fraction)),
  },
  { writes: '{step} {moved}', reads: ({ step, moved }) => changed(moved, step) },
  { writes: '{number} place[s] <up|higher|better>', reads: ({ number }) => places('up', number) },
  { writes: '{number} place[s] <down|lower|worse>', reads: ({ number }) => places('down', number) },
  { writes: '{count} place[s] <up|higher|better>', reads: ({ count }) => places('up', count) },
  { writes: '{count} place[s] <down|lower|worse>', reads: ({ count }) => places('down', count) },
  {
    writes:
      '[<increased|improved|rose|fell|reduced|up|down|decreased|dropped|went|moved|changed> ]from {from} to {level}[ {unit}]',
    reads: ({ level, unit }) => (level === undefined ? undefined : guessed(withWords(level, unit))),
  },
  {
    writes: '<no change|unchanged|no change since then|0% change|no difference>',
    reads: () => certain({ kind: 'change', change: { relative: false, by: { value: 0 } } }),
  },
  // Places in an order.
  {
    writes:
      '[<ranked|rank|joint|equal|placed|position|ranking of|currently> ]{ordinal}[ <place|position|placed|equal|overall|nationally|in Scotland|in the UK>]',
    reads: ({ ordinal }) => ranked(ordinal),
  },
  {
    writes: '[<ranked|rank|joint|equal|placed> ]{ordinal}[ place] <of|out of> {whole}[ {unit}]',
    reads: ({ ordinal, whole }) => ranked(ordinal, whole),
  },
  { writes: '{ordinal}[ ]/[ ]{whole}', reads: ({ ordinal, whole }) => ranked(ordinal, whole) },
  {
    writes: '[in ][the ]top {number}',
    reads: ({ number }) => {
      const found = ranked(number)?.value
      return found === undefined ? undefined : guessed({ ...found, approximate: true } as Quantity)
    },
  },
  {
    writes: '<rank|ranked|position|ranking|rank:|position:|ranking:|no.|#>[ ]{number}',
    reads: ({ number }) => ranked(number),
  },
  {
    writes: [
      '<rank|ranked|position|ranking|rank:|position:> {number} <of|out of|/> {whole}',
      '<rank|ranked|position|ranking|rank:|position:> {number}/{whole}',
    ],
    reads: ({ number, whole }) => ranked(number, whole),
  },
  // So many for each thousand.
  {
    writes: '{level} <per|in every|for every|out of every|for each> {base}[ {who}]',
    reads: (parts) => rateOf(parts),
  },
  {
    writes: '{level}[ ]/[ ]{base}[ {who}]',
    reads: (parts) => (parts.base !== undefined && parts.base >= 1000 ? rateOf(parts) : undefined),
  },
  {
    writes: '{level} in {base}',
    reads: (parts) => (parts.base !== undefined && parts.base >= 1000 ? rateOf(parts) : undefined),
  },
  { writes: '{level} {unit} <per|for every|in every> {base}[ {who}]', reads: (parts) => rateOf(parts) },
  // So many of so many.
  {
    writes: '{level} <of|from|out of> {whole}[ {unit}]',
    reads: ({ level }) => (isPercent(level?.unit) ? certain(level) : undefined),
  },
  {
    writes: '{level} of[ {who}][ aged] {ages}[ {unit}]',
    reads: ({ level }) => (isPercent(level?.unit) ? certain(level) : undefined),
  },
  {
    writes: '{level}[ {who}] aged {ages}',
    reads: ({ level, who, ages }) =>
      level === undefined ? undefined : certain(withWords(level, [who, 'aged', ages].filter(Boolean).join(' '))),
  },
  { writes: '{score} out of {whole}', reads: ({ score, whole }) => scored(score, whole) },
  { writes: '{score}[ ]/[ ]{whole}', reads: ({ score, whole }) => scored(score, whole) },
  { writes: '{part} of[ the] {whole}[ {unit}]', reads: ({ part = 0, whole = 0 }) => certain(shareOf(part, whole)) },
  { writes: '{part}[ ]/[ ]{whole}[ {unit}]', reads: ({ part = 0, whole = 0 }) => certain(shareOf(part, whole)) },
  {
    writes: '{part}[ {kept}] out of[ every] {whole}[ {unit}]',
    reads: ({ part = 0, whole = 0 }) => guessed(shareOf(part, whole)),
  },
  {
    writes: '{part}[ {kept}] in[ every] {whole}[ {unit}]',
    reads: ({ part = 0, whole = 0 }) => guessed(proportion(part, whole)),
  },
  {
    writes: '{fraction}[ of {unit}]',
    reads: ({ fraction }) =>
      fraction === undefined ? undefined : guessed({ kind: 'share', value: fraction, unit: '%' }),
  },
  // Between two figures.
  {
    // “1.2-1.5m” means millions twice, “900-1m” does not.
    writes: '[between ]{bare}<-| - |- | -| to | and >{scaled}[ {unit}]',
    reads: ({ bare = 0, scaled, unit }) => {
      if (scaled === undefined || bare * scaled.times >= scaled.value) return undefined
      const { times, ...high } = scaled
      return rangeOf({ value: rounded(bare * times) }, high, unit)
    },
  },
  {
    writes: '{from}<-| - |- | -| to >{level}[ {unit}]',
    reads: ({ from, level, unit }) => rangeOf(from, level, unit),
  },
  { writes: 'between {from} and {level}[ {unit}]', reads: ({ from, level, unit }) => rangeOf(from, level, unit) },
  // With how sure it is.
  { writes: '{level}< ±|±| ± | +/-| +/- |+/-| plus or minus >{margin}', reads: ({ level }) => certain(level) },
  {
    writes: '{level},[ ]<95% CI|95% confidence interval|CI>[:] {from}<-| - | to >{margin}',
    reads: ({ level }) => certain(level),
  },
  // How much there is.
  {
    writes: '{level}[ ]<↑|↓|→|▲|▼|↔|↗|↘|⬆|⬇>',
    reads: ({ level }) => guessed(level),
  },
  {
    writes: '-{level}[ {unit}]',
    reads: ({ level, unit }) =>
      level === undefined || /^(?:%|percentage points)$/.test(level.unit ?? '')
        ? undefined
        : certain({ ...withWords(level, unit), value: 0 - level.value }),
  },
  { writes: '{level}', reads: ({ level }) => certain(level) },
  {
    // `£11.44/hr` is so much for each of them.
    writes: '{level}/{kept}',
    reads: ({ level, kept }) => (level === undefined ? undefined : certain(withWords(level, `per ${kept}`))),
  },
  {
    writes: '{level}< |->{unit}',
    reads: ({ level, unit }) => (level === undefined ? undefined : certain(withWords(level, unit))),
  },
  {
    writes: '{plain}{symbol}',
    reads: ({ plain, symbol }) =>
      certain(plain === undefined || symbol === undefined ? undefined : { value: plain, unit: symbol }),
  },
  {
    writes: '{count} <per cent|percent>',
    reads: ({ count }) => (count === undefined ? undefined : guessed({ value: count, unit: '%' })),
  },
  {
    writes: '{count} {unit}',
    reads: ({ count, unit }) =>
      count === undefined ? undefined : guessed({ value: count, ...(unit !== undefined && { unit }) }),
  },
  { writes: '{count}', reads: ({ count }) => (count === undefined ? undefined : guessed({ value: count })) },
  { writes: '<nil|zero|nought>', reads: () => certain({ value: 0 }) },
  {
    writes: '{label}<:|: |=|= | - | is | was | of | >{level} per {base}[ {who}]',
    reads: (parts) => {
      const found = rateOf(parts)
      return found && { ...found, isGuess: true }
    },
  },
  {
    writes: '{label}<:|: |=|= | - | is | was | of | >{level}[ {unit}]',
    // “Available in 2026” holds no figure.
    reads: ({ level, unit }) =>
      level === undefined || (unit === undefined && level.unit === undefined && isYear(level.value))
        ? undefined
        : guessed(withWords(level, unit)),
  },
]

function places(direction: Way, value: number | undefined): Found<Figure> | undefined {
  return value === undefined
    ? undefined
    : { value: { kind: 'change', change: { direction, relative: false, by: { value, unit: 'places' } } } }
}

function changedByHalf(direction: Way | undefined, fraction: number): Found<Figure> | undefined {
  const made = changed(direction, { value: fraction, unit: '%' })
  return made && { ...made, isGuess: true }
}

function scored(value: number | undefined, whole: number | undefined): Found<Figure> | undefined {
  if (value === undefined || whole === undefined || value > whole) return undefined
  return certain({ value, unit: `out of ${whole}` })
}

/** “One in five” names no counts. */
function proportion(part: number, whole: number): Quantity | undefined {
  const share = shareOf(part, whole)
  return share === undefined ? undefined : { kind: 'share', value: share.value, unit: '%' }
}
