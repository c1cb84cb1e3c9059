import { faultsAndShown } from '../../checks/evidence/shows-or.ts'
import { byHolder } from '../../checks/measures/holders.ts'
import { noneIn } from '../../checks/measures/in-use.ts'
import { settled } from '../../checks/plans/settled.ts'
import { defineRule, type Fault, type NotCalledFor, type Unknown } from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import type { Context } from '../../model/context.ts'
import { dateOf } from '../../model/field.ts'
import { currentOutcomes } from '../../model/outcomes.ts'
import type { Measure, Plan } from '../../model/partnership.ts'
import { hasDescription, isPointer } from '../../readings/placeholder.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import type { MeasureData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

const howToExplain =
  'Say from when the figures can no longer be compared with those before, and why. If nobody knows why, say so.'

export default defineRule({
  id: 'gp-break-says-why',
  cites: ['gp-break-says-why'],
  on: 'plan',
  title: 'A break in the figures of a measure says from when, and why',
  why: `Definitions change, and surveys move from the doorstep to the telephone. Readers who know from when, and why, do not read the
        jump as progress.`,
  fix: {
    says: howToExplain,
    write: `
      break:
        from: <year>
        why: <why>`,
  },
  leaves: 'Whether figures before and after can be compared all the same is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: People feel part of their community
    measures:
      - {name: People who are often lonely, direction: down, break: {from: "2024", why: The survey is now done by telephone.}}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: People feel part of their community
    measures:
      - {name: People who are often lonely, direction: down, break: {from: "2024"}}
#                                                            ^^^^^ advice: “Our Strathexample” does not say why there is a break in the figures of “People who are often lonely”.
`,
  applies: hasBreaks,
  check(plan, { partnership }) {
    const all = broken(plan)
    return faultsAndShown(
      byHolder(all, plan, partnership).flatMap((held) => unexplained(held) ?? []),
      all.filter(isWhole).flatMap(({ gap }) => [at(gap, 'from'), at(gap, 'why')]),
      {
        says: `No break in the figures of ${quote(plan.title)} has both a day and a reason that can be read. Write both of each.`,
        write: 'break:\n  from: <day>\n  why: <why>',
        ...(all[0] === undefined ? {} : { into: all[0].data }),
      },
    )
  },
})

function unexplained({ holder, measures }: ReturnType<typeof byHolder<Broken>>[number]): Fault | undefined {
  const noDay = measures.filter(({ gap }) => !hasContent(gap.from))
  const noReason = measures.filter(({ gap }) => !hasDescription(gap.why))
  const without = measures.filter((one) => noDay.includes(one) || noReason.includes(one))
  const [first, ...others] = without
  if (first === undefined) return undefined
  if (others.length > 0) {
    const names = joinAtMost(without.map(({ name }) => quote(name)))
    const which = `both from when and why there is a break in the figures of ${without.length} measures: ${names}`
    return { at: holder.list, ...absent(holder, `does not say ${which}`), ...partsOf(first) }
  }
  const lacking = [...(noDay.length > 0 ? ['from when'] : []), ...(noReason.length > 0 ? ['why'] : [])].join(' and ')
  const which = `${lacking} there is a break in the figures of ${quote(first.name)}`
  return { at: at(first.data, 'break'), ...absent(holder, `does not say ${which}`), ...partsOf(first) }
}

/** To write the parts that it lacks. */
function partsOf({ data, gap }: Broken): Pick<Fault, 'fix' | 'into'> {
  const from = hasContent(gap.from) ? '' : '\n  from: <year>'
  const why = hasDescription(gap.why) ? '' : '\n  why: <why>'
  return { fix: { says: howToExplain, write: `break:${from}${why}` }, into: data }
}

function isWhole({ gap }: Broken): boolean {
  return dateOf(gap.from) !== undefined && hasDescription(gap.why) && !isPointer(gap.why)
}

function hasBreaks(plan: Plan, { partnership }: Context): true | NotCalledFor | Unknown {
  const isSettled = settled(plan)
  if (isSettled !== true || broken(plan).length > 0) return isSettled
  return noneIn(plan, partnership, 'tells of no break in the figures of a measure')
}

interface Broken extends Measure {
  readonly data: MeasureData
  readonly gap: NonNullable<MeasureData['break']>
}

/** The measures with a break, without duplicates: several outcomes may share a measure. */
function broken(plan: Plan): Broken[] {
  const measures = new Map(
    currentOutcomes(plan).flatMap((outcome) => outcome.measures.map((one) => [one.data, one] as const)),
  )
  return [...measures.values()].flatMap((measure) => {
    const { data } = measure
    return 'break' in data && data.break !== undefined ? [{ ...measure, data, gap: data.break }] : []
  })
}
