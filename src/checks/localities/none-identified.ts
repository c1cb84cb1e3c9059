// That no locality was identified, in words: section 9(3) may be carried out and find none.
import { deniesThing } from '../../readings/denial.ts'
import type { PartnershipDocument } from '../../schema/documents.gen.ts'
import { quoteUpTo } from '../../text/quote.ts'

/** The words that say so in the place of a list of localities, quoted at length: the decision stands in them. */
export function noneIdentified(profile: PartnershipDocument | undefined): string | undefined {
  const told = profile?.localities_in_words
  return told !== undefined && deniesThing(told) ? quoteUpTo(300, told) : undefined
}
