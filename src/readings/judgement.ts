import { readByForms } from './forms.ts'
import { judgementForms, judgementSlots } from './judgement-forms.ts'
import { tidy } from './stated.ts'

const longest = 80
const read = readByForms(judgementSlots, judgementForms)

/** What a rating word means, where it means one thing. Colours, arrows and words of a partnership's own are kept as words. */
export function readJudgement(words: string): ReturnType<typeof read> {
  const text = tidy(words)
    .replace(/[.!;,]+$/u, '')
    .replace(/[,;]/gu, '')
    .trim()
  return text.length > longest ? undefined : read(text)
}
