// Words that turn what a figure in a target says: with them a form would read the opposite, or another thing, so the words are kept. Looked
// for before any form is tried.

import { mark } from './figure-marks.ts'
import type { Kept } from './target-forms.ts'
import { wordPattern } from './word-pattern.ts'

const figure = `${mark}\\S+`
/** Of one clause. */
const words = String.raw`(?:(?! - )[^;:,])*?`
/** What stands before the first word that counts: `ensure that`, `there are to be`. */
const lead = String.raw`(?:^|[,;:.-] |(?<!\p{L})(?:(?:ensur|achiev|deliver|see|hav|guarante)(?:e[sde]?|ing)?|so|that|there|is|are|to|be|has|had|aim|target) )`
const nobody = String.raw`(?:none|nobody|no[- ]one|nothing|nowhere|neither|not (?:one|a single|any)|(?:zero|nil)(?! (?:carbon|emissions?|waste|tolerance|hours?|net)(?!\p{L}))|no(?! (?:more|less|fewer|greater|higher|lower|longer|shorter|worse|better|over|above|below|under|later|earlier|of|at)(?!\p{L})))`
const passing = String.raw`(?:over|above|below|under|beyond|past|outside|than|exceed\p{L}*|in excess of|at most|at least|up to|[≥≤›‹])`
const orMore = '(?:or|and|plus) ?(?:more|over|longer|above|less|fewer|below|under|lower|higher|greater)?'
const better = 'more|higher|greater|longer|better|worse|less|fewer|lower|shorter'
const not = String.raw`(?<!\p{L})(?:no|not|never|cannot|can't|without|nor)(?: (?:to|be|being|get|getting|go|going|become|any|is|are))*`
const earlier = String.raw`(?:(?:the|in|at|our|its|it|they|we|was|were|from) )*(?:baseline|last|previous|current|now|present|existing|today|before|is|are|was|were|\d|[\ue000-\ue009]|(?:levels?|rates?|figures?) (?:in|of))`
const movement =
  '(?:increas|ris|grow|reduc|decreas|declin|fall|drop|cut|expan|climb|rais|lower|chang|growth|rise)(?:e[sdn]?|s|n|ing|ions?|sions?|th|ping|ting|d|ds)?'
const ofMost =
  '(?:(?:no|not) (?:more|greater|higher) than|at most|a maximum of|maximum of|max|less than|under|below|fewer than|lower than|up to|[≤‹])'
const further = 'further|extra|additional'
const changing = '(?:reduc|increas|decreas|cut|rise|fall|fewer|more|less)'
const hold =
  '(?:restrict|limit|cap|contain|control|keep|hold|slow|curb|constrain|manag)(?:e[sd]?|s|ed|ing|ting|ping|t)?'

const guards: readonly (readonly [pattern: string, why: Kept['keeps']])[] = [
  // “No waits over 12 weeks”: of a count of waits it is none, and of a wait it is 12 weeks.
  [String.raw`${lead}${nobody}(?!\p{L})${words}(?<!\p{L})${passing}(?: an?| the)? ${figure}`, 'none'],
  [String.raw`${lead}${nobody}(?!\p{L})${words}${figure}(?: \p{L}+)? ${orMore}(?!\p{L})`, 'none'],
  [
    String.raw`(?<!\p{L})(?:avoid|prevent)(?:s|ing)? (?!(?:it |them |going |rising |falling |being |getting |dropping )*(?:(?:${better}) )?${passing})${words}${passing} ${figure}`,
    'none',
  ],
  // “No higher than baseline”
  [String.raw`${not} (?:${better})(?: \p{L}+)? than ${earlier}(?!.*${mark})`, 'past'],
  [String.raw`${not} (?:${better})(?: \p{L}+)? than(?! an? )(?!.*${mark})`, 'others'],
  [String.raw`${not} better than ${figure}`, 'way'],
  [String.raw`${lead}(?:no|not) (?:more|fewer|less|higher|lower|greater)(?!\p{L})(?! than)(?!.*${mark})`, 'way'],
  [
    String.raw`${mark}\d+(?:st|nd|rd|th)[- ](?:quartiles?|quintiles?|deciles?|terciles?|percentiles?|thirds?|half)(?!\p{L})`,
    'order',
  ],
  [
    String.raw`^(?!.*${mark}).*(?<!\p{L})(?:levels?|grades?|bands?|stages?|class|tiers?|ratings?|categor(?:y|ies)) \d+ (?:or|and) (?:better|above|higher|over|more|below|lower|worse)`,
    'grade',
  ],
  [
    String.raw`^(?:(?:to be|be|rated|graded|at least) )*(?:good|very good|excellent|adequate|satisfactory|fair|green|amber|gold|silver|bronze) or (?:better|above|higher)$`,
    'grade',
  ],
  [String.raw`^${figure} to ${mark}1$`, 'ratio'],
  [
    String.raw`(?:(?<!\p{L})(?:three|four|five|six|seven|eight|nine|ten|hundred)|\d|${figure} ?)[- ]?fold(?!\p{L})`,
    'times',
  ],
  // “An additional 20” counts anew, or stands above what there was.
  [String.raw`^(?:to be |at least )?(?:an? )?(?:(?:${further}) )+${figure}(?:$| (?!.*${changing}))`, 'further'],
  [String.raw`^${figure}(?: \p{L}+)? worse$`, 'further'],
  [String.raw`${figure}(?: of)? (?:savings?|saved)$(?<=%\S* ?.*)|^(?:to )?sav(?:e|ing) (?:of )?${figure}`, 'saving'],
  // “An increase of no more than 5%”: it says how far at most.
  [String.raw`(?<!\p{L})${movement}(?: rates?| levels?)?(?: by| of| is| are| to be)+ ${ofMost} ${figure}`, 'bound'],
  [
    String.raw`(?<!\p{L})${hold} (?:\p{L}+ ){0,4}?(?:increases?|rises?|growth|decreases?|reductions?|falls?|drops?|declines?)(?: \p{L}+){0,3}? (?:to|at|within|${ofMost}) ${figure}`,
    'bound',
  ],
]

const readers = guards.map(([pattern, why]) => ({ pattern: wordPattern(pattern), why }))

/** Why the words of a target, with their figures marked, are kept whatever form would fit them. */
export function turnedBy(marked: string): Kept['keeps'] | undefined {
  return readers.find(({ pattern }) => pattern(marked).test(marked))?.why
}
