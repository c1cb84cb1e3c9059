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
        rule: 'g-loip-binds-signatories',
        item: `loip-${area.start}`,
        reason: 'VisitScotland signs no local plans, and has written to say that it stands by this one.',
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
