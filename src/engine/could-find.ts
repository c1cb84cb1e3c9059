// Whether a run could have found again what an earlier one found. Where something could not be read, or a rule did not run, silence
// shows nothing.

import type { Finding, RunResult } from '../result/run-result.ts'

type Run = Pick<RunResult, 'findings' | 'duties' | 'rules' | 'ending'>
type Earlier = Pick<Finding, 'rule' | 'duty' | 'item'>

export function couldFind({ findings, duties, rules, ending }: Run): (earlier: Earlier) => boolean {
  const left = new Set(rules.notRun.map(({ rule }) => rule))
  const unseen = new Set(
    duties.filter(({ verdict }) => verdict === 'cannot-tell' || verdict === 'not-looked-at').map(({ duty }) => duty),
  )
  const unusable = findings.flatMap(({ level, item }) => (level === 'error' && item !== undefined ? [item] : []))
  return ({ rule, duty, item }) => {
    if (ending.code === 3 || left.has(rule)) return false
    if (duty === undefined) return true
    return !unseen.has(duty) && !(item !== undefined && unusable.some((other) => mayHide(other, item)))
  }
}

/**
 * Whether what cannot be used at one item may be why nothing is found at another. Items are named from the document down:
 * `loip:loip-2024/outcomes/2/improvement`. What is found of a thing as a whole is placed at its title or name.
 */
function mayHide(unusable: string, item: string): boolean {
  const whole = item.replace(/\/(?:title|name)$/, '')
  return isWithin(unusable, whole) || isWithin(item, unusable)
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`)
}
