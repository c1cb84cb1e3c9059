// What the files hold and no row of the result shows: kept with its place and its words, so that nothing that was written is lost.
// A value counts as shown if evidence quotes it, or if a row that was made from its object, or from one around it, holds its words.
// Written for speed: it looks at every value of every file in every check.

import type { KeptRow } from '../result/run-result.ts'
import { labelOfDocument, labelOfItem } from '../source/item-name.ts'
import type { Origins } from '../source/origins.ts'
import { quotedIn, rowsOf } from '../source/row-of.ts'
import { joinPointer } from '../text/json-pointer.ts'

/**
 * `documents`: as they stand in the files, whatever could be used of them. `isAllThere`: no value was left out of their data. Called when
 * every other part of the result has been made.
 */
export function keptOf(documents: readonly object[], origins: Origins, isAllThere: boolean): KeptRow[] {
  const seen = new Set<object>()
  const kept: KeptRow[] = []
  const texts = new Map<object, string>()
  for (const document of documents) {
    const file = origins.fileOf(document)
    if (file !== undefined) walk(document, { key: '', of: document }, file, none)
  }
  return kept

  function walk(of: object, here: Step, file: string, around: readonly object[]): void {
    // What an alias repeats, or two documents share, is told once.
    if (seen.has(of)) return
    seen.add(of)
    const rows = rowsOf(of)
    const near = rows ?? around
    // A row of a whole document says little of what is in it.
    const below = here.above === undefined ? none : near
    const quoted = quotedIn(of)
    for (const key of Object.keys(of)) {
      const value = (of as Record<string, unknown>)[key]
      if (value === undefined || value === null || value === '') continue
      if (typeof value === 'object') walk(value, { key, of: value, above: here }, file, below)
      else if (quoted?.has(key) || (here.above === undefined && isHead(key))) continue
      else if (!isShown(String(value), key, near, texts))
        kept.push({ file, path: pathTo(here, key, value), words: String(value) })
    }
    if (isAllThere) return
    for (const [key, words] of origins.leftOutOf(of))
      kept.push({ file, path: pathTo(here, String(key), undefined), words })
  }
}

const none: readonly never[] = []

/** An object on the way from the document to a value. */
interface Step {
  readonly key: string
  readonly of: object
  readonly above?: Step
  /** Made when it is first asked for. */
  path?: string
}

/** `kind: loip` stands with each file, and the words about the record stand at the head of every report. */
function isHead(key: string): boolean {
  return key === 'kind' || key === 'record_note'
}

function isShown(words: string, key: string, rows: readonly object[], texts: Map<object, string>): boolean {
  for (const row of rows) {
    if (answers.has(words)) {
      if (isAnswer((row as Readonly<Record<string, unknown>>)[camelCase(key)])) return true
    } else {
      let text = texts.get(row)
      if (text === undefined) {
        text = textIn(row)
        texts.set(row, text)
      }
      if (holdsWhole(text, words.trim())) return true
    }
  }
  return false
}

/** Such words say nothing without their field. */
const answers: ReadonlySet<string> = new Set(['yes', 'Yes', 'YES', 'no', 'No', 'NO', 'true', 'True', 'false', 'False'])

function isAnswer(value: unknown): boolean {
  return typeof value === 'boolean' || (typeof value === 'string' && answers.has(value))
}

function camelCase(key: string): string {
  return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** Whether the words stand in the text, and not as a part of a longer word or figure. */
function holdsWhole(text: string, words: string): boolean {
  for (let from = text.indexOf(words); from !== -1; from = text.indexOf(words, from + 1))
    if (isEdge(text, from, -1) && isEdge(text, from + words.length - 1, 1)) return true
  return false
}

/** Whether a word or a figure ends at that character, in that direction. */
function isEdge(text: string, at: number, step: 1 | -1): boolean {
  if (!isWordCharacter(text, at)) return true
  const next = text[at + step]
  if (next === '.' || next === ',') return !(isDigit(text, at) && isDigit(text, at + 2 * step))
  return !isWordCharacter(text, at + step)
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Quotation marks and dashes end a word; NaN, past the ends, is no character.
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 192 && code < 0x2000)
  )
}

/** Every text, number and answer in a row, a line each. Of places, nothing. */
function textIn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  let text = ''
  for (const key of Object.keys(value))
    if (key !== 'span') text += `${textIn((value as Record<string, unknown>)[key])}\n`
  return text
}

/** `loip:loip-2024/outcomes/2/notes`. */
function pathTo(here: Step, key: string, value: unknown): string {
  return `${pathOf(here)}/${nameOf(here, key, value)}`
}

function pathOf(step: Step): string {
  step.path ??=
    step.above === undefined
      ? joinPointer([labelOfDocument(step.of)])
      : `${pathOf(step.above)}/${nameOf(step.above, step.key, step.of)}`
  return step.path
}

function nameOf({ of }: Step, key: string, value: unknown): string {
  return joinPointer([Array.isArray(of) ? labelOfItem(value, key) : key])
}
