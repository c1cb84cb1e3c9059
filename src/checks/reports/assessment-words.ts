// What an assessment says: how the outcome stands, or only how work is going. A judgement that is explained does, and so do words about
// the outcome. A colour, “on track” and a list of what was done are quoted, for people.

import { listOf } from '../../model/ids.ts'
import type { Assessment } from '../../model/partnership.ts'
import { isActivity, isRating, saysHowThingsAre } from '../../readings/activity-words.ts'
import { withoutPlacesAndDates } from '../../readings/elsewhere.ts'
import { hasDescription, isPointer } from '../../readings/placeholder.ts'
import { isInAnotherLanguage, plainText } from '../../readings/plain-text.ts'
import { type Anchor, at } from '../../source/position.ts'
import { memoByObject } from '../../text/memo-by-object.ts'

/**
 * `rating`: a colour, or how work is going. `work`: what was done. `little`: words that say neither. `unknown`: a judgement, for the reason
 * that nothing is known.
 */
export type AssessmentDoubt = 'rating' | 'work' | 'little' | 'unknown'

interface Said {
  readonly at: Anchor
  readonly words: string
}

/** Words that an entry gives in place of, or as the reason of, a judgement. Placeholders and pointers are none. */
function wordsIn({ data, judgement }: Assessment): Said[] {
  return (['because', 'as_published', ...(judgement === undefined ? (['judgement'] as const) : [])] as const).flatMap(
    (key) => {
      const words = data[key]
      return hasDescription(words) && !isPointer(words) ? [{ at: at(data, key), words }] : []
    },
  )
}

/** “Too early to say” and “no figures yet” say how the outcome stands: nobody knows. */
const notKnown =
  /\b(?:too (?:early|soon)|can(?:not|'t) (?:yet |now )?(?:be )?(?:tell|told|say|said|judged?|known?|measured?)|not (?:yet )?(?:known|possible|measured|available)|no (?:new |recent )?(?:data|figures?|information|evidence)|unknown|unclear|nobody knows|will be known)\b/

function isAbout(words: string): boolean {
  return saysHowThingsAre(words) || notKnown.test(plainText(words)) || isInAnotherLanguage(words)
}

/** Whether words tell only that nothing is known, or that nobody looked. No figure stands beside it, so the words are the only reason. */
export function isNotKnown(words: string): boolean {
  const plain = plainText(words)
  if (/\d/.test(withoutPlacesAndDates(plain))) return false
  // Why nobody knows tells nothing of the outcome either: “not assessed because the survey was cancelled”.
  const [said = ''] = plain.split(/,? (?:because|as|since|due to|owing to)(?![a-z])/)
  return (
    nothingKnown.test(plain) ||
    (notLookedAt.test(said) && !/[.;]|(?<![a-z])(?:but|although|though|however|while)(?![a-z])/.test(said))
  )
}

/** The start of a sentence that tells only that nobody looked, or can say. */
const notLookedAt =
  /^(?:it (?:is|was|remains) )?(?:much |still |far )?too (?:early|soon) to (?:say|tell|judge|know|measure|assess|report) (?:whether|if|how|what)(?![a-z])|^(?:(?:this|it|that|they|these|progress|improvement|impact|(?:the|this|that) (?:outcome|measure|indicator|change|impact|improvement)) )?(?:(?:could|can|did|was|were|has|have|is|are) )?(?:not|cannot|couldn't|wasn't|hasn't|can't) (?:yet )?(?:been |be )?(?:assessed|evaluated|measured|reviewed|judged|reported|updated|monitored)(?![a-z])|^(?:[a-z]+ ){1,4}(?:was|were|has been|have been) not (?:yet )?(?:asked|surveyed)(?![a-z])|^no (?:update|report|assessment|evaluation|return|response|review)s? (?:was|were|has been|have been|is|are)(?![a-z])/

const nothingKnown =
  /^(?:it (?:is|was) )?(?:(?:much |still |far )?too (?:early|soon)|not (?:yet )?known|unknown|unclear)(?: (?:yet|to (?:say|tell|judge|know|measure|assess|report)(?: yet)?))?$|^(?:there (?:is|are|was|were) )?no (?:new |recent |other )?(?:data|figures?|information|evidence|surveys?|census|counts?|measurements?|stud(?:y|ies))(?: (?:is|are|was|were|has been|have been))?(?: (?:yet|now|currently))?(?: (?:done|run|held|made|taken|carried out|undertaken|collected|available|gathered|recorded|held|published|received|known|found|seen|in \d{4}(?:[-/]\d+)?|for \d{4}(?:[-/]\d+)?|for (?:this|the|that) (?:year|outcome)|yet))*$/

/** What leaves it open how the outcome stands, of an entry that says anything; undefined where it says it, or says nothing. Many rules ask. */
export const doubtIn = memoByObject(findDoubt)

interface InDoubt {
  readonly doubt: AssessmentDoubt
  readonly said: readonly Said[]
}

function findDoubt(entry: Assessment): InDoubt | undefined {
  const { data, judgement } = entry
  if (judgement === 'not assessed') return undefined
  const said = wordsIn(entry)
  if (said.length === 0 || judgement === 'too early' || judgement === 'no data') return undefined
  if (listOf(data.measures).length === 0 && said.every(({ words }) => isNotKnown(words)))
    return { doubt: 'unknown', said }
  if (said.some(({ words }) => isAbout(words))) return undefined
  const doubt = said.some(({ words }) => isActivity(words) && !isRating(words))
    ? 'work'
    : said.every(({ words }) => isRating(words))
      ? 'rating'
      : 'little'
  // A judgement beside a sentence or figures is explained, unless the sentence is about something else.
  if (judgement !== undefined && (doubt === 'little' || listOf(data.measures).length > 0)) return undefined
  return { doubt, said }
}

/** Whether an entry says how the outcome stands. */
export function saysHowItStands(entry: Assessment): boolean {
  if (doubtIn(entry) !== undefined) return false
  if (entry.judgement !== undefined) return entry.judgement !== 'not assessed'
  return wordsIn(entry).length > 0
}
