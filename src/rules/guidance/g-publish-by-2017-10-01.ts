import { defineRule, unknown } from '../../engine/rule.ts'
import { commencement } from '../../law/commencement.ts'
import { isForALocality, isPublished } from '../../model/editions.ts'
import { dateOf } from '../../model/field.ts'
import { listOf } from '../../model/ids.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import { describeDate } from '../../readings/date.ts'
import type { LooseDate } from '../../readings/values.ts'
import { at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAnd } from '../../text/join.ts'

const byThen = '2017-10-01'

export default defineRule({
  id: 'g-publish-by-2017-10-01',
  cites: ['g-publish-by-2017-10-01'],
  on: 'partnership',
  title: 'The first LOIP and the first locality plan were published by 1 October 2017',
  why: `The guidance named this day for the first plans; the Act names none. It is history now, so this is only a note. An early
        edition that is no longer at hand can still be named, and then the record is whole.`,
  fix: 'If an earlier edition was published, name it in editions: with its published_on:. Nothing else can be done about it now.',
  leaves:
    'Whether other editions were published in time is for people to judge: only those that these files name were looked at.',
  pass: `
kind: loip
title: Our Strathexample 2024-34
edition: {published_on: 27 June 2024}
editions:
  - {label: Our Strathexample 2017-27, published_on: 28 September 2017}
`,
  fail: `
kind: loip
title: Our Strathexample 2024-34
edition: {published_on: 27 June 2024}
#^^^^^^ note: The earliest LOIP known here is of 27 June 2024; the guidance asked for the first by 1 October 2017.
`,
  applies: (partnership, { asOf }) =>
    (asOf >= byThen && chains(partnership, asOf).some(({ first }) => first !== undefined)) || unknown('TODO'),
  *check(partnership, { asOf }) {
    const late = chains(partnership, asOf).flatMap(({ first, what }) =>
      first && first.on.first > byThen ? [{ ...first, what }] : [],
    )
    const [earliest] = late
    if (earliest === undefined) return
    const each = joinAnd(late.map(({ on, what }) => `the earliest ${what} known here is of ${describeDate(on)}`))
    yield {
      at: at(earliest.plan.data, 'edition'),
      says: `T${each.slice(1)}; the guidance asked for the first by ${dayInWords(byThen)}.`,
      verdict: 'not-shown',
      lacks: 'document',
      saidAs: 'note',
    }
  },
})

interface First {
  readonly plan: Plan
  readonly on: LooseDate
}

/** The first LOIP, and the first of all locality plans: a locality identified later could not have a plan in time. */
function chains({ loips, localityPlans }: Partnership, asOf: string): { what: string; first: First | undefined }[] {
  return [
    { what: 'LOIP', first: earliest(loips, asOf) },
    { what: 'locality plan', first: earliest(localityPlans.filter(isForALocality), asOf) },
  ]
}

function earliest(plans: readonly Plan[], asOf: string): First | undefined {
  return plans
    .filter((plan) => isPublished(plan, asOf))
    .flatMap((plan): First[] => {
      const others = listOf(plan.data.editions).map((edition) => dateOf(edition.published_on))
      // A plan from before commencement is neither a LOIP nor a locality plan.
      return [plan.publishedOn, ...others].flatMap((on) => (on && on.last >= commencement ? [{ plan, on }] : []))
    })
    .sort((a, b) => (a.on.first < b.on.first ? -1 : 1))[0]
}
