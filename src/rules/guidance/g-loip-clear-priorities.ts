import { needIds } from '../../checks/plans/needs-shown.ts'
import { saidOfEach } from '../../checks/plans/own-words.ts'
import { settledWithOutcomes } from '../../checks/plans/settled.ts'
import { defineRule, shows, type Yielded } from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import { guessId, listOf } from '../../model/ids.ts'
import { currentOutcomes, intoFirst, outcomesInWords, outcomesWithout, placeOfOutcomes } from '../../model/outcomes.ts'
import type { Outcome } from '../../model/partnership.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-loip-clear-priorities',
  cites: ['g-loip-clear-priorities'],
  on: 'loip',
  forEachOutcome: true,
  title: 'The LOIP says why each outcome is a priority, and which needs are behind it',
  why: `The guidance, as others report it, expects clear priorities that are firmly linked to what is known of local needs. Readers
        can then see why this was chosen, and not something else.`,
  fix: {
    says: 'Say in a sentence why each outcome was chosen, and not something else. If nobody knows any more, say so.',
    write: 'why_priority: <why>',
  },
  leaves: 'Whether these are the right priorities, and how strong the link is, is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
needs:
  summary: One child in five grows up in a low-income family.
  items:
    - {id: N1, summary: Children grow up in poverty.}
outcomes:
  - title: Fewer children grow up in poverty
    why_priority: Most of the other gaps follow from it.
    needs_refs: [N1]
`,
  fail: `
kind: loip
title: Our Strathexample
needs:
  items:
    - {id: N1, summary: Children grow up in poverty.}
outcomes:
  - {id: "1", title: Fewer children grow up in poverty, why_priority: Most of the other gaps follow from it., needs_refs: [N1]}
  - {id: "2", title: Safer streets, needs_refs: [N1]}
#                    ^^^^^^^^^^^^^ advice: “Our Strathexample” does not say why priority is given to outcome 2 “Safer streets”.
`,
  applies: settledWithOutcomes,
  *check(plan): Iterable<Yielded> {
    yield* saidOfEach(plan, 'why_priority', (outcomes) => `why priority is given to ${outcomes}`)
    const needs = needIds(plan)
    const answersNeed = ({ data }: Outcome) =>
      listOf(data.needs_refs).some((words) => guessId(words, needs) !== undefined)
    const linked = currentOutcomes(plan).filter(answersNeed)
    if (linked.length > 0) yield shows(...linked.map(({ data }) => at(data, 'needs_refs')))
    const noNeed = outcomesWithout(plan, answersNeed)
    if (noNeed.length > 0)
      yield {
        at: placeOfOutcomes(noNeed, plan),
        ...intoFirst(noNeed),
        ...absent(plan, `does not say which of its needs are behind ${outcomesInWords(noNeed, plan)}`),
        // Section 6(4)(b) already asks which needs the outcomes answer.
        reportedSeparately: true,
      }
  },
})
