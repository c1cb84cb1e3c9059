import { isUnderTheAct } from '../../checks/reports/under-the-act.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { listOf } from '../../model/ids.ts'
import { hasContent, hasDescription, isPointer } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

const sayWithWhom = 'If no community body took part, say so in a sentence. If it is still to be written, write it.'

export default defineRule({
  id: 's8-2b-i-participation-extent',
  cites: ['s8-2b-i-participation-extent'],
  on: 'progress-report',
  title: 'The LOIP progress report says how far the partnership took part with community bodies',
  why: `Section 8(2)(b)(i) asks how far the partnership took part with community bodies in all its work under Part 2 that year,
        locality planning among it. Which bodies, and in what, is an answer; so is “with none”.`,
  fix: 'Add participation: {extent: "..."} with which community bodies took part, and in what.',
  leaves: 'Whether the account is full, and covers locality planning too, is for people to judge.',
  pass: `
kind: progress-report
reporting_year: 2024-25
participation:
  extent: Both community councils took part in every meeting of the locality groups.
`,
  fail: `
kind: progress-report
reporting_year: 2024-25
participation:
#^^^^^^^^^^^^^ gap: “Progress report 2024-25” does not say how far community bodies took part.
  effectiveness: Both bodies say that they were heard.
`,
  applies: (report) => (report.coversLoip && isUnderTheAct(report)) || unknown('TODO'),
  *check({ data, title }) {
    const { participation } = data
    const extent = participation?.extent
    const summary = typeof extent === 'object' ? extent.summary : extent
    if (typeof extent === 'object' && listOf(extent.bodies).some(hasDescription)) return
    if (hasContent(summary)) {
      const place = typeof extent === 'object' ? at(extent, 'summary') : { of: participation ?? data, key: 'extent' }
      const bare = `${quote(title)} gives as the extent of participation only ${quote(summary)}.`
      const elsewhere = `The extent of participation is named, and not copied here: ${quote(summary)}.`
      if (!hasDescription(summary)) yield { at: place, says: bare, fix: sayWithWhom, verdict: 'for-people' }
      else if (isPointer(summary)) yield { at: place, says: elsewhere, verdict: 'for-people' }
      return
    }
    yield {
      at: participation && extent !== undefined ? at(participation, 'extent') : at(data, 'participation'),
      says: `${quote(title)} does not say how far community bodies took part.`,
      lacks: 'content',
    }
  },
})
