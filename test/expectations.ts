// A fixture contains its expected findings as comments: `# ^^^^ gap: The message.` below the place.
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
 * Parses the findings drawn in a fixture. The carets mark the start column of a finding in the line above; `#^` means the
 * first column. `# nowhere gap: ...` is a finding without a place.
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
 * Other expectations of a case, each in a line such as `# declared: ...`: declarations, fixes, related places, and reasons why
 * nothing was checked. A case without lines of a kind does not test that kind.
 */
export const sidelines = ['declared', 'fix', 'see', 'shown', 'unsaid'] as const

/** The lines of one kind in the fixture. */
export function sidelinesIn(yaml: string, kind: (typeof sidelines)[number]): string[] {
  const start = `# ${kind}: `
  return yaml.split('\n').flatMap((line) => (line.startsWith(start) ? [line.slice(start.length)] : []))
}

export function sidelinesOf({
  findings,
  declared,
  shown,
  notJudged,
}: ExampleRun): Record<(typeof sidelines)[number], string[]> {
  const fix = [...new Set(findings.map((finding) => finding.fix))]
  const see = findings.flatMap((finding) => finding.see).map(({ says }) => says)
  return {
    declared: [...declared].sort(),
    fix: fix.sort(),
    see: see.sort(),
    shown: [...shown].sort(),
    unsaid: [...notJudged].sort(),
  }
}

export function found(findings: readonly Finding[]): Expected[] {
  return findings.map(({ span, level, says }) => ({
    line: span?.start.line ?? 0,
    column: span?.start.column ?? 0,
    level,
    says,
  }))
}

/** Sorted by place, not by level. */
export function inOrder(expected: readonly Expected[]): Expected[] {
  return [...expected].sort((a, b) => a.line - b.line || a.column - b.column || (a.says < b.says ? -1 : 1))
}
