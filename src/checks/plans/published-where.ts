// Where a plan was published: at a web address, or in another form. Sections 6(1) and 10(1) ask for neither by name.

import type { Fault } from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import type { Plan } from '../../model/partnership.ts'
import { placeOfPublication, wordsForAddress } from '../../model/publication.ts'
import { quote } from '../../readings/stated.ts'

/** The fault of a published plan that does not say where. Words in place of the address are for people. */
export function withoutWhere(plan: Plan): Fault | undefined {
  const { title, url, otherForm } = plan
  if (url !== undefined || otherForm !== undefined) return undefined
  const words = wordsForAddress(plan)
  if (words !== undefined) {
    const says = `${quote(title)} gives no address where it was published, only ${quote(words)}.`
    const fix = 'Write the address in url:, or in other_form: how else it was published.'
    return { at: placeOfPublication(plan, 'url'), says, fix, verdict: 'for-people' }
  }
  return {
    at: placeOfPublication(plan, 'other_form' in (plan.data.edition ?? {}) ? 'other_form' : 'url'),
    ...absent(plan, 'does not say where it was published'),
    fix: 'Add url: to its edition, or other_form: with how else it was published.',
  }
}
