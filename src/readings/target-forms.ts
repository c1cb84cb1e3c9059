// The forms of targets: what a figure is to be, or how it is to move. The figures that count stand behind marks (figure-marks.ts), dates
// have been taken out, and two spaces stand at each end of the text.
// Long, because the order of the forms is one order.

import { plain } from './figure-marks.ts'
import type { Form, Found } from './grammar.ts'
import type { Said, TargetSlots, Way } from './target-slots.ts'
import type { Aim, Change, Quantity } from './values.ts'

/**
 * Why words that hold a figure or a way are no target. `others`: they stand against a figure that is not known here. `way`: things are not to
 * go that way, and nothing says how far they may. `place`: a lower place may be a worse one or a smaller
 * number. `time`: they say within how long. `margin`: they say how far from
 * a figure it may lie. `none`: nothing is to pass the figure. `past`: things are not to pass what they were. `bound`: a change is not to
 * pass the figure. The others say what they are: a share of how things stood, a sum, a part of an order, a grade, a ratio.
 */
export interface Kept {
  readonly keeps:
    | 'others'
    | 'way'
    | 'place'
    | 'time'
    | 'margin'
    | 'none'
    | 'past'
    | 'bound'
    | 'base'
    | 'sum'
    | 'order'
    | 'grade'
    | 'ratio'
    | 'times'
    | 'further'
    | 'saving'
}

type TargetForm = Form<TargetSlots, Aim | Kept>
type Made = Found<Aim | Kept> | undefined

const not = "<not|never|cannot|can't|without|nor>[ to| let it| it is| is| are| it| will]"
const be =
  '[ be| being| go| going| get| getting| become| rise| rising| increase| grow| climb| fall| falling| drop| dropping| decrease| decline| slip| dip]'
const avoid =
  '<avoid|avoids|avoiding|prevent|prevents|preventing>[ it| them][ going| being| getting| rising| falling| dropping]'
const aFigure = '[ a| an| about| around| approximately] {figure} {after}'
const least =
  'at least|minimum|minimum of|a minimum of|min|min.|no less than|not less than|no fewer than|not fewer than|no lower than|not lower than|no below|not below|not under|no under|≥|at or above|at or over|equal to or above|equal to or greater than|at or more than|at or greater than|at or higher than'
const most =
  'at most|maximum|maximum of|a maximum of|max|max.|no more than|not more than|no greater than|not greater than|no higher than|not higher than|no longer than|not longer than|not above|not over|no over|no above|up to|≤|at or below|at or under|equal to or below|equal to or less than|at or less than|at or lower than|at or fewer than|capped at'
const over =
  'over|just over|above|just above|well above|well over|more than|greater than|higher than|longer than|exceed|exceeds|exceeding|in excess of|upwards of|›'
const under = 'under|just under|below|just below|well below|well under|less than|fewer than|lower than|shorter than|‹'
const some =
  ' about| around| approximately| at least| no less than| not less than| no fewer than| not fewer than| a minimum of| minimum of| ≥| a further| an additional| another| a| an| at least a| at least an'
const more = 'above|more|over|higher|greater|upwards'
const less = 'less|fewer|below|under|lower'

const up = 'increase|increasing|rise|rising|growth|grow|growing'
const down =
  'decline|declining|decrease|decreasing|reduce|reducing|reduction|fall|falling|drop|dropping|deterioration|deteriorating|worsening'
const halting =
  'no|not|without|halt|halting|stop|stopping|prevent|preventing|avoid|avoiding|slow|slowing|reverse|reversing|end|limit|limiting'
const points = '[ points| point| percentage points| percentage point| pp| places| place]'

const was = '[ a| the| its][ current| present][ baseline| level][ of]'
const atFirst = 'baseline|currently|current|now|was|actual'

/** Tried in this order. */
export const targetForms: readonly TargetForm[] = [
  // Against others, of which nothing is known here.
  {
    writes: '{before} <top|bottom|lowest|worst> {figure} {after}',
    reads: ({ figure }) => (figure?.kind === 'rank' ? undefined : keeps('others')),
  },
  { writes: `{before} within {figure}${points} of {other}`, reads: () => keeps('others') },
  {
    writes: [
      '{before} <better than|higher than|lower than|above|below|match|matches|matching|in line with|level with|equal to|on a par with> {other}',
      '{before} <Scottish|national|UK|Scotland> average <or|and> <better|above|below|higher|lower> {still}',
    ],
    reads: () => keeps('others'),
  },
  { writes: '{before} <±|+/-|plus or minus> {figure} {after}', reads: () => keeps('margin') },
  {
    writes: '{before} {figure} <±|+/-|plus or minus> {margin}',
    reads: () => keeps('margin'),
  },
  {
    writes: '  {figure} <above|higher than|more than|greater than|up on> {earlier}',
    reads: ({ figure }) => change('up', figure, undefined),
  },
  {
    writes: '  {figure} <points|point> <above|higher than|more than|greater than|up on> {earlier}',
    reads: ({ figure }) => (figure?.unit === undefined ? change('up', figure, inPoints) : undefined),
  },
  {
    writes: '  {figure} <below|lower than|fewer than|less than|down on> {earlier}',
    reads: ({ figure }) => change('down', figure, undefined),
  },
  {
    writes: '  {figure} <points|point> <below|lower than|fewer than|less than|down on> {earlier}',
    reads: ({ figure }) => (figure?.unit === undefined ? change('down', figure, inPoints) : undefined),
  },
  {
    writes: `{before} {figure}${points} <above|below|over|under|behind|ahead of|off|short of|higher than|lower than|more than|fewer than|less than|better than|worse than> {other}`,
    reads: () => keeps('others'),
  },
  { writes: '  {figure} better than {earlier}', reads: ({ figure }) => change(undefined, figure, undefined) },
  // It is not to go past the figure, or not that way.
  {
    writes: '{before} <no|not> <less|fewer|lower> than[ a| an] {figure} {movement}',
    reads: ({ figure, movement }) => change(movement?.way, figure, movement),
  },
  {
    writes: `{before} <no|not> <more|greater|higher> than {figure} {movement}`,
    reads: () => keeps('way'),
  },
  {
    writes: [
      `{before} ${not}${be} <exceeding|exceed|exceeds>${aFigure}`,
      `{before} ${avoid} <exceed|exceeds|exceeding>${aFigure}`,
    ],
    reads: ({ figure, after }) => (figure?.kind === 'rank' ? keeps('place') : level('at-most', figure, after)),
  },
  {
    writes: [
      `{before} ${not}${be} <above|over|higher than|more than|greater than>${aFigure}`,
      `{before} ${avoid} <more than|above|over|higher than|greater than>${aFigure}`,
    ],
    reads: ({ figure, after }) => level('at-most', figure, after),
  },
  {
    writes: [
      `{before} ${not}${be} <below|under|lower than|less than|fewer than>${aFigure}`,
      `{before} ${avoid} <less than|below|under|lower than|fewer than>${aFigure}`,
    ],
    reads: ({ before, figure, after }) =>
      // “A reduction of not less than 20%”
      before !== undefined &&
      (/(?:^| )by$/i.test(before.words) || (before.way !== undefined && endsInChange.test(before.words)))
        ? change(before.way, figure, after, before)
        : level('at-least', figure, after),
  },
  {
    writes: `{before} <${halting}>[ any| an| a| the| further| more| net| to| overall][ further| net| overall] <${up}|${down}> {after}`,
    reads: () => keeps('way'),
  },
  {
    writes: '{before} {figure} <+|plus|minus|and a further> {figure2} {after}',
    reads: ({ figure, figure2 }) =>
      figure?.kind === figure2?.kind && (figure?.unit === figure2?.unit || (isShare(figure) && isShare(figure2)))
        ? keeps('sum')
        : undefined,
  },
  {
    writes: '  {figure} {after}',
    reads: ({ figure, after }) =>
      figure?.kind !== 'rank' && after?.hasFigure !== true && gotBetter.test(after?.words ?? '')
        ? change(undefined, figure, after)
        : undefined,
  },
  {
    // A change each year, of which the way is not said.
    writes: '{before} {figure} {after}',
    reads: ({ before, figure, after }) => {
      const isYearly = before?.isYearly === true || after?.isYearly === true
      const way = before?.way ?? after?.way
      if (
        !isYearly ||
        way !== undefined ||
        /[+-]$/.test(before?.words ?? '') ||
        after?.hasFigure === true ||
        figure?.kind === 'rank'
      )
        return undefined
      const isImproved = /(?:^| )improve/i.test(`${before?.words} ${after?.words}`)
      const isOfChange =
        isImproved ||
        figure?.unit === 'percentage points' ||
        /(?:^| )by$/i.test(before?.words ?? '') ||
        /^(?:year[ -]on[ -]year|yoy)$/i.test(after?.words ?? '')
      if (!isOfChange) return undefined
      return { ...aim({ test: 'direction', ...(isImproved && { said: 'improve' as const }) }), guess: notWorkedOut }
    },
  },
  {
    // “By 2% each year to 75%”
    writes: '{moving} by {figure} {still} to[ reach] {figure2} {after}',
    reads: ({ moving, still, figure2, after }) =>
      moving?.way === undefined || still?.isYearly !== true || figure2?.kind === 'rank'
        ? undefined
        : level(moving.way === 'up' ? 'at-least' : 'at-most', figure2, after),
  },
  // Against how things were.
  {
    writes: '{before} {figure} {after}',
    reads: ({ before, figure, after }) =>
      figure?.unit === '%' && after?.hasFigure !== true && ofBase.test(plain(after?.words ?? ''))
        ? partOf(figure, before)
        : undefined,
  },
  {
    writes: '  <above|higher than|more than|greater than> {earlier}',
    reads: ({ earlier }) => (isYear(earlier) ? undefined : direction('up')),
  },
  {
    writes: '  <below|lower than|fewer than|less than> {earlier}',
    reads: ({ earlier }) => (isYear(earlier) ? undefined : direction('down')),
  },
  {
    writes: '  <better than|an improvement on|improve on> {earlier}',
    reads: () => aim({ test: 'direction', said: 'improve' }),
  },
  {
    writes: '{before} <hold at|held at|keep at|kept at|remain at> {earlier}',
    reads: () => aim({ test: 'direction', said: 'maintain' }),
  },
  // From one figure to another.
  {
    writes: [
      `{before} from${was} {figure} to[ about| around] {figure2} {after}`,
      `{before} from${was} {figure} {still} to[ about| around] {figure2} {after}`,
      `  <${atFirst}>[:| of| is| at] {figure} [, |; |- |→ |and ]<target|aim|goal|to>[:| of| is] {figure2} {after}`,
      '  {figure} <baseline|currently|now> [, |; |- |→ |and |to |target ]{figure2} {after}',
    ],
    reads: ({ figure, figure2, after }) => moved(figure, figure2, after),
  },
  ...(
    [
      ['at least', 'at-least', false],
      ['over|more than|above', 'at-least', true],
      ['at most|no more than', 'at-most', false],
      ['below|under|less than|fewer than', 'at-most', true],
    ] as const
  ).map(
    ([words, test, isStrict]): TargetForm => ({
      writes: `{before} from${was} {figure} to <${words}> {figure2} {after}`,
      reads: ({ figure, figure2, after }) =>
        isAlike(figure, figure2) && figure2?.kind !== 'rank' ? level(test, figure2, after, isStrict) : undefined,
    }),
  ),
  {
    writes: [
      '{before} {figure}[ ,] <from|up from|down from|from a baseline of|against a baseline of> {figure2} {after}',
      `{before} <target|aim|goal>[:| of| is] {figure} [, |; |- |/ ]<${atFirst}>[:| of| is| at] {figure2} {after}`,
    ],
    reads: ({ figure, figure2, after }) => moved(figure2, figure, after),
  },
  {
    // `10% to 15%` may be two ends.
    writes: '  {figure} to {figure2}  ',
    reads: ({ figure, figure2 }) => {
      const found = moved(figure, figure2, undefined)
      if (found === undefined || figure === undefined || figure2 === undefined || figure.value === figure2.value)
        return undefined
      if (figure.value > figure2.value || figure2.kind === 'rank') return found
      return { ...aim({ test: 'reach', value: figure2 }), guess: '… was read as from the first figure to the second.' }
    },
  },
  { writes: '  {figure} → {figure2}  ', reads: ({ figure, figure2 }) => moved(figure, figure2, undefined) },
  // None at all.
  {
    writes: [
      '  [to |reduce to |reduced to |fall to |down to |get to |reach |be ]<zero|nil|nought|naught> {after}',
      '  none {after}',
      '  [to ][be ]<eradicate|eradicated|eradicating|eradication|eliminate|eliminated|eliminating|elimination|abolish> {after}',
      '  no {thing} <at all|remaining|left>  ',
      '{trend} to <zero|nil|nought|naught> {after}',
    ],
    reads: ({ after }) =>
      after?.hasFigure === true || /^(?:the gap|carbon|waste|tolerance)(?![a-z])/i.test(after?.words ?? '')
        ? undefined
        : aim({ test: 'reach', value: { value: 0 } }),
  },
  // So many times.
  ...(
    [
      ['halve|halved|halves|halving', 'down', 50],
      ['double|doubled|doubles|doubling', 'up', 100],
      ['treble|trebled|trebling|triple|tripled|tripling', 'up', 200],
      ['quadruple|quadrupled|quadrupling', 'up', 300],
      ['quintuple|quintupled|quintupling', 'up', 400],
    ] as const
  ).map(
    ([words, way, percentage]): TargetForm => ({
      writes: `{before} <${words}> {after}`,
      reads: ({ after }) =>
        after?.hasFigure === true ? undefined : change(way, { value: percentage, unit: '%' }, withoutUnit(after)),
    }),
  ),
  {
    writes: '{before} <two-fold|twofold|two fold> <increase|rise|growth|improvement> {after}',
    reads: ({ after }) =>
      after?.hasFigure === true
        ? undefined
        : { ...change('up', { value: 100, unit: '%' }, withoutUnit(after)), guess: '… was read as twice as much.' },
  },
  // A change.
  { writes: '  plus {figure} {after}', reads: ({ figure, after }) => change('up', figure, after) },
  { writes: '  minus {figure} {after}', reads: ({ figure, after }) => change('down', figure, after) },
  { writes: '  + {figure} {after}', reads: ({ figure, after }) => change('up', figure, after) },
  { writes: '  - {figure} {after}', reads: ({ figure, after }) => change('down', figure, after) },
  {
    writes: '  [the ]<baseline|current|current level|last year|previous year> <+|plus> {figure} {after}',
    reads: ({ figure, after }) => change('up', figure, after),
  },
  {
    writes: '  [the ]<baseline|current|current level|last year|previous year> <-|minus|less> {figure} {after}',
    reads: ({ figure, after }) => change('down', figure, after),
  },
  { writes: '{other} + {figure} {after}', reads: () => keeps('others') },
  {
    // “Increase up to 90%” is where it is to get to.
    writes: '{moving} up to {figure} {after}',
    reads: ({ moving, figure, after }) =>
      moving?.way === 'up' && !/ (?:by|of)$/i.test(moving.words) ? level('at-least', figure, after) : undefined,
  },
  {
    writes: `{moving} by[${some}| over| more than| greater than| in excess of| ›] {figure} {after}`,
    reads: ({ moving, figure, after }) => change(moving?.way, figure, after, moving),
  },
  {
    writes: `{still} by[${some}| over| more than| greater than| in excess of| ›] {figure} {after}`,
    reads: ({ figure, after }) => change(undefined, figure, after),
  },
  {
    // “Increase above 80%” is where it is to get to.
    writes: `{ending} <over|more than|greater than|in excess of|›> {figure} {after}`,
    reads: ({ ending, figure, after }) =>
      / of$|reductions?$/i.test(ending?.words ?? '') && ending?.isOfFigures === true
        ? change(ending.way, figure, after, ending)
        : undefined,
  },
  {
    writes: ['{before} {figure} + {movement}', '{before} {figure} or more {movement}'],
    reads: ({ before, figure, movement }) => change(movement?.way, figure, movement, before),
  },
  {
    writes: '{before} {figure} {movement}',
    reads: ({ before, figure, movement }) => change(movement?.way, figure, movement, before),
  },
  {
    writes: `{ending}[${some}] {figure} {after}`,
    reads: ({ ending, figure, after }) =>
      ending?.isOfFigures === true || isShare(figure) ? change(ending?.way, figure, after, ending) : undefined,
  },
  // A level.
  {
    writes: `{before} <exactly|precisely> {figure} {after}`,
    reads: ({ figure, after }) => level('exactly', figure, after),
  },
  { writes: `{before} <${least}>${aFigure}`, reads: ({ figure, after }) => level('at-least', figure, after) },
  { writes: `{before} <${most}>${aFigure}`, reads: ({ figure, after }) => level('at-most', figure, after) },
  {
    writes: '{before} within {figure} {after}',
    reads: ({ figure, after }) => withinWhat(figure, after),
  },
  {
    writes: `{before} better than${aFigure}`,
    reads: ({ before, figure, after }) =>
      level(figure?.kind === 'rank' ? 'at-least' : 'reach', figure, after, !isOrEqual(before)),
  },
  {
    writes: `{before} <no worse than|not worse than|at least as good as>${aFigure}`,
    reads: ({ figure, after }) => level('reach', figure, after),
  },
  {
    writes: `{before} <${under}>${aFigure}`,
    reads: ({ before, figure, after }) =>
      figure?.kind === 'rank' ? keeps('place') : level('at-most', figure, after, !isOrEqual(before)),
  },
  {
    writes: `{before} <${over}>${aFigure}`,
    reads: ({ before, figure, after }) => level('at-least', figure, after, !isOrEqual(before)),
  },
  {
    writes: `{before} {figure}[ {thing}] <or|and> <${less}> {after}`,
    reads: ({ figure, after }) => level('at-most', figure, after),
  },
  {
    writes: `{before} {figure}[ {thing}] <or|and> <${more}> {after}`,
    reads: ({ figure, after }) => level('at-least', figure, after),
  },
  {
    writes: '{before} {figure} + {after}',
    reads: ({ figure, after }) => (after?.hasFigure === true ? undefined : level('at-least', figure, after)),
  },
  {
    writes: '{before} {figure} <or|and> better {after}',
    reads: ({ figure, after }) => level(figure?.kind === 'rank' ? 'at-least' : 'reach', figure, after),
  },
  {
    writes: '{before} {figure} <min|min.|minimum|at least> {after}',
    reads: ({ figure, after }) => level('at-least', figure, after),
  },
  {
    writes: '{before} {figure} <max|max.|maximum|at most> {after}',
    reads: ({ figure, after }) => level('at-most', figure, after),
  },
  {
    // More than it is.
    writes: '{moving} <from|on>[ a| the| its][ current| present][ baseline| level][ of] {figure} {after}',
    reads: ({ moving, figure, after }) => {
      if (figure?.kind === 'rank') return keeps('place')
      if (after?.hasFigure === true || /^to(?: |$)/i.test(after?.words ?? '')) return undefined
      const way = moving?.way
      const test = way === undefined ? 'reach' : way === 'up' ? 'at-least' : 'at-most'
      return level(test, figure, after, !isOrEqual(moving))
    },
  },
  {
    writes: `{before} <improve on|improve upon|improving on|improvement on>${aFigure}`,
    reads: ({ before, figure, after }) =>
      figure?.kind === 'rank' ? keeps('place') : level('reach', figure, after, !isOrEqual(before)),
  },
  {
    writes: '{moving} to[ about| around| approximately| a| an] {figure} {after}',
    reads: ({ moving, figure, after }) => {
      if (figure?.kind === 'rank' || moving?.way === undefined) return level('reach', figure, after)
      return level(moving.way === 'up' ? 'at-least' : 'at-most', figure, after)
    },
  },
  {
    writes: '{still} to[ about| around| approximately| a| an] {figure} {after}',
    reads: ({ figure, after }) => level('reach', figure, after),
  },
  // Between two figures.
  {
    writes: '{still} between {figure} <and|to> {figure2} {after}',
    reads: ({ still, figure, figure2, after }) => between(figure, figure2, still, after),
  },
  {
    writes: '{still} {range} {after}',
    // Two bare numbers may be years, or days.
    reads: ({ still, range, after }) =>
      range?.high.unit === undefined && after?.words === ''
        ? undefined
        : between(range?.low, range?.high, still, after),
  },
  {
    writes: '{before} {figure} {after}',
    reads: ({ before, figure, after }) => {
      if (after?.hasFigure === true || /\bbetween$/i.test(before?.words ?? '')) return undefined
      const way = before?.way ?? after?.way
      const isYearly = before?.isYearly === true || after?.isYearly === true
      return isYearly && way !== undefined ? eachYear(way) : level('reach', figure, after)
    },
  },
  // A way alone.
  {
    writes: '{gap}',
    reads: ({ gap }) =>
      aim({
        test: 'change-by',
        change: { direction: 'down', relative: true },
        ...(gap !== undefined && { ofWhat: gap }),
      }),
  },
  { writes: '{trend}', reads: ({ trend }) => trend?.way && direction(trend.way) },
  ...(
    [
      [
        'maintain|maintains|maintained|maintaining|maintenance|sustain|sustained|sustaining|stable|hold steady|retain|no change|stay the same|remain the same|unchanged',
        { said: 'maintain' },
      ],
      ['improve|improves|improved|improving|improvement|improvements|better', { said: 'improve' }],
      ['change|changing|year on year|year-on-year', {}],
    ] as const
  ).map(
    ([words, said]): TargetForm => ({
      writes: `{before} <${words}>[,|;|.] {after}`,
      reads: ({ after }) => (after?.hasFigure === true ? undefined : aim({ test: 'direction', ...said })),
    }),
  ),
]

const endsInChange = / of$|(?:^| )(?:reduc|cut|decreas|increas|ris|drop|fall|gain|grow)[a-z]*$/i
const notWorkedOut = '… was read as a direction: how far it goes with a change each year was not worked out.'
const orEqual =
  /(?:^| )(?:maintain|match|meet|equal|reach|keep|hold|sustain|achieve|retain|stay at|at)(?:e?s|ed|ing)?(?: at| to| up to)? (?:or|and|and\/or|\/) ?(?:\p{L}+$|$)/iu
/** Nothing says whether less is better. */
const gotBetter =
  /^(?:(?:working )?(?:days?|weeks?|months?|hours?|minutes?|points?|places?) )?(?:better|quicker|faster|sooner|earlier)(?:$| than (?:in )?(?:now|last|the|baseline|\d|[\ue000-\ue009]))/i
const inPoints: Said = { words: '', unit: 'points' }

/** “Maintain or exceed 62%”: 62% will do. */
function isOrEqual(before: Said | undefined): boolean {
  return orEqual.test(before?.words ?? '')
}

function aim(value: Aim): { readonly value: Aim } {
  return { value }
}

function keeps(why: Kept['keeps']): Made {
  return { value: { keeps: why } }
}

function direction(way: Way): Made {
  return aim({ test: 'direction', change: { direction: way, relative: false } })
}

/** How things stood, of which a share is told. */
const ofBase =
  /^(?:of )?(?:the |its |our |their )*(?:(?:(?:19|20)\d\d(?:[/-]\d\d)?|base ?line|base year|current|previous|present|existing|last year'?s?)(?:'s)?(?: (?:baseline|base))?(?: (?:levels?|figures?|rates?|values?|totals?|numbers?|emissions))?|(?:levels?|figures?|rates?|values?|totals?|numbers?) (?:in|of|at) (?:19|20)\d\d(?:[/-]\d\d)?|what (?:it|they) (?:was|were)(?: in)?(?: (?:19|20)\d\d(?:[/-]\d\d)?)?)$/i

/** Half of what it was is 50% down. */
function partOf({ value }: Quantity, before: Said | undefined): Made {
  const words = before?.words ?? ''
  if (/(?:^| )by$/i.test(words)) return undefined
  if (!/^$|(?:^| )(?:to|at|be|reach|achieve|is|of)$|:$/i.test(words)) return keeps('base')
  if (value === 100) return aim({ test: 'direction', said: 'maintain' })
  const by: Quantity = { value: Math.abs(Math.round((100 - value) * 100) / 100), unit: '%' }
  return aim({ test: 'change-by', change: { direction: value < 100 ? 'down' : 'up', relative: true, by } })
}

/** A change each year is more than that change in all. */
function eachYear(way: Way): Made {
  return {
    ...direction(way),
    guess: notWorkedOut,
  }
}

function change(way: Way | undefined, figure: Quantity | undefined, after: Said | undefined, before?: Said): Made {
  // With “points” after it, it is a figure in percentage points.
  if (figure === undefined || (figure.unit === '%' && /^points?$/i.test(after?.unit ?? ''))) return undefined
  if (way !== undefined && (after?.isYearly === true || before?.isYearly === true)) return eachYear(way)
  const by =
    figure.unit === undefined && figure.kind === undefined && after?.unit !== undefined
      ? { ...figure, unit: after.unit }
      : figure
  const made: Change = { ...(way && { direction: way }), relative: figure.unit === '%', by }
  return second(after, { test: 'change-by', change: made, ...ofWhat(after) })
}

function level(test: Aim['test'], figure: Quantity | undefined, after: Said | undefined, isStrict = false): Made {
  if (figure === undefined) return undefined
  return second(after, { test, ...(isStrict && { strict: true as const }), value: figure, ...ofWhat(after) })
}

/** Within so much of a figure, or a length of time, is no target. */
function withinWhat(figure: Quantity | undefined, after: Said | undefined): Made {
  if (/^of /i.test(after?.words ?? '')) return undefined
  if (/^(?:year|month)/i.test(after?.unit ?? '')) return keeps('time')
  return isShare(figure) ? keeps('margin') : level('at-most', figure, after)
}

/** From the one to the other. */
function moved(from: Quantity | undefined, to: Quantity | undefined, after: Said | undefined): Made {
  if (from === undefined || to === undefined || !isAlike(from, to)) return undefined
  if (to.kind === 'rank' || from.value === to.value) return level('reach', to, after)
  return level(to.value > from.value ? 'at-least' : 'at-most', to, after)
}

function between(
  low: Quantity | undefined,
  high: Quantity | undefined,
  before: Said | undefined,
  after: Said | undefined,
): Made {
  if (low === undefined || high === undefined || after?.hasFigure === true) return undefined
  const { unit } = high
  const isOther = low.unit !== undefined && low.unit !== unit
  const isOfYears = unit === undefined && low.value >= 1990 && low.value <= 2100
  if (low.kind !== high.kind || low.value >= high.value || isOther || isOfYears || isOfAges(before, after))
    return undefined
  return aim({ test: 'between', value: { ...low, ...(unit !== undefined && { unit }) }, high, ...ofWhat(after) })
}

/** Of people, or a length of time. */
function isOfAges(before: Said | undefined, after: Said | undefined): boolean {
  return (
    /\b(?:aged?|ages|by|from)$/i.test(before?.words ?? '') ||
    /^(?:years?|yrs?|months?|mths?)(?![a-z])/i.test(after?.words ?? '')
  )
}

/** A figure among the words after the one that counts is told. */
function second(after: Said | undefined, value: Aim): Made {
  return after?.hasFigure === true
    ? { ...aim(value), guess: '… holds more figures than one. The others were taken as words.' }
    : aim(value)
}

function isAlike(one: Quantity | undefined, other: Quantity | undefined): boolean {
  // “From 24.1 to 20 per 100,000”
  if (other?.kind === 'rate' && one?.kind === undefined && one?.unit === undefined) return one !== undefined
  // “From 15 to 20%”
  const isWrittenOnce = one?.unit === undefined && other?.unit === '%' && (one?.value ?? 0) <= 100
  return one?.kind === other?.kind && (one?.unit === other?.unit || isWrittenOnce)
}

function isShare(figure: Quantity | undefined): boolean {
  return figure?.unit === '%' || figure?.unit === 'percentage points'
}

function isYear(words: string | undefined): boolean {
  return /^(?:19|20)\d\d(?:[/-]\d\d)?$/.test(words ?? '')
}

function withoutUnit(after: Said | undefined): Said | undefined {
  if (after === undefined) return undefined
  const { unit: _, ...others } = after
  return others
}

function ofWhat(after: Said | undefined): Pick<Aim, 'ofWhat'> {
  // “From 12% in 2020”
  if (/^(?:in |at )?[\ue000-\ue009/-]+$/.test(after?.words ?? '')) return {}
  const words = plain(after?.words ?? '')
    .replace(/^[\s,;:.-]*(?:(?:of|in|for|who|to)(?= ))?|[\s,;:.-]+$/gu, '')
    .trim()
  return words === '' ? {} : { ofWhat: words }
}
