// Fields that name something that there is: a direction, regulations, a minute. To fill one in is to say that there is such a thing, so words
// that say that there is none are left out before anything looks at the document: no rule can take them for it.

import { quote } from '../text/quote.ts'
import type { Kind } from './kinds.gen.ts'
import type { ShapeProblem } from './plain-english.ts'
import { type ThingTree, thingTrees } from './things.gen.ts'

/** Whether words say that there is no such thing. Given from outside: a shape knows no words. */
export type DeniesThing = (text: string) => boolean

type Holder = Record<string | number, unknown>

/** Takes such words out of the document, and tells each. */
export function leaveOutDenied(kind: Kind, document: object, denies: DeniesThing): ShapeProblem[] {
  const told: ShapeProblem[] = []
  within(document as Holder, thingTrees[kind] ?? {})
  return told

  function within(of: Holder, tree: ThingTree): void {
    if (typeof tree === 'string') return
    for (const [field, inner] of Object.entries(tree)) {
      if (field === '*') {
        if (Array.isArray(of)) for (const index of of.keys()) at(of, index, inner)
      } else if (Object.hasOwn(of, field)) at(of, field, inner)
    }
  }

  function at(of: Holder, key: string | number, tree: ThingTree): void {
    const value = of[key]
    if (typeof value === 'string') {
      if (typeof tree === 'string' && !isOfStatement(of) && denies(value)) leaveOut(of, key, value)
      return
    }
    if (typeof value !== 'object' || value === null) return
    const held = Object.keys(value).length
    within(value as Holder, tree)
    // A direction of which nothing is left is none.
    if (held > 0 && Object.keys(value).length === 0 && !Array.isArray(of)) delete of[key]
  }

  function leaveOut(of: Holder, key: string | number, value: string): void {
    if (Array.isArray(of)) return
    delete of[key]
    told.push({
      check: 'file-empty-value',
      level: 'note',
      says: `${quote(value)} says that there is none, and was read so.`,
      fix: 'Nothing has to change if there is none. If there is one, write only what it is called or where it can be read.',
      at: { of, key },
    })
  }
}

/** The evidence of a statement belongs to it, and is looked at with it. */
function isOfStatement(of: Holder): boolean {
  return Object.hasOwn(of, 'claim')
}
