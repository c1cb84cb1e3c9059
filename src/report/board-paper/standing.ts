// Where we stand, in five counts: the same numbers as at the head of every other report.

import type { Level, RunResult } from '../../result/run-result.ts'
import { lowered } from '../../text/capitalise.ts'
import { joinAnd } from '../../text/join.ts'
import { inThousands } from '../../text/thousands.ts'
import { asideInWords, countsOf, type LevelCount } from '../brief/counts.ts'
import { nothingAsked } from '../brief/counts-words.ts'
import { compactCrosswalk } from '../brief/crosswalk.ts'
import { dutiesStand, standingSentence } from '../brief/standing.ts'
import { lawWasLookedAt } from '../words/duty-groups.ts'
import type { Block, Figure } from '../words/paper.ts'
import { levelNoun } from '../words/words.ts'

export function standing(run: RunResult): Block[] {
  const nothing = nothingAsked(run)
  const stands = lawWasLookedAt(run.duties)
    ? standingSentence(run)
    : `${standingSentence(run)} So this paper cannot say how our files stand against our duties. ${whyNot(run)}`
  return [
    ...(run.ending.code === 3 ? [{ text: [{ strong: incomplete(run.ending.reason) }] }] : []),
    { figures: figures(run) },
    ...(nothing === undefined ? [] : [{ text: nothing }]),
    { text: stands },
  ]
}

function figures(run: RunResult): Figure[] {
  const counts = countsOf(run)
  const at = (...levels: Level[]) => counts.filter(({ level }) => levels.includes(level)).map(figureOf)
  const hasError = counts.some(({ level, count }) => level === 'error' && count > 0)
  return [
    ...(hasError ? at('error') : []),
    ...at('gap', 'question'),
    dutiesFigure(run),
    outcomesFigure(run),
    ...(hasError ? [] : at('advice')),
  ]
}

function figureOf(of: LevelCount): Figure {
  const { level, count, means } = of
  const aside = asideInWords(of)
  // The shared words are for whoever keeps the files.
  return {
    count: inThousands(count),
    what: levelNoun(count, level),
    means: `${means.replace('your files', 'our files')}${aside === '' ? '' : `; ${aside}`}`,
  }
}

/** What the files show or somebody stands behind, of all duties that were looked at. */
function dutiesFigure(run: RunResult): Figure {
  const { each, all } = dutiesStand(run)
  const of = (...verdicts: string[]) =>
    each.filter(({ verdict }) => verdicts.includes(verdict)).reduce((sum, { count }) => sum + count, 0)
  const isDeclared = of('declared', 'explained') > 0
  return {
    count: `${inThousands(of('shown', 'declared', 'explained'))} of ${inThousands(all)}`,
    what: 'duties',
    means: isDeclared ? 'shown by our files, or declared by us in them' : 'shown by our files',
  }
}

function outcomesFigure(run: RunResult): Figure {
  const { linked, all } = compactCrosswalk(run)
  return {
    count: `${inThousands(linked)} of ${inThousands(all)}`,
    what: 'local outcomes',
    means: 'linked to a national outcome that is in force',
  }
}

/** Why no duty was looked at; that the check is incomplete is said before. */
function whyNot({ ending, rules }: RunResult): string {
  return ending.code === 3 ? '' : joinAnd([...new Set(rules.notRun.map(({ why }) => why))])
}

function incomplete(reason: string): string {
  const why = reason.replace(/, so the check is incomplete\.$/, '.')
  return `The check is incomplete: ${lowered(why)}`
}
