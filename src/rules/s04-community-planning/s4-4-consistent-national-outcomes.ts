import { linksAsAWhole, outcomesWithoutLink, statedLinks } from '../../checks/plans/links-shown.ts'
import { defineRule, type Fault, unknown } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import type { NationalLink } from '../../model/national-link.ts'
import { currentOutcomes } from '../../model/outcomes.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 's4-4-consistent-national-outcomes',
  cites: ['s4-4-consistent-national-outcomes', 'g-loip-link-national-outcomes'],
  on: 'plan',
  title: 'Each outcome is linked to a national outcome that took effect',
  why: `Section 4(4) asks that local outcomes be consistent with the national outcomes, not for a table; but a link is the shortest
        way to show it. The 13 outcomes proposed in 2024 never took effect, and links to the 16 used until 2018 are history.`,
  fix: 'Add national_outcomes: to the outcome, such as national_outcomes: [{outcome: Health, why: ...}].',
  leaves: 'Whether an outcome is consistent with the national outcome it is linked to is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer children grow up in poverty
    national_outcomes: [{outcome: Poverty, why: Fewer children in low-income homes}]
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Homes are warm and cheap to heat
    national_outcomes: Climate Action
#                      ^^^^^^^^^^^^^^ gap: “Climate Action” is one of the 13 national outcomes proposed in 2024, which never took effect.
  - title: People live longer in good health
#   ^^^^^ question: Nothing links “People live longer in good health” to a national outcome.
`,
  applies: (plan) => currentOutcomes(plan).length > 0 || unknown('TODO'),
  *check(plan, context) {
    yield* unlinked(plan, context.partnership)
    for (const link of currentOutcomes(plan).flatMap(statedLinks)) {
      const fault = faultOf(link, plan, context)
      if (fault) yield { at: link.at, ...fault }
    }
  },
})

function* unlinked(plan: Plan, partnership: Partnership): Iterable<Fault> {
  const without = outcomesWithoutLink(plan, partnership)
  const count = currentOutcomes(plan).length
  const isMissing = { verdict: 'not-shown', lacks: 'content' } as const
  if (without.length > 0 && linksAsAWhole(plan)) {
    // Only guidance asks for a link from each outcome, and only in the LOIP.
    if (plan.kind === 'locality-plan') return
    const says = `${quote(plan.title)} links to the national outcomes as a whole, not outcome by outcome.`
    yield { at: at(plan.data, 'national_link'), says, duty: 'g-loip-link-national-outcomes' }
  } else if (count > 1 && without.length === count) {
    const says = `None of the ${count} outcomes of ${quote(plan.title)} is linked to a national outcome.`
    const fix = 'Add national_outcomes: to each outcome, such as national_outcomes: [{outcome: Health, why: ...}].'
    yield { at: at(plan.data, 'outcomes'), says, fix, ...isMissing }
  } else {
    for (const { data, title } of without) {
      yield {
        at: at(data, 'national_outcomes'),
        says: `Nothing links ${quote(title)} to a national outcome.`,
        ...isMissing,
      }
    }
  }
}

/** The fault of a recognised link, if any. A set is too new if it came into force after the plan was published. */
function faultOf(link: NationalLink, plan: Plan, { asOf }: Context): Omit<Fault, 'at'> | undefined {
  const { words, recognised, status, nearest } = link
  if (recognised.kind === 'unknown') return undefined
  const { set } = recognised
  const says = `${quote(words)} is one of ${set.short}`
  const near = nearest.map((title) => `“${title}”`).join(' or ')
  if (status === 'proposed') {
    const fix =
      near === '' ? 'Write outcome: with a national outcome in force, if one fits.' : `Write ${near}, if that is meant.`
    return { says: `${says}, which ${set.status === 'draft' ? 'are a draft' : 'never took effect'}.`, fix }
  }
  if (status === 'earlier') {
    const fix = 'Confirm it by writing it, or leave the link as history.'
    return { says: near === '' ? `${says}.` : `${says}; the nearest now is ${near}.`, fix, verdict: 'remark' }
  }
  const isNewer = set.from > (plan.publishedOn?.last ?? asOf)
  const fix = 'Look whether published_on: is the date of this edition.'
  return isNewer ? { says: `${says}, which are newer than this plan.`, fix, verdict: 'remark' } : undefined
}
