// Plan files in one text -> the tables of the report, and what is told about ids.

import { readDocuments } from '../../src/engine/documents.ts'
import type { Context } from '../../src/model/context.ts'
import { link } from '../../src/model/link/link.ts'
import type { Problem } from '../../src/model/problem.ts'
import { shippedReference } from '../../src/reference/index.ts'
import type { MeasureRow } from '../../src/result/run-result.ts'
import type { Origins } from '../../src/source/origins.ts'
import { parseFiles } from '../../src/source/parse.ts'
import { measuresOf } from '../../src/tables/measures.ts'

export interface Linked {
  readonly context: Context
  readonly origins: Origins
  readonly problems: readonly Problem[]
}

export async function linkedFrom(yaml: string, asOf = '2026-11-22'): Promise<Linked> {
  const parsed = await parseFiles([{ path: 'plans.yaml', text: yaml, bytes: 0, sha256: '', encoding: 'UTF-8' }])
  const read = await readDocuments(parsed)
  const errors = [
    ...[...parsed.problems, ...read.problems].filter(({ level }) => level === 'error'),
    ...read.shapes.filter(({ drop }) => drop),
  ]
  if (errors.length > 0) throw new Error(errors.map(({ says }) => says).join('\n'))
  const { partnership, problems } = link(read.documents, { reference: shippedReference, asOf })
  return { context: { partnership, reference: shippedReference, asOf }, origins: parsed.origins, problems }
}

export async function tableOf<Row>(
  make: (context: Context, origins: Origins) => readonly Row[],
  yaml: string,
  asOf?: string,
): Promise<readonly Row[]> {
  const { context, origins } = await linkedFrom(yaml, asOf)
  return make(context, origins)
}

export const published = 'edition: {published_on: 27 June 2024}'

/** A plan with one measure, given as the inside of its braces, and progress reports after it. */
export function planWith(parts: string, reports = ''): string {
  return `kind: loip
title: Our Strathexample
${published}
outcomes:
  - id: "1"
    title: Fewer children grow up in poverty
    measures: [{name: Children in low-income families, ${parts}}]
${reports}`
}

export async function measure(parts: string, reports = '', asOf?: string): Promise<MeasureRow> {
  const [row] = await tableOf(measuresOf, planWith(parts, reports), asOf)
  if (row === undefined) throw new Error('There is no measure.')
  return row
}

/** A progress report with figures for that outcome. */
export function report(year: string, figures: string): string {
  return `---
kind: progress-report
reporting_year: ${year}
assessments:
  - {outcome: "1", judgement: improved, measures: [${figures}]}
`
}
