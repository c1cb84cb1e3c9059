import {
  bodiesConsidered,
  effortsShown,
  isLikelyToContribute,
  listOfBodies,
} from '../../checks/participation/community-bodies.ts'
import { placeOfEntries, quotedNames } from '../../checks/statements/declare-each.ts'
import { defineRule } from '../../engine/rule.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 's4-6b-all-reasonable-efforts',
  cites: ['s4-6b-all-reasonable-efforts'],
  on: 'partnership',
  title: 'The files say what was done to secure that each community body likely to be able to contribute takes part',
  why: `Section 4(6)(b) asks for all reasonable efforts to secure the participation of the community bodies likely to be able to
        contribute, and leaves no choice between them. An invitation is one effort. What else was done, such as help with travel,
        times that suit or a second visit, is what a reader looks for.`,
  fix: 'Which bodies are likely to be able to contribute, and what was done? Add efforts: to each, or likely_to_contribute: no.',
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
  claim: The bodies that are likely to be able to contribute were visited.
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
    const bodies = considered.filter((body) => isLikelyToContribute(body) === true)
    const open = considered.filter((body) => isLikelyToContribute(body) === undefined)
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
    } else if (open.length === 0) {
      const says = 'No community body considered is said to be likely to be able to contribute, so no effort is shown.'
      const fix = 'Is that so? Then leave it. Otherwise take likely_to_contribute: no out, and add efforts:.'
      yield { at: list, says, fix, verdict: 'for-people' }
    }
    // The Act leaves no choice of whom to invite: only a body that is not likely to be able to contribute is owed no effort.
    const decided = open.filter(({ data }) => hasContent(data.decision))
    const [first] = decided
    if (first !== undefined) {
      const words = joinAtMost([...new Set(decided.map(({ data }) => quote(data.decision ?? '')))])
      const says = `${quotedNames(decided)} ${decided.length > 1 ? 'are' : 'is'} marked ${words}, and no effort to bring ${decided.length > 1 ? 'them' : 'it'} in is shown.`
      const fix = 'Is it likely to be able to contribute? If not, write likely_to_contribute: no. If so, add efforts:.'
      const place = decided.length > 1 ? placeOfEntries(decided, list) : at(first.data, 'decision')
      yield { at: place, says, fix, verdict: 'for-people' }
    }
    const undecided = open.filter(({ data }) => !hasContent(data.decision))
    if (undecided.length > 0) {
      const says = `Nothing here says whether ${quotedNames(undecided)} ${undecided.length > 1 ? 'are' : 'is'} likely to be able to contribute, or what was done to bring ${undecided.length > 1 ? 'them' : 'it'} in.`
      yield { at: placeOfEntries(undecided, list), says, verdict: 'not-shown', lacks: 'content' }
    }
  },
})
