// What a plan says in one text of its links to the national outcomes.
import { saysThereIsNone } from './none-said.ts'
import { hasDescription } from './placeholder.ts'
import { plainText } from './plain-text.ts'

const noLink =
  /(?<![a-z])no (?:[a-z-]+ ){0,2}(?:links?|alignment|connections?|references?|mapping)(?![a-z])|(?<![a-z])(?:not|(?:is|are|was|were|has|have|do|does|did)n't) (?:yet )?(?:been )?(?:link(?:ed)?|align(?:ed)?|map(?:ped)?|refer|set out|shown|made|stated|considered)(?![a-z])/

const ofLinks = /(?<![a-z])(?:link|align|map|refer|support|contribut|help|deliver|cover|fit|connect|reflect)/

/** Whether the words can state a link: “There is no link to the national outcomes” states none. */
export function canStateLink(words: string | undefined): words is string {
  if (!hasDescription(words) || saysThereIsNone(words)) return false
  const clauses = plainText(words).split(/[.;:,()]| (?:but|and|though|although|whilst|while|as) /)
  return !clauses.some(isDenied) || clauses.some((clause) => ofLinks.test(clause) && !isDenied(clause))
}

function isDenied(clause: string): boolean {
  return noLink.test(clause)
}
