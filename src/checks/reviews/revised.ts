// Plans that replaced an earlier edition: sections 7(2)(b), (3) and (4), and 11(2)(b), (3) and (4). The Act does not
// say when a plan is new, so every successor counts as a revision.

import {
  type Fault,
  type NotCalledFor,
  notCalledFor,
  shows,
  type Unknown,
  unknown,
  type Yielded,
} from '../../engine/rule.ts'
import { commencement } from '../../law/commencement.ts'
import { absent } from '../../model/absence.ts'
import { attestationOf, backing, isStated } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import type { Edition } from '../../model/edition.ts'
import { isPublished } from '../../model/editions.ts'
import { dateOf } from '../../model/field.ts'
import type { Plan } from '../../model/partnership.ts'
import { plansOfKind } from '../../model/plans.ts'
import { placeOfPublication } from '../../model/publication.ts'
import { previousOf } from '../../model/time-in-force.ts'
import { describeDate, describeWhen } from '../../readings/date.ts'
import { quote } from '../../readings/stated.ts'
import type { LooseDate } from '../../readings/values.ts'
import type { Anchor } from '../../source/position.ts'
import { joinAnd } from '../../text/join.ts'
import { consultationOf, consultedPlan } from '../participation/consultation.ts'
import { areAccountedFor, partsOf } from '../participation/representations.ts'
import { dayNotKnown, inForce } from '../plans/in-force.ts'
import { isBeforeTheAct } from '../reports/under-the-act.ts'
import {
  beforePublication,
  contradiction,
  declare,
  missingStatement,
  type StatementFinding,
} from '../statements/declare.ts'
import { done, planReviewsOf, statementsBehind } from './reviews.ts'

interface Replaced {
  /** How a sentence calls it: `“Our Strathexample 2019”`; several, where plans were merged. */
  readonly name: string
  readonly on?: LooseDate
  /** The one whose day is not known. */
  readonly undated?: Edition
}

/** The edition that a published plan replaced. Plans from before the Act do not count. */
function replacedEdition(plan: Plan, { partnership, asOf }: Context): Replaced | undefined {
  const { publishedOn } = plan
  if (publishedOn === undefined || !isPublished(plan, asOf)) return undefined
  const plans = plansOfKind(plan, partnership)
  const replaced = previousOf(plan, plans).filter((other) => other.publishedOn === undefined || !isBeforeTheAct(other))
  if (replaced.length === 0) return undefined
  // Of several that were merged, what came before the last of them came before all.
  const days = replaced.flatMap(({ publishedOn: on }) => on ?? []).sort((a, b) => (a.last < b.last ? -1 : 1))
  const on = days.length === replaced.length ? days.at(-1) : undefined
  const undated = replaced.find(({ publishedOn: own }) => own === undefined)
  return {
    name: joinAnd(replaced.map(({ name }) => name).sort()),
    ...(on ? { on } : {}),
    ...(undated === undefined ? {} : { undated }),
  }
}

/**
 * Whether the plan is the edition in force and replaced another. That no earlier edition is in these files does not say that there
 * was none.
 */
export function isRevised(plan: Plan, context: Context): true | NotCalledFor | Unknown {
  const isIn = inForce(plan, context)
  if (isIn !== true || replacedEdition(plan, context) !== undefined) return isIn
  const title = quote(plan.title)
  const replaced = plansOfKind(plan, context.partnership).find(({ id }) => plan.replaces.includes(id))
  if (plan.publishedOn === undefined)
    return dayNotKnown(
      replaced === undefined
        ? `Whether ${title} is a revised plan`
        : `What led to ${title}, which replaces ${quote(replaced.title)},`,
    )
  const old = replaced?.publishedOn
  if (old !== undefined && old.last < commencement)
    return notCalledFor(
      `${title} replaced a plan that was published ${describeWhen(old)}, before Part 2 of the Act was in force.`,
    )
  return unknown({
    says: `Whether ${title} is a revised plan cannot be told: no edition under the Act with an earlier day of publication is in these files. Add the file of the earlier edition, or list it with its day.`,
    write: 'editions:\n  - label: <title of the earlier edition>\n    published_on: <day>',
    into: plan.data,
  })
}

/** The review that led to the revision, or a question where none is recorded. */
export function* reviewedBeforeRevision(plan: Plan, context: Context): Iterable<StatementFinding> {
  const replaced = replacedEdition(plan, context)
  const { publishedOn } = plan
  if (replaced === undefined || publishedOn === undefined) return
  const reviews = done(planReviewsOf(plan, context.partnership), context).filter(
    ({ date }) => date.first <= publishedOn.last && date.last >= (replaced.on?.first ?? ''),
  )
  if (reviews.length === 0) {
    const says = `${quote(plan.title)} replaced ${replaced.name}, and no review that led to it is in these files.`
    yield { at: placeOfPublication(plan, 'published_on'), says, verdict: 'not-shown', lacks: 'document' }
    return
  }
  yield* statementsBehind(reviews, context)
  if (replaced.on === undefined)
    yield dayNotKnown(`Whether ${replaced.name} was reviewed after it was published`, replaced.undated)
}

/** Whether people were consulted afresh on a revised plan, judged by the dates in its file. */
export function* consultedAfresh(plan: Plan, context: Context): Iterable<Yielded> {
  const replaced = replacedEdition(plan, context)
  if (replaced === undefined) return
  const { all, why, at } = consultationOf(consultedPlan(plan))
  const before = beforePublication(plan)
  const isOld = (date: LooseDate | undefined) =>
    date !== undefined && replaced.on !== undefined && date.last < replaced.on.first
  const since = replaced.on ? `${describeDate(replaced.on)}, when ${replaced.name} was published` : ''
  const old = all.filter(({ ended }) => isOld(ended?.on))
  const [first, ...more] = [
    ...(all.length > 0 && old.length === all.length ? [onlyOld(plan, at, since)] : []),
    ...staleDays(plan, isOld, since),
  ]
  if (first) {
    yield { ...first, see: more }
    return
  }
  const fresh = all.flatMap(({ at: who, ended }) =>
    ended && !isOld(ended.on) && !contradiction(ended.on, context, before) ? [who, ended.at] : [],
  )
  const isFresh = fresh.length > 0
  if (isFresh) yield shows(...fresh)
  if (replaced.on === undefined)
    yield dayNotKnown(`Whether people were consulted after ${replaced.name} was published`, replaced.undated)
  const open = [
    ...(isFresh || (all.length === 0 && why !== undefined) ? [] : ['who was consulted afresh and when']),
    ...(areAccountedFor(plan) ? [] : ['what came of representations']),
  ]
  if (open.length > 0) {
    const predicate = `does not say ${open.join(', or ')}, though the plan replaced ${replaced.name}`
    // A consultation that is listed is there for people to judge, as under sections 6(3) and 10(4).
    const fault = { at, ...absent(plan, predicate), verdict: all.length > 0 ? 'for-people' : 'not-shown' } as const
    // When nobody is listed, or only representations are open, sections 6(3) and (4), or 10(4) and (5), report it.
    yield isFresh || all.length === 0 ? { ...fault, reportedSeparately: true } : fault
    return
  }
  const found = declare({
    at,
    backing: backing(undefined, plan.data),
    context,
    before,
    about: 'consultation',
    otherwise: missingStatement(plan),
  })
  yield 'says' in found ? { ...found, reportedSeparately: true } : found
}

/** Of a partial record others may have been left out. */
function onlyOld(plan: Plan, at: Anchor, since: string): Fault {
  const says = `Everybody listed as consulted on ${quote(plan.title)} was consulted before ${since}.`
  const fix = {
    says: 'Say who was consulted on this edition, and from when to when.',
    write: 'consulted:\n  - who: <who was consulted>\n    from: <first day>\n    to: <last day>',
  }
  return { ...stale(at, says, fix), ...(plan.partial ? { verdict: 'not-shown' } : {}) }
}

/**
 * Dates of representations or of the statement from before the earlier edition was published: they were about that
 * edition.
 */
function staleDays({ data }: Plan, isOld: (date: LooseDate | undefined) => boolean, since: string): Fault[] {
  const representations = partsOf(data.representations)
  const considered = dateOf(representations?.considered_on)
  const statement = attestationOf(data.statement)
  return [
    ...(representations && considered && isOld(considered)
      ? [
          stale(
            { of: representations, key: 'considered_on' },
            `Representations are said to have been considered ${describeWhen(considered)}, before ${since}.`,
            {
              says: 'Say what came of the representations on this edition, and when they were considered.',
              write: 'considered_on: <day>',
            },
          ),
        ]
      : []),
    ...(isStated(statement) && isOld(statement.date)
      ? [
          stale(
            { of: statement.at.of, key: 'date' },
            `The statement ${quote(statement.claim)} is dated ${describeDate(statement.date)}, before ${since}.`,
            { says: 'Make the statement for this edition, with the day of what it claims.', write: 'date: <day>' },
          ),
        ]
      : []),
  ]
}

function stale(at: Anchor, says: string, fix: NonNullable<Fault['fix']>): Fault {
  return { at, says, fix, verdict: 'missing' }
}
