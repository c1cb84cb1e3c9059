import { defineRule, notCalledFor, type Reason, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { commencement } from '../../law/commencement.ts'
import { isForALocality, isPublished } from '../../model/editions.ts'
import type { Plan } from '../../model/partnership.ts'
import { placeOfPublication } from '../../model/publication.ts'
import { describeDate } from '../../readings/date.ts'
import type { LooseDate } from '../../readings/values.ts'
import { type Anchor, at } from '../../source/position.ts'
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
  fix: {
    says: 'If an earlier edition was published, give its day. If there was none, nothing can be done about it now.',
    write: `
      editions:
        - published_on: <day on which the earlier edition was published>`,
  },
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
  applies: (_partnership, { asOf }) =>
    asOf >= byThen || notCalledFor(`On ${dayInWords(asOf)} the day that the guidance named, ${thatDay}, lay ahead.`),
  *check({ loips, localityPlans }, { asOf }): Iterable<Yielded> {
    // The first of all locality plans: a locality identified later could not have a plan in time.
    const chains = [
      { what: 'LOIP', kind: 'loip', plans: loips },
      { what: 'locality plan', kind: 'locality-plan', plans: localityPlans.filter(isForALocality) },
    ] as const
    const late: { what: string; day: Published }[] = []
    for (const { what, kind, plans } of chains) {
      const days = daysOf(plans, asOf)
      const place = plans[0] === undefined ? { in: kind } : { into: (plans[0].listedIn ?? plans[0]).data }
      const inTime = days.filter(isInTime)
      const open = days.find(({ on }) => on.first <= byThen)
      const [day] = days
      if (inTime.length > 0) yield shows(...inTime.map(({ at: shown }) => shown))
      else if (day === undefined) yield unknown({ ...notKnown(what, noDay), ...place })
      else if (open !== undefined)
        yield unknown({
          ...notKnown(what, `its day of publication is known only as ${describeDate(open.on)}`),
          into: open.plan.data,
        })
      else late.push({ what, day })
    }
    const [earliest] = late
    if (earliest === undefined) return
    const each = joinAnd(late.map(({ day, what }) => `the earliest ${what} known here is of ${describeDate(day.on)}`))
    yield {
      at: at(earliest.day.plan.data, 'edition'),
      says: `T${each.slice(1)}; the guidance asked for the first by ${thatDay}.`,
      verdict: 'not-shown',
      lacks: 'document',
      saidAs: 'note',
    }
  },
})

const thatDay = dayInWords(byThen)
const noDay = `no edition of one that was published since ${dayInWords(commencement)} gives its day in these files`

interface Published {
  readonly plan: Plan
  readonly on: LooseDate
  readonly at: Anchor
}

/** The days of publication in the files, the earliest first. A plan from before commencement is no plan under the Act. */
function daysOf(plans: readonly Plan[], asOf: string): Published[] {
  return plans
    .flatMap((plan): Published[] => {
      const { publishedOn } = plan
      const own = publishedOn !== undefined && isPublished(plan, asOf)
      return own ? [{ plan: plan.listedIn ?? plan, on: publishedOn, at: placeOfPublication(plan, 'published_on') }] : []
    })
    .filter(({ on }) => on.last >= commencement)
    .sort((a, b) => (a.on.first < b.on.first ? -1 : 1))
}

/** Of “2017” it is not known: that year began before the day and ended after it. */
function isInTime({ on }: Published): boolean {
  return on.first >= commencement && on.last <= byThen
}

function notKnown(what: string, why: string): Exclude<Reason, string> {
  return {
    says: `Whether the first ${what} was published by ${thatDay} cannot be told: ${why}. Add the day, or list earlier editions with theirs.`,
    write: 'editions:\n  - label: <title of the earlier edition>\n    published_on: <day>',
  }
}
