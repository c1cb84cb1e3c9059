import { isParticular, isParticularBesidesWork } from '../../checks/plans/own-words.ts'
import { isNotKnown } from '../../checks/reports/assessment-words.ts'
import { participationToldTogether } from '../../checks/reports/participation-told.ts'
import { onYearUnderTheAct, yearNotKnown } from '../../checks/reports/under-the-act.ts'
import { defineRule, type Fix, shows } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { isActivity } from '../../readings/activity-words.ts'
import { hasDescription, isPointer } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { plainWords } from '../../text/nearest.ts'

const sayHowFar =
  'Say how far taking part helped community bodies to contribute to community planning. If it cannot be told yet, say so, and why.'

/** An answer in parts keeps the others. */
function fixFor(says: string, isInParts: boolean): Fix {
  const words = '<how far it helped them to contribute>'
  return { says, write: `participation:\n  effectiveness: ${isInParts ? `\n    summary: ${words}` : words}` }
}

export default defineRule({
  id: 's8-2b-ii-participation-effectiveness',
  cites: ['s8-2b-ii-participation-effectiveness'],
  on: 'loip-report',
  title: 'The LOIP progress report says how far participation was effective',
  why: `Section 8(2)(b) asks two questions. How many events were held answers the first. This rule looks for the second: how far
        did taking part enable community bodies to contribute to community planning?`,
  fix: fixFor(sayHowFar, false),
  leaves: 'Whether it was effective is for people to judge, the community bodies first.',
  pass: `
kind: progress-report
reporting_year: 2024-25
participation:
  extent: Twelve events with 640 people.
  effectiveness: Both bodies say that they were heard on bus times, and not on the budget.
`,
  fail: `
kind: progress-report
reporting_year: 2024-25
participation:
#^^^^^^^^^^^^ gap: “Progress report 2024-25” does not say how far participation was effective.
  extent: Twelve events with 640 people.
`,
  applies: onYearUnderTheAct,
  *check(report) {
    const { data, year } = report
    const { participation } = data
    const [extent, effectiveness] = [participation?.extent, participation?.effectiveness].map((answer) =>
      typeof answer === 'object' ? answer.summary : answer,
    )
    const parts = participation?.effectiveness
    const place = parts === undefined ? at(data, 'participation') : { of: participation ?? data, key: 'effectiveness' }
    const isInParts = typeof parts === 'object'
    const toWrite = { into: data, fix: fixFor(sayHowFar, isInParts) }
    if (year === undefined) yield yearNotKnown(report)
    const toldTogether = participationToldTogether(report, 'how far participation was effective')
    if (effectiveness === undefined && toldTogether !== undefined) yield { ...toldTogether, ...toWrite }
    else if (effectiveness === undefined)
      yield { at: place, ...absent(report, 'does not say how far participation was effective'), ...toWrite }
    else if (!hasDescription(effectiveness)) {
      const says = `The effectiveness of participation is left open here: ${quote(effectiveness)}.`
      yield { at: place, says, ...toWrite, verdict: 'for-people' }
    } else if (isPointer(effectiveness)) {
      const says = `The effectiveness of participation is named, and not copied here: ${quote(effectiveness)}.`
      const fix = fixFor('Copy from there how far taking part helped community bodies to contribute.', isInParts)
      yield { at: place, says, into: data, fix, verdict: 'for-people' }
    } else if (isNotKnown(effectiveness)) {
      const says = `${recordName(report)} says of the effectiveness of participation that nobody looked at it, or can tell: ${quote(effectiveness)}.`
      yield { at: place, says, ...toWrite, verdict: 'for-people' }
    } else if (extent !== undefined && plainWords(extent) === plainWords(effectiveness))
      yield { at: place, ...absent(report, 'repeats the extent of participation as its effectiveness'), ...toWrite }
    else if (!isParticularBesidesWork(effectiveness)) {
      const says = `${recordName(report)} says of the effectiveness of participation only ${quote(effectiveness)}, which ${isActivity(effectiveness) && isParticular(effectiveness) ? 'tells of what was done, and not of what came of it' : 'names no body, place, figure or event in a sentence'}.`
      yield { at: place, says, ...toWrite, verdict: 'for-people' }
    } else yield shows(typeof parts === 'object' ? at(parts, 'summary') : place)
  },
})
