// Where a plan was published: at a web address, or in another form. Sections 6(1) and 10(1) ask for neither by name.

import { type Evidence, type Fault, shows } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import type { Plan } from '../../model/partnership.ts'
import { placeOfPublication, publicationGiven, wordsForAddress } from '../../model/publication.ts'
import { quote } from '../../readings/stated.ts'
import type { Anchor } from '../../source/position.ts'

/**
 * That a plan was published, when and where. `more`: other places that count. `isAsked`: where no place is given, whether that is a
 * question on the duty, or only beside what is shown.
 */
export function* publicationShown(
  plan: Plan,
  { more = [], isAsked }: { readonly more?: readonly Anchor[]; readonly isAsked: 'beside' | 'first' },
): Iterable<Fault | Evidence> {
  // An entry in a list need not say more than that there was such an edition, and when.
  if (plan.listedIn !== undefined) {
    yield shows(...publicationGiven(plan), ...more)
    return
  }
  const lacking = withoutWhere(plan)
  if (lacking?.lacks === undefined) yield lacking ?? shows(...publicationGiven(plan), ...more)
  else {
    // Publishing has no form: that it was published is said, and where is the question.
    yield shows(...publicationGiven(plan), ...more)
    yield isAsked === 'first'
      ? { ...lacking, verdict: 'for-people' }
      : { ...lacking, verdict: 'remark', saidAs: 'question' }
  }
  if (plan.publishedOn === undefined)
    yield {
      at: placeOfPublication(plan, 'published_on'),
      says: `${recordName(plan)} does not say on which day it was published.`,
      fix: {
        says: 'Write the day of publication. What depends on it cannot be told without it.',
        write: 'edition:\n  published_on: <day>',
      },
      into: plan.data,
      verdict: 'remark',
      saidAs: 'advice',
    }
}

const whereToWrite = 'edition:\n  url: <web address>'

/** The fault of a published plan that does not say where. Words in place of the address are for people. */
function withoutWhere(plan: Plan): Fault | undefined {
  const { url, otherForm } = plan
  if (url !== undefined || otherForm !== undefined) return undefined
  const words = wordsForAddress(plan)
  if (words !== undefined) {
    const says = `${recordName(plan)} gives no address where it was published, only ${quote(words)}.`
    const fix = {
      says: 'Write the address where it can be read, or say how else it was published.',
      write: whereToWrite,
    }
    return { at: placeOfPublication(plan, 'url'), into: plan.data, says, fix, verdict: 'for-people' }
  }
  return {
    at: placeOfPublication(plan, 'other_form' in (plan.data.edition ?? {}) ? 'other_form' : 'url'),
    ...absent(plan, 'does not say where it was published'),
    fix: { says: 'Write the address where it can be read, or say how else it was published.', write: whereToWrite },
    into: plan.data,
  }
}
