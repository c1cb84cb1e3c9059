// What the title of an outcome is: an outcome; or in its place a topic, an instruction, a promise, nothing yet, or that there is none.

import { memoByText } from '../text/memo-by-text.ts'
import { isPromise } from './activity-words.ts'
import { lengthOf, whatIsStated } from './outcome-words.ts'
import { emptinessOf } from './placeholder.ts'
import { isInAnotherLanguage, plainText } from './plain-text.ts'

export type TitleKind = 'outcome' | 'topic' | 'instruction' | 'promise' | 'open' | 'none'

/** “Reduce” and “end” state what is to become of things; these say only what somebody is to do. */
const instructions =
  'enabl|support|develop|promot|ensur|creat|build|deliver|provid|work|help|encourag|address|tackl|mak|giv|invest|empower|establish|implement|review|publish|hold|engag|involv|explor|continu|focus|facilitat|champion|co-produc|coproduc|design|launch|train|recruit|fund|commission|lead|run|us|listen|maintain|protect|prioritis|prioritiz|target|embed|adopt|deepen|foster|nurtur|inspir|celebrat|attract|embrac|influenc|challeng|respond|plan|prepar|offer|shar|bring|connect|integrat|align|coordinat|co-ordinat|monitor|measur|manag|understand|identify|recognis|recogniz|act|set|stimulat|unlock|drive|driv|secur|safeguard|sustain|harness|showcas|look|talk|think|learn|keep|put|get|equip|rais(?:e|es|ing) (?:awareness|the profile)|increas(?:e|es|ing) awareness'
const instruction = new RegExp(
  `^(?:to |we must |let us |jointly |collectively |better )?(?:(?:${instructions})(?:e|es|ing|s|ting|ning|ying|ging)?)(?: (?:and|&|or) [a-z]+(?:ing|e)?)?(?= )(?! (?:-|(?:is|are|was|were|has|have|can|will|meets?)(?![a-z])))(?! (?<=(?:learning|training|planning|funding) )(?:and|&|or|for)(?![a-z]))(?! (?:communities|people|neighbourhoods|families|places|life|lives|care|services|parents|environment)(?: (?:are|is|will|can|have|feel)))`,
)
const longestTopic = 8

const priorities =
  '(?:(?:local|priority|strategic|improvement|shared|key|agreed|specific|clear|high-level|long-term|stretch|other|formal) ){0,3}(?:outcomes?|priorit(?:y|ies)|aims?|objectives?|goals?|themes?)'
const settled =
  '(?:set(?: out)?|agreed|chosen|identified|decided(?: on)?|settled|selected|adopted|approved|written|developed|confirmed|defined|determined|drafted|finali[sz]ed|established|known|ready)'
/** “Our priorities are not set by where people live” goes on, and says something of its own. */
const atItsEnd =
  '(?=[.,;:]*$|[.,;:] | (?:yet|so far|to date|as yet|at present|here|until|for (?:this|the) (?:plan|area|period|locality)|in (?:this|the) (?:plan|loip)|by the (?:board|partnership|cpp))(?![a-z]))'
const noneIsSet = new RegExp(
  [
    `^(?:(?:there|here) (?:is|are|was|were) |(?:we|the (?:board|partnership|cpp|plan|loip|council)) (?:have|has|had) )?(?:currently |as yet |yet )?no ${priorities}(?:(?: (?:is|are|was|were|has|have|had|can|could|will))?(?: yet)?(?: been| be)? (?:yet )?${settled})?${atItsEnd}`,
    `^(?:the |our |its |any )?${priorities} (?:(?:is|are|was|were|has|have|had|will)(?: still| yet)? (?:not|to be)|(?:is|are|was|were|has|have|had)n't)(?: yet)?(?: been| be)?(?: yet)?(?: ${settled})${atItsEnd}`,
    `^(?:we|the (?:board|partnership|cpp|plan|loip|council)) (?:(?:have|has|had|did) (?:not|(?:still|yet) to)|(?:have|has|had|did)n't)(?: yet)? (?:set|agree|agreed|choose|chosen|identify|identified|decide|decided|settle|settled)(?: on)? (?:any |its |our |the )?${priorities}${atItsEnd}`,
  ].join('|'),
)

/** “No priorities have been agreed yet”: in the place of an outcome, that there is none. “No aim is too high” sets one. */
function saysNoneIsSet(words: string): boolean {
  return noneIsSet.test(plainText(words))
}

/** A title of many words that states nothing recognisable is left as an outcome: it is no bare topic. */
export const kindOfTitle = memoByText((words: string): TitleKind => {
  const emptiness = emptinessOf(words)
  if (emptiness === 'none' || saysNoneIsSet(words)) return 'none'
  if (emptiness !== undefined || /^[xX?]$/.test(words.trim())) return 'open'
  if (isInAnotherLanguage(words)) return 'outcome'
  if (isPromise(words)) return 'promise'
  if (instruction.test(withoutNumber(words)) || instruction.test(afterHeading(words))) return 'instruction'
  // “Prosperous” says nothing of whom.
  if (lengthOf(words) < 2) return 'topic'
  return whatIsStated(words) !== undefined || lengthOf(words) > longestTopic ? 'outcome' : 'topic'
})

/** `Places: create thriving places`: what stands after a heading of a few words. */
function afterHeading(words: string): string {
  return /^(?:[^\s:]+ ){0,5}[^\s:]+(?::| -) (.+)$/.exec(withoutNumber(words))?.[1] ?? ''
}

function withoutNumber(words: string): string {
  return plainText(words).replace(/^(?:[a-z]+ )?\d[\d.]*[ .:)-]+/, '')
}
