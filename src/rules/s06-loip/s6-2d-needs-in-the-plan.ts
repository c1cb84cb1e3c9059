import { namesSource } from '../../checks/plans/needs-shown.ts'
import { defineRule } from '../../engine/rule.ts'
import { listOf } from '../../model/ids.ts'
import { hasDescription, isPointer } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
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
    if (hasDescription(summary)) {
      if (onlyAnAddress.test(summary)) {
        const says = 'The LOIP gives an address for needs, and does not itself describe them.'
        yield { at: place, says, verdict: 'judgement' }
      } else if (isPointer(summary)) {
        const says = `The description of needs is named, and not copied here: ${quote(summary)}.`
        yield { at: place, says, verdict: 'judgement' }
      }
      return
    }
    // Where nothing is named either, the schema already reports the gap.
    if (typeof needs === 'string' || needs.section !== undefined) return
    if (listOf(needs.items).some((need) => hasDescription(need.summary))) return
    const named = listOf(needs.evidence).some(namesSource)
      ? 'evidence of needs'
      : listOf(needs.groups_with_poorer_outcomes).some(hasDescription)
        ? 'groups with poorer outcomes'
        : undefined
    if (named === undefined) return
    if (summary !== undefined)
      yield { at: place, says: `The LOIP leaves the description of needs open: ${quote(summary)}.`, lacks: 'content' }
    else
      yield {
        at: place,
        says: `The LOIP names ${named}, and does not itself describe the needs.`,
        verdict: 'judgement',
      }
  },
})
