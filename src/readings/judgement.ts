import { readerOf } from './grammar.ts'
import { judgementForms, judgementSlots, type Meant } from './judgement-forms.ts'
import { tidy } from './stated.ts'

const longest = 80
const read = readerOf(() => judgementForms, judgementSlots, longest)

/** What a rating word means, where it means one thing. Colours, arrows and words of a partnership's own are kept as words. */
export function readJudgement(words: string): Meant | undefined {
  const text = tidy(words)
    .replace(/[.!;,]+$/u, '')
    .replace(/[,;]/gu, '')
    .trim()
  return read(text)?.value
}
