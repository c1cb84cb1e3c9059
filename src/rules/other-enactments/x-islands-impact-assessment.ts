import {
  assessmentShown,
  impactAssessments,
  saysSo,
  whereAndWhen,
} from '../../checks/participation/impact-assessments.ts'
import { isIslandArea } from '../../checks/partners/profile-known.ts'
import { hasLoipSince } from '../../checks/plans/loip-known.ts'
import { defineRule } from '../../engine/rule.ts'
import { dutyOf } from '../../law/index.ts'
import { at } from '../../source/position.ts'

const { from } = dutyOf('x-islands-impact-assessment').inForce

export default defineRule({
  id: 'x-islands-impact-assessment',
  cites: ['x-islands-impact-assessment'],
  on: 'partnership',
  title: 'In an island area, an island communities impact assessment is listed, or why none was needed',
  why: `Section 8 of the Islands (Scotland) Act 2018 has a listed body, such as an island council, assess a policy, strategy or service that
        it thinks likely to affect an island community significantly differently from other communities in its area. Where it makes
        none of one that affects islands, it publishes why, as soon as reasonably practicable.`,
  fix: {
    says: `Ask the council whether it assessed what the LOIP means for island communities. If it did, say when, and where that can be
           read. If it did not, say why.`,
    write: `
      assessments:
        - kind: island communities
          body: <name of the body>
          result: <done or not needed>
          date: <day of the assessment>
          url: <web address>
          # Or why none was needed:
          # explanation: <why>`,
  },
  leaves: 'Whether the LOIP is a strategy of that body, and what its effect on islands is, is for the body to judge.',
  pass: `
kind: partnership
name: Example Isles Partnership
council_area: Orkney Islands
assessments:
  - kind: island communities
    body: The council
    result: done
    statement: {claim: The council assessed the LOIP before it was published., evidence: Council minute, locator: item 4, owner: Islands officer, date: 3 May 2024}
---
kind: loip
title: Our Isles
edition: {published_on: 27 June 2024}
`,
  fail: `
kind: partnership
#^^^^^^^^^^^^^^^^ advice: No island communities impact assessment is listed here, nor why none was needed.
name: Example Isles Partnership
council_area: Orkney Islands
---
kind: loip
title: Our Isles
edition: {published_on: 27 June 2024}
`,
  applies(_partnership, context) {
    const isIslands = isIslandArea(context)
    return isIslands === true ? hasLoipSince(from, context) : isIslands
  },
  *check({ profile }, context) {
    if (profile === undefined) return
    const listed = impactAssessments('island communities', context)
    const shown = listed.filter(saysSo)
    for (const assessment of shown) {
      const body = assessment.data.body ?? 'a member body'
      yield* assessmentShown(assessment, 'island communities impact assessment', body, context)
    }
    if (shown.length > 0) return
    const [bare] = listed
    if (bare === undefined) {
      const says = 'No island communities impact assessment is listed here, nor why none was needed.'
      yield { at: at(profile, 'assessments'), says, lacks: 'content' }
    } else if (bare.data.result === 'not needed') {
      const says = 'Here it says that no island communities impact assessment was needed, and not why.'
      const fix = {
        says: 'Say why none was needed, and where that is published. If nobody knows, ask the body that decided so.',
        write: ['explanation: <why>', whereAndWhen(bare)].join('\n'),
      }
      yield { at: at(bare.data, 'result'), says, fix, lacks: 'content' }
    } else {
      const says = 'This entry does not say whether an island communities impact assessment was made.'
      const fix = {
        says: 'Say whether one was made, when, and where it can be read. If none was needed, say why.',
        write: ['result: <done or not needed>', whereAndWhen(bare)].join('\n'),
      }
      yield { at: at(bare.data, 'kind'), says, fix, lacks: 'content' }
    }
  },
})
