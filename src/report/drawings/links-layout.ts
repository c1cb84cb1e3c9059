// The layout of a drawing of links: two columns of boxes, and the order in which curves leave and reach them.
import { drawingWidth, lineHeight, textSize } from './drawing.ts'
import { linesOf } from './wrapped.ts'

/** A box to be drawn in one of the columns, or a heading over the boxes that follow it. */
export interface Item {
  readonly key: string
  readonly text: string
  /** What is said of it below its title, with a shape. */
  readonly remark?: string
  readonly isHeading?: boolean
}

interface Tie {
  readonly from: string
  readonly to: string
}

export interface PlacedItem {
  readonly item: Item
  readonly lines: readonly string[]
  readonly y: number
  readonly height: number
}

export interface Curve<T extends Tie> {
  readonly tie: T
  readonly fromY: number
  readonly toY: number
}

export const columnWidth = 166
export const rightColumn = drawingWidth - columnWidth
export const padding = 6
const between = 8
const afterHeading = 4
/** Curves that end at one box stand this far apart at least. */
const portDistance = 7
/** Lines of a title; the words beside the drawing have it whole. */
const mostLines = 6

export function placedFromTop(items: readonly Item[], ties: readonly Tie[]): PlacedItem[] {
  let y = 0
  return items.map((item, index) => {
    const before = index === 0 ? 0 : items[index - 1]?.isHeading ? afterHeading : item.isHeading ? 2 * between : between
    const sized = sizedOf(item, ties)
    const placed = { ...sized, y: y + before }
    y = placed.y + placed.height
    return placed
  })
}

function sizedOf(item: Item, ties: readonly Tie[]): Omit<PlacedItem, 'y'> {
  const bold = item.isHeading === true
  const room = { width: columnWidth - (bold ? 0 : 2 * padding), size: textSize, bold, most: mostLines }
  const lines = [...linesOf(item.text, room), ...(item.remark === undefined ? [] : linesOf(item.remark, room))]
  if (bold) return { item, lines, height: lines.length * lineHeight }
  const ports = ties.filter(({ from, to }) => from === item.key || to === item.key).length
  return { item, lines, height: Math.max(lines.length * lineHeight + 2 * padding, (ports + 1) * portDistance) }
}

/**
 * The right column, beside what each box is tied to: in the order of the mean height of the other ends, so that few curves cross,
 * and near that height, where the boxes before and after it let it be. Boxes without a link come last.
 */
export function placedBeside(
  left: readonly PlacedItem[],
  { tied, loose }: { readonly tied: readonly Item[]; readonly loose: readonly Item[] },
  ties: readonly Tie[],
): PlacedItem[] {
  const middles = new Map(left.map(({ item, y, height }) => [item.key, y + height / 2]))
  const wanted = new Map(
    tied.map(({ key }) => [key, meanOf(ties.filter(({ to }) => to === key).map(({ from }) => middles.get(from) ?? 0))]),
  )
  const ordered = tied.toSorted((a, b) => (wanted.get(a.key) ?? 0) - (wanted.get(b.key) ?? 0))
  const packed = placedFromTop([...ordered, ...loose], ties)
  const last = left.at(-1)
  const room = Math.max(last === undefined ? 0 : last.y + last.height, bottomOf(packed))
  const moved: PlacedItem[] = []
  const spare = room - bottomOf(packed)
  let slack = 0
  for (const [index, one] of packed.entries()) {
    const middle = wanted.get(one.item.key)
    // Half way between the height of the other ends and an even spread: means of many lie close together.
    const even = (spare * (index + 1)) / (tied.length + 1)
    const aim = middle === undefined ? slack : (middle - one.height / 2 - one.y + even) / 2
    // Never so low that what follows would not fit.
    slack = Math.min(Math.max(slack, aim), spare)
    moved.push({ ...one, y: one.y + slack })
  }
  return moved
}

/** Each tie with the heights of its ends: those of one box in the order of their other ends. */
export function curvesOf<T extends Tie>(
  ties: readonly T[],
  left: readonly PlacedItem[],
  right: readonly PlacedItem[],
): Curve<T>[] {
  const from = portsOf(ties, 'from', left, right)
  const to = portsOf(ties, 'to', right, left)
  return ties.map((tie) => ({ tie, fromY: from.get(tie) ?? 0, toY: to.get(tie) ?? 0 }))
}

function portsOf<T extends Tie>(
  ties: readonly T[],
  end: 'from' | 'to',
  here: readonly PlacedItem[],
  there: readonly PlacedItem[],
): Map<T, number> {
  const heights = new Map(there.map(({ item, y }) => [item.key, y]))
  const other = end === 'from' ? 'to' : 'from'
  const ports = new Map<T, number>()
  for (const { item, y, height } of here) {
    const mine = ties
      .filter((tie) => tie[end] === item.key)
      .toSorted((a, b) => (heights.get(a[other]) ?? 0) - (heights.get(b[other]) ?? 0))
    for (const [index, tie] of mine.entries()) ports.set(tie, y + (height * (index + 1)) / (mine.length + 1))
  }
  return ports
}

export function bottomOf(column: readonly PlacedItem[]): number {
  const last = column.at(-1)
  return last === undefined ? 0 : last.y + last.height
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)
}
