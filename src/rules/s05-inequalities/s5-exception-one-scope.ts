import { contradiction } from '../../checks/statements/declare.ts'
import { decisionsShown, section5Decisions } from '../../checks/statements/section-5-decisions.ts'
import { defineRule } from '../../engine/rule.ts'
import { dateOf } from '../../model/field.ts'
import { plansAmong, whichToWrite } from '../../model/outcome-named.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 's5-exception-one-scope',
  cites: ['s5-exception-inappropriate'],
  on: 'partnership',
  title: 'Each section 5 decision is about one outcome, and has a date that can be',
  why: `Section 5 gives way where the partnership considers it inappropriate. For one outcome that is soon explained. For a whole
        plan it is a large claim: nothing in it would then aim to reduce inequalities, and readers will ask why.`,
  fix: {
    says: 'If it is for one or two outcomes only, record a decision for each. If it is for a whole plan, nothing has to change here.',
  },
  leaves: 'Whether so wide a decision is right is for the partnership to consider.',
  pass: `
kind: exceptions
inappropriate:
  - scope: "4"
    reason: Flood walls protect whole villages, and none is poorer than the rest.
    decided_on: 14 March 2024
    evidence: Board minute, 14 March 2024, item 6
    owner: Strathexample Partnership Board
    review_by: 14 March 2027
---
kind: loip
title: Our Strathexample
outcomes: [{id: "4", title: Every village is ready for floods}]
`,
  fail: `
kind: exceptions
inappropriate:
  - scope: loip
#          ^^^^ advice: The section 5 decision on “loip” covers a whole plan.
    reason: The plan is about one event, the flood of 2023, which struck every street alike.
    decided_on: 14 March 2024
    evidence: Board minute, 14 March 2024, item 6
    owner: Strathexample Partnership Board
    review_by: 14 March 2027
`,
  *check(_partnership, context) {
    for (const { data, scope, overdue } of section5Decisions(context)) {
      const name = quote(data.scope ?? 'something')
      const contrary = contradiction(dateOf(data.decided_on), context)
      if (contrary !== undefined) {
        const fix = { says: 'If the day is a slip, set it right.' }
        yield { at: at(data, 'decided_on'), says: `The section 5 decision on ${name} ${contrary}.`, fix }
      }
      if (overdue !== undefined) {
        const fix = {
          says: 'Look at it again, and say by when it is looked at next. If it no longer holds, take it out.',
          write: 'review_by: <day to come>',
        }
        yield {
          at: at(data, 'review_by'),
          says: `The section 5 decision on ${name} ${overdue}; it stands until it is changed.`,
          fix,
          verdict: 'remark',
          saidAs: 'advice',
        }
      }
      if (scope?.of === 'plan') {
        const says = `The section 5 decision on ${name} covers a whole plan.`
        yield { at: at(data, 'scope'), says, verdict: 'remark', saidAs: 'advice' }
      }
      if (scope?.of === 'several') {
        const says = `The section 5 decision on ${name} may be about an outcome of ${plansAmong(scope.among)}, so it counts for none here.`
        const fix = { says: whichToWrite(scope.among) }
        yield { at: at(data, 'scope'), says, fix, verdict: 'for-people' }
      }
      if (scope?.of === 'everything') {
        const says = `The section 5 decision on ${name} names no plan and no outcome, so it counts for none here.`
        const fix = {
          says: 'Say which outcome or which plan it is about.',
          write: 'scope: <id of the outcome or the plan>',
        }
        yield { at: at(data, 'scope'), says, fix, verdict: 'remark', saidAs: 'advice' }
      }
    }
    yield* decisionsShown(context)
  },
})
