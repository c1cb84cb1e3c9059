// Whether an edition is the one in force of a plan under the Act: sections 7 and 11 are about that one.
import { type NotCalledFor, notCalledFor, type Unknown, unknown, type WouldTell } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import type { Edition } from '../../model/edition.ts'
import { editionsOf, isPublished, mayStand } from '../../model/editions.ts'
import type { Plan } from '../../model/partnership.ts'
import { plansOfKind } from '../../model/plans.ts'
import { isEditionInForce } from '../../model/publication.ts'
import { successionOf } from '../../model/succession.ts'
import { quote } from '../../text/quote.ts'
import { hasCurrentOutcomes, isUnderSection10, settled } from './settled.ts'

type Answer = true | NotCalledFor | Unknown

/** Where nothing tells which of two editions came first, nobody can tell which is in force. */
export function inForce(plan: Plan, context: Context): Answer {
  const { partnership, asOf } = context
  const isPlan = plan.kind === 'loip' || isUnderSection10(plan, context)
  if (isPlan !== true) return isPlan
  const isSettled = settled(plan)
  if (isSettled !== true) return isSettled
  const plans = plansOfKind(plan, partnership)
  const { isBefore, how, laidOver } = successionOf(plans)
  const over = laidOver(plan)
  if (over !== undefined) return notCalledFor(`${quote(plan.title)} is laid over ${over.base.name}, which goes on.`)
  const others = editionsOf(plan, plans).filter((other) => other !== plan && settled(other) === true)
  const next = others.find((other) => isBefore(plan, other) && isEditionInForce(other, context))
  if (next !== undefined)
    return notCalledFor(
      how(plan, next) === 'replaces'
        ? `${quote(next.title)} says that it replaces ${quote(plan.title)}.`
        : `${quote(next.title)} is a later edition than ${quote(plan.title)}.`,
    )
  const isDated = isPublished(plan, asOf)
  const rival = others.find(
    (other) =>
      mayStand(other, asOf) &&
      laidOver(other) === undefined &&
      // One that is only listed does not push aside one that has a file.
      other.listedIn === undefined &&
      !isBefore(plan, other) &&
      !isBefore(other, plan) &&
      (!isDated || isPublished(other, asOf)),
  )
  const open = `Whether ${quote(plan.title)} is in force`
  if (rival !== undefined && plan.publishedOn !== undefined && rival.publishedOn !== undefined)
    return unknown({
      says: `${open} cannot be told: nothing says whether ${quote(rival.title)} came before it or after it. Say of the later one which it replaces.`,
      write: 'edition:\n  replaces: <id of the earlier edition>',
    })
  if (rival !== undefined && plan.publishedOn !== undefined)
    return unknown({
      says: `${open} cannot be told: no day of publication of ${quote(rival.title)} is in these files, so nothing says whether it came before it or after it. Add the day.`,
      ...dayToWrite({ plan: rival }),
    })
  return (rival === undefined && isEditionInForce(plan, context)) || dayNotKnown(open)
}

/** The same of a plan that has outcomes. */
export function inForceWithOutcomes(plan: Plan, context: Context): Answer {
  const isIn = inForce(plan, context)
  return isIn === true ? hasCurrentOutcomes(plan) : isIn
}

/** `open`: what depends on the day: `Whether “Our Strathexample” is in force`. `edition`: where it is not the one looked at. */
export function dayNotKnown(open: string, edition?: Pick<Edition, 'plan'>): Unknown {
  return unknown({
    says: `${open} cannot be told: its day of publication is not known. Add the day.`,
    ...dayToWrite(edition),
  })
}

/** A listed edition holds its day itself; a file of its own holds it under `edition`. */
export function dayToWrite({ plan }: { readonly plan?: Plan | undefined } = {}): WouldTell {
  if (plan?.listedIn !== undefined) return { write: 'published_on: <day>', into: plan.data }
  return { write: 'edition:\n  published_on: <day>', ...(plan ? { into: plan.data } : {}) }
}
