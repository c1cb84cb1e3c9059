// Which targets of a measure count on a day: of a course, one step at a time.
import type { Measure } from '../../model/partnership.ts'
import type { IsoDate } from '../../readings/calendar.ts'
import type { LooseDate, Target } from '../../readings/values.ts'
import { type TargetRead, targetsRead } from './measured.ts'

export interface TargetDue extends TargetRead {
  readonly by: LooseDate
}

/** Those that fell due before the day: of a course, the step that fell due last. */
export function fallenDue(measure: Measure, day: IsoDate): TargetDue[] {
  return dated(measure).filter(
    ({ by, course }) => by.last < day && !daysOf(course).some((other) => other > by.last && other < day),
  )
}

/** Those that are still to fall due: of a course, its end, since a step on the way is there to be passed. */
export function stillAhead(measure: Measure, day: IsoDate): TargetDue[] {
  return dated(measure).filter(({ by, course }) => by.last >= day && !daysOf(course).some((other) => other > by.last))
}

function dated(measure: Measure): TargetDue[] {
  return targetsRead(measure).flatMap((target) => {
    const { by } = target.target
    return by === undefined ? [] : [{ ...target, by }]
  })
}

function daysOf(course: readonly Target[] = []): readonly IsoDate[] {
  return course.flatMap(({ by }) => (by === undefined ? [] : [by.last]))
}
