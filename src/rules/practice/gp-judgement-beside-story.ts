import { defineRule, shows, unknown } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { assessmentName } from '../../model/outcomes.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-judgement-beside-story',
  cites: ['gp-judgement-beside-story'],
  on: 'progress-report',
  title: 'Each assessment that tells what happened also gives a judgement',
  why: `A story shows what changed for somebody. It does not say whether the outcome as a whole got better, got worse, or
        stayed as it was, and that is what people look for when they compare years.`,
  fix: {
    says: `Say whether the outcome got better over the year, stayed as it was, got worse, or some of each. If it is too early to
           tell, or there is no data, say so.`,
    write: 'judgement: <improved, maintained, declined, mixed, too early or no data>',
  },
  leaves: 'Whether the story bears the judgement out is for people to judge.',
  pass: `
kind: progress-report
reporting_year: 2024-25
assessments:
  - {outcome: Good work with fair pay, judgement: improved, because: "82% earn the real Living Wage, up from 78%."}
---
kind: loip
title: Our Strathexample
outcomes:
  - title: Good work with fair pay
`,
  fail: `
kind: progress-report
reporting_year: 2024-25
assessments:
  - {outcome: Good work with fair pay, because: Ann runs a bakery and put up the pay of all her staff.}
#                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ advice: “Progress report 2024-25” gives no judgement on outcome “Good work with fair pay” beside its words.
---
kind: loip
title: Our Strathexample
outcomes:
  - title: Good work with fair pay
`,
  applies: (report) =>
    report.assessments.length > 0 ||
    unknown({
      says: `${recordName(report)} assesses no outcome. Assess each.`,
      write: 'assessments:\n  - outcome: <id of an outcome>\n    judgement: <judgement>',
    }),
  *check(report) {
    for (const assessment of report.assessments) {
      const { data, because, judgement } = assessment
      const name = assessmentName(assessment)
      if (judgement === 'not assessed') yield unknown(`${recordName(report)} gives ${name} as not assessed.`)
      else if (judgement !== undefined) yield shows(at(data, 'judgement'))
      // An unexplained rating word is a judgement too; it is already reported as an error.
      else if (data.judgement !== undefined)
        yield unknown({
          says: `What ${quote(data.judgement)} says of ${name} is not explained. Say in the partnership file what it means.`,
          write: 'ratings:\n  <word>: <what it means>',
          in: 'partnership',
        })
      else if (hasContent(because))
        yield { at: at(data, 'because'), ...absent(report, `gives no judgement on ${name} beside its words`) }
      else
        yield unknown({
          says: `${recordName(report)} gives no judgement on ${name}. Say how it stands.`,
          write: 'judgement: <judgement>',
          into: data,
        })
    }
  },
})
