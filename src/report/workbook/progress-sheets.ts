// What plans and reports say of progress: measures, actions, what partners put in, the improvement plan.

import type { ActionRow, ContributionRow, ImprovementRow, MeasureRow, RunResult } from '../../result/run-result.ts'
import { whatOf } from '../sections/contributions.ts'
import { areas } from '../sections/improvement.ts'
import { better, standsWith } from '../sections/measures.ts'
import { standingWords } from '../sections/status.ts'
import { declaredWords } from '../words/duty-words.ts'
import { lineOrCell } from '../words/line-or-cell.ts'
import { fileIn } from '../words/summary.ts'
import { dayOrWords, listOr } from './cell.ts'
import { column, type Sheet, sheetOf } from './sheet.ts'

export function measuresSheet(run: RunResult, about: string): Sheet {
  return sheetOf<MeasureRow>(
    'Measures',
    about,
    [
      column('Plan', 20, (row) => row.plan?.title ?? row.holder),
      column('Edition', 11, ({ edition }) => edition),
      column('Outcome', 26, standsWith),
      column('Measure', 26, ({ name }) => name),
      column('Unit', 11, ({ unit }) => unit),
      column('Better', 11, ({ direction }) => direction && (better[direction] ?? direction)),
      column('Baseline', 16, ({ baseline }) => baseline),
      column('Latest', 18, ({ latest }) => latest),
      column('All figures', 24, ({ figures }) =>
        listOr(figures.map(({ value, asAt }) => `${value} (${asAt ?? 'undated'})`)),
      ),
      column('Change', 22, ({ change, notCompared }) => change ?? (notCompared && `not compared. ${notCompared}`)),
      column('Targets', 20, ({ targets }) => listOr(targets)),
      column('Compared with', 18, ({ comparators }) => listOr(comparators)),
      column('Remarks', 24, ({ remarks }) => listOr(remarks)),
      column('File', 18, fileIn(run)),
      column('Line', 7, ({ span }) => span && lineOrCell(span)),
    ],
    run.measures,
  )
}

export function actionsSheet(run: RunResult, about: string): Sheet {
  return sheetOf<ActionRow>(
    'Actions',
    about,
    [
      column('Action', 34, ({ title }) => title),
      column('Outcomes', 28, ({ outcomes }) => listOr(outcomes)),
      column('Lead', 20, ({ lead }) => lead),
      column('With', 22, ({ partners }) => listOr(partners)),
      column('Start', 17, ({ start }) => dayOrWords(start)),
      column('End', 17, ({ end }) => dayOrWords(end)),
      column('How it stands', 14, ({ standing }) => standingWords[standing]),
      column('Done on', 17, ({ done }) => dayOrWords(done)),
      column('Delivery', 14, ({ delivery }) => delivery),
      column('Resources', 20, ({ resources }) => resources),
      column('Remark', 24, ({ why }) => why),
      column('File', 18, fileIn(run)),
      column('Line', 7, ({ span }) => span && lineOrCell(span)),
    ],
    run.actions,
  )
}

export function contributionsSheet(run: RunResult, about: string): Sheet {
  return sheetOf<ContributionRow>(
    'Contributions',
    about,
    [
      column('Partner', 26, ({ partner }) => partner),
      column('For', 34, (row) => listOr(row.for)),
      column('What', 28, whatOf),
      column('Period', 16, ({ period }) => period),
      column('Decided on', 17, ({ decided }) => dayOrWords(decided?.date)),
      column('Who stands behind it', 40, ({ decided }) =>
        decided ? declaredWords(decided) : 'Nobody stands behind this here',
      ),
      column('File', 20, fileIn(run)),
      column('Line', 7, ({ span }) => span && lineOrCell(span)),
    ],
    run.contributions,
  )
}

export function improvementSheet(run: RunResult, about: string): Sheet {
  return sheetOf<ImprovementRow>(
    'Improvement',
    about,
    [
      column('Action', 36, ({ title }) => title),
      column('Area', 14, ({ area }) => area && (areas[area] ?? area)),
      column('Owner', 22, ({ owner }) => owner),
      column('Due', 17, ({ due }) => dayOrWords(due)),
      column('How it stands', 14, ({ standing }) => standingWords[standing]),
      column('Done on', 17, ({ done }) => dayOrWords(done)),
      column('Decision sought', 26, ({ decisionSought }) => decisionSought),
      column('Decided', 22, ({ decisionTaken }) => decisionTaken),
      column('Review', 24, ({ review }) => review),
      column('File', 20, fileIn(run)),
      column('Line', 7, ({ span }) => span && lineOrCell(span)),
    ],
    run.improvement,
  )
}
