// What the board is asked to do, with who and by when where the files say so.

import type { ExceptionRow, RunResult } from '../../result/run-result.ts'
import { lowered } from '../../text/capitalise.ts'
import { inThousands } from '../../text/thousands.ts'
import { countsOf } from '../brief/counts.ts'
import { dutiesStand } from '../brief/standing.ts'
import { lawWasLookedAt } from '../words/duty-groups.ts'
import type { Text } from '../words/paper.ts'
import { countOf, isoDay } from '../words/words.ts'
import { ended } from './phrases.ts'
import { eachGap } from './to-close.ts'

/** Of one kind, before the rest is only counted. */
const mostOfAKind = 6

export function recommendations(run: RunResult): Text[] {
  const open = new Map(countsOf(run).map(({ level, count, accepted, known }) => [level, count - accepted - known]))
  const [errors = 0, gaps = 0, questions = 0] = (['error', 'gap', 'question'] as const).map((level) => open.get(level))
  const all = [
    ...(lawWasLookedAt(run.duties) ? [] : ['have our files checked against our duties before it relies on this paper']),
    ...(errors > 0
      ? [`have the ${errors === 1 ? 'mistake' : 'mistakes'} in our files put right, and the files checked again`]
      : []),
    ...(gaps > 0 ? [`agree who closes ${eachGap(gaps)}, and by when`] : []),
    ...(questions > 0
      ? [
          `agree who answers ${questions === 1 ? 'the question' : `the ${inThousands(questions)} questions`} below, and by when`,
        ]
      : []),
    ...listed(decisions(run), 'more decision'),
    ...listed(overdueActions(run), 'more action past its date', 'more actions past their dates'),
    ...listed(exceptions(run), 'more recorded exception'),
    ...(untold(run) > 0 ? ['agree who finds out what cannot be told yet'] : []),
    'answer the questions of the board’s checklist that only the board can answer',
  ]
  return all.map((said, index) => ended(said, index === all.length - 1 ? '.' : ';'))
}

function listed(texts: readonly string[], one: string, many?: string): string[] {
  if (texts.length <= mostOfAKind) return [...texts]
  const told = texts.slice(0, mostOfAKind - 1)
  return [...told, `settle ${countOf(texts.length - told.length, one, many)}, which the full report lists`]
}

function untold(run: RunResult): number {
  return dutiesStand(run).each.find(({ verdict }) => verdict === 'cannot-tell')?.count ?? 0
}

/** ` (Ann Example; due June 2026, overdue)`. */
function whoAndWhen(who: string | undefined, due: string | undefined, isOverdue: boolean): string {
  const when = due === undefined ? [] : [`due ${due}${isOverdue ? ', overdue' : ''}`]
  const told = [...(who === undefined ? [] : [who]), ...when]
  return told.length === 0 ? '' : ` (${told.join('; ')})`
}

/** Of the improvement plan that came of a review: what is to be decided, and what is past its date. */
function decisions({ improvement }: RunResult): string[] {
  return improvement.flatMap(({ title, owner, due, standing, decisionSought, decisionTaken }) => {
    const who = whoAndWhen(owner, due, standing === 'overdue')
    if (standing === 'done') return []
    if (decisionSought !== undefined && decisionTaken === undefined)
      return [`decide on “${title}”${who}: ${lowered(decisionSought)}`]
    return standing === 'overdue' ? [`settle a new date for “${title}”${who}`] : []
  })
}

function overdueActions({ actions }: RunResult): string[] {
  return actions
    .filter(({ standing }) => standing === 'overdue')
    .map(({ title, lead, end }) => `settle a new date for “${title}”${whoAndWhen(lead, end, true)}`)
}

const decided: Readonly<Record<ExceptionRow['kind'], string>> = {
  inappropriate: 'found inappropriate under section 5',
  agreement: 'relieved by agreement',
  departure: 'where we depart from guidance or good practice',
  accepted: 'accepted for now',
}

/** One line for each, the first to be looked at first: what it is about and who decided. Why stands in our files. */
function exceptions({ exceptions: rows }: RunResult): string[] {
  const byDay = [...rows].sort((a, b) =>
    (isoDay(a.reviewBy) ?? a.reviewBy) < (isoDay(b.reviewBy) ?? b.reviewBy) ? -1 : 1,
  )
  return byDay.map(({ about, kind, owner, reviewBy, standing, why }) => {
    const by = reviewBy === '' ? '' : ` by ${reviewBy}`
    const who = owner === '' ? '' : ` (${owner})`
    const stands = standing === 'in-use' || why === undefined ? '' : `; ${ended(lowered(why), '')}`
    return `look again${by} at ${withoutName(about)}, ${decided[kind]}${who}${stands}`
  })
}

/** What it is about, without the duty or the rule that stands before it. */
function withoutName(about: string): string {
  const said = about.replace(/^\S+: /, '')
  return /^(?:Outcome|Action) /.test(said) ? lowered(said) : said
}
