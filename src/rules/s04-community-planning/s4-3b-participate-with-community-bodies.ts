import { bodyToWrite, sayWhatWasDone, stepsShown, wishToWrite } from '../../checks/participation/community-bodies.ts'
import { lookingBackTo } from '../../checks/statements/looking-back.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's4-3b-participate-with-community-bodies',
  cites: ['s4-3b-participate-with-community-bodies'],
  on: 'partnership',
  title: 'The files say how partners took part with each community body that can contribute and wants to',
  why: `Section 4(3)(b) has each partner take part in community planning with the community bodies of section 4(6): those likely to be
        able to contribute, as far as they wish to. It is to be in a way that enables the body to take part to that extent.`,
  fix: { says: sayWhatWasDone, write: bodyToWrite('bodies', wishToWrite) },
  leaves: 'Whether every partner took part with them, and in a way that enables the body to, is for people to judge.',
  pass: `
kind: participation
bodies:
  - name: Milltown Community Council
    wants_to_participate: yes
    steps: [{what: Partners meet it on the first Monday of the month, date: March 2026}]
statement:
  claim: Every partner sends somebody to the meetings with community bodies.
  evidence: Participation report 2026
  locator: page 4
  owner: {name: A. Person, role: Community Planning Manager, organisation: Strathexample Council}
  date: 12 June 2026
`,
  fail: `
kind: participation
bodies:
#^^^^^ question: Nothing here shows what was done to enable “Milltown Community Council” and “Shore Voices” to take part.
  - {name: Milltown Community Council, wants_to_participate: yes}
  - {name: Shore Voices, wants_to_participate: yes}
`,
  check: (partnership, context) => stepsShown(partnership, context, lookingBackTo(context.asOf)),
})
