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
  'consult|engag|ask(?:ed|ing)|survey|workshop|conversation|listen|hear[ds]?(?![a-z])|view|respon[ds]|represent|comment|feedback|said|told|wr[io]t(?:e|ten) in|invit|involv|spoke|met (?:with )?(?:the )?communit|opinion|objection|co-?(?:produc|design)|what people'
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

/** Speaks of all that stands in the document, whatever that is. */
const ofAll =
  /(?<![a-z])(?:listed|here|above|below|as (?:written|said|described|set out|told)|what (?:this|the) \w+ (?:says|lists|tells)|how (?:it|this|the \w+) was (?:prepared|made|written)|this (?:was|is)|everything|all of (?:it|this)|(?:profile|file|record) is (?:right|true|correct))(?![a-z])/i

/** What a claim leaves out, in words, where it speaks of something else and not of the topic. */
export function leavesOut(claim: string, topic: Topic): string | undefined {
  if (ofAll.test(claim) || matters[topic].words.test(claim)) return undefined
  return Object.values(matters).some(({ words }) => words.test(claim)) ? matters[topic].called : undefined
}

/** Whether a claim speaks of the topic in words of its own. */
export function speaksOf(claim: string, topic: Topic): boolean {
  return matters[topic].words.test(claim)
}
