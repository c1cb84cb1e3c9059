import { defineRule, type Fix, shows } from '../../engine/rule.ts'
import { isYes } from '../../model/field.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import type { LocalityData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

const fields = [
  { key: 'poorer_outcomes', write: 'poorer_outcomes: <yes or no>' },
  { key: 'decided_on', write: 'decided_on: <day>' },
  { key: 'compared_with', write: 'compared_with: <this area, Scotland or both>' },
  { key: 'evidence', write: 'evidence:\n  - <document>' },
] as const

/** The fields of the decision that the locality does not have. */
function decideIt(locality: Partial<LocalityData>): Fix {
  return {
    says: `Say whether the people there have significantly poorer outcomes, and when that was decided. If they have, say also whom they are
           compared with, and on what evidence.`,
    write: fields.flatMap(({ key, write }) => (locality[key] === undefined ? [write] : [])).join('\n'),
  }
}

/** What the decision does not say. */
function lackingIn({
  poorer_outcomes: decision,
  decided_on: decidedOn,
  compared_with: comparedWith,
  evidence,
}: LocalityData) {
  return [
    ...(!hasContent(decidedOn) ? [{ says: 'when it was made', write: 'decided_on: <day>' }] : []),
    ...(isYes(decision) && comparedWith === undefined
      ? [{ says: 'whom they are compared with', write: 'compared_with: <this area, Scotland or both>' }]
      : []),
    ...(isYes(decision) && !evidence?.length
      ? [{ says: 'on what evidence it rests', write: 'evidence:\n  - <document>' }]
      : []),
  ]
}

export default defineRule({
  id: 's9-3-identify-poorer-localities',
  cites: ['s9-3-identify-poorer-localities'],
  on: 'locality',
  decidedBy: 'schema',
  title: 'The profile records for each locality whether its people have significantly poorer outcomes, and why',
  why: `Section 9(3) has the partnership find the localities whose people, through socio-economic disadvantage, have significantly
        poorer outcomes than in its other localities or in Scotland. A plan is owed for each of them, so each needs a yes or a no.`,
  fix: decideIt({}),
  fixAt: (place) => {
    const lacking = lackingIn(place as LocalityData)
    if ((place as LocalityData).poorer_outcomes === undefined) return decideIt(place)
    return {
      says: `Say ${joinAtMost(lacking.map(({ says }) => says))}. The minute of the decision is where to look.`,
      write: lacking.map(({ write }) => write).join('\n'),
    }
  },
  leaves: 'Whether a difference is significant, and comes from socio-economic disadvantage, is for people to judge.',
  says: (place) => {
    const { id = 'a locality without a name', name = id, poorer_outcomes: decision } = place as LocalityData
    if (decision === undefined)
      return `Nothing here says whether the people of ${quote(name)} have significantly poorer outcomes.`
    const lacking = lackingIn(place as LocalityData).map(({ says }) => says)
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
