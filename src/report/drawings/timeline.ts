// The periods of plans, what progress reports cover and when they came out, and reviews, over the years. Each row has its words
// above its lane, so that it can be read on a narrow screen.
import type { RunResult } from '../../result/run-result.ts'
import { dayInWords } from '../../text/day.ts'
import { inThousands } from '../../text/thousands.ts'
import { type Markup, markup } from '../words/markup.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { countOf } from '../words/words.ts'
import { type Drawing, drawingWidth, lineHeight, pictureOf, textAt, textSize } from './drawing.ts'
import { barOf, dayLine, laneHeight, legendOf, markOf } from './timeline-marks.ts'
import { type Timed, type TimelineRow, timelineRows } from './timeline-rows.ts'
import { type Scale, scaleOf } from './timeline-scale.ts'
import { linesOf, widthOfText } from './wrapped.ts'

const title = 'Plans, progress reports and reviews over the years'
/** Rows in one picture, so that it fits on a sheet of paper. */
const mostInOne = 10
/** Rows in all pictures. Further ones are only counted in the text. */
const mostDrawn = 60

/** Undefined where nothing has a day. `prefix` begins the ids, and is used once in a page. */
export function timelineDrawing(given: RunResult, prefix = 'timeline'): Drawing | undefined {
  const { plans, reports, reviews, labels, asOf } = given
  const run = sanitiseAll({ plans, reports, reviews, labels, asOf })
  const rows = timelineRows(run)
  const dated = rows.filter(({ bar, mark }) => bar !== undefined || mark !== undefined)
  const drawn = dated.slice(0, mostDrawn)
  if (drawn.length === 0) return undefined
  const scale = scaleOf(drawn, asOf)
  const parts = Array.from({ length: Math.ceil(drawn.length / mostInOne) }, (_, index) =>
    drawn.slice(index * mostInOne, (index + 1) * mostInOne),
  )
  const pictures = parts.map((part, index) => {
    const name = parts.length === 1 ? title : `${title} (part ${index + 1} of ${parts.length})`
    return picture(`${prefix}-${index + 1}`, name, part, scale)
  })
  return { title, svg: markup`${pictures}`, words: wordsOf(run, rows, { dated, drawn }) }
}

interface Chosen {
  readonly dated: readonly TimelineRow[]
  readonly drawn: readonly TimelineRow[]
}

function wordsOf({ asOf }: Timed, rows: readonly TimelineRow[], { dated, drawn }: Chosen): string[] {
  const undated = rows.filter((row) => !dated.includes(row))
  return [
    `The day of the check is ${dayInWords(asOf)}.`,
    ...(drawn.length < dated.length
      ? [`The drawing shows the first ${drawn.length} of ${inThousands(dated.length)}. These words tell of all.`]
      : []),
    ...dated.map(({ words }) => words),
    ...undated.map(({ words }) => `Not drawn, because no day of it is known: ${words}`),
  ]
}

function picture(id: string, name: string, rows: readonly TimelineRow[], scale: Scale): Markup {
  const parts: Markup[] = [dayOfCheck(scale), axisOf(scale)]
  let y = 2 * lineHeight + axisHeight
  let group = ''
  for (const row of rows) {
    if (row.group !== group) {
      group = row.group
      const lines = linesOf(group, { width: drawingWidth, size: textSize, bold: true, most: 2 })
      parts.push(textAt(0, y, lines, { bold: true }))
      y += lines.length * lineHeight
    }
    const lines = linesOf(row.label, { width: drawingWidth, size: textSize, most: 5 })
    parts.push(textAt(0, y, lines))
    y += lines.length * lineHeight + 3
    parts.push(laneOf(row, y, scale))
    y += laneHeight + 10
  }
  const legend = legendOf(rows, y)
  const about = `${countOf(rows.length, 'row')} from ${scale.firstYear} to ${scale.lastYear}. The words beside the drawing tell the same.`
  return pictureOf({ id, title: name, about, height: legend.bottom, parts: [...parts, ...legend.parts] })
}

function laneOf({ bar, mark }: TimelineRow, y: number, scale: Scale): Markup {
  const years = scale.ticks.map(
    ({ x }) =>
      markup`<line x1="${x}" x2="${x}" y1="${y}" y2="${y + laneHeight}" stroke="currentColor" stroke-opacity="0.3"/>`,
  )
  return markup`${years}${bar && barOf(bar, y, scale)}${mark && markOf(mark, y, scale)}${dayLine(scale.x(scale.asOf), y, laneHeight)}`
}

/** Below the line with the years. */
const axisHeight = 12

/** The day of the check, with a pointer to its place above the years. */
function dayOfCheck({ x, asOf }: Scale): Markup {
  const text = `Day of the check: ${dayInWords(asOf)}`
  const half = widthOfText(text, textSize, true) / 2
  const middle = Math.min(Math.max(x(asOf), half), drawingWidth - half)
  return markup`${textAt(middle, 0, [text], { bold: true, anchor: 'middle' })}${dayLine(x(asOf), lineHeight, 6)}`
}

/** Each year with a stroke, and as many with their numbers as there is room for. */
function axisOf({ ticks, step }: Scale): Markup {
  const y = lineHeight + 6
  return markup`${ticks.map(({ year, x }) => {
    const isNamed = year % step === 0 && x + 42 <= drawingWidth
    const top = y + (isNamed ? 4 : lineHeight)
    return markup`<line x1="${x}" x2="${x}" y1="${top}" y2="${y + lineHeight + 5}" stroke="currentColor" stroke-opacity="0.6"/>${isNamed && textAt(x + 3, y, [String(year)])}`
  })}`
}
