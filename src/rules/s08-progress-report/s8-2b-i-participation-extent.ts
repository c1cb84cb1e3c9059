import { isUnderTheAct } from '../../checks/reports/under-the-act.ts'
import { defineRule } from '../../engine/rule.ts'
import { listOf } from '../../model/ids.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

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
  applies: (report) => report.coversLoip && isUnderTheAct(report),
  *check({ data, title }) {
    const { participation } = data
    const extent = participation?.extent
    const summary = typeof extent === 'object' ? extent.summary : extent
    if (hasContent(summary) || (typeof extent === 'object' && listOf(extent.bodies).some(hasContent))) return
    yield {
      at: participation && extent !== undefined ? at(participation, 'extent') : at(data, 'participation'),
      says: `${quote(title)} does not say how far community bodies took part.`,
      lacks: 'content',
    }
  },
})
