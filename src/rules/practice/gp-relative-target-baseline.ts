import { holderOf } from '../../checks/measures/holders.ts'
import { earlierFigures, hasMeasureInUse } from '../../checks/measures/in-use.ts'
import { defineRule, notCalledFor, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { isActive, outcomeName } from '../../model/outcomes.ts'
import type { Measure, TargetStated } from '../../model/partnership.ts'
import { needsBaseline } from '../../readings/measure.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-relative-target-baseline',
  cites: ['gp-relative-target-baseline'],
  on: 'outcome',
  title: 'A target that is a change has a baseline that it changes from',
  why: `“Halved” and “10% more” are levels only for somebody who knows the figure before. Without it no progress report can
        ever say whether the target was reached, so this is the one figure that is worth looking for.`,
  fix: {
    says: 'Say where things stood at the start, and in which year. If nobody knows, say as the target which figure is to be reached.',
    write: 'baseline: <figure> (<year>)',
  },
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
#                                                ^^^^^^^^^^^^^^ advice: “Our Strathexample” gives no baseline of “People hurt on the roads”, and its target “halved by 2030” is a change.
`,
  applies: hasMeasureInUse,
  *check({ outcome, plan }, { partnership }): Iterable<Yielded> {
    const measures = outcome.measures.filter(isActive)
    const relative = measures.flatMap((measure) => {
      const target = measure.targets.find(isChange)
      return target === undefined ? [] : [{ measure, target }]
    })
    for (const { measure, target } of relative) yield ofChange(measure, target, holderOf(measure, plan, partnership))
    if (relative.length > 0) return
    const targets = measures.flatMap((measure) => measure.targets)
    const areRead = targets.every(({ readings }) => readings.every(({ value }) => value !== undefined))
    yield targets.length > 0 && areRead
      ? notCalledFor(`Every target of ${outcomeName(outcome)} is a level to reach, and not a change.`)
      : unknown(`${recordName(plan)} gives no target of ${outcomeName(outcome)} that can be read as a change.`)
  },
})

function ofChange(measure: Measure, target: TargetStated, holder: ReturnType<typeof holderOf>): Yielded {
  const { baseline, name, data } = measure
  if (baseline?.value !== undefined) return shows(at(data, 'baseline'))
  const earlier = earlierFigures(measure)
  if (earlier.length > 0) return shows(...earlier)
  if (baseline !== undefined && baseline.unsaid !== true)
    return unknown(`No figure can be read in the baseline of ${quote(name)}: ${quote(baseline.words)}.`)
  const which = baseline === undefined ? 'gives no baseline' : 'gives no figure as the baseline'
  return {
    at: target.at,
    ...absent(holder, `${which} of ${quote(name)}, and its target ${quote(target.words)} is a change`),
    into: data,
  }
}

function isChange({ readings }: TargetStated): boolean {
  return readings.some(({ value }) => value && needsBaseline(value))
}
