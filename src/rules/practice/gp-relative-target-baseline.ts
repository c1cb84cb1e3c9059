import { defineRule } from '../../engine/rule.ts'
import { hasEarlierFigure, isActive } from '../../model/outcomes.ts'
import { needsBaseline } from '../../readings/measure.ts'
import { quote } from '../../readings/stated.ts'

export default defineRule({
  id: 'gp-relative-target-baseline',
  cites: ['gp-relative-target-baseline'],
  on: 'outcome',
  title: 'A target that is a change has a baseline that it changes from',
  why: `“Halved” and “10% more” are levels only for somebody who knows the figure before. Without it no progress report can
        ever say whether the target was reached, so this is the one figure that is worth looking for.`,
  fix: 'Add where things stand now, such as baseline: "84 (2023)", or write the level to reach as the target.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Safer streets
    measures:
      - {name: People hurt on the roads, baseline: 84 in 2023, target: halved by 2030}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Safer streets
    measures:
      - {name: People hurt on the roads, target: halved by 2030}
#                                                ^^^^^^^^^^^^^^ advice: The target “halved by 2030” of “People hurt on the roads” is a change from a baseline that is not there.
`,
  *check({ outcome }) {
    if (outcome.status !== 'current') return
    for (const measure of outcome.measures.filter(isActive)) {
      const { baseline } = measure
      if (hasEarlierFigure(measure) || (baseline !== undefined && baseline.unsaid !== true)) continue
      const target = measure.targets.find(({ readings }) => readings.some(({ value }) => value && needsBaseline(value)))
      if (!target) continue
      const which = baseline === undefined ? 'that is not there' : 'that nobody knows yet'
      yield {
        at: target.at,
        says: `The target ${quote(target.words)} of ${quote(measure.name)} is a change from a baseline ${which}.`,
        lacks: 'content',
      }
    }
  },
})
