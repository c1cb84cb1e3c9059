import { evidenceFor, reachOf } from '../../checks/plans/locality-evidence.ts'
import { beforePublication, declare, missingStatement } from '../../checks/statements/declare.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { backing } from '../../model/attestation.ts'
import { isLocalityPlan } from '../../model/locality-plans.ts'
import { quote } from '../../readings/stated.ts'

export default defineRule({
  id: 's10-5b-account-of-locality-needs',
  cites: ['s10-5b-account-of-locality-needs'],
  on: 'locality-plan',
  title: 'A locality plan shows that the needs of the people there were looked at, and somebody stands behind that',
  why: `Section 10(5)(b) has the partnership take account of the needs and circumstances of the people of that very locality before it
        publishes the plan. It does not ask that the plan describe them, as a LOIP has to. What is looked for here is evidence from
        the locality, or from a smaller place in it.`,
  fix: 'What was looked at? Write needs_considered: {summary: ..., evidence: [{title: ..., geography: the locality}]}.',
  leaves: 'Whether the needs were really weighed, and whether the evidence shows them, is for people to judge.',
  pass: `
kind: locality-plan
title: Milltown Together
covers: Milltown
edition: {published_on: 27 June 2024}
needs_considered:
  summary: Four evenings in the Miners’ Hall, and the figures of the ward.
  evidence: [{title: Ward figures 2024, geography: Milltown}]
statement:
  claim: The board looked at the needs of Milltown before it settled the plan.
  evidence: Board minute, 14 March 2024
  locator: item 5
  owner: {name: A. Person, role: Community Planning Manager, organisation: Strathexample Council}
  date: 14 March 2024
`,
  fail: `
kind: locality-plan
title: Milltown Together
covers: Milltown
needs_considered:
#^^^^^^^^^^^^^^^ question: “Milltown Together” names no evidence for the needs that were taken into account.
  summary: Four evenings in the Miners’ Hall.
`,
  applies: (plan, { partnership }) => isLocalityPlan(plan, partnership) || unknown('TODO'),
  *check(plan, context) {
    const title = quote(plan.title)
    // A locality plan need not describe needs. If it does, the description shows that they were considered.
    const considered = plan.data.kind === 'locality-plan' ? plan.data.needs_considered : undefined
    const needs = considered ?? plan.data.needs
    const key = considered === undefined && needs !== undefined ? 'needs' : 'needs_considered'
    const place = { of: plan.data, key }
    if (needs === undefined) {
      const says = `${title} does not say which needs of the people there were taken into account.`
      yield { at: place, says, lacks: 'content' }
      return
    }
    const reaches = evidenceFor(needs).map((evidence) => reachOf(evidence, plan, context.partnership))
    if (reaches.length === 0) {
      const says = `${title} names no evidence for the needs that were taken into account.`
      yield { at: place, says, lacks: 'content' }
      return
    }
    if (!reaches.includes('local') && !reaches.includes('wider')) {
      const says = `${title} does not say which area its evidence on needs is about.`
      yield {
        at: place,
        says,
        fix: 'Add geography: to each entry of evidence:, such as the locality.',
        lacks: 'content',
      }
      return
    }
    if (!reaches.includes('local')) {
      const says = `The evidence on needs in ${title} is about a wider area or another locality.`
      const fix = 'Add evidence: about the locality itself, with geography:, if there is some.'
      yield { at: place, says, fix, verdict: 'remark', saidAs: 'advice' }
    }
    const before = beforePublication(plan)
    yield declare({
      at: place,
      backing: backing(plan.data),
      context,
      before,
      otherwise: missingStatement(plan),
    })
  },
})
