import { beforeTheFirst, isSound, linkPlaces, linksAsAWhole, statedLinks } from '../../checks/plans/links-shown.ts'
import { isCurrent } from '../../checks/plans/settled.ts'
import { defineRule, type Fault, shows, unknown } from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import { quote } from '../../readings/stated.ts'
import type { Recognition } from '../../reference/index.ts'
import { joinOr } from '../../text/join.ts'

export default defineRule({
  id: 's4-4-link-named',
  cites: ['s4-4-consistent-national-outcomes'],
  on: 'outcome',
  title: 'Every link names one national outcome',
  why: `A link shows something only when a reader can tell which national outcome it is to. Titles, statements and their first
        words are all understood. Nothing is linked because it sounds alike: a person has to say what is meant.`,
  fix: { says: 'Name one national outcome by its title. Where several are meant, name each by itself.' },
  leaves: 'Whether an outcome is consistent with the national outcomes it is linked to is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: People live longer in good health
    national_outcomes: [{outcome: We are healthy, set: "2018"}, "Poverty: we tackle poverty"]
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: People live longer in good health
    national_outcomes: Heath and Wellbeing
#                      ^^^^^^^^^^^^^^^^^^^ question: “Heath and Wellbeing” is not the name of a national outcome.
`,
  applies: isCurrent,
  *check({ outcome, plan }, { partnership, asOf }) {
    const excluded = beforeTheFirst(plan, asOf)
    // One link that took effect settles it, and what another one means is only said.
    const isSettled = excluded !== undefined || statedLinks(outcome).some(isSound)
    const verdict = isSettled ? 'remark' : 'for-people'
    for (const { at, words, set, recognised, nearest } of statedLinks(outcome)) {
      if (recognised.kind === 'unknown') yield { at, verdict, ...unclear(quote(words), set, recognised, nearest) }
    }
    if (excluded) {
      yield excluded
      return
    }
    const own = linkPlaces(outcome, plan, partnership)
    const places = own.length > 0 ? own : linksAsAWhole(plan)
    if (places.length > 0) yield shows(...places)
    // Another rule asks for a link that took effect.
    else
      yield unknown({
        says: `${recordName(plan)} names no national outcome that took effect for ${quote(outcome.title)}. Write the title of one.`,
        write: 'national_outcomes: <title of a national outcome>',
      })
  },
})

function unclear(
  words: string,
  set: string | undefined,
  read: Extract<Recognition, { kind: 'unknown' }>,
  inForce: readonly string[],
): Pick<Fault, 'says' | 'fix'> {
  const [one] = read.nearest
  switch (read.looksLike) {
    case 'whole-set':
      return { says: `${words} names all the national outcomes at once, not the one that is meant.` }
    case 'number':
      return {
        says: `${words} is the number of a national outcome, and only the 16 used until 2018 had numbers.`,
        fix: meant(inForce) ?? 'Write its title.',
      }
    case 'strategic-objective':
      return { says: `${words} is one of the strategic objectives of 2007, not a national outcome.` }
    case 'other-set':
      return {
        says: `${words} is not one of ${read.statedSet?.short ?? 'that set'}, which the link names.`,
        ...(one ? { fix: `It is one of ${one.set.short}; change the set or the outcome.` } : {}),
      }
    case 'unknown-set':
      return {
        says: `${words} is said to be of a set ${quote(set ?? '')}, and no such set is known.`,
        fix: 'Name the set by its year, which is 2018 for the 11 and 2011 for the 16, or leave the set out.',
      }
    default: {
      const fix = meant(inForce)
      return { says: `${words} is not the name of a national outcome.`, ...(fix === undefined ? {} : { fix }) }
    }
  }
}

/** Only what is in force is offered: written, another would be asked about again. */
function meant(inForce: readonly string[]): string | undefined {
  return inForce.length === 0 ? undefined : `If ${joinOr(inForce.map((title) => `“${title}”`))} is meant, write that.`
}
