import { isMeasured } from '../../checks/measures/in-use.ts'
import { defineRule, shows, unknown } from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import { outcomeName } from '../../model/outcomes.ts'
import { describeDate } from '../../readings/date.ts'
import { takeDates } from '../../readings/date-inside.ts'
import { quote, type Stated } from '../../readings/stated.ts'
import { courseOf } from '../../readings/target-course.ts'
import type { Target } from '../../readings/values.ts'
import { joinAnd } from '../../text/join.ts'

export default defineRule({
  id: 'gp-one-target-at-a-time',
  cites: ['gp-one-target-at-a-time'],
  on: 'outcome',
  title: 'Each target says one thing',
  why: `Of two targets in one text, one may be reached and the other not, and then no single word answers for the year. Kept
        apart, each can be judged, and each can have a date of its own.`,
  fix: { says: 'Write each target as a text of its own. Where they count two things, give each a measure of its own.' },
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: More people walk and cycle
    measures:
      - {name: Usual way to travel, targets: ["30% walking by 2030", "4% cycling by 2030"]}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: More people walk and cycle
    measures:
      - {name: Usual way to travel, target: 30% walking and 4% cycling by 2030}
#                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ advice: “30% walking and 4% cycling by 2030” is 2 targets in one text.
`,
  applies: isMeasured,
  *check({ outcome, plan }) {
    const targets = outcome.measures.flatMap(({ targets }) => targets)
    const several = targets.filter(({ readings }) => readings.length > 1 && courseOf(readings) === undefined)
    for (const { at, words, readings } of several) {
      const apart = joinAnd(readings.map((reading) => quote(onItsOwn(reading))))
      yield {
        at,
        says: `${quote(words)} is ${readings.length} targets in one text.`,
        fix: `Write each as a target of its own: ${apart}. Where they count two things, give each a measure of its own.`,
      }
    }
    const single = targets.filter(
      ({ readings }) => courseOf(readings) !== undefined || (readings.length === 1 && readings[0]?.value !== undefined),
    )
    if (single.length > 0) yield shows(...single.map(({ at }) => at))
    else if (several.length === 0)
      yield unknown(`${recordName(plan)} gives no target of ${outcomeName(outcome)} that can be read.`)
  },
})

/** One target in its own words, completed with the date that the targets share. */
function onItsOwn({ words, value }: Stated<Target>): string {
  const date = takeDates(words, 2015).dates[0] === undefined ? value?.by : undefined
  return date === undefined ? words : `${words} by ${describeDate(date)}`
}
