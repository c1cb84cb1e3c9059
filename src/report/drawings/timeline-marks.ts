// The shapes of the timeline, and what they mean.
import { type Markup, markup } from '../words/markup.ts'
import { drawingWidth, lineHeight, rounded, textAt, textSize } from './drawing.ts'
import type { BarKind, TimelineRow } from './timeline-rows.ts'
import type { Scale } from './timeline-scale.ts'
import { linesOf } from './wrapped.ts'

/** A bar, and below it a mark. */
export const laneHeight = 26
const barHeight = 12
const markHeight = 9

type Bar = NonNullable<TimelineRow['bar']>
type Mark = NonNullable<TimelineRow['mark']>

const looks: Readonly<Record<BarKind, Markup>> = {
  current: markup`fill-opacity="0.3" stroke-width="2"`,
  earlier: markup`fill-opacity="0" stroke-width="1.2"`,
  unpublished: markup`fill-opacity="0" stroke-width="1.2" stroke-dasharray="5 4"`,
  covered: markup`fill-opacity="0.75" stroke-width="1"`,
}

export function barOf({ kind, from, to }: Bar, y: number, scale: Scale): Markup {
  const x = scale.x(from)
  return markup`<g class="drawing-bar" data-kind="${kind}">${barAt(kind, x, y, scale.x(to, true) - x)}</g>`
}

function barAt(kind: BarKind, x: number, y: number, width: number): Markup {
  const thin = kind === 'covered' ? 3.5 : 0
  // A bar of a few days can still be seen.
  return markup`<rect x="${x}" y="${rounded(y + 1 + thin)}" width="${Math.max(rounded(width), 2)}" height="${barHeight - 2 * thin}" stroke="currentColor" ${looks[kind]}/>`
}

/** A shape on the day; a span between two strokes where only the month or the year is known. */
export function markOf({ kind, days }: Mark, y: number, scale: Scale): Markup {
  const [from, to] = [scale.x(days.first), scale.x(days.last, true)]
  const top = y + barHeight + 4
  const shape = days.first === days.last ? shapeAt(kind, (from + to) / 2, top) : spanAt(from, to, top)
  return markup`<g class="drawing-mark" data-kind="${kind}">${shape}</g>`
}

function shapeAt(kind: Mark['kind'], middle: number, y: number): Markup {
  const [left, x, right] = [rounded(middle - 5), rounded(middle), rounded(middle + 5)]
  const bottom = y + markHeight
  if (kind === 'published') return markup`<path d="M${left} ${bottom}L${x} ${y}L${right} ${bottom}Z"/>`
  const half = y + markHeight / 2
  return markup`<path d="M${left} ${half}L${x} ${y - 1}L${right} ${half}L${x} ${bottom + 1}Z" fill-opacity="0" stroke="currentColor" stroke-width="1.6"/>`
}

function spanAt(from: number, to: number, y: number): Markup {
  return markup`<path d="M${from} ${y}v${markHeight}M${to} ${y}v${markHeight}M${from} ${y + markHeight / 2}H${to}" fill="none" stroke="currentColor" stroke-width="1.6"/>`
}

export function dayLine(x: number, y: number, height: number): Markup {
  return markup`<path class="drawing-day" d="M${x} ${y}v${height}" stroke="currentColor" stroke-width="2.4" stroke-dasharray="3 1.5"/>`
}

const barWords: Readonly<Record<BarKind, string>> = {
  current: 'period of a current edition',
  earlier: 'period of an earlier edition',
  unpublished: 'period of an edition not known to be published',
  covered: 'year that a progress report is on',
}
const markWords: Readonly<Record<Mark['kind'], string>> = { published: 'published', review: 'review' }

/** Only the shapes that are used. */
export function legendOf(
  rows: readonly TimelineRow[],
  top: number,
): { readonly parts: Markup[]; readonly bottom: number } {
  const kinds = (Object.keys(barWords) as BarKind[]).filter((kind) => rows.some(({ bar }) => bar?.kind === kind))
  const exact = (kind: Mark['kind']) =>
    rows.some(({ mark }) => mark?.kind === kind && mark.days.first === mark.days.last)
  const marks = (Object.keys(markWords) as Mark['kind'][]).filter(exact)
  const isLoose = rows.some(({ mark }) => mark !== undefined && mark.days.first !== mark.days.last)
  const entries = [
    ...kinds.map((kind) => ({ shape: (y: number) => barAt(kind, 2, y + 2, 32), text: barWords[kind] })),
    ...marks.map((kind) => ({ shape: (y: number) => shapeAt(kind, 18, y + 4), text: markWords[kind] })),
    ...(isLoose
      ? [
          {
            shape: (y: number) => spanAt(2, 34, y + 4),
            text: 'published, or reviewed, on a day in this time that is not known more exactly',
          },
        ]
      : []),
    { shape: (y: number) => dayLine(18, y + 1, 16), text: 'day of the check' },
  ]
  let y = top + 4
  const parts = entries.map(({ shape, text }) => {
    const lines = linesOf(text, { width: drawingWidth - 46, size: textSize, most: 3 })
    const part = markup`${shape(y)}${textAt(46, y, lines)}`
    y += lines.length * lineHeight + 2
    return part
  })
  return { parts, bottom: y + 4 }
}
