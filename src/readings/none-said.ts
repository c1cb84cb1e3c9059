// Whether a text says no more than that there is none of what its field is for.
import { memoByText } from '../text/memo-by-text.ts'

/** What is looked at of a text. */
const longest = 400

const noneAtAll =
  /^(?:(?:there|here) (?:is|are|was|were|has been|have been) (?:(?:currently|presently|still|as yet|so far|at present|to date) )?(?:none|nothing)|(?:we|they) (?:have|had|hold|know of|knew of|are aware of|made|received|were given|got) (?:none|nothing)|none|nil|nothing|not any|not that (?:we|i) (?:know of|are aware of|am aware of))(?<rest>.*)$/
/** What may follow without telling of anybody: “none yet”, “none that we know of”, “none was made”, “none; we have asked”. */
const afterNone =
  /^(?:[;:.]| ?[-–(]|, (?!because|since|as )|,? but | (?:yet|so far|as yet|to date|at present|at this time|at the moment|currently|now|known|here|recorded|exists?|applies|apply|in place|available|to report|on file|to our knowledge|as far as|that (?:we|i|anybody) |of which we |(?:is|are|was|were|has been|have been) (?:ever )?(?:known|made|given|issued|received|recorded|needed|required|in place|in force|held|published|written|planned|proposed|appointed|named|available)(?=$|[ ]*[.;:,(-]| (?:yet|so far|to date|to us|for us|by|since|until)(?![a-z]))))/

/**
 * Whether the words say no more than that there is none: “None that we know of; we asked in May”, “There are none yet”. What is read here
 * may be any text, so that “None of our children grow up in poverty” and “There are no empty homes” are no such words.
 */
export const saysThereIsNone = memoByText((said: string): boolean => {
  if (!/^\W{0,3}(?:there|here|we|they|none|nil|nothing|not)(?![a-z])/i.test(said)) return false
  const plain = said
    .slice(0, longest)
    .toLowerCase()
    .replace(/["“”‘’*_]/g, '')
    .replace(/[–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  const rest = noneAtAll.exec(plain)?.groups?.rest
  return rest !== undefined && (/^\W*$/.test(rest) || afterNone.test(rest))
})
