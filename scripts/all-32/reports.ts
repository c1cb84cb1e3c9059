// progress/*.yaml: one report for each reporting year, and what was learned.
import { type Area, editionBefore, figureAfter, headOf, inPlace, type LocalOutcome } from './area.ts'
import { learningOf } from './learning.ts'
import { localityIds } from './locality-plans.ts'
import type { Fields } from './yaml.ts'

export interface Report {
  readonly name: string
  readonly document: Fields
}

export function reportsOf(area: Area): Report[] {
  const { has, start, end } = area
  if (has('no-reports')) return []
  const last = has('past-end') ? Math.min(2024, end - 1) : has('late-reports') ? 2024 : 2025
  const first = has('partial') ? last : has('refresh') ? editionBefore(area) : start
  return Array.from({ length: last - first + 1 }, (_unused, index) => reportOf(area, first + index, last))
}

/** The report on the year that starts in April of `year`. */
function reportOf(area: Area, year: number, last: number): Report {
  const { has, start, random, outcomes, web } = area
  const label = `${year}-${String(year + 1).slice(2)}`
  const isBefore = year < start
  const locality = isBefore ? { plans: [], outcomes: [] } : localityIds(area)
  const published = has('late-reports') ? `17 June ${year + 2}` : `2${random.int(1, 9)} September ${year + 1}`
  return {
    name: label,
    document: {
      ...headOf(area, 'progress-report'),
      title: has('gaelic') ? `Mar a chaidh dhuinn ann an ${label}` : `How we did in ${label}`,
      covers: [`loip-${isBefore ? editionBefore(area) : start}`, ...locality.plans],
      reporting_year: has('other-year') ? { from: `1 July ${year}`, to: `30 June ${year + 1}` } : label,
      published_on: published,
      url: `${web}/report-${year + 1}`,
      assessments: [
        ...outcomes.map((outcome) => assessmentOf(area, outcome, year)),
        ...(has('refresh') && (isBefore || (year === start && !has('bare'))) ? [assessmentOfLost] : []),
        ...locality.outcomes.map((outcome) => ({
          outcome,
          judgement: year === start ? 'too early' : 'improved',
          because:
            year === start
              ? 'The plan was nine months old.'
              : 'More families than last year say so, and the figures bear them out.',
        })),
      ],
      participation: participationOf(area),
      learning: has('learning') && year === last ? learningOf(area) : undefined,
    },
  }
}

const ownRatings = { improved: 'Green', maintained: 'Amber', declined: 'Red', 'no data': 'Report later' } as const

function assessmentOf(area: Area, outcome: LocalOutcome, year: number): Fields {
  const { has, start, random } = area
  const { id, topic, baseline } = outcome
  const { name } = topic.measure
  const years = year - start + 1
  const found =
    has('no-data') && id !== '4'
      ? 'no data'
      : has('complete')
        ? 'improved'
        : random.pick(['improved', 'improved', 'maintained', 'declined', 'no data'] as const)
  const now = figureAfter(outcome, found === 'improved' ? years : found === 'declined' ? -1 : 0)
  const judgement = has('own-words') ? ownRatings[found] : found
  if (found === 'no data') return { outcome: id, judgement, because: 'The figure for the year has not come out.' }
  const hasFigures = !has('topics') && !has('directions')
  const because = hasFigures
    ? `${name}: ${now}%, ${now === baseline ? 'as before' : `after ${baseline}% when the plan began`}.`
    : 'The partners who lead on it say so, and the people they work for bear them out.'
  return {
    outcome: id,
    judgement,
    because,
    delivery: random.pick(['on track', 'on track', 'delayed']),
    response:
      found === 'improved' ? undefined : inPlace(area, 'The partners begin a year earlier in PLACE than was planned.'),
    measures:
      hasFigures && !has('loose-words')
        ? [{ measure: `m-${topic.id}`, value: `${now}%`, as_at: String(year) }]
        : undefined,
  }
}

function participationOf(area: Area): Fields {
  const bodies = [inPlace(area, 'PLACE Community Council'), `Neighbours of area ${area.label}`]
  if (area.has('activity-only'))
    return {
      extent: { summary: `${area.random.int(12, 40)} events were held, and ${area.random.int(300, 900)} people came.` },
    }
  return {
    extent: {
      summary:
        'Two community bodies took part in preparing, delivering and reporting, and one of them in the budget talks.',
      bodies,
      functions: ['preparing', 'delivering', 'reviewing', 'reporting', 'scrutiny', 'locality planning'],
    },
    effectiveness: {
      summary:
        'Both say that they changed what was done. The budget was settled before they saw it, so it comes to them earlier.',
      basis: 'Talks with each body in spring.',
      community_view_sought: true,
    },
  }
}

/** Assesses the outcome that the later edition dropped. One partnership leaves it out in the year of the change, by mistake. */
const assessmentOfLost: Fields = { outcome: '9', judgement: 'no data', because: 'Nobody had counted before.' }
