// How far back a statement on taking part may be. The Act gives no interval, so this is a choice of this tool.

import { addMonths } from '../../readings/calendar.ts'

/** Twelve months for those who take part, section 4(3). */
export function lookingBackTo(asOf: string): string {
  return addMonths(asOf, -12)
}
