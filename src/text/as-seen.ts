// What a person sees of a text. A word processor puts in signs that look like others or like nothing; two texts that look the same are the
// same to the person who wrote them.

import { memoByText } from './memo-by-text.ts'

/** ASCII with single spaces: already as it is seen. */
const plain = /^(?:[!-~]+ )*[!-~]+$/
/** A pattern of words runs out of room in a text of millions. */
const longestMatched = 100_000

/**
 * The text as it is seen: composed accents, no invisible characters, one kind of space, dash and quote mark, and letters in place of
 * ligatures and full-width forms.
 */
export function asSeen(text: string): string {
  return text.length < longestMatched && plain.test(text) ? text : asSeenInFull(text)
}

const asSeenInFull = memoByText((text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{DI}]/gu, '')
    .replace(/[\s\p{Cc}\u2800]+/gu, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[‘’‚‛′ʹʼʻ´`]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/…/gu, '...')
    .replace(/[ﬀ-ﬆ！-～]/gu, (sign) => sign.normalize('NFKC'))
    .trim(),
)

/** Letters of other scripts that look like a Latin one, lower case after upper. */
const lookalikes: Readonly<Record<string, string>> = {
  Cyrillic: 'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX аa еe ѕs іi јj оo рp сc уy хx һh ԁd',
  Greek: 'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ιi αa ρp',
}

const latinOf = new Map(
  Object.entries(lookalikes).flatMap(([script, pairs]) =>
    pairs.split(' ').map(([sign = '', latin = '']) => [sign, { latin, script }] as const),
  ),
)

/**
 * Of two texts that look the same and are not: the character in which they differ, as a sentence. Undefined where they do not look the same,
 * or are the same.
 */
export function unseenDifference(one: string, other: string): string | undefined {
  if (inLatin(one) !== inLatin(other)) return undefined
  const [mine, theirs] = [Array.from(asSeen(one)), Array.from(asSeen(other))]
  const at = mine.findIndex((sign, index) => sign !== theirs[index])
  const [sign, text] = latinOf.has(mine[at] ?? '') ? [mine[at] ?? '', one] : [theirs[at] ?? '', other]
  const like = latinOf.get(sign)
  return (
    like && `The “${sign}” in “${asSeen(text)}” is a ${like.script} letter, and looks like the Latin “${like.latin}”.`
  )
}

/** As it is seen, with a Latin letter in place of each that looks like one: the same for two texts that look the same. */
export const inLatin = memoByText((text: string): string =>
  Array.from(asSeen(text), (sign) => latinOf.get(sign)?.latin ?? sign).join(''),
)
