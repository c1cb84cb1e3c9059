// Matches the names that progress reports use for measures. A report may give other figures too, so only a near miss
// is reported.

import { nearest, plainWords } from '../../text/nearest.ts'
import { quote } from '../../text/quote.ts'
import { measureNames } from '../figures.ts'
import { listOf } from '../ids.ts'
import type { Assessment, Partnership } from '../partnership.ts'
import type { ReportProblem } from '../problem.ts'

export function followMeasures({ reports }: Partnership, reportProblem: ReportProblem): void {
  for (const assessment of reports.flatMap(({ assessments }) => assessments)) followIn(assessment, reportProblem)
}

function followIn({ outcomes, data }: Assessment, reportProblem: ReportProblem): void {
  const names = outcomes.flatMap(({ measures }) => measures.flatMap(measureNames))
  const known = names.map(plainWords)
  for (const figure of listOf(data.measures)) {
    if (figure.measure === undefined || known.includes(plainWords(figure.measure))) continue
    const near = nearest(figure.measure, names)[0]
    if (near === undefined) continue
    reportProblem({
      check: 'file-near-id',
      level: 'note',
      says: `${quote(figure.measure)} is nearly the measure ${quote(near)}, and its figure was not added to it.`,
      fix: `Write ${near}, if that is what is meant.`,
      at: { of: figure, key: 'measure' },
    })
  }
}
