// What several workbooks say of one thing, side by side.
import { groupBy } from '../../text/group-by.ts'
import { joinPointer } from '../../text/json-pointer.ts'
import type { SheetChange } from '../sheet-change.ts'
import type { Reply } from './merged.ts'

export interface ReplyChange {
  readonly reply: Reply
  readonly change: SheetChange
}

/** Changes of one thing by several workbooks stand together, in the order in which they were first told. */
export function changesAlike(told: readonly ReplyChange[]): ReplyChange[][] {
  const groups = groupBy(told, ({ change }, index) => {
    const { file = '' } = change.document
    if (change.what === 'cell') return `cell ${file} ${joinPointer(change.path)} ${change.column?.id ?? ''}`
    if (change.what === 'no row') return `no row ${file} ${joinPointer(change.path)}`
    return `${change.what} ${index}`
  })
  const order = { document: 3, cell: 0, row: 1, 'no row': 2 }
  const rank = (group: readonly ReplyChange[]) => order[group[0]?.change.what ?? 'cell']
  return [...groups.values()].sort((a, b) => rank(a) - rank(b))
}

export function placesIn(group: readonly ReplyChange[]): string {
  return group.map(({ reply, change }) => `${reply.name}, ${'cell' in change ? change.cell : change.sheet}`).join('; ')
}
