// A piece of YAML as a file of its own: with its kind, and with what a file of that kind cannot do without.
import type { Partnership } from '../model/partnership.ts'
import type { DocumentByKind } from '../schema/documents.gen.ts'
import { piece } from './fix.ts'

type Kind = keyof DocumentByKind

/** Whether these files hold one of the kind. */
export const hasFile: Readonly<Record<Kind, (partnership: Partnership) => boolean>> = {
  partnership: ({ profile }) => profile !== undefined,
  loip: ({ loips }) => loips.length > 0,
  'locality-plan': ({ localityPlans }) => localityPlans.length > 0,
  'progress-report': ({ reports }) => reports.length > 0,
  review: ({ reviews }) => reviews.length > 0,
  participation: ({ participation }) => participation.length > 0,
  'delivery-plan': ({ deliveryPlans }) => deliveryPlans.length > 0,
  exceptions: ({ exceptions }) => exceptions.length > 0,
}

const needed: Readonly<Record<Kind, readonly string[]>> = {
  partnership: ['name: <name of the partnership>', 'council_area: <council area>'],
  loip: ['title: <title of the plan>'],
  'locality-plan': ['title: <title of the plan>'],
  'progress-report': ['reporting_year: <reporting year>'],
  review: ['of: plan', 'date: <day of the review>'],
  participation: [],
  'delivery-plan': [],
  exceptions: [],
}

export function asFile(write: string, kind: Kind): string {
  const fields = piece(write)
  const lacking = needed[kind].filter((line) => !new RegExp(`^${line.replace(/:.*/, '')}:`, 'm').test(fields))
  return [`kind: ${kind}`, ...lacking, fields].join('\n')
}
