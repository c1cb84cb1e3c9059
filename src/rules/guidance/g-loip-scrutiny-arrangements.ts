import { isOwn } from '../../checks/plans/own-words.ts'
import { settled } from '../../checks/plans/settled.ts'
import { showsSteps } from '../../checks/statements/governance.ts'
import { defineRule, shows, type Unknown, unknown } from '../../engine/rule.ts'
import type { AsOf } from '../../model/context.ts'
import { editionsInView } from '../../model/editions.ts'
import type { Partnership } from '../../model/partnership.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAnd } from '../../text/join.ts'

const howToSay =
  'Say who asks how the plan is going, and where it can be read what they are there for. If nobody does, that is for the partnership to decide.'

export default defineRule({
  id: 'g-loip-scrutiny-arrangements',
  cites: ['g-loip-scrutiny-arrangements'],
  on: 'partnership',
  title: 'The partnership file says who scrutinises performance, and where the terms of reference can be read',
  why: `The guidance, as others report it, expects clear arrangements for scrutiny and performance: who asks the questions, who
        accounts for the answers, and what part the board has in it.`,
  fix: {
    says: howToSay,
    write: `
      governance:
        scrutiny_body: <who scrutinises performance>
        terms_of_reference: <web address>`,
  },
  leaves: 'Whether the scrutiny is real, and what the terms of reference say, is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
governance:
  scrutiny_body: Strathexample Council Scrutiny Committee
  terms_of_reference: https://strathexample.example/partnership/terms
---
kind: loip
title: Our Strathexample
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
governance:
#^^^^^^^^^ advice: The partnership file does not say where the terms of reference can be read.
  scrutiny_body: Strathexample Council Scrutiny Committee
---
kind: loip
title: Our Strathexample
`,
  applies: hasProfileAndLoip,
  *check({ profile }, context) {
    if (profile === undefined) return
    const { governance = {} } = profile
    const hasBody = isOwn(governance.scrutiny_body)
    // “See the board paper of 14 March” says where they can be read.
    const hasTerms = hasDescription(governance.terms_of_reference)
    if (hasBody || hasTerms)
      yield shows(
        ...(hasBody ? [at(governance, 'scrutiny_body')] : []),
        ...(hasTerms ? [at(governance, 'terms_of_reference')] : []),
      )
    if (hasBody && hasTerms) return
    const without = [
      ...(hasBody ? [] : ['who scrutinises performance']),
      ...(hasTerms ? [] : ['where the terms of reference can be read']),
    ]
    if (hasDescription(governance.summary)) {
      yield {
        at: at(governance, 'summary'),
        says: `The partnership file tells its governance in words, and whether they say ${joinAnd(without)} is for people to judge: ${quote(governance.summary)}.`,
        fix: 'If they do, copy it into a field of its own.',
        verdict: 'for-people',
      }
      return
    }
    yield {
      at: at(profile, profile.governance === undefined ? 'name' : 'governance'),
      says: `The partnership file does not say ${without.join(', or ')}.`,
      fix: {
        says: howToSay,
        write: [
          'governance:',
          ...(hasBody ? [] : ['scrutiny_body: <who scrutinises performance>']),
          ...(hasTerms ? [] : ['terms_of_reference: <web address>']),
        ].join('\n  '),
      },
      into: profile,
      lacks: 'content',
      // If nothing on governance is shown, section 13(1)(b) already asks for these.
      ...(showsSteps(governance, context) ? {} : { reportedSeparately: true }),
    }
  },
})

function hasProfileAndLoip({ profile, loips }: Partnership, { asOf }: AsOf): true | Unknown {
  const what = 'Whether the LOIP is scrutinised cannot be told'
  if (profile === undefined)
    return unknown({
      says: `${what}: no partnership file is in these files. Add one.`,
      write: 'kind: partnership\nname: <name of the partnership>\ncouncil_area: <council area>',
      in: 'partnership',
    })
  if (editionsInView(loips, asOf).some((plan) => settled(plan) === true)) return true
  return unknown({
    says: `${what}: no LOIP that stands on ${dayInWords(asOf)} is in these files. Add it.`,
    in: 'loip',
  })
}
