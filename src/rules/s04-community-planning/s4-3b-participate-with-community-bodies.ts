import { communityBodies, deedsDeclared, isWilling, listOfBodies } from '../../model/community-bodies.ts'
import { isYes } from '../../model/link-profile.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 's4-3b-participate-with-community-bodies',
  cites: ['s4-3b-participate-with-community-bodies'],
  on: 'partnership',
  title: 'The files say how partners worked with each community body that wants to take part',
  why: `Section 4(3)(b) has each partner take part in community planning with any community body that wants to, in a way that
        enables the body to do so to the extent it wishes. That is owed to every such body, and not only to those invited.`,
  fix: 'Which bodies want to take part, and how do partners work with them? Add wants_to_participate: and steps: in bodies:.',
  leaves: 'Whether every partner worked with them, and in a way that suits the body, is for people to judge.',
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
#^^^^^ question: Nothing here shows how partners work with “Milltown Community Council” and “Shore Voices”.
  - {name: Milltown Community Council, wants_to_participate: yes}
  - {name: Shore Voices, wants_to_participate: yes}
`,
  *check(partnership, context) {
    const list = listOfBodies(partnership, 'bodies')
    const all = communityBodies(partnership)
    const bodies = all.filter(isWilling)
    if (bodies.length > 0) {
      yield* deedsDeclared({
        bodies,
        list,
        word: 'step',
        of: ({ steps }) => steps,
        day: context,
        nothingFor: (names) => `Nothing here shows how partners work with ${names}.`,
        nobodyBehind: (names) => `Nobody is named here who stands behind how partners work with ${names}.`,
        // Section 4(6)(c) looks at the same steps.
        tellsDates: false,
      })
    } else if (all.length > 0 && all.every(({ data }) => isYes(data.wants_to_participate) === false)) {
      const says = 'None of the community bodies listed wants to take part, so nothing shows partners working with one.'
      const fix =
        'Is that so? Then leave it. Otherwise write wants_to_participate: yes beside those that do, and steps:.'
      yield { at: list, says, fix, verdict: 'judgement' }
    } else {
      const says = 'Nothing here shows which community bodies want to take part, and how partners work with them.'
      yield { at: list, says, lacks: 'document' }
    }
  },
})
