// How actions stand, in words.
import type { ActionRow } from '../../result/run-result.ts'
import { countOf } from '../words/words.ts'

export const standingWords: Readonly<Record<ActionRow['standing'], string>> = {
  done: 'done',
  stopped: 'stopped',
  overdue: 'overdue',
  undated: 'no end date',
  open: 'not due yet',
  'set aside': 'set aside',
}

interface Overdue {
  readonly title: string
  readonly due?: string | undefined
  readonly owner?: string | undefined
}

/** How many are named before the rest is only counted. */
const most = 5

/** `1 action is overdue: “Halve the number of groups” (due 30 September 2026, Ann Example).` */
export function whichAreOverdue(overdue: readonly Overdue[]): string[] {
  if (overdue.length === 0) return []
  const named = overdue.slice(0, most).map(({ title, due, owner }) => {
    const told = [...(due === undefined ? [] : [`due ${due}`]), owner ?? 'nobody is named here']
    return `“${title}” (${told.join(', ')})`
  })
  const more = overdue.length > most ? [`${overdue.length - most} more`] : []
  return [`${countOf(overdue.length, 'action is', 'actions are')} overdue: ${[...named, ...more].join('; ')}.`]
}
