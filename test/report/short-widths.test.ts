// The short report of every example, at every width from 40 to 220: its order, its length, its numbers, and that nothing runs over.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { render } from '../../src/report/terminal/short.ts'
import { render as renderPlain } from '../../src/report/terminal/short-plain.ts'
import type { RunResult } from '../../src/result/run-result.ts'
import { widthOf } from '../../src/text/width.ts'
import { checkRun } from '../check-run.ts'

const folders = [
  ...['strathexample', 'strathexample-with-gaps', 'aberdeen-city'].map((name) => `examples/${name}`),
  ...readdirSync('examples/all-32', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `examples/all-32/${name}`),
]

const widths = Array.from({ length: 181 }, (_, index) => index + 40)
const show = new Set<never>()
const at = (run: RunResult, width: number) =>
  render(run, { width, colour: false, show, level: 'note' }).trimEnd().split('\n')

const headings = ['Put right', 'Gaps', 'Questions', 'Advice', 'Notes', 'National outcomes', 'Next']
const headingOf = (line: string) => headings.find((heading) => line.startsWith(`${heading} ─`))

/** A path or a command stands whole, and YAML would be other YAML. */
function mayRunOver(line: string): boolean {
  return line.startsWith('      ') || /\bloip (?:check|explain)\b/.test(line) || /\S+\.yaml|\S\/\S/.test(line)
}

const levelNouns = {
  error: 'errors?',
  gap: 'gaps?',
  question: 'questions?',
  advice: 'pieces? of advice',
  note: 'notes?',
} as const

function numberedIn(lines: readonly string[]): Map<string, number> {
  const end = lines.findIndex((line) => headingOf(line) !== undefined)
  const summary = lines.slice(0, end).join('\n')
  return new Map(
    Object.entries(levelNouns).map(([level, noun]) => [
      level,
      Number(new RegExp(`^ +([\\d,]+) +${noun}\\b`, 'm').exec(summary)?.[1]?.replace(',', '') ?? 0),
    ]),
  )
}

describe.each(folders)('%s', (folder) => {
  it('has one order, fits, is never longer where there is more room, and its numbers add up', async () => {
    const { result: run } = await checkRun(folder)
    let longest = Number.POSITIVE_INFINITY
    for (const width of widths) {
      const lines = at(run, width)
      const where = `${folder} at ${width}`
      const found = lines.flatMap((line) => headingOf(line) ?? [])
      expect(found, where).toEqual(headings.filter((heading) => found.includes(heading)))
      expect(found.slice(-2), where).toEqual(['National outcomes', 'Next'])
      expect(
        lines.filter((line) => widthOf(line) > width && !mayRunOver(line)),
        where,
      ).toEqual([])
      expect(lines.length, where).toBeLessThanOrEqual(longest)
      longest = lines.length
      const numbers = numberedIn(lines)
      for (const [level, count] of numbers) expect(count, `${where}: ${level}`).toBe(run.counts[level as 'gap'])
      expect(
        [...numbers.values()].reduce((sum, count) => sum + count, 0),
        where,
      ).toBe(run.findings.length)
      expect(lines.filter((line) => line.startsWith('■ ')).length, where).toBe(run.counts.gap)
      const text = lines.join(' ').replace(/\s+/g, ' ')
      const [, parts = '', all] = /Duties: (.*?); (\d+) in all\./.exec(text) ?? []
      const sum = parts.split(', ').reduce((total, part) => total + Number.parseInt(part, 10), 0)
      expect(sum, where).toBe(Number(all))
      expect(text, where).toMatch(
        / (?:The check is incomplete: )?(?:\d+ errors?, )?\d+ gaps?, \d+ questions?\. Exit [013]\.$/,
      )
    }
  })

  it('says in plain of each finding what the table says', async () => {
    const { result: run } = await checkRun(folder)
    const table = at(run, 80).join(' ').replace(/\s+/g, ' ')
    const lines = renderPlain(run, { colour: false, show, level: 'note' }).trimEnd().split('\n')
    const fixes = lines.flatMap((line) => /^What to do: (.*)$/.exec(line)?.[1] ?? [])
    for (const fix of fixes) expect(table).toContain(fix)
    expect(lines.at(-1)).toBe(at(run, 200).at(-1))
    expect(lines.filter((line) => /^Gap \d+: /.test(line))).toHaveLength(run.counts.gap)
  })
})
