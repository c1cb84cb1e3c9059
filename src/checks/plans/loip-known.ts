// Whether these files hold the LOIP that a duty of partners, or of other bodies, is about.

import { type Unknown, unknown } from '../../engine/rule.ts'
import { noOutcomeKnown, recordName } from '../../model/absence.ts'
import type { AsOf, Context } from '../../model/context.ts'
import { currentLoip, isOfLater } from '../../model/editions.ts'
import { loipInForce, loipOutcomes } from '../../model/loip-in-force.ts'
import { furthest, notYet, stageOf } from '../../model/publication.ts'
import { describeDate } from '../../readings/date.ts'
import { dayInWords } from '../../text/day.ts'
import { quote } from '../../text/quote.ts'

export function hasLoipInForce({ partnership, asOf }: AsOf): true | Unknown {
  if (loipInForce(partnership, asOf) !== undefined) return true
  const plan = furthest(partnership.loips, asOf)
  if (plan === undefined)
    return unknown({
      says: 'No LOIP is in these files. Add it, with its title and the day of publication.',
      write: 'kind: loip\ntitle: <title>\nedition:\n  published_on: <day>',
      in: 'loip',
    })
  const stage = plan.status === 'superseded' ? 'is superseded' : notYet(plan)
  return unknown(
    `${quote(plan.title)} ${stage}, and no LOIP in these files is known to be in force. Add the one that is.`,
  )
}

/** No outcome known is not the same as no outcome: the LOIP has to set out some. */
export function hasLoipOutcomes(context: Context): true | Unknown {
  const isThere = hasLoipInForce(context)
  const loip = loipInForce(context.partnership, context.asOf)
  if (isThere !== true || loip === undefined || loipOutcomes(context).length > 0) return isThere
  return loip.outcomes.length > 0
    ? unknown(`${recordName(loip)} sets out no outcome that was not closed or replaced. Add those that are current.`)
    : unknown(noOutcomeKnown(loip))
}

/** For what depends on the day on which the LOIP was published. */
export function hasLoipWithDay(context: AsOf): true | Unknown {
  const { partnership, asOf } = context
  if (currentLoip(partnership, asOf)?.publishedOn !== undefined) return true
  const plan = loipInForce(partnership, asOf)
  if (plan === undefined) return hasLoipInForce(context)
  return stageOf(plan, asOf) === 'unreadable'
    ? unknown(`${quote(plan.title)} gives a day of publication that cannot be read. Set that day right.`)
    : unknown({
        says: `No day of publication of ${quote(plan.title)} is in these files. Add it.`,
        write: 'edition:\n  published_on: <day>',
        into: plan.data,
      })
}

/** For what the law asks of a LOIP published on a day or later. */
export function hasLoipSince(from: string, context: AsOf): true | Unknown {
  const hasDay = hasLoipWithDay(context)
  const loip = currentLoip(context.partnership, context.asOf)
  if (hasDay !== true || loip?.publishedOn === undefined || isOfLater(loip, from)) return hasDay
  return unknown(
    `${quote(loip.title)} is dated ${describeDate(loip.publishedOn)}, and this applies from ${dayInWords(from)}. Add the LOIP that was published later, if there is one.`,
  )
}
