// Words that are to show something. Some show it, some only name another place, and some say that there is nothing.

import { type Evidence, type Fault, shows } from '../../engine/rule.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import type { Anchor } from '../../source/position.ts'
import { isOwn } from '../plans/own-words.ts'

export interface InWords {
  readonly at: Anchor
  /** More than a placeholder. */
  readonly words: string
}

/**
 * What the words show. Of those that show nothing by themselves people judge, once for all alike. `what`: what the words are about, as
 * the subject of a sentence: `What is done about outcome 2`.
 */
export function* shownInWords<T extends InWords>(
  all: readonly T[],
  what: (some: readonly T[]) => string,
): Iterable<Evidence | Fault> {
  const own = all.filter(({ words }) => isOwn(words))
  if (own.length > 0) yield shows(...own.map(({ at }) => at))
  const nones = all.filter(({ words }) => !hasDescription(words))
  if (nones.length > 0) yield forPeople(nones, `${what(nones)} is given as`, ifItIsSo)
  const pointers = all.filter(({ words }) => hasDescription(words) && !isOwn(words))
  if (pointers.length > 0) yield forPeople(pointers, `${what(pointers)} is named, and not copied here:`, copyIt)
}

const ifItIsSo = 'If that is so, nothing has to change. If not, say it here in a sentence.'
const copyIt = 'Copy what stands there, in a sentence or two.'

function forPeople([first, ...others]: readonly InWords[], says: string, fix: string): Fault {
  return {
    at: first?.at ?? { of: {} },
    says: `${says} ${quote(first?.words ?? '')}.`,
    fix,
    verdict: 'for-people',
    see: others.map(({ at, words }) => ({ at, says: `And here as ${quote(words)}.` })),
  }
}
