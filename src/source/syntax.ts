// Mistakes of YAML in our own words. The library knows where it lost the thread; the text there shows what was meant.
import { lineAround, type Range } from './lines.ts'
import { anythingElse, slips, type Trouble, type Unreadable } from './syntax-slips.ts'

export interface SyntaxWords extends Range {
  readonly says: string
  readonly fix: string
  /** Whether the slip stays within its line, so that what is said about later lines still holds. */
  readonly local: boolean
}

const beforeValue = /^\s*(?:-[ \t]+)*(?:[^\s#'"[{*&!|>?@`%-][^:]*:[ \t]+)?/

/** What to say about a place that the library cannot read. */
export function explainSyntax(text: string, place: Unreadable): SyntaxWords {
  // At the end of the text there is nothing to point at, so the last thing written stands for it.
  const from = Math.max(0, Math.min(place.from, text.trimEnd().length - 1))
  const line = lineAround(text, from)
  const written = text.slice(line.from, line.to)
  const valueFrom = line.from + (beforeValue.exec(written)?.[0].length ?? 0)
  const rest = withoutComment(text.slice(from, line.to))
  const value = withoutComment(text.slice(valueFrom, line.to))
  const trouble: Trouble = { ...place, text, from, line, rest, value, valueFrom }
  const slip = slips.find(({ sees }) => sees(trouble)) ?? anythingElse
  return {
    says: typeof slip.says === 'string' ? slip.says : slip.says(trouble),
    fix: typeof slip.fix === 'string' ? slip.fix : slip.fix(trouble),
    ...(slip.at?.(trouble) ?? { from, to: from + 1 }),
    local: slip.local ?? false,
  }
}

function withoutComment(words: string): string {
  return words.replace(/[ \t]#.*$/, '').trimEnd()
}
