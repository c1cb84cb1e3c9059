// The links from local outcomes to national outcomes: local ones left, by plan, national ones right, a curve for each link.
// Long, because what is drawn and what is said of it stand side by side; where everything stands is in links-layout.ts.
import type { CrosswalkRow, NationalLinkRow, RunResult } from '../../result/run-result.ts'
import { inThousands } from '../../text/thousands.ts'
import { linkStanding, linkWords, rowOutcomeName, rowsByPlan, unlinkedSentence } from '../words/crosswalk.ts'
import { type Markup, markup } from '../words/markup.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { countOf, sentence } from '../words/words.ts'
import { type Drawing, drawingWidth, lineHeight, pictureOf, rounded, textAt, textSize } from './drawing.ts'
import {
  bottomOf,
  type Curve,
  columnWidth,
  curvesOf,
  type Item,
  type PlacedItem,
  padding,
  placedBeside,
  placedFromTop,
  rightColumn,
} from './links-layout.ts'
import { linesOf } from './wrapped.ts'

const title = 'Links from local outcomes to national outcomes'
/** Outcomes in one picture, so that it fits on a sheet of paper. */
const mostInOne = 12
/** Outcomes in all pictures. Further ones are only counted in the text. */
const mostDrawn = 60

/** Undefined where there is no local outcome. `prefix` begins the ids, and is used once in a page. */
export function linksDrawing(given: RunResult, prefix = 'links'): Drawing | undefined {
  const run = sanitiseAll({ crosswalk: given.crosswalk, labels: given.labels })
  if (run.crosswalk.rows.length === 0) return undefined
  const groups = rowsByPlan(run).map(({ heading, rows }) => ({ heading, rows }))
  const parts = partsOf(groups)
  const all = parts.map((part) => part.flatMap(({ rows }) => rows))
  const drawn = new Set(all.flat().flatMap(({ links }) => links.map(targetKey)))
  const pictures = parts.map((groups, index) => {
    const about = `${countOf(all[index]?.length ?? 0, 'local outcome')} on the left, national outcomes on the right. The words beside the drawing tell the same.`
    const part = parts.length === 1 ? '' : ` (part ${index + 1} of ${parts.length})`
    const loose = index === parts.length - 1 ? looseItems(run, drawn) : []
    return picture(`${prefix}-${index + 1}`, `${title}${part}`, about, groups, loose)
  })
  return { title, svg: markup`${pictures}`, words: wordsOf(run, groups, all.flat().length) }
}

type Linked = Pick<RunResult, 'crosswalk' | 'labels'>

interface Group {
  readonly heading: string
  readonly rows: readonly CrosswalkRow[]
}

function wordsOf({ crosswalk }: Linked, groups: readonly Group[], drawn: number): string[] {
  const count = crosswalk.rows.length
  const none = unlinkedSentence(crosswalk)
  return [
    ...(drawn < count
      ? [`The drawing shows the first ${drawn} of ${inThousands(count)} outcomes. These words tell of all.`]
      : []),
    ...groups.flatMap(({ heading, rows }) =>
      rows.map((row) => {
        const links = row.links.map(({ why: _, ...link }) => linkWords(link))
        const told = links.length === 0 ? noLink : `linked to ${links.join('; ')}`
        return sentence(`${heading}, ${rowOutcomeName(row).replace(/\.$/, '')}: ${told}`)
      }),
    ),
    ...(none === undefined ? [] : [none]),
  ]
}

const noLink = 'no link is shown'

/** The outcomes of each plan together, as far as they fit into one picture. */
function partsOf(groups: readonly Group[]): Group[][] {
  const parts: Group[][] = [[]]
  let room = mostInOne
  let left = mostDrawn
  for (const { heading, rows } of groups) {
    const mine = rows.slice(0, left)
    left -= mine.length
    for (let from = 0; from < mine.length; from += mostInOne) {
      const some = mine.slice(from, from + mostInOne)
      if (some.length > room) {
        parts.push([])
        room = mostInOne
      }
      parts.at(-1)?.push({ heading: from === 0 ? heading : `${heading}, continued`, rows: some })
      room -= some.length
    }
  }
  return parts.filter((part) => part.length > 0)
}

/** The same for all links that end at the same box. */
function targetKey({ outcome, status, words }: NationalLinkRow): string {
  if (outcome === undefined) return `words ${words}`
  return `national ${status} ${outcome.set} ${outcome.code}`
}

/** What no curve of any picture reaches: nobody links to it, or an outcome that is not drawn does. */
function looseItems({ crosswalk: { set, national } }: Linked, drawn: ReadonlySet<string>): Item[] {
  const loose = national.filter(({ code }) => !drawn.has(`national in-force ${set.id} ${code}`))
  return loose.map(({ code, title: text, linkedFrom }) => ({
    key: `loose ${code}`,
    text,
    remark: linkedFrom.length === 0 ? '○ no link here' : '… linked from outcomes that are not drawn',
  }))
}

interface DrawnLink {
  readonly from: string
  readonly to: string
  readonly link: NationalLinkRow
}

function picture(id: string, name: string, about: string, groups: readonly Group[], loose: readonly Item[]): Markup {
  const rows = groups.flatMap(({ rows }) => rows)
  const keys = new Map(rows.map((row, index) => [row, `outcome ${index}`]))
  const ties = rows.flatMap((row) =>
    row.links.map((link): DrawnLink => ({ from: keys.get(row) ?? '', to: targetKey(link), link })),
  )
  const local = groups.flatMap(({ heading, rows }, group): Item[] => [
    { key: `plan ${group}`, text: heading, isHeading: true },
    ...rows.map((row) => ({
      key: keys.get(row) ?? '',
      text: rowOutcomeName(row),
      ...(row.links.length === 0 ? { remark: '○ no link here' } : {}),
    })),
  ])
  const left = placedFromTop(local, ties)
  const right = placedBeside(left, { tied: targetsOf(ties), loose }, ties)
  const top = lineHeight + padding
  const bottom = top + Math.max(bottomOf(left), bottomOf(right)) + lineHeight
  const legend = legendOf(ties, bottom)
  return pictureOf({
    id,
    title: name,
    about,
    height: bottom + legend.height,
    parts: [
      textAt(0, 0, ['Local outcomes'], { bold: true }),
      textAt(rightColumn, 0, ['National outcomes'], { bold: true }),
      ...curvesOf(ties, left, right).map((curve) => curveOf(curve, top)),
      ...left.map((placed) => boxOf(placed, 0, top)),
      ...right.map((placed) => boxOf(placed, rightColumn, top)),
      ...legend.parts,
    ],
  })
}

function targetsOf(ties: readonly DrawnLink[]): Item[] {
  const targets = new Map<string, Item>()
  for (const { to, link } of ties) {
    const { outcome, words, status } = link
    const remark = linkStanding[status]
    targets.set(to, {
      key: to,
      text: outcome?.title ?? `“${words}”`,
      ...(remark === '' ? {} : { remark: `△ ${remark}` }),
    })
  }
  return [...targets.values()]
}

function boxOf({ item, lines, y, height }: PlacedItem, x: number, top: number): Markup {
  if (item.isHeading) return textAt(x, top + y, lines, { bold: true })
  const isLoose = item.remark !== undefined
  return markup`<rect class="drawing-box" x="${rounded(x + 0.5)}" y="${rounded(top + y)}" width="${columnWidth - 1}" height="${rounded(height)}" rx="3" fill="none" stroke="currentColor"${isLoose && markup` stroke-dasharray="4 3"`}/>${textAt(x + padding, top + y + (height - lines.length * lineHeight) / 2, lines)}`
}

/** How a link stands, by its line: whole, dashed, dotted, both. */
const dashes: Readonly<Record<NationalLinkRow['status'], string>> = {
  'in-force': '',
  earlier: '8 5',
  later: '14 4',
  proposed: '2 4',
  unknown: '10 4 2 4',
}

function lineAttributes(status: NationalLinkRow['status']): Markup {
  const dash = dashes[status]
  return markup`class="drawing-link" data-status="${status}" fill="none" stroke="currentColor" stroke-width="1.6"${dash !== '' && markup` stroke-dasharray="${dash}"`}`
}

function curveOf({ tie: { link }, fromY, toY }: Curve<DrawnLink>, top: number): Markup {
  const [y1, x2, y2] = [rounded(top + fromY), rightColumn, rounded(top + toY)]
  const x1 = columnWidth + (link.strength === undefined ? 0 : 8)
  const bend = (x2 - x1) * 0.45
  const path = markup`<path ${lineAttributes(link.status)} d="M${x1} ${y1}C${rounded(x1 + bend)} ${y1} ${rounded(x2 - bend)} ${y2} ${x2} ${y2}"/>`
  return markup`${path}${strengthMark(link.strength, columnWidth, y1)}`
}

/** A filled dot is a direct link, a ring one that contributes; where the plan does not say there is none. */
function strengthMark(strength: string | undefined, x: number, y: number): Markup | undefined {
  if (strength === 'direct') return markup`<circle cx="${x + 4}" cy="${y}" r="4"/>`
  if (strength === undefined) return undefined
  return markup`<circle cx="${x + 4}" cy="${y}" r="3.4" fill="none" stroke="currentColor" stroke-width="1.4"/>`
}

/** What the lines and marks that are used mean. */
function legendOf(ties: readonly DrawnLink[], top: number): { parts: Markup[]; height: number } {
  const statuses = (Object.keys(dashes) as NationalLinkRow['status'][]).filter((status) =>
    ties.some(({ link }) => link.status === status),
  )
  const strengths = [...new Set(ties.flatMap(({ link }) => link.strength ?? []))].sort().reverse()
  const entries = [
    ...statuses.map((status) => ({
      sample: (y: number) => markup`<line x1="0" y1="${y}" x2="40" y2="${y}" ${legendLine(status)}/>`,
      text: status === 'in-force' ? 'national outcome in force' : `national outcome ${linkStanding[status]}`,
    })),
    ...strengths.map((strength) => ({
      sample: (y: number) => strengthMark(strength, 16, y),
      text: strength === 'direct' ? 'a direct link' : `a link that ${strength}`,
    })),
  ]
  let y = top
  const parts = entries.map(({ sample, text }) => {
    const lines = linesOf(text, { width: drawingWidth - 52, size: textSize, most: 2 })
    const part = markup`${sample(rounded(y + lineHeight / 2 + 1))}${textAt(52, y, lines)}`
    y += lines.length * lineHeight
    return part
  })
  return { parts, height: y - top + padding }
}

function legendLine(status: NationalLinkRow['status']): Markup {
  const dash = dashes[status]
  return markup`stroke="currentColor" stroke-width="1.6"${dash !== '' && markup` stroke-dasharray="${dash}"`}`
}
