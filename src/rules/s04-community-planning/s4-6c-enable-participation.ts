import {
  bodyToWrite,
  communityBodies,
  intoFirst,
  isWilling,
  listOfBodies,
  sayWhatWasDone,
  stepsShown,
  wishToWrite,
} from '../../checks/participation/community-bodies.ts'
import { quotedNames } from '../../checks/statements/declare-each.ts'
import { lookingBackTo } from '../../checks/statements/looking-back.ts'
import { defineRule } from '../../engine/rule.ts'
import { hasContent, tidy } from '../../readings/stated.ts'
import type { BodyData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 's4-6c-enable-participation',
  cites: ['s4-6c-enable-participation'],
  on: 'partnership',
  title: 'The files say what was done so that each willing community body can take part as far as it wishes',
  why: `Section 4(6)(c) has the partnership take reasonable steps to enable a community body that wants to take part to do so to
        the extent it wants. How far that is, the body says; so both are recorded: how far it wants to, and how far it can.`,
  fix: { says: sayWhatWasDone, write: bodyToWrite('bodies', wishToWrite) },
  leaves:
    'Whether the steps were reasonable is for people to judge; whether they were enough is for the bodies to say.',
  pass: `
kind: participation
bodies:
  - name: Shore Voices
    wants_to_participate: yes
    extent_wanted: A seat on the board
    extent_enabled: A seat on the board
    steps: [Papers a week before the meeting, {what: Two days of training for members, date: 5 May 2025}]
statement:
  claim: The bodies listed were asked how far they wish to take part, and helped to.
  evidence: Participation report 2026
  locator: pages 3 to 5
  owner: {name: A. Person, role: Community Planning Manager, organisation: Strathexample Council}
  date: 12 June 2026
`,
  fail: `
kind: participation
bodies:
  - {name: Shore Voices, wants_to_participate: yes}
#          ^^^^^^^^^^^^ question: Nothing here shows what was done to enable “Shore Voices” to take part.
`,
  *check(partnership, context) {
    yield* stepsShown(partnership, context, lookingBackTo(context.asOf))
    const short = communityBodies(partnership).filter((body) => isWilling(body) && extentsDiffer(body.data))
    const [first] = short
    if (first === undefined) return
    const says = `How far ${quotedNames(short)} can take part differs from how far they want to, and no reason is given.`
    const fix = {
      says: 'If it is less than the body wants, say why. If it is the same, say it in the same words.',
      write: 'why_less: <why>',
    }
    const place = short.length === 1 ? at(first.data, 'extent_enabled') : listOfBodies(partnership, 'bodies')
    yield { at: place, ...intoFirst(short), says, fix, verdict: 'remark', saidAs: 'advice' }
  },
})

/** Whether one extent is less than the other needs judgement, so different words are a hint and only advice. */
function extentsDiffer({ extent_wanted: wanted, extent_enabled: enabled, why_less: why }: BodyData): boolean {
  if (!hasContent(wanted) || !hasContent(enabled) || hasContent(why)) return false
  return tidy(wanted).toLowerCase() !== tidy(enabled).toLowerCase()
}
