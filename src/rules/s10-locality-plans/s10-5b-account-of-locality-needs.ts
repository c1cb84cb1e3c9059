import { evidenceFor, reachOf } from '../../checks/plans/locality-evidence.ts'
import { wordsOnNeeds } from '../../checks/plans/needs-shown.ts'
import { isUnderSection10 } from '../../checks/plans/settled.ts'
import { beforePublication, declare, missingStatement } from '../../checks/statements/declare.ts'
import { defineRule, shows } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { backing } from '../../model/attestation.ts'

export default defineRule({
  id: 's10-5b-account-of-locality-needs',
  cites: ['s10-5b-account-of-locality-needs'],
  on: 'locality-plan',
  title: 'A locality plan shows that the needs of the people there were looked at, and somebody stands behind that',
  why: `Section 10(5)(b) has the partnership take account of the needs and circumstances of the people of that very locality before it
        publishes the plan. It does not ask that the plan describe them, as a LOIP has to. What is looked for here is evidence from
        the locality, or from a smaller place in it.`,
  fix: {
    says: 'Say what was looked at to learn the needs of the locality.',
    write: `
      needs_considered:
        summary: <what was looked at>
        evidence:
          - title: <document>
            geography: <name of the locality>
    `,
  },
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
  applies: isUnderSection10,
  *check(plan, context) {
    // A locality plan need not describe needs. If it does, the description shows that they were considered.
    const considered = plan.data.kind === 'locality-plan' ? plan.data.needs_considered : undefined
    const needs = considered ?? plan.data.needs
    const key = considered === undefined && needs !== undefined ? 'needs' : 'needs_considered'
    const place = { of: plan.data, key }
    if (needs === undefined) {
      yield { at: place, ...absent(plan, 'does not say which needs of the people there were taken into account') }
      return
    }
    const named = evidenceFor(needs)
    const places = [...wordsOnNeeds(needs, place), ...named.map((evidence) => evidence.at)]
    if (places.length > 0) yield shows(...places)
    if (named.length === 0) {
      const fix = {
        says: 'Say where what is said of the needs comes from.',
        ...(typeof needs === 'object'
          ? { write: `${key}:\n  evidence:\n    - title: <document>\n      geography: <name of the locality>` }
          : {}),
      }
      yield { at: place, ...absent(plan, 'names no evidence for the needs that were taken into account'), fix }
      return
    }
    const reaches = named.map(({ data }) => reachOf(data, plan, context.partnership))
    if (!reaches.includes('local') && !reaches.includes('wider')) {
      const fix = { says: 'Say of each piece of evidence which area it is about.' }
      yield { at: place, ...absent(plan, 'does not say which area its evidence on needs is about'), fix }
      return
    }
    if (!reaches.includes('local')) {
      const says = `${recordName(plan)} names evidence on needs of a wider area or of another locality only.`
      const fix = { says: 'If there is evidence about the locality itself, add it, with the name of the locality.' }
      yield { at: place, says, fix, verdict: 'remark', saidAs: 'advice' }
    }
    yield declare({
      at: place,
      backing: backing(undefined, plan.data),
      about: 'needs',
      context,
      before: beforePublication(plan),
      otherwise: missingStatement(plan),
    })
  },
})
