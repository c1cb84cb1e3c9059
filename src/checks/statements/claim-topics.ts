// What a statement of a whole document speaks of. “Those listed here were consulted” answers for consultation, and “This was done as written
// here” for all that stands there; “The Board read the need figures” does not answer for consultation.

interface Matter {
  /** After “does not speak of”. */
  readonly called: string
  readonly words: RegExp
}

function matter(called: string, words: string): Matter {
  return { called, words: new RegExp(`(?<!\\p{L})(?:${words})`, 'iu') }
}

const asked =
  'consult|engag|ask(?:ed|ing)|survey|workshop|conversation|listen|hear[ds]?(?![a-z])|view|respon[ds]|represent|comment|feedback|said|told|wr[io]t(?:e|ten) in|invit|involv|spoke|met (?:with )?(?:the )?communit|opinion|objection|co-?(?:produc|design)'
const takingPart = 'attend|t[ao]k(?:e|es|en|ing) part|took part|participat|co-?operat'

const matters = {
  consultation: matter('who was consulted', `${asked}|t[ao]k(?:e|es|en|ing) part|took part|participat`),
  representations: matter('what was said in the consultation', asked),
  needs: matter('needs', 'needs?(?![a-z])|circumstances|depriv|poorer|figures'),
  contributions: matter(
    'what is put in',
    'contribut|resourc|fund|money|staff|budget|put(?:s|ting)? in(?![a-z])|pa(?:y|id)|invest|provid|gives?(?![a-z])|gave',
  ),
  takingPart: matter('taking part', takingPart),
  review: matter('a review', 'review|progress|looked (?:again )?at'),
  islands: matter('island communities', 'island|isle'),
  approval: matter(
    'approval',
    '(?:agree[ds]?|approv\\p{L}*|adopt\\p{L}*|endors\\p{L}*|sign(?:ed|s) off|publish\\p{L}*) (?:the|its|our|a) (?:\\p{L}+ ){0,3}?(?:plan|loip|document|edition|strategy)',
  ),
} as const

export type Topic = Exclude<keyof typeof matters, 'approval' | 'takingPart'>

/** “What is said here” is of the document, and not of what people said. */
const ofDocument =
  /(?<![a-z])(?:(?:what|as|how) (?:it |this |that )?(?:is|was) said|said (?:here|above|below))(?![a-z])/gi

/** What a claim leaves out, in words, where it speaks of another matter and not of the topic. One that names no matter is of all there is. */
export function leavesOut(claim: string, topic: Topic): string | undefined {
  const said = claim.replace(ofDocument, '')
  if (matters[topic].words.test(said)) return undefined
  return Object.values(matters).some(({ words }) => words.test(said)) ? matters[topic].called : undefined
}

/** Whether a claim speaks of the topic in words of its own. */
export function speaksOf(claim: string, topic: Topic): boolean {
  return matters[topic].words.test(claim)
}
