// exceptions.yaml: recorded decisions (agreement, departure, accepted finding).
import { type Area, disclaimer, person } from './area.ts'
import type { Fields } from './yaml.ts'

export function exceptionsOf(area: Area): Fields {
  const evidence = `${area.web}/minutes/march-2026`
  const owner = person(area)
  return {
    kind: 'exceptions',
    notes: disclaimer,
    agreements: [
      {
        partner: 'sport',
        duty: 's.14(3)(a)',
        outcome: '1',
        relief: 'none',
        reason: 'It has neither staff nor funds here that bear on this outcome.',
        owner,
        evidence,
        agreed_on: '12 March 2026',
        review_by: '31 March 2027',
      },
    ],
    departures: [
      {
        rule: 'g-loip-what-will-be-different',
        item: `loip-${area.start}`,
        reason: 'What families will notice is being written with them, and is to stand in the next edition.',
        owner,
        evidence,
        decided_on: '12 March 2026',
        review_by: '31 March 2027',
      },
    ],
    accepted: [
      {
        rule: 'gp-improvement-action-overdue',
        item: 'I2',
        reason: 'The Board wants to hear the community bodies first, and does so on 3 December 2026.',
        owner,
        evidence,
        decided_on: '24 September 2026',
        review_by: '30 June 2027',
      },
    ],
  }
}
