// New documents as new files: what is in them, and what they are called.
import type { PlainData, PlainMap } from '../../source/yaml.ts'
import { removed, type SheetDocument } from '../documents.ts'

/** Without what was taken out. */
export function tidied(data: PlainData): PlainData {
  if (typeof data === 'string') return data
  if (Array.isArray(data)) return data.filter((one) => one !== removed).map(tidied)
  return Object.fromEntries(Object.entries(data).map(([key, held]) => [key, tidied(held)]))
}

/** A table of outcomes does not say what the plan is called, and every plan has a title: its place is kept free. */
export function withTitle(data: PlainMap): PlainMap {
  const { kind, ...rest } = data
  const isPlan = kind === 'loip' || kind === 'locality-plan' || kind === 'delivery-plan'
  if (!isPlan || kind === undefined || data.title !== undefined) return data
  const { id, ...others } = rest
  return { kind, ...(id === undefined ? {} : { id }), title: '<title of the plan>', ...others }
}

/** What a file of a new document is called. */
export function fileName({ kind, data }: SheetDocument): string {
  const words = (text: unknown) =>
    (typeof text === 'string'
      ? text
      : typeof text === 'object' && text !== null && 'from' in text
        ? String(text.from)
        : ''
    )
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40)
  const name = words(data.id) || words(data.title)
  switch (kind) {
    case 'loip':
      return 'loip.yaml'
    case 'locality-plan':
      return `localities/${name || 'plan'}.yaml`
    case 'delivery-plan':
      return 'delivery.yaml'
    case 'progress-report':
      return `progress/${words(data.reporting_year) || name || 'report'}.yaml`
    case 'review':
      return `reviews/${words(data.date) || name || 'review'}.yaml`
    default:
      return `${kind}.yaml`
  }
}
