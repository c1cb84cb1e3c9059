// Explains YAML syntax errors in plain English. The package `yaml` gives the offset of an error; the text there shows
// the slip.
import { lineAround, type Range } from './lines.ts'
import { anythingElse, type LocatedError, type ParserError, slips } from './syntax-slips.ts'

/** A syntax error explained, and the range to show. */
interface SyntaxWords extends Range {
  readonly says: string
  readonly fix: string
  /** The slip affects its own line only, so errors on later lines are not its consequences. */
  readonly local: boolean
}

const beforeValue = /^\s*(?:-[ \t]+)*(?:[^\s#'"[{*&!|>?@`%-][^:]*:[ \t]+)?/

/** What to say about an error of the package, and the range to show. */
export function explainSyntax(text: string, error: ParserError): SyntaxWords {
  // At the end of the text there is no character to point at, so the last one written is taken.
  const from = Math.max(0, Math.min(error.from, text.trimEnd().length - 1))
  const line = lineAround(text, from)
  const written = text.slice(line.from, line.to)
  const valueFrom = line.from + (beforeValue.exec(written)?.[0].length ?? 0)
  const rest = withoutComment(text.slice(from, line.to))
  const value = withoutComment(text.slice(valueFrom, line.to))
  const located: LocatedError = { ...error, text, from, line, rest, value, valueFrom }
  const slip = slips.find(({ matches }) => matches(located)) ?? anythingElse
  return {
    says: typeof slip.says === 'string' ? slip.says : slip.says(located),
    fix: typeof slip.fix === 'string' ? slip.fix : slip.fix(located),
    ...(slip.at?.(located) ?? { from, to: from + 1 }),
    local: slip.local ?? false,
  }
}

function withoutComment(words: string): string {
  return words.replace(/[ \t]#.*$/, '').trimEnd()
}
