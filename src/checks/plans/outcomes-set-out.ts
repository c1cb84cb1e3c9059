// Where a plan sets out its outcomes: s.6(2)(a) and s.10(3)(a). Titles that read as topics, instructions or promises, places that are
// kept free, and themes in the place of outcomes are quoted, for people.

import { type Fault, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { listOf } from '../../model/ids.ts'
import type { Outcome, Plan } from '../../model/partnership.ts'
import { isNamed } from '../../readings/placeholder.ts'
import { kindOfTitle, type TitleKind } from '../../readings/title-words.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'
import { quote } from '../../text/quote.ts'

/** The titles that read as outcomes, what was noticed of others, or that there are none. */
export function* outcomesSetOut(plan: Plan): Iterable<Yielded> {
  const titled = plan.outcomes.filter(({ data }) => data.title !== undefined)
  if (titled.length === 0) {
    yield withoutTitles(plan)
    return
  }
  const good = titled.filter(({ title }) => kindOfTitle(title) === 'outcome')
  if (good.length > 0) yield shows(...good.map(({ data }) => at(data, 'title')))
  for (const kind of ['topic', 'instruction', 'promise', 'open', 'none'] as const)
    yield* noticed(
      titled.filter(({ title, status }) => status === 'current' && kindOfTitle(title) === kind),
      kind,
      plan,
    )
  if (good.length === 0 && titled.every(({ status }) => status !== 'current'))
    yield shows(...titled.map(({ data }) => at(data, 'title')))
}

const reads: Readonly<Record<Exclude<TitleKind, 'outcome'>, readonly [one: string, several: string]>> = {
  topic: ['reads as a topic', 'read as topics'],
  instruction: ['says what is to be done', 'say what is to be done'],
  promise: ['promises what will be done', 'promise what will be done'],
  open: ['keeps the place free', 'keep the place free'],
  none: ['says that there is none', 'say that there are none'],
}

function* noticed(some: readonly Outcome[], kind: keyof typeof reads, plan: Plan): Iterable<Fault> {
  const [first, ...more] = some
  if (first === undefined) return
  const [one, several] = reads[kind]
  const names = joinAtMost([...new Set(some.map(({ title }) => quote(title)))])
  yield {
    at: more.length === 0 ? at(first.data, 'title') : at(plan.data, 'outcomes'),
    says:
      more.length === 0
        ? `An outcome of ${quote(plan.title)} is given as ${names}, which ${one}.`
        : `${some.length} outcomes of ${quote(plan.title)} are given as ${names}, which ${several}.`,
    fix: {
      says: 'Is this what the plan gives priority to? If the plan says what is to be so for people, write that in its place.',
    },
    verdict: 'for-people',
  }
}

function withoutTitles(plan: Plan): Yielded {
  const { all } = plan.outcomesSeen ?? {}
  if (plan.outcomesSeen !== undefined || plan.data.outcomes_seen !== undefined)
    return unknown({
      says:
        all === undefined
          ? `${recordName(plan)} gives no outcome a title. Add the title of each.`
          : `${quote(plan.title)} is said to set out ${all} outcomes, and the words of none are in these files. Add them.`,
      write: 'outcomes:\n  - title: <title of the outcome>',
    })
  const themes = themesNamed(plan)
  if (themes.length > 0)
    return {
      at: at(plan.data, 'themes'),
      says: `${recordName(plan)} sets out themes and no outcomes: ${joinAtMost(themes.map(quote))}.`,
      fix: {
        says: 'If these are what the plan gives priority to, write each as an outcome.',
        write: 'outcomes:\n  - title: <outcome in the words of the plan>',
      },
      verdict: 'for-people',
    }
  return { at: at(plan.data, 'outcomes'), ...absent(plan, 'sets out no outcome') }
}

/** The words of the themes of a plan. */
function themesNamed({ data }: Plan): string[] {
  return listOf(data.themes).flatMap((theme) => {
    const title = typeof theme === 'string' ? theme : theme.title
    return isNamed(title) ? [title] : []
  })
}
