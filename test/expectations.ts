// A fixture shows its own verdict: under the place of a finding stands `# ^^^^ gap: What is said.`
import type { ExampleRun } from '../src/engine/example.ts'
import type { Finding } from '../src/result/run-result.ts'

export interface Expected {
  readonly line: number
  readonly column: number
  readonly level: string
  readonly says: string
}

const marker = /^\s*#(\s*)(\^+) (error|gap|question|advice|note): (.*)$/

/**
 * The findings drawn in a fixture. The carets start at the column of the finding, on the line above; `#^` stands for the
 * first column. `# nowhere gap: ...` is a finding that no place can be shown for.
 */
export function expectedIn(yaml: string): Expected[] {
  const expected: Expected[] = []
  let line = 0
  yaml.split('\n').forEach((text, index) => {
    const drawn = marker.exec(text)
    const nowhere = /^# nowhere (error|gap|question|advice|note): (.*)$/.exec(text)
    if (drawn) {
      const column = drawn[1] === '' ? 1 : text.indexOf('^') + 1
      expected.push({ line, column, level: drawn[3] ?? '', says: drawn[4] ?? '' })
    } else if (nowhere) expected.push({ line: 0, column: 0, level: nowhere[1] ?? '', says: nowhere[2] ?? '' })
    else line = index + 1
  })
  return expected
}

/**
 * What else a case may say of its run, each in a line such as `# declared: ...`: what the partnership stands behind, what there is
 * to do, where else to look, and what was left open. A case that says nothing of the kind leaves it open.
 */
export const sidelines = ['declared', 'fix', 'see', 'unchecked'] as const

/** The lines of one kind that the fixture has, or that it would have. */
export function sidelinesIn(yaml: string, kind: (typeof sidelines)[number]): string[] {
  const start = `# ${kind}: `
  return yaml.split('\n').flatMap((line) => (line.startsWith(start) ? [line.slice(start.length)] : []))
}

export function sidelinesOf({
  findings,
  declared,
  unchecked,
}: ExampleRun): Record<(typeof sidelines)[number], string[]> {
  const fix = [...new Set(findings.map((finding) => finding.fix))]
  const see = findings.flatMap((finding) => finding.see).map(({ says }) => says)
  return { declared: [...declared].sort(), fix: fix.sort(), see: see.sort(), unchecked: [...unchecked].sort() }
}

export function found(findings: readonly Finding[]): Expected[] {
  return findings.map(({ span, level, says }) => ({
    line: span?.start.line ?? 0,
    column: span?.start.column ?? 0,
    level,
    says,
  }))
}

/** In the order of the file, whatever the level. */
export function inOrder(expected: readonly Expected[]): Expected[] {
  return [...expected].sort((a, b) => a.line - b.line || a.column - b.column || (a.says < b.says ? -1 : 1))
}
