// A text in the place of an object or a list is read as what it stands for: `inequality: Nobody is held back` as its aim. Which field
// that is, the schema says (`x-text`). Done before anything looks at the shape, so that the rules meet objects only.

import type { Anchor } from '../source/position.ts'
import type { Kind } from './kinds.gen.ts'
import { type TextTree, textTrees } from './texts.gen.ts'

/** Where the text of a made object or list was written, and what becomes of a key that moves. */
export interface TextRecorder {
  readonly onText: (made: object, written: Anchor) => void
  readonly onRename: (of: object, from: string, to: string) => void
  /** Whether a text says nothing of its own, such as “none” or “to follow”. Given from outside: a shape knows no words. */
  readonly saysNothing: (text: string) => boolean
  /** Called for a text in the place of a list that says nothing: it is no entry, and is left out. */
  readonly onLeftOut: (of: object, key: string | number) => void
}

/** Changes the document in place: rules and `Origins` know objects by identity. */
export function readTexts(kind: Kind, document: object, recorder: TextRecorder): void {
  readWithin(document as Holder, textTrees[kind] ?? {}, recorder)
}

type Holder = Record<string | number, unknown>

function readWithin(of: Holder, tree: TextTree, recorder: TextRecorder): void {
  if (Array.isArray(of)) {
    if (tree.items) for (const index of of.keys()) readAt(of, index, tree.items, recorder)
    return
  }
  for (const [field, inner] of Object.entries(tree.fields ?? {}))
    if (Object.hasOwn(of, field)) readAt(of, field, inner, recorder)
}

function readAt(of: Holder, key: string | number, tree: TextTree, recorder: TextRecorder): void {
  const value = of[key]
  if (typeof value === 'string') readText(of, key, value, tree, recorder)
  const read = of[key]
  if (typeof read === 'object' && read !== null) readWithin(read as Holder, tree, recorder)
}

function readText(of: Holder, key: string | number, value: string, tree: TextTree, recorder: TextRecorder): void {
  const { text, pattern } = tree
  // An empty text, or one that is refused, is the schema's to report.
  if (text === undefined || value.trim() === '') return
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return
  const sibling = text.startsWith('beside ') ? text.slice('beside '.length) : undefined
  if (sibling !== undefined) {
    const before = of[sibling]
    of[sibling] = typeof before === 'string' && before !== '' ? `${before} ${value}` : value
    delete of[key]
    recorder.onRename(of, String(key), sibling)
    return
  }
  if (text === 'one entry' && recorder.saysNothing(value)) {
    delete of[key]
    recorder.onLeftOut(of, key)
    return
  }
  const made = text === 'one entry' ? [value] : { [text]: value }
  of[key] = made
  recorder.onText(made, { of, key })
}
