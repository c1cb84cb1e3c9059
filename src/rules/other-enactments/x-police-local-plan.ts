import { statutoryPartners } from '../../checks/partners/statutory-partners.ts'
import {
  type LinkedKind,
  linkedPlansShown,
  linkedPlanToWrite,
  outcomesToWrite,
  readsLoip,
  takesUpOutcomes,
} from '../../checks/plans/linked-plans.ts'
import { defineRule, type Yielded } from '../../engine/rule.ts'
import { listOf } from '../../model/ids.ts'
import { quote } from '../../readings/stated.ts'
import type { PersonData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'x-police-local-plan',
  cites: ['x-police-local-plan'],
  on: 'partnership',
  title:
    'The partnership file lists the local police plan with its LOIP outcomes, and the commander is the police lead',
  why: `Section 47 of the Police and Fire Reform (Scotland) Act 2012 has the local commander describe in the local police plan how
        it is expected to contribute to any other relevant local outcomes of community planning. Section 46 has the chief constable
        delegate Part 2 work to the commander, and leaves the chief constable responsible for it.`,
  fix: {
    says: `List the plan with its name, its year, where it can be read, and which outcomes of the LOIP it speaks of. If you do
           not know, the police do.`,
    write: linkedPlanToWrite('police', outcomesToWrite),
  },
  leaves: 'Whether the plan describes how it is expected to contribute is for people to read.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners:
  - {name: Police Scotland, lead: {name: A. Person, role: Local Commander}}
linked_plans:
  - kind: police
    title: Policing Strathexample
    outcomes: ["1"]
    statement: {claim: The plan describes what it contributes to outcome 1., evidence: Policing Strathexample, locator: page 5, owner: Local Commander, date: 2 April 2026}
---
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
outcomes: [{id: "1", title: Streets are safer}]
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners:
  - {name: Police Scotland, lead: {name: A. Person, role: Deputy Chief Constable}}
#                                                         ^^^^^^^^^^^^^^^^^^^^^^ advice: The lead for the police is “Deputy Chief Constable”, who may not be the local commander or somebody for them.
linked_plans:
  - {kind: police, title: Policing Strathexample, year: "2026", url: "https://police.example/plan", outcomes: ["1"]}
---
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
outcomes: [{id: "1", title: Streets are safer}]
`,
  applies: (_partnership, context) => readsLoip(context),
  *check(partnership, context): Iterable<Yielded> {
    yield* linkedPlansShown(policePlan, context, (plan) => takesUpOutcomes(plan, partnership))
    for (const { partner, means } of statutoryPartners(partnership, context.asOf).listed) {
      const leads = listOf<PersonData>(partner.data?.lead)
      if (!partner.data || !means.some(({ id }) => id === 'chief-constable')) continue
      const [lead] = leads
      const role = lead === undefined ? undefined : roleIn(lead)
      // One of several may be the commander, or act for them.
      if (lead === undefined || role === undefined || leads.some(mayCommand)) continue
      yield {
        at: typeof lead === 'string' ? at(partner.data, 'lead') : at(lead, 'role'),
        says: `The lead for the police is ${quote(role)}, who may not be the local commander or somebody for them.`,
        fix: {
          says: 'If the local commander is the lead, or somebody who acts for them, say so. If not, nothing has to change here.',
          write: typeof lead === 'string' ? 'lead: <name and role>' : 'role: <role>',
        },
        verdict: 'remark',
        saidAs: 'advice',
      }
    }
  },
})

const policePlan: LinkedKind = { kind: 'police', what: 'local police plan' }

/** A commander (Gaelic: comanndair), or a superintendent, the rank that commands a division. */
const localCommander = /command|omanndair|superintendent|supt/i

function mayCommand(lead: PersonData): boolean {
  const role = roleIn(lead)
  return role === undefined || localCommander.test(role)
}

/** The role of the lead; undefined when only a name is given. */
function roleIn(lead: PersonData): string | undefined {
  if (typeof lead !== 'string') return lead.role
  const [, role] = /^[^,]+, *(.+)$/.exec(lead) ?? []
  return role
}
