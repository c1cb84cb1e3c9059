import { defineRule } from '../../engine/rule.ts'
import { listOf } from '../../model/ids.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

const onlyAnAddress = /^\W*(?:(?:see|read|at|link)\b[^.:]*:?\s*)?(?:https?:\/\/|www\.)\S+\W*$/i

export default defineRule({
  id: 's6-2d-needs-in-the-plan',
  cites: ['s6-2d-describe-needs'],
  on: 'loip',
  title: 'The needs are described in words, and not only by a link or a list of groups',
  why: `Section 6(2)(d) wants a description, set out in the plan. A link to an assessment and the names of groups say where to look
        and whom it is about, and leave open what the plan itself says.`,
  fix: 'Add needs.summary: with what the plan says, or needs.section: with the place where it says so.',
  pass: `
kind: loip
title: Our Strathexample
needs:
  summary: One child in five lives in a low-income family.
  evidence: [Strathexample Area Profile 2024]
`,
  fail: `
kind: loip
title: Our Strathexample
needs:
#^^^^ question: The LOIP names evidence of needs, and does not itself describe the needs.
  evidence: [Strathexample Area Profile 2024]
`,
  applies: ({ data }) => data.needs !== undefined,
  *check({ data }) {
    const { needs } = data
    if (needs === undefined) return
    const summary = typeof needs === 'string' ? needs : needs.summary
    const place = typeof needs === 'string' || summary === undefined ? at(data, 'needs') : at(needs, 'summary')
    if (hasContent(summary)) {
      const says = 'The LOIP gives an address for needs, and does not itself describe them.'
      if (onlyAnAddress.test(summary)) yield { at: place, says, verdict: 'judgement' }
      return
    }
    if (typeof needs === 'object' && (needs.section !== undefined || listOf(needs.items).length > 0)) return
    if (summary !== undefined) {
      yield { at: place, says: `The LOIP leaves the description of needs open: ${quote(summary)}.`, lacks: 'content' }
    } else if (typeof needs === 'object') {
      const named = listOf(needs.evidence).length > 0 ? 'evidence of needs' : 'groups with poorer outcomes'
      const says = `The LOIP names ${named}, and does not itself describe the needs.`
      // If it names neither, the schema already reports the gap.
      if (listOf(needs.evidence).length > 0 || needs.groups_with_poorer_outcomes !== undefined)
        yield { at: place, says, verdict: 'judgement' }
    }
  },
})
