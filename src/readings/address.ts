// Whether words are a web address. Nothing is fetched: only the form is looked at.

import { isPlaceholder } from './placeholder.ts'
import { keptAsWritten, leftUnsaid, quote, type Stated } from './stated.ts'

const longest = 2000
const letter = String.raw`a-z0-9\u00a1-\uffff`
const label = `[${letter}][${letter}-]{0,62}`
const host = String.raw`(?<host>(?:${label}\.)+(?:xn--[a-z0-9-]{2,59}|[a-z\u00a1-\uffff]{2,24}))\.?(?::\d{1,5})?(?![${letter}@-])`
const withScheme = new RegExp(String.raw`(?<![${letter}])(?:https?:\/\/|(?=www\.))${host}`, 'i')
const bare = new RegExp(String.raw`^${host}(?:[/?#]\S*)?$`, 'i')
/** Endings that make a host of words without `https://`, `www.` and a path: `plan.pdf` is the name of a file. */
const knownEnding = /\.(?:uk|scot|org|com|net|eu|info|io|int|edu|co|example)$/i
/** As most addresses are written. The others are looked at more closely. */
const usual =
  /^https:\/\/(?!(?:www\.)?(?:tb|x|to|in|yo|pl|ad|ur|we))(?:[a-z0-9-]{1,63}\.){1,9}[a-z]{2,24}(?:\/[!-~]{0,500})?$/
const keptFree = /^(?:tb[acd]|x{2,}|to-?do|insert.*|your.*|placeholder|address|url|website)$/i

/** The address in the words. “See website”, “TBC”, “https://tbc” and “plan.pdf” hold none. */
export function isAddress(words: string | undefined): words is string {
  return words !== undefined && (usual.test(words) || (words.length <= longest && holdsAddress(words)))
}

function holdsAddress(words: string): boolean {
  const text = words
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/^[ <("'“‘«]+/u, '')
    .replace(/[ >)"'”’»]{1,9}$/u, '')
  const found = withScheme.exec(text)?.groups?.host ?? bareHost(text)
  return found !== undefined && !keptFree.test(found.replace(/^www\./i, '').split('.')[0] ?? '')
}

function bareHost(text: string): string | undefined {
  const found = bare.exec(text)?.groups?.host
  return found !== undefined && (text.includes('/') || knownEnding.test(found)) ? found : undefined
}

/** An address as written. Other words are kept, and lead nowhere. */
export function readAddress(words: string): Stated<string> {
  if (usual.test(words) || (words.length <= longest && holdsAddress(words))) return { words, value: words }
  if (isPlaceholder(words)) return leftUnsaid(words)
  return keptAsWritten(
    words,
    `${quote(words)} is no web address, so it does not show where this can be read. Write the address, such as https://www.example.org/plan.`,
  )
}
