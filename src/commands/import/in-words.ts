// What an import did, or why it did nothing, as it is printed.
import type { Conflict, Made, Reply } from '../../sheets/merge/merged.ts'
import { quote } from '../../text/quote.ts'

export function changesInWords(made: readonly Made[], replies: readonly Reply[]): string {
  const lines = replies.flatMap(({ name, read }) => {
    const own = made.filter(({ by }) => by === name)
    const whose = read.memory?.for === undefined ? name : `${name} (${read.memory.for})`
    if (own.length === 0) return [`${whose}: nothing that is not in the files already.`]
    return [
      `${whose}: ${own.length === 1 ? '1 change' : `${own.length} changes`}.`,
      ...own.map(({ where, file, what, before, after }) => `  ${file}: ${what} (${where})${turned(before, after)}`),
    ]
  })
  return lines.join('\n')
}

function turned(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return after === undefined ? '' : `: ${quote(after)}`
  return after === undefined ? `: ${quote(before)} is taken out` : `: ${quote(before)} becomes ${quote(after)}`
}

export function conflictsInWords(conflicts: readonly Conflict[], replies: number): string {
  const each = conflicts.map(({ where, heading, file, inFile, said, why }) =>
    [
      `${where}: ${heading}. ${why}`,
      ...said.map(({ by, says }) => `  ${by} says: ${says === undefined ? '(empty)' : quote(says)}`),
      ...(said.length === 1 ? [`  ${file} says: ${inFile === undefined ? '(nothing)' : quote(inFile)}`] : []),
    ].join('\n'),
  )
  const how =
    replies > 1
      ? 'Choose with --take and the name of a workbook, or with --take sheet or --take file, or change one of them.'
      : 'Choose with --take sheet or --take file, or change one of them.'
  return `${each.join('\n')}\n\nNothing was written. ${how}`
}
