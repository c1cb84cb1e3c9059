// What a report rests on: the files, the law table, the reference data, the rules, and the licences.
import type { RunResult } from '../../result/run-result.ts'
import { wrap, wrapIndentedWhole } from '../../text/layout.ts'
import { filesRead, provenance } from '../words/summary.ts'
import type { Styles } from './colour.ts'

export function aboutReport(run: RunResult, width: number, styles: Styles): string[] {
  return [
    styles.strong('About this report'),
    ...filesRead(run, 12)
      .flatMap((file) => wrapIndentedWhole('- ', file, width))
      .map(styles.faint),
    ...wrap(provenance(run).join(' '), width).map(styles.faint),
  ]
}
