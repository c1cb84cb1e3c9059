import { settledWithOutcomes } from '../../checks/plans/settled.ts'
import { shownInWords } from '../../checks/statements/in-words.ts'
import { defineRule, type Yielded } from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import {
  currentOutcomes,
  intoFirst,
  outcomeList,
  outcomeName,
  outcomesInWords,
  outcomesWithout,
  placeOfOutcomes,
} from '../../model/outcomes.ts'
import type { Outcome } from '../../model/partnership.ts'
import { hasContent, hasDescription } from '../../readings/placeholder.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-participation-informs-priorities',
  cites: ['g-participation-informs-priorities'],
  on: 'loip',
  forEachOutcome: true,
  title: 'Each outcome of the LOIP says what participation changed in it',
  why: `The guidance wants participation to inform what a partnership puts first and how it uses what it has. A line for each
        outcome shows that to the people who gave their time. “None” is an honest line.`,
  fix: {
    says: 'Say of each outcome what changed because of what people said. If nothing did, “none” is an answer.',
    write: 'participation_influence: <what changed>',
  },
  leaves: 'Whether communities would say the same is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - {id: "1", title: Safer streets, participation_influence: Milltown asked for crossings at both schools.}
  - {id: "2", title: Fewer cold homes, participation_influence: none}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - {id: "1", title: Safer streets, participation_influence: Milltown asked for crossings at both schools.}
  - {id: "2", title: Fewer cold homes}
#                    ^^^^^^^^^^^^^^^^ advice: “Our Strathexample” does not say what participation changed in outcome 2 “Fewer cold homes”.
`,
  applies: settledWithOutcomes,
  *check(plan): Iterable<Yielded> {
    const said = currentOutcomes(plan).flatMap((outcome) => {
      const { participation_influence: words } = outcome.data
      return hasContent(words) ? [{ at: at(outcome.data, 'participation_influence'), words, outcome }] : []
    })
    const without = outcomesWithout(plan, ({ data }) => hasContent(data.participation_influence))
    const described = said.filter(({ words }) => hasDescription(words))
    // “None” is an answer for an outcome. It is for people to judge where there is no other in the whole plan.
    const looked = described.length > 0 || without.length > 0 ? described : said
    yield* shownInWords(looked, (some) => `What participation changed in ${named(some.map(({ outcome }) => outcome))}`)
    if (without.length > 0) {
      const which = outcomesInWords(without, plan)
      yield {
        at: placeOfOutcomes(without, plan),
        ...absent(plan, `does not say what participation changed in ${which}`),
        ...intoFirst(without),
      }
    }
  },
})

function named(some: readonly Outcome[]): string {
  const [first, ...others] = some
  return first !== undefined && others.length === 0 ? outcomeName(first) : `outcomes ${outcomeList(some)}`
}
