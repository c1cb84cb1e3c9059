import { publishedAsRevised } from '../../checks/reviews/revisions.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's7-5-publish-revised',
  cites: ['s7-5-publish-revised'],
  on: 'partnership',
  title: 'A LOIP that was revised after a review is published as revised',
  why: `Section 7(5) asks that the plan be published as revised. It sets no date, so a revision that is decided and not adopted yet
        is only on its way. The duty to review a plan from time to time then applies to the revised one.`,
  fix: {
    says: 'Publish the revised plan, and add it to these files with the day of publication and the plan that it replaces.',
  },
  pass: `
kind: loip
title: Our Strathexample
edition: {published_on: 3 February 2025}
---
kind: review
of: plan
date: 18 June 2024
decision: revise
revision_adopted: yes
`,
  fail: `
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2018}
---
kind: review
of: plan
date: 18 June 2024
decision: revise
revision_adopted: yes
#                 ^^^ gap: The review of 18 June 2024 led to an adopted revision of the LOIP, and no edition published since is in these files.
`,
  check: (_partnership, context) => publishedAsRevised(context, 'loip'),
})
