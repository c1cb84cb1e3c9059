// The measures of an outcome that show something: a dropped one does not, nor one that says neither what it measures nor what it aims at.

import type { Measure, Outcome, TargetStated } from '../../model/partnership.ts'
import { saysThereIsNone } from '../../readings/none-said.ts'
import { hasDescription, isPointer } from '../../readings/placeholder.ts'
import { type Anchor, at } from '../../source/position.ts'

export function measuresKept({ measures }: Outcome): Measure[] {
  return measures.filter(
    (measure) =>
      measure.status !== 'dropped' && (whatIsMeasured(measure) !== undefined || targetsSet(measure).length > 0),
  )
}

/** Where a measure says what it counts: its name, or the baseline that an outcome gives without a measure of its own. */
export function whatIsMeasured({ data, baseline }: Measure): Anchor | undefined {
  if ('title' in data)
    return baseline !== undefined && !baseline.unsaid && !saysThereIsNone(baseline.words)
      ? at(data, 'baseline')
      : undefined
  return hasDescription(data.name) && !isPointer(data.name) ? at(data, 'name') : undefined
}

/** The targets that say something. “TBC” and “none” set no target, and of “See annex B” nobody here has seen it. */
export function targetsSet({ targets }: Measure): TargetStated[] {
  return targets.filter(
    ({ words, readings }) =>
      !isPointer(words) && !saysThereIsNone(words) && readings.some(({ unsaid }) => unsaid !== true),
  )
}
