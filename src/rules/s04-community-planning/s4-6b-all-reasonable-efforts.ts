import {
  bodiesConsidered,
  bodyToWrite,
  doneToWrite,
  effortsShown,
  intoFirst,
  isLikelyToContribute,
  listOfBodies,
  listToWrite,
} from '../../checks/participation/community-bodies.ts'
import { placeOfEntries, quotedNames } from '../../checks/statements/declare-each.ts'
import { defineRule } from '../../engine/rule.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

const whatWasDone =
  'Say of each body whether it is likely to be able to contribute, and of one that is, what was done so that it takes part.'
const isLikely = 'likely_to_contribute: <yes or no>'
const likelyToWrite = `${isLikely}\n${doneToWrite('efforts')}`

export default defineRule({
  id: 's4-6b-all-reasonable-efforts',
  cites: ['s4-6b-all-reasonable-efforts'],
  on: 'partnership',
  title: 'The files say what was done to secure that each community body likely to be able to contribute takes part',
  why: `Section 4(6)(b) asks for all reasonable efforts to secure the participation of the community bodies likely to be able to
        contribute, and leaves no choice between them. An invitation is one effort. What else was done, such as help with travel,
        times that suit or a second visit, is what a reader looks for.`,
  fix: { says: whatWasDone, write: bodyToWrite('bodies_considered', likelyToWrite) },
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
        howToSay: 'Say what was done to secure that the body takes part, and when.',
        of: ({ efforts }) => efforts,
        context,
        nothingFor: (names) => `Nothing here shows what was done to bring in ${names}.`,
        missingStatement: (names) => `Nobody is named here who stands behind the efforts to bring in ${names}.`,
      })
    } else if (considered.length === 0) {
      const says = 'Nothing here shows what was done to secure that community bodies take part.'
      const toWrite = listToWrite(partnership, 'bodies_considered', { says: whatWasDone, write: likelyToWrite })
      yield { at: list, ...toWrite, says, lacks: 'document' }
    } else if (open.length === 0) {
      const says = 'No community body considered is said to be likely to be able to contribute, so no effort is shown.'
      const fix = {
        says: 'If that is so, leave it. Otherwise say which of them are, and what was done so that they take part.',
      }
      yield { at: list, says, fix, verdict: 'for-people' }
    }
    // The Act leaves no choice of whom to invite: only a body that is not likely to be able to contribute is owed no effort.
    const decided = open.filter(({ data }) => hasContent(data.decision))
    const [first] = decided
    if (first !== undefined) {
      const words = joinAtMost([...new Set(decided.map(({ data }) => quote(data.decision ?? '')))])
      const says = `${quotedNames(decided)} ${decided.length > 1 ? 'are' : 'is'} marked ${words}, and no effort to bring ${decided.length > 1 ? 'them' : 'it'} in is shown.`
      const fix = { says: whatWasDone, write: isLikely }
      const place = decided.length > 1 ? placeOfEntries(decided, list) : at(first.data, 'decision')
      yield { at: place, ...intoFirst(decided), says, fix, verdict: 'for-people' }
    }
    const undecided = open.filter(({ data }) => !hasContent(data.decision))
    if (undecided.length > 0) {
      const says = `Nothing here says whether ${quotedNames(undecided)} ${undecided.length > 1 ? 'are' : 'is'} likely to be able to contribute, or what was done to bring ${undecided.length > 1 ? 'them' : 'it'} in.`
      const fix = { says: whatWasDone, write: likelyToWrite }
      yield {
        at: placeOfEntries(undecided, list),
        ...intoFirst(undecided),
        says,
        fix,
        verdict: 'not-shown',
        lacks: 'content',
      }
    }
  },
})
