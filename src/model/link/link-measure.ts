// A measure as rules see it: its baseline and targets read.
import { readBaseline, readBaselineParts } from '../../readings/measure.ts'
import type { Stated } from '../../readings/stated.ts'
import { readTargetParts, readTargets } from '../../readings/target.ts'
import type { Baseline } from '../../readings/values.ts'
import type { BaselineData, TargetData } from '../../schema/documents.gen.ts'
import type { Anchor } from '../../source/position.ts'
import { optional } from '../../text/optional.ts'
import type { Measure, TargetStated } from '../partnership.ts'

export function linkMeasure(data: Measure['data'], name: string): Measure {
  const listed = 'targets' in data ? (data.targets ?? []) : []
  const targets = [
    ...(data.target === undefined ? [] : [statedTarget(data.target, { of: data, key: 'target' })]),
    ...listed.flatMap((target, key) => (target === undefined ? [] : [statedTarget(target, { of: listed, key })])),
  ]
  return {
    data,
    name,
    targets,
    ...optional('direction', 'direction' in data ? data.direction : undefined),
    ...optional('baseline', baselineOf(data.baseline)),
    ...optional('status', 'title' in data ? undefined : data.status),
  }
}

function statedTarget(target: TargetData, at: Anchor): TargetStated {
  if (typeof target === 'string') return { at, words: target, readings: readTargets(target) }
  const reading = readTargetParts(target)
  return { at, words: reading.words, readings: [reading], ...optional('published', target.as_published) }
}

function baselineOf(baseline: BaselineData | undefined): Stated<Baseline> | undefined {
  if (baseline === undefined) return undefined
  return typeof baseline === 'string' ? readBaseline(baseline) : readBaselineParts(baseline)
}
