import { defineRule, unknown } from '../../engine/rule.ts'
import { editionsInView, isForALocality } from '../../model/editions.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-locality-at-least-one',
  cites: ['g-locality-at-least-one'],
  on: 'partnership',
  title: 'The partnership has at least one locality plan',
  why: `The Act asks for a plan for each locality with significantly poorer outcomes, and a partnership may identify none. The
        Scottish Government says all the same that each partnership should have at least one locality plan.`,
  fix: 'Add a file with kind: locality-plan and covers: for a locality that would gain from one. voluntary: yes is enough.',
  pass: `
kind: partnership
name: Strathexample Community Planning Partnership
council_area: Strathexample
localities:
  - {name: Milltown, poorer_outcomes: no}
  - {name: The Strath, poorer_outcomes: no}
---
kind: locality-plan
title: Milltown Together
covers: Milltown
voluntary: yes
`,
  fail: `
kind: partnership
name: Strathexample Community Planning Partnership
council_area: Strathexample
localities:
#^ advice: No locality plan is in these files, and none of the 2 localities is identified for one.
  - {name: Milltown, poorer_outcomes: no}
  - {name: The Strath, poorer_outcomes: no}
`,
  // An undecided locality is reported under section 9(3), and an identified one without a plan under section 10(1).
  applies: ({ profile, loips, localities }) =>
    (localities.every(({ identified }) => identified === false) &&
      (profile !== undefined || loips.length > 0) &&
      profile?.record !== 'partial' &&
      !loips.some(({ partial }) => partial)) ||
    unknown('TODO'),
  *check({ profile, loips, localities, localityPlans }, { asOf }) {
    if (editionsInView(localityPlans, asOf).some(isForALocality)) return
    const [loip] = loips
    const none = localities.length === 0 ? 'no locality' : `none of the ${localities.length} localities`
    yield {
      at: profile ? at(profile, 'localities') : at(loip?.data ?? {}),
      says: `No locality plan is in these files, and ${none} is identified for one.`,
      lacks: 'document',
      // A profile without localities is reported under section 9(1).
      ...(profile !== undefined && localities.length === 0 ? { reportedSeparately: true } : {}),
    }
  },
})
