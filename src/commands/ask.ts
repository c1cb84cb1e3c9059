// Questions on a terminal, one after the other. An answer that cannot be used is told why, and asked for again.
import { createInterface } from 'node:readline/promises'

export interface Question<T> {
  readonly asks: string
  /** Taken for an empty answer; shown in brackets. Without it the question needs an answer, unless `mayStayOpen`. */
  readonly otherwise?: string
  readonly mayStayOpen?: true
  /** The value of an answer, or the sentence that says why it cannot be used. */
  readonly read: (words: string) => { readonly value: T } | { readonly trouble: string }
}

export type Ask = <T>(question: Question<T>) => Promise<T | undefined>

/** Asks on a terminal until `close`. Undefined where a question may stay open and was left so. */
export function asking(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): { readonly ask: Ask; close(): void } {
  const lines = createInterface({ input, output })
  const ask: Ask = async ({ asks, otherwise, mayStayOpen, read }) => {
    for (;;) {
      const typed = (await lines.question(`${asks}${otherwise === undefined ? '' : ` [${otherwise}]`} `)).trim()
      const words = typed === '' ? otherwise : typed
      if (words === undefined) {
        if (mayStayOpen) return undefined
        continue
      }
      const answer = read(words)
      if ('value' in answer) return answer.value
      output.write(`${answer.trouble}\n`)
    }
  }
  return { ask, close: () => lines.close() }
}
