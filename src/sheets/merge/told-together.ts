// What several workbooks say of one thing, side by side.
import { joinPointer } from '../pointer.ts'
import type { SheetChange } from '../sheet-change.ts'
import type { Reply } from './merged.ts'

export interface Told {
  readonly reply: Reply
  readonly change: SheetChange
}

/** Changes of one thing by several workbooks stand together, in the order in which they were first told. */
export function grouped(told: readonly Told[]): Told[][] {
  const groups = new Map<string, Told[]>()
  const order = { document: 3, cell: 0, row: 1, 'no row': 2 }
  for (const [index, one] of told.entries()) {
    const { change } = one
    const { file = '' } = change.document
    const name =
      change.what === 'cell'
        ? `cell ${file} ${joinPointer(change.path)} ${change.column?.id ?? ''}`
        : change.what === 'no row'
          ? `no row ${file} ${joinPointer(change.path)}`
          : `${change.what} ${index}`
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [one])
    else group.push(one)
  }
  const rank = (group: readonly Told[]) => order[group[0]?.change.what ?? 'cell']
  return [...groups.values()].sort((a, b) => rank(a) - rank(b))
}

export function placesIn(group: readonly Told[]): string {
  return group.map(({ reply, change }) => `${reply.name}, ${'cell' in change ? change.cell : change.sheet}`).join('; ')
}
