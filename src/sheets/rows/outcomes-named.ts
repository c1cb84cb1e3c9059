// Outcomes as other sheets name them: by id, by title, or by both.
import type { PlainData } from '../../source/yaml.ts'
import { removed, type SheetDocument } from '../documents.ts'
import { same } from '../same-words.ts'
import type { Reading } from './reading.ts'

interface OutcomeFound {
  readonly document: SheetDocument
  readonly path: readonly (string | number)[]
  readonly data: PlainData
}

function outcomesIn(reading: Reading, of?: SheetDocument): OutcomeFound[] {
  const documents = reading.documents.filter(
    (one) => (one.kind === 'loip' || one.kind === 'locality-plan') && (of === undefined || one === of),
  )
  return documents.flatMap((document) => {
    const { outcomes } = document.data
    return Array.isArray(outcomes)
      ? outcomes.flatMap((data, index) => (data === removed ? [] : [{ document, path: ['outcomes', index], data }]))
      : []
  })
}

/** The one outcome that these words name. */
export function outcomeNamed(reading: Reading, words: string, of?: SheetDocument): OutcomeFound | undefined {
  const named = (all: OutcomeFound[]) =>
    all.filter(({ data }) => namesOfOutcome(data).some((name) => same(name, words)))
  const found = named(outcomesIn(reading, of?.kind === 'loip' || of?.kind === 'locality-plan' ? of : undefined))
  return found.length === 1 ? found[0] : undefined
}

export function idOfOutcome(reading: Reading, words: string): string {
  const found = outcomeNamed(reading, words)?.data
  const id = typeof found === 'object' && !Array.isArray(found) ? found.id : undefined
  return typeof id === 'string' ? id : words
}

export function namesOfOutcome(data: PlainData): string[] {
  if (typeof data === 'string') return [data]
  if (Array.isArray(data)) return []
  const [id, title] = [data.id, data.title].map((one) => (typeof one === 'string' ? one : undefined))
  return [
    ...(id === undefined ? [] : [id]),
    ...(title === undefined ? [] : [title]),
    ...(id === undefined || title === undefined ? [] : [`${id} ${title}`]),
  ]
}
