// Runs one rule on a piece of YAML, as the examples of the rules and the corpus are run.
import { check } from './check.ts'
import { readDocuments } from './documents.ts'
import { findingsOf } from './findings.ts'
import { link } from './model/link.ts'
import type { Reference } from './reference/index.ts'
import type { Finding } from './result.ts'
import type { Rule } from './rule.ts'
import { parseFiles } from './source/parse.ts'

export interface ExampleRun {
  /** What the rule found. */
  readonly findings: readonly Finding[]
  /** Errors of the files themselves: an example should have none. */
  readonly errors: readonly Finding[]
  /** How many subjects or statements the partnership stands behind. */
  readonly declared: number
  /** Whether the rule looked at anything at all. */
  readonly looked: boolean
}

/** The day at which examples are judged, where they do not say another with a line `# as-of: 2018-01-01`. */
const usualDay = '2026-11-22'

export async function runExample(
  rule: Rule,
  yaml: string,
  reference: Reference,
  path = 'example.yaml',
): Promise<ExampleRun> {
  const asOf = /^# as-of: (\d{4}-\d{2}-\d{2})$/m.exec(yaml)?.[1] ?? usualDay
  const parsed = parseFiles([{ path, text: yaml, bytes: 0, sha256: '', encoding: 'UTF-8' }])
  const read = await readDocuments(parsed)
  const linked = link(read.documents)
  const checked = check({
    rules: [rule],
    context: { partnership: linked.partnership, reference, asOf },
    gaps: read.gaps,
    unread: false,
  })
  const trouble = findingsOf(
    {
      files: [...parsed.problems, ...read.problems],
      shapes: read.shapes,
      links: linked.problems,
      judged: [],
      crashes: checked.crashes,
    },
    parsed.origins,
  )
  return {
    findings: findingsOf(
      { files: [], shapes: [], links: [], judged: checked.judged, crashes: [] },
      parsed.origins,
    ).filter((finding) => finding.rule === rule.id),
    errors: trouble.filter(({ level }) => level === 'error'),
    declared: checked.judged.filter(({ verdict }) => verdict === 'declared').length,
    looked: (checked.looked.get(rule) ?? []).length > 0,
  }
}
