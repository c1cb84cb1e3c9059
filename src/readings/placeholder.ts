// Recognises texts that say nothing of their own: by their shape, and by the list in placeholder-words.ts. Total, and
// linear in the length of the text: ends are trimmed in a loop, and patterns only see short texts.

import { memoByText } from '../text/memo-by-text.ts'
import { elsewhereIn, isSentenceBesides, mayBeElsewhere } from './elsewhere.ts'
import { saysThereIsNone } from './none-said.ts'
import {
  abbreviations,
  connective,
  firstWords,
  type Listed,
  listedWords,
  openings,
  pointers,
  prompts,
  wholeTexts,
} from './placeholder-words.ts'

/**
 * `placeholder`: it only keeps a place free (“TBC”, “[insert]”). `none`: it says that there is nothing, which is an answer
 * in some fields and none in others (“nil”, “0”, “None that we know of”). `pointer`: it only names another place (“See the appendix”).
 */
type Emptiness = 'placeholder' | 'none' | 'pointer'

/** A placeholder is shorter, its remark included. */
const longest = 160

/** Undefined for a text that says something of its own. */
export const emptinessOf = memoByText((words: string): Emptiness | undefined => {
  if (saysThereIsNone(words)) return 'none'
  const found = isPlainlyReal(words) ? undefined : emptinessInFull(words)
  return found ?? (mayBeElsewhere(words) ? elsewhereIn(foldedText(words)) : undefined)
})

/**
 * Whether the first word alone shows that a text is a real one, as it does for most. Quick, since every text of every
 * document is looked at.
 */
function isPlainlyReal(words: string): boolean {
  if (/^(?:[1-9]|https:)/.test(words)) return true
  if (/^[A-WYZa-wyz][A-Za-z0-9-]{3,}$/.test(words))
    return words[0] !== words[1] && hasVowel.test(words) && !isListedWord(words.toLowerCase())
  // A target, and the word after an article. What may be listed after an article may be listed without.
  if (/^at (?:least|most) \d/i.test(words)) return true
  const first = /^(?:(?:[Tt]he|[Aa]n?|[Oo]ur) )?([A-WYZa-wyz][a-z]+)(?= [A-Za-z0-9])/.exec(words)?.[1]
  if (first === undefined || !isRealWord(first)) return false
  const colon = words.search(/[:=]/)
  return colon === -1 || colon > longestLabel
}

/** Whether no placeholder begins with this word. */
const isRealWord = memoByText((word) => {
  const small = word.toLowerCase()
  return hasVowel.test(word) && !beginsList(small) && !isKeyboardRun(small)
})

function isListedWord(word: string): boolean {
  return wholeTexts.has(word) || isKeyboardRun(word) || beginsList(word) || /^tb|^zero$|^nobody$/.test(word)
}

const longestLabel = 60

const hasVowel = /[aeiouyàáèéìíòóùú]/i

/** Words of the letters of one keyboard row, side by side: “asdf”, “qwerty”. No word of a language that is in use is one. */
function isKeyboardRun(word: string): boolean {
  return word.length >= 4 && keyboardRuns.some((run) => run.includes(word))
}

const keyboardRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const keyboardRuns = [...keyboardRows, ...keyboardRows.map((row) => Array.from(row).reverse().join(''))]

/** Keys hit at random. Small letters only: initials in capitals have no vowels either. */
function isTypedAtRandom(text: string, words: string): boolean {
  if (!/^[a-z]+(?: [a-z]+)*$/.test(text) || words !== words.toLowerCase()) return false
  const parts = text.split(' ')
  // Short initials (hscp) hold no letter that is as rare as these.
  const isOdd = text.length >= (parts.length === 1 ? 5 : 8) || (text.length > 3 && /[jqxz]/.test(text))
  return parts.every(isKeyboardRun) || (isOdd && !hasVowel.test(text))
}

function emptinessInFull(words: string): Emptiness | undefined {
  const folded = foldedText(words)
  if (isBlank(folded)) return 'placeholder'
  const { text, isBracketed } = withoutBrackets(folded)
  if (/^lorem ipsum(?![\p{L}])/u.test(text)) return 'placeholder'
  if (isRunOfOne(text) || isTypedAtRandom(text, words)) return 'placeholder'
  if (text.length > longest) return undefined
  if (isBlank(text) || (isBracketed && isInstruction(text))) return 'placeholder'
  if (noneWords.test(text)) return 'none'
  const readings = [...new Set([text, joinedLetters(text), withoutLabel(text)])].filter(mayBeListed)
  if (readings.some(isListed)) return 'placeholder'
  return readings.some((reading) => isIn(pointers, reading)) && !isSentenceBesides(text) ? 'pointer' : undefined
}

/** Whether a text only keeps a place free, such as “TBC”. “None” and “0” do not: they can be answers. */
export function isPlaceholder(words: string): boolean {
  return emptinessOf(words) === 'placeholder'
}

/** Whether there are words that are more than a placeholder. “Not known, because …” and “none” have content. */
export function hasContent(words: string | undefined): words is string {
  return words !== undefined && (!isPlaceholder(words) || givesReason.test(words))
}

/** As `hasContent`, for fields in which “none” is no answer, such as a description of needs. */
export function hasDescription(words: string | undefined): words is string {
  return hasContent(words) && emptinessOf(words) !== 'none'
}

/** As `hasDescription`, for ids, names and ratings: one letter or a number is enough. */
export function isNamed(words: string | undefined): words is string {
  return words !== undefined && (/^(?:\p{L}|\d+)$/u.test(words.trim()) || hasDescription(words))
}

/** Whether a text only names another place: what stands there is named and not copied. */
export function isPointer(words: string | undefined): boolean {
  return words !== undefined && emptinessOf(words) === 'pointer'
}

/** A reason why something is not known is content. “As soon as possible” and “since June” are no reasons. */
const givesReason = new RegExp(
  [
    String.raw`\bbecause(?: \S+){2}`,
    String.raw`\bsince (?!(?:then|last|the last|early|late|${'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'})|\d)\S+(?: \S+){2}`,
    String.raw`\bas (?!(?:soon|yet|at|of|per|agreed|discussed|required|appropriate|necessary|needed|above|below|part|and when|planned|a placeholder)\b)\S+(?: \S+){2}`,
  ].join('|'),
  'i',
)

const noneWords = /^(?:none(?: at all)?|nil|no|nothing(?: at all)?|zero|nobody|no ?-?one|not any|0+(?:[.]0+)?)$/

/** Lower case; compatibility forms, spaces, hyphens and quotes made plain; invisible characters taken out. */
function foldedText(words: string): string {
  if (/^[ -~]*$/.test(words)) return withoutPoliteness(words.replace(/ {2,}/g, ' '))
  // Latin letters and typographic signs need no tables of Unicode, which are slow to load.
  const plain = /^[ -~\u00a1-\u00a7\u00a9\u00ab\u00ac\u00ae\u00b0-\u017f\u2010-\u2027]*$/.test(words)
    ? words
    : words
        .normalize('NFKC')
        .replace(/[\p{Cf}\p{DI}\u2800]/gu, '')
        .replace(/\p{Pd}/gu, '-')
        .replace(/[\s\p{Cc}]+/gu, ' ')
  return withoutPoliteness(
    plain
      .replace(/ {2,}/g, ' ')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[‘’‛ʼ′´]/g, "'")
      .replace(/…/g, '...'),
  )
}

/** Before an instruction, or after it. */
const politeness = /^pl(?:ease|s) | pl(?:ease|s)$/

function withoutPoliteness(text: string): string {
  return trimmed(trimmed(text.toLowerCase()).replace(politeness, ''))
}

const endMarks = new Set(Array.from(' "\'“”„‟«»‹›`.,;:!?*_~-/\\|=+·•●▪◦‣…()¿¡'))

/** Without spaces, quotes, round brackets and punctuation at its ends. A loop, since a pattern would be quadratic here. */
function trimmed(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && endMarks.has(text.charAt(from))) from += 1
  while (to > from && endMarks.has(text.charAt(to - 1))) to -= 1
  return text.slice(from, to)
}

/** Nothing but signs, or an empty box to tick. */
function isBlank(text: string): boolean {
  return !/[a-z0-9]/.test(text) && !/[\p{L}\p{N}\p{So}]/u.test(text.replace(/[☐□▢]/g, ''))
}

const closing: Readonly<Record<string, string>> = { '[': ']', '<': '>', '{': '}' }

/** Without the brackets around the whole of it, as in `[insert]`, `{{name}}` and `${name}`. */
function withoutBrackets(folded: string): { readonly text: string; readonly isBracketed: boolean } {
  const open = /^[$%]?([[<{])/.exec(folded)?.[1]
  if (open === undefined) return { text: folded, isBracketed: /^%[\p{L}_ .-]+%$/u.test(folded) }
  const close = closing[open] ?? ''
  let from = folded.indexOf(open)
  let to = folded.length
  while (from < to && folded.charAt(from) === open && folded.charAt(to - 1) === close) {
    from += 1
    to -= 1
  }
  const inside = folded.slice(from, to)
  const isWhole = to < folded.length && !inside.includes(open) && !inside.includes(close)
  return isWhole ? { text: trimmed(inside), isBracketed: true } : { text: folded, isBracketed: false }
}

const longestInstruction = 9

/** In brackets around the whole text: a few words without a figure or an address. */
function isInstruction(text: string): boolean {
  if (/^(?:insert|enter|type|click|tap|add) /.test(text)) return true
  return !/\d|:\/\/|www[.]|@/.test(text) && text.split(' ').length <= longestInstruction
}

/** `xxx`, `xx/xx/xxxx`, `aaa`, or one letter. Roman numbers of “i” are none. */
function isRunOfOne(text: string): boolean {
  const first = text.charAt(0)
  if (!/^[a-z]$/.test(first)) return false
  let count = 0
  for (const sign of text) {
    if (sign === first) count += 1
    else if (/[a-z0-9]/.test(sign) || /[\p{L}\p{N}]/u.test(sign)) return false
  }
  return count === 1 || first === 'x' || (count > 2 && first !== 'i')
}

/** `t.b.c.`, `t/b/c` and `t b c` as `tbc`. */
function joinedLetters(text: string): string {
  return text.replace(/^[a-z]([./\\ -])[a-z](?:\1[a-z]){0,4}\1?(?![a-z])/, (spelt) => spelt.replace(/[./\\ -]/g, ''))
}

/** `summary: tbc` without its label. */
function withoutLabel(text: string): string {
  return /[:=]/.test(text) ? text.replace(/^[^ \d:=.,;]+(?: [^ \d:=.,;]+){0,2} ?[:=] ?/, '') : text
}

/** Whether a text is listed as a whole, or begins as a pattern does. */
function mayBeListed(text: string): boolean {
  const [first = ''] = /^[^ .:;,()-]*/.exec(text) ?? []
  return wholeTexts.has(text) || beginsList(first) || /^(?:n[./]|double-|tb)/.test(text)
}

function beginsList(word: string): boolean {
  return firstWords.has(word.replace(/s$/, ''))
}

function isListed(text: string): boolean {
  if (wholeTexts.has(text) || isIn(prompts, text)) return true
  const short = abbreviations.exec(text)?.[0]
  if (short !== undefined) return isRemark(text.slice(short.length), longestNote)
  const words = listedWords(text)
  return openings.some((listed) => {
    const opening = listed.find(text, words)
    return opening !== undefined && isRemark(text.slice(opening.length), 0)
  })
}

function isIn(list: readonly Listed[], text: string): boolean {
  const words = listedWords(text)
  return list.some((listed) => listed.find(text, words) !== undefined)
}

/** Words of a remark that need no word such as “after” before them, on an abbreviation: “TBC board June”. */
const longestNote = 4
const longestRemark = 16
const remarkMark = /^ ?[-:;,.([/|>=]/
const anotherSentence = /[.!?:;] (?:\S+ ){4}/
/** A clause of its own after an opening: “Under review by tenants, the plan for the park was changed”. */
const anotherClause =
  /^ [^,]+, (?!(?:probably|which|who|then|and|or|likely|perhaps|once|when|after|by|in|at|as)\b)(?:\S+ ){3}/
const dates =
  /\b(?:(?:19|20)\d\d(?:[-/]\d{2,4})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?(?= (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|q[1-4]|(?:item|page|section|action|version|paper|s[.]) ?[\d.]+)\b/g

/** Whether what follows a placeholder adds no content: when, by whom, after what. Not a figure, nor another sentence. */
function isRemark(rest: string, bareWords: number): boolean {
  if (rest === '') return true
  const count = rest.trim().split(' ').length
  if (count > longestRemark || anotherSentence.test(rest)) return false
  if (/\d/.test(rest.replace(dates, '')) || (bareWords === 0 && anotherClause.test(rest))) return false
  return remarkMark.test(rest) || connective.test(rest) || count <= bareWords
}
