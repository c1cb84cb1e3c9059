import { nationalLink } from '../../crosswalk.ts'
import { linksOf } from '../../model/links-shown.ts'
import { quote } from '../../model/stated.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 's4-4-consistent-national-outcomes',
  cites: ['s4-4-consistent-national-outcomes'],
  on: 'outcome',
  title: 'Every link is to a national outcome that took effect',
  why: `Section 4(4) speaks of the national outcomes that Ministers determined. The 11 of 2018 are the last that were found. The 13
        proposed in 2024 are often taken for their successors, and never were. The 16 before them are history, and no slip.`,
  fix: 'Write the title of a national outcome in force, such as national_outcomes: [Health].',
  leaves: 'Whether an outcome is consistent with the national outcomes it is linked to is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer children grow up in poverty
    national_outcomes:
      - Poverty
      - We grow up loved, safe and respected so that we realise our full potential
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Homes are warm and cheap to heat
    national_outcomes: [Climate Action, Poverty]
#                       ^^^^^^^^^^^^^^ gap: “Climate Action” is one of the 13 national outcomes proposed in 2024, which never took effect.
`,
  applies: ({ outcome }) => outcome.status === 'current' && linksOf(outcome).length > 0,
  *check({ outcome, plan }, context) {
    const { publishedOn } = plan
    for (const link of linksOf(outcome)) {
      const { outcome: national, status, nearest } = nationalLink(link, plan, context)
      const set = context.reference.sets.find(({ id }) => id === national?.set)
      if (set === undefined) continue
      const says = `${quote(link.words)} is one of ${set.short}`
      const near = nearest.map((title) => `“${title}”`).join(' or ')
      if (status === 'proposed') {
        const why = set.status === 'draft' ? 'which are a draft' : 'which never took effect'
        const fix =
          near === '' ? 'Write a national outcome in force, if one fits.' : `Write ${near}, if that is what is meant.`
        yield { at: link.at, says: `${says}, ${why}.`, fix }
      } else if (status === 'earlier') {
        const isOlder = set.to !== undefined && publishedOn !== undefined && set.to < publishedOn.first
        const fix =
          near === ''
            ? 'Say which national outcome in force comes nearest.'
            : `The nearest now is ${near}: confirm it, or leave the link as it is.`
        yield {
          at: link.at,
          says: isOlder ? `${says}, so it ended before this plan began.` : `${says}.`,
          fix,
          verdict: 'met',
        }
      } else if (set.from > (publishedOn?.last ?? context.asOf)) {
        const fix = 'Look whether published_on: is the date of this edition.'
        yield { at: link.at, says: `${says}, which are newer than this plan.`, fix, verdict: 'met' }
      }
    }
  },
})
