import { endOf, placeOfEnd } from '../../checks/plans/period-end.ts'
import { settled } from '../../checks/plans/settled.ts'
import {
  defineRule,
  type NotCalledFor,
  notCalledFor,
  shows,
  type Unknown,
  unknown,
  type Yielded,
} from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import type { Context } from '../../model/context.ts'
import { currentEdition, editionsOf, isLaidOver, lineOf } from '../../model/editions.ts'
import { listOf } from '../../model/ids.ts'
import { currentOutcomes } from '../../model/outcomes.ts'
import type { Plan } from '../../model/partnership.ts'
import { plansOfKind } from '../../model/plans.ts'
import { successionOf } from '../../model/succession.ts'
import { describeEnd, readDate } from '../../readings/date.ts'
import { quote } from '../../readings/stated.ts'
import type { LooseDate } from '../../readings/values.ts'
import type { EditionData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-edition-current',
  cites: ['gp-edition-current'],
  on: 'plan',
  title: 'The period of the current edition has not run out',
  why: `No enactment says for how long a plan runs, and a plan does not lapse on its last day. But when its period is over,
        readers cannot tell whether it still counts, and every target in it is in the past.`,
  fix: {
    says: 'If a newer plan took its place, add the file of that plan. If this one was extended, say until when.',
    write: 'period: <first year>-<last year>',
  },
  leaves: 'Whether the plan still fits the needs of the area is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
period: "2024-34"
`,
  fail: `
kind: loip
title: Our Strathexample
period: 2017 to 2025
#       ^^^^^^^^^^^^ advice: The period of “Our Strathexample” ended in 2025, and no later edition is in these files.
`,
  applies: hasEndAndIsInForce,
  *check(plan, context) {
    const end = endOf(plan)
    if (end === undefined) return
    if (end.last >= context.asOf) yield shows(...periodsThatRun(plan, context.asOf))
    else yield* ofEnded(plan, end, context)
  },
})

function* ofEnded(plan: Plan, end: LooseDate, context: Context): Iterable<Yielded> {
  const listed = editionsListed(plan)
  const after = editionsAfter(plan, context)
  // Without a day of its own, the end of its period is the only one that a later edition is known to come after.
  const later = listed.filter(({ of, day }) => after.has(of) || (plan.publishedOn === undefined && day > end.last))
  const standing = later.filter(({ day, isStanding }) => isStanding && day <= context.asOf)
  const editions = everyEdition(plan, context)
  const next = editions
    .slice(editions.indexOf(plan) + 1)
    .find((one) => one.listedIn === undefined && one.status !== 'superseded' && !isLaidOver(one))
  const onItsWay = next === undefined ? later.length > 0 && 'a later edition' : quote(next.title)
  const ended = `The period of ${quote(plan.title)} ended ${describeEnd(end)}`
  if (standing.length > 0) yield shows(...standing.map((edition) => edition.at))
  else if (onItsWay)
    yield {
      at: at(plan.data, 'period'),
      says: `${ended}, and ${onItsWay} is on its way.`,
      fix: 'Once the later edition is published, give the day.',
      verdict: 'pending',
    }
  else if (plan.publishedOn === undefined && listed.length > 0)
    yield unknown({
      says: `${ended}, and whether an edition that it lists is a later one cannot be told. Add the day on which it was published.`,
      write: 'edition:\n  published_on: <day>',
    })
  else
    yield {
      at: at(plan.data, 'period'),
      says: `${ended}, and no later edition is in these files.`,
      lacks: 'document',
    }
}

/** The entries of the editions without a file that are known to have come after it. */
function editionsAfter(plan: Plan, { partnership }: Context): ReadonlySet<object> {
  const { isBefore } = successionOf(plansOfKind(plan, partnership))
  const after = lineOf(plan, partnership).filter((edition) => edition.isListed && isBefore(plan, edition))
  return new Set(after.map((edition) => edition.at.of))
}

function everyEdition(plan: Plan, { partnership }: Context): readonly Plan[] {
  return editionsOf(plan, plansOfKind(plan, partnership))
}

/** In force on `asOf` is the latest published edition or, if none has a date, the last one. */
function hasEndAndIsInForce(plan: Plan, context: Context): true | NotCalledFor | Unknown {
  const isSettled = settled(plan)
  if (isSettled !== true) return isSettled
  const editions = everyEdition(plan, context)
  const current = currentEdition(editions, context.asOf)
  if (current !== undefined && current !== plan)
    return notCalledFor(`${quote(current.title)} is the current edition, and ${quote(plan.title)} is not.`)
  if (plan !== (current ?? editions.findLast(({ listedIn }) => listedIn === undefined)))
    return unknown({
      says: `Whether ${quote(plan.title)} is the current edition cannot be told: no day of its publication can be read in these files. Add it.`,
      write: 'edition:\n  published_on: <day>',
    })
  return (
    endOf(plan) !== undefined ||
    unknown({
      says: `${recordName(plan)} does not say when its period ends. Write the period with its end, such as 2024-34.`,
      write: 'period: <first and last year>',
    })
  )
}

/** The period of the plan, and those of its outcomes that would serve without it. */
function periodsThatRun(plan: Plan, asOf: string): Anchor[] {
  return [plan, ...currentOutcomes(plan)].filter(({ period }) => (period?.value?.to.last ?? '') >= asOf).map(placeOfEnd)
}

interface EditionListed {
  /** The entry that lists it. */
  readonly of: object
  readonly at: Anchor
  readonly day: string
  /** It is not only in preparation. */
  readonly isStanding: boolean
}

/** The days of the editions that the plan lists, which have no file here. */
function editionsListed({ data }: Plan): EditionListed[] {
  return listOf(data.editions).flatMap((edition) => {
    const isStanding = edition.status !== 'draft' && edition.status !== 'consultation'
    return daysOf(edition).map((one) => ({ ...one, of: edition, isStanding }))
  })
}

function daysOf(edition: EditionData): Omit<EditionListed, 'isStanding' | 'of'>[] {
  const stated = [
    { at: at(edition, 'published_on'), words: edition.published_on },
    ...listOf(edition.approved_by).map((approval) => ({ at: at(approval, 'on'), words: approval.on })),
  ]
  return stated.flatMap(({ at: place, words }) => {
    const day = words === undefined ? undefined : readDate(words).value?.first
    return day === undefined ? [] : [{ at: place, day }]
  })
}
