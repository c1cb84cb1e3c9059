import { namesSource, needsDescribed } from '../../checks/plans/needs-shown.ts'
import { isOnlyAnAddress } from '../../checks/plans/own-words.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { listOf } from '../../model/ids.ts'
import { hasDescription, isPointer } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

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
#^^^^ question: “Our Strathexample” names evidence of needs, and does not itself describe the needs.
  evidence: [Strathexample Area Profile 2024]
`,
  applies: (plan) => plan.data.needs !== undefined || unknown(`${recordName(plan)} says nothing of needs.`),
  *check(plan) {
    const { data } = plan
    const { needs } = data
    const described = needsDescribed(plan)
    const summary = typeof needs === 'string' ? needs : needs?.summary
    if (described.length > 0 || needs === undefined) {
      yield* described
      return
    }
    const place = typeof needs === 'string' || summary === undefined ? at(data, 'needs') : at(needs, 'summary')
    if (hasDescription(summary)) {
      const says = isOnlyAnAddress(summary)
        ? `${recordName(plan)} gives an address for needs, and does not itself describe them.`
        : isPointer(summary)
          ? `The description of needs is named, and not copied here: ${quote(summary)}.`
          : `${recordName(plan)} says of needs only ${quote(summary)}, which is a topic and no description.`
      yield { at: place, says, verdict: 'for-people' }
      return
    }
    // Where nothing is named either, the schema already reports the gap.
    if (typeof needs === 'string') return
    if (needs.section !== undefined) {
      const says = `The description of needs is named, and not copied here: section ${quote(needs.section)}.`
      yield { at: at(needs, 'section'), says, verdict: 'for-people' }
      return
    }
    const named = listOf(needs.evidence).some(namesSource)
      ? 'evidence of needs'
      : listOf(needs.groups_with_poorer_outcomes).some(hasDescription)
        ? 'groups with poorer outcomes'
        : undefined
    if (summary !== undefined)
      yield { at: place, ...absent(plan, `leaves the description of needs open: ${quote(summary)}`) }
    else if (named !== undefined)
      yield {
        at: place,
        says: `${recordName(plan)} names ${named}, and does not itself describe the needs.`,
        verdict: 'for-people',
      }
    else yield unknown(`${recordName(plan)} says nothing of needs that describes them.`)
  },
})
