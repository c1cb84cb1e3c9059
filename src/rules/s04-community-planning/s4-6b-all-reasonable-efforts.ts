import { bodiesConsidered, effortsShown, isInvited, listOfBodies } from '../../checks/participation/community-bodies.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's4-6b-all-reasonable-efforts',
  cites: ['s4-6b-all-reasonable-efforts'],
  on: 'partnership',
  title: 'The files say what was done to secure that each community body invited takes part',
  why: `Section 4(6)(b) asks for all reasonable efforts to secure that the bodies identified take part. An invitation is one. What
        else was done, such as help with travel, times that suit or a second visit, is what a reader looks for.`,
  fix: 'Which bodies were invited, and what was done? Add decision: invite and efforts: to each in bodies_considered:.',
  leaves: 'Whether these were all the reasonable efforts is for people to judge.',
  pass: `
kind: participation
bodies_considered:
  - name: Shore Voices
    represents_inequality: yes
    decision: invite
    efforts:
      - {what: Visit to the Tuesday lunch club, date: 19 September 2023}
      - Travel costs paid
statement:
  claim: The bodies that the board decided to invite were visited.
  evidence: Board minute, 14 March 2024
  locator: item 5
  owner: {name: A. Person, role: Community Planning Manager, organisation: Strathexample Council}
  date: 14 March 2024
`,
  fail: `
kind: participation
bodies_considered:
  - {name: Shore Voices, represents_inequality: yes, decision: invite}
#          ^^^^^^^^^^^^ question: Nothing here shows what was done to bring in “Shore Voices”.
`,
  *check(partnership, context) {
    const list = listOfBodies(partnership, 'bodies_considered')
    const considered = bodiesConsidered(context)
    const bodies = considered.filter(isInvited)
    if (bodies.length > 0) {
      yield* effortsShown({
        bodies,
        list,
        word: 'effort',
        of: ({ efforts }) => efforts,
        context,
        nothingFor: (names) => `Nothing here shows what was done to bring in ${names}.`,
        missingStatement: (names) => `Nobody is named here who stands behind the efforts to bring in ${names}.`,
      })
    } else if (considered.length === 0) {
      const says = 'Nothing here shows what was done to secure that community bodies take part.'
      yield { at: list, says, lacks: 'document' }
    } else if (considered.every(({ data }) => data.decision === 'not now')) {
      const says = 'Every community body considered is marked “not now”, so no effort to bring one in is shown.'
      const fix =
        'Is that so? Then leave it. Otherwise write decision: invite beside those that were, and their efforts:.'
      yield { at: list, says, fix, verdict: 'for-people' }
    } else {
      const says = 'Nothing here says which of the community bodies considered were invited.'
      const fix = 'Write decision: invite or not now beside each, and efforts: for those that were invited.'
      yield { at: list, says, fix, lacks: 'content' }
    }
  },
})
