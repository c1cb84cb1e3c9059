// What changed since an earlier result, for a terminal.
import type { RunResult } from '../../result/run-result.ts'
import { wrap, wrapIndented } from '../../text/layout.ts'
import { sinceBlock } from '../words/since.ts'
import type { Styles } from './colour.ts'

/** Empty where no earlier result was given. */
export function sinceLines(run: RunResult, width: number, styles: Styles): string[] {
  const block = sinceBlock(run)
  if (block === undefined) return []
  return [
    ...wrap(block.heading, width).map(styles.strong),
    ...wrap(block.sentences.join(' '), width),
    ...block.items.flatMap((item) => wrapIndented('- ', item, width)),
  ]
}
