import { linkedPlanToWrite } from '../../checks/plans/linked-plans.ts'
import { hasRevisedLoip, justiceReviewOf, revisedLoip } from '../../checks/reviews/justice-review.ts'
import { defineRule, shows, unknown } from '../../engine/rule.ts'
import { describeDate } from '../../readings/date.ts'
import { quote } from '../../readings/stated.ts'
import { dayInWords } from '../../text/day.ts'

const howToShow =
  'Ask the community justice partners whether they know of the new edition, and whether they reviewed their plan. If they did, say when, and what came of it.'

function reviewsToWrite(margin = ''): string {
  const review = ['- loip: <id of the edition>', '  date: <day>', '  result: <what came of it>']
  return `reviews:\n${review.map((line) => `${margin}  ${line}`).join('\n')}`
}

export default defineRule({
  id: 'x-cj-review-trigger',
  cites: ['x-cj-review-trigger'],
  on: 'partnership',
  title: 'The community justice plan was reviewed after the LOIP was revised',
  why: `Publishing a revised LOIP has a consequence elsewhere: section 22 of the Community Justice (Scotland) Act 2016 then has the
        community justice partners review their own plan as soon as reasonably practicable, and publish a revised plan or a statement that they consider no
        revision called for. It fixes no number of days.`,
  fix: {
    says: howToShow,
    write: linkedPlanToWrite('community justice', reviewsToWrite('    ')),
  },
  leaves: 'How soon was reasonably practicable is for people to judge: any new edition counts as a revision here.',
  pass: `
kind: loip
id: loip-2018
title: Our Strathexample
edition: {published_on: 27 June 2018}
---
kind: loip
id: loip-2024
title: Our Strathexample 2024
edition: {published_on: 27 June 2024, replaces: loip-2018}
---
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
linked_plans:
  - kind: community justice
    reviews: [{loip: loip-2024, date: 3 October 2024, result: revised}]
`,
  fail: `
kind: loip
id: loip-2018
title: Our Strathexample
edition: {published_on: 27 June 2018}
---
kind: loip
id: loip-2024
title: Our Strathexample 2024
edition: {published_on: 27 June 2024, replaces: loip-2018}
---
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
linked_plans: [{kind: community justice, title: Just Strathexample}]
#                     ^^^^^^^^^^^^^^^^^ advice: No community justice review is listed here for “Our Strathexample 2024”, 878 days after it was published.
`,
  applies: (_partnership, context) => hasRevisedLoip(context),
  *check(partnership, context) {
    const { asOf } = context
    const revised = revisedLoip(partnership, asOf)
    if (revised === undefined) return
    const { loip, days } = revised
    const { place, shown, isListed, ahead, near } = justiceReviewOf(loip, context)
    const title = quote(loip.title)
    const since = days === undefined ? '' : `, ${days === 1 ? 'one day' : `${days} days`} after it was published`
    if (shown.length > 0) yield shows(...shown)
    else if (isListed)
      yield unknown({
        says: `Whether the community justice plan was reviewed for ${title} cannot be told: what is listed gives no day and no result. Add the day and the result of the review, or the year of the plan.`,
        write: 'linked_plans:\n  - kind: community justice\n    year: <year>',
        in: 'partnership',
      })
    else if (ahead)
      yield {
        at: ahead.at,
        says: `The community justice review for ${title} is dated ${describeDate(ahead.on)}, after ${dayInWords(asOf)}.`,
        fix: 'Once it is done, say what came of it. If it was done already, set the date right.',
        verdict: 'pending',
      }
    else
      yield {
        at: place,
        says: `No community justice review ${near ? 'listed here names' : 'is listed here for'} ${title}${since}.`,
        lacks: partnership.profile ? 'content' : 'document',
        // The community justice partners keep the record of it, and not the partnership.
        verdict: 'not-shown',
        // Where the plan is listed, the review goes there. Without a profile there is no place for it.
        ...(partnership.profile === undefined
          ? { fix: howToShow }
          : place.of !== partnership.profile && { fix: { says: howToShow, write: reviewsToWrite() } }),
        see: [{ at: revised.at, says: `The revised LOIP, judged on ${dayInWords(asOf)}.` }],
      }
  },
})
