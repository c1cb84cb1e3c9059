// Measures with baselines and targets, and interruptions of their figures.
import { type Area, figureAfter, type LocalOutcome } from './area.ts'
import type { Fields } from './yaml.ts'

export function measureOf(area: Area, outcome: LocalOutcome): Fields {
  const { has, start, end } = area
  const { topic, baseline, id } = outcome
  const { name, way } = topic.measure
  const aim = way === 'down' ? 'at most' : 'at least'
  const head = { id: `m-${topic.id}`, name, direction: way }
  if (has('loose-words')) {
    const targets = ['by a fifth', `${aim} ${figureAfter(outcome, 6)}%, and half of that in the towns`, 'year on year']
    return {
      ...head,
      baseline: id === '2' ? `${baseline}% (latest figures)` : `${baseline}%`,
      target: targets[Number(id) % 3],
    }
  }
  const interruption = has('no-data') ? interruptionOf(id, start) : {}
  return {
    ...head,
    baseline: `${baseline}% in ${start - 1}`,
    targets: [
      `${aim} ${baseline}% by June ${start + 1}`,
      `${aim} ${figureAfter(outcome, 2)}% by ${start + 3}`,
      `${aim} ${figureAfter(outcome, 6)}% by ${has('ends-soon') ? `March ${end}` : end}`,
    ],
    source: 'invented',
    ...interruption,
  }
}

/** Interruptions of figures: a break in the series, a paused survey, missing data. */
function interruptionOf(id: string, start: number): Fields {
  if (id === '1')
    return { break: { from: String(start + 1), why: 'The survey went from the doorstep to the telephone.' } }
  if (id === '2') return { status: 'paused', why: 'The survey is held again in 2027.' }
  return id === '3' ? { status: 'no data', why: 'No local figure has come out yet.' } : { status: 'no data' }
}
