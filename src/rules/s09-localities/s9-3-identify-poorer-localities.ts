import { defineRule, shows } from '../../engine/rule.ts'
import { isYes } from '../../model/field.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import type { LocalityData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 's9-3-identify-poorer-localities',
  cites: ['s9-3-identify-poorer-localities'],
  on: 'locality',
  decidedBy: 'schema',
  title: 'The profile records for each locality whether its people have significantly poorer outcomes, and why',
  why: `Section 9(3) has the partnership find the localities whose people, through socio-economic disadvantage, have significantly
        poorer outcomes than in its other localities or in Scotland. A plan is owed for each of them, so each needs a yes or a no.`,
  fix: 'Add poorer_outcomes: yes or no and decided_on: to the locality; for yes, compared_with: and evidence: too.',
  leaves: 'Whether a difference is significant, and comes from socio-economic disadvantage, is for people to judge.',
  says: (place) => {
    const {
      id = 'a locality without a name',
      name = id,
      poorer_outcomes: decision,
      decided_on: decidedOn,
      compared_with: comparedWith,
      evidence,
    } = place as LocalityData
    if (decision === undefined)
      return `Nothing here says whether the people of ${quote(name)} have significantly poorer outcomes.`
    const lacking = [
      ...(!hasContent(decidedOn) ? ['when it was made'] : []),
      ...(isYes(decision) && comparedWith === undefined ? ['whom they are compared with'] : []),
      ...(isYes(decision) && !evidence?.length ? ['on what evidence it rests'] : []),
    ]
    return `The decision on the people of ${quote(name)} does not say ${joinAtMost(lacking)}.`
  },
  shownBy: ({ data }) => [shows(at(data, 'poorer_outcomes'))],
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
localities:
  - name: Milltown
    poorer_outcomes: yes
    decided_on: 12 March 2024
    compared_with: this area
    evidence: [Children in low-income families by data zone]
  - {name: The Hills, poorer_outcomes: no, decided_on: 12 March 2024}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
localities:
  - name: Milltown
#   ^^^^ gap: The decision on the people of “Milltown” does not say when it was made and on what evidence it rests.
    poorer_outcomes: yes
    compared_with: this area
`,
})
