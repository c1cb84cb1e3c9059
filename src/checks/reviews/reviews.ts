// Reviews of a plan, as the files record them: sections 7(2)(a) and 11(2)(a).

import type { Fault } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { attestationOf, backing, isStated } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { editionsOf, isLaidOver } from '../../model/editions.ts'
import { dateOf } from '../../model/field.ts'
import { guessId } from '../../model/ids.ts'
import type { Partnership, Plan, Review } from '../../model/partnership.ts'
import { allPlans, plansOfKind } from '../../model/plans.ts'
import { describeDate, describeEnd } from '../../readings/date.ts'
import { isDenial } from '../../readings/denial.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { plainText } from '../../readings/plain-text.ts'
import { quote } from '../../readings/stated.ts'
import type { LooseDate } from '../../readings/values.ts'
import { dayInWords } from '../../text/day.ts'
import { dayNotKnown } from '../plans/in-force.ts'
import { endOf } from '../plans/period-end.ts'
import { declare, isQuestion, type StatementFinding } from '../statements/declare.ts'
import { statementToWrite } from '../statements/to-write.ts'

interface DatedReview extends Review {
  readonly date: LooseDate
}

/**
 * The reviews of any edition of a plan, but for one that is laid over it. A review that names no plan, or “loip”, is of the LOIP.
 */
export function allReviewsOf(plan: Plan, partnership: Partnership): Review[] {
  const isLoip = plan.kind === 'loip'
  const known = allPlans(partnership).map(({ id }) => id)
  const mine = editionsOf(plan, plansOfKind(plan, partnership))
    .filter((other) => other === plan || !isLaidOver(other))
    .map(({ id }) => id)
  const means = (words: string) =>
    words.toLowerCase() === 'loip' ? isLoip : mine.includes(guessId(words, known) ?? words)
  return partnership.reviews.filter(
    ({ of, plans }) => of !== 'partnership' && (plans.length === 0 ? isLoip : plans.some(means)),
  )
}

/**
 * The reviews of the plan itself. A review of progress that decided whether to revise it is one too; one that does not say what it was
 * of is none.
 */
export function planReviewsOf(plan: Plan, partnership: Partnership): Review[] {
  return allReviewsOf(plan, partnership).filter(({ data, decision }) => data.of === 'plan' || decision !== undefined)
}

/** The reviews done by the day of the check. */
export function done(reviews: readonly Review[], { asOf }: Context): DatedReview[] {
  return reviews.filter((review): review is DatedReview => review.date !== undefined && review.date.first <= asOf)
}

/**
 * Reviews with a future date and a statement that they were done. A future date without such a statement may only be
 * a plan.
 */
export function statedTooEarly(reviews: readonly Review[], { asOf }: Context): { review: Review; fault: Fault }[] {
  return reviews.flatMap((review) => {
    const { date, data } = review
    const stated = attestationOf(data.statement)
    if (date === undefined || date.first <= asOf || !isStated(stated) || stated.date.last > asOf) return []
    const says = `This review is dated ${describeDate(date)}, and the statement behind it ${describeDate(stated.date)}.`
    const fix = {
      says: 'Look which of the two days is right. A review has the day on which it was finished.',
      write: 'date: <day>',
    }
    return [{ review, fault: { at: { of: data, key: 'date' }, says, fix, verdict: 'missing' } }]
  })
}

/** The statement on a review, or a fault where it is missing or contradicts itself. */
export function statementBehind({ data, date }: DatedReview, context: Context): StatementFinding {
  const otherwise = {
    says: `The review of ${describeDate(date)} is recorded, and nobody is named who stands behind it.`,
    fix: { says: 'Say who stands behind the review. The minute is its evidence.', write: statementToWrite },
  }
  return declare({ at: { of: data, key: 'date' }, backing: backing(data), context, otherwise })
}

/** The statements on these reviews; where none can be used, the fault of the latest. */
export function* statementsBehind(reviews: readonly DatedReview[], context: Context): Iterable<StatementFinding> {
  const found = reviews
    .toSorted((a, b) => (a.date.first < b.date.first ? -1 : 1))
    .map((each) => statementBehind(each, context))
  const usable = found.filter((one) => !isQuestion(one))
  const last = found.at(-1)
  if (usable.length > 0) yield* usable
  else if (last) yield last
}

/** A question about a review without a date or with a future one. */
export function reviewToCome(reviews: readonly Review[], { asOf }: Context): Fault | undefined {
  const review = reviews.find(({ date }) => date === undefined || date.first > asOf)
  if (review === undefined) return undefined
  const { data, date } = review
  return {
    at: { of: data, key: 'date' },
    says: date
      ? `This review is dated ${describeDate(date)}, so by ${dayInWords(asOf)} it is still to come.`
      : 'This review gives no day yet, so it is not known to have been done.',
    fix: { says: 'Write the day of the review once it is done.', write: 'date: <day>' },
    verdict: 'not-shown',
    lacks: 'content',
  }
}

/** The statements on reviews since publication, or on when the next is due, or a question. */
export function* planReviewed(plan: Plan, context: Context): Iterable<StatementFinding> {
  const all = planReviewsOf(plan, context.partnership)
  const early = statedTooEarly(all, context)
  yield* early.map(({ fault }) => fault)
  const since = done(all, context).filter(({ date }) => date.last >= (plan.publishedOn?.first ?? ''))
  if (since.length > 0) yield* statementsBehind(since, context)
  else if (early.length === 0) yield* notReviewed(plan, all, context)
  if (since.length > 0 && plan.publishedOn === undefined)
    yield dayNotKnown(`Whether ${quote(plan.title)} was reviewed since it was published`)
}

function* notReviewed(plan: Plan, reviews: readonly Review[], context: Context): Iterable<StatementFinding> {
  const title = quote(plan.title)
  const { review } = plan.data
  const due = dateOf(review?.next_due)
  const end = endOf(plan)
  const isOver = end !== undefined && end.last < context.asOf
  const none = 'and no review since it was published is in these files'
  if (due !== undefined && due.last >= context.asOf) {
    const otherwise = {
      ...absent(plan, 'says when it will be reviewed, and names nobody who stands behind that'),
      fix: {
        says: 'Say who stands behind it: who decided when the plan will be reviewed, and where that is minuted.',
        write: statementToWrite,
      },
    }
    const at = { of: review ?? plan.data, key: 'next_due' }
    yield declare({ at, backing: backing(review, plan.data), context, about: 'review', otherwise })
    if (isOver) {
      const sign = `The period of ${title} ended ${describeEnd(end)}, and the review of it is still to come.`
      const what = { says: 'Look whether that day is soon enough.' }
      yield { at: { of: plan.data, key: 'period' }, says: sign, fix: what, verdict: 'remark', saidAs: 'advice' }
    }
    return
  }
  const coming = reviewToCome(reviews, context)
  if (coming) yield coming
  else if (review?.next_due !== undefined) {
    const at = { of: review, key: 'next_due' }
    if (due === undefined)
      yield { at, ...absent(plan, `gives no day yet for its next review, ${none}`), verdict: 'not-shown' }
    else {
      const says = `The review of ${title} was due by ${describeDate(due)}, ${none}.`
      yield { at, says, verdict: 'not-shown', lacks: 'document' }
    }
  } else if (isOver) {
    const says = `The period of ${title} ended ${describeEnd(end)}, ${none}.`
    yield { at: { of: plan.data, key: 'period' }, says, verdict: 'not-shown', lacks: 'document' }
  } else if (review !== undefined && hasDescription(review.summary)) {
    const at = { of: review, key: 'summary' }
    const says = `${recordName(plan)} says of its review ${quote(review.summary)}, and no file here is on a review of it.`
    yield tellsOfPast(review.summary)
      ? { at, says, verdict: 'for-people' }
      : { at, says, verdict: 'not-shown', lacks: 'document' }
  } else {
    const since = plan.publishedOn === undefined ? '' : ` ${sincePublished(plan.publishedOn)}`
    const says = `Nothing here shows a review of ${title}${since}.`
    yield { at: { of: plan.data, key: 'title' }, says, verdict: 'not-shown', lacks: 'document' }
  }
}

/** “Reviewed by the Board in June 2026; no change needed”, and not “To be reviewed every two years”. */
function tellsOfPast(words: string): boolean {
  const text = plainText(words)
  const isPast = /(?<![a-z])(?:reviewed|was|were|has been|have been|had|took place|found|agreed|decided|made)(?![a-z])/
  const isToCome =
    /(?<![a-z])(?:will|shall|to be|is to|due|every|each|annual(?:ly)?|yearly|regular(?:ly)?|should|must|plans? to|is reviewed|are reviewed|be reviewed)(?![a-z])/
  return isPast.test(text) && !isToCome.test(text) && !isDenial(words)
}

/** A bound is no day: “since it was published (before 2018)”. */
function sincePublished(day: LooseDate): string {
  const isBound = day.precision === 'before' || day.precision === 'after'
  return isBound ? `since it was published (${describeDate(day)})` : `since ${describeDate(day)}, when it was published`
}
