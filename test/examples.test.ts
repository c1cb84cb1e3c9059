// What the whole program, with every rule, finds in whole partnerships, and how it judges them; how a report looks is for
// test/golden.test.ts. A rule that finds nothing in these changes nothing here. After a change that is meant:
// `npx vitest run test/examples.test.ts -u`, and read the difference before you keep it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding, RunResult } from '../src/result/run-result.ts'
import type { Span } from '../src/source/position.ts'
import { asOf, checkRun } from './check-run.ts'

interface Whole {
  readonly name: string
  readonly folder: string
  readonly asOf: string
  readonly code: number
}

/** One with nothing to find, one with the commonest departures, a real plan seen from outside, and one as the years go by. */
const wholes: readonly Whole[] = [
  ...[
    { name: 'strathexample', code: 0 },
    { name: 'strathexample-with-gaps', code: 1 },
    { name: 'aberdeen-city', code: 0 },
  ].map(({ name, code }) => ({ name, folder: `examples/${name}`, asOf, code })),
  ...[
    { day: '2018-01-01', code: 0 },
    // A partner who is not on the list is a question, and no gap.
    { day: '2019-11-01', code: 0 },
    { day: asOf, code: 1 },
  ].map(({ day, code }) => ({ name: `over-time.${day}`, folder: 'test/fixtures/over-time', asOf: day, code })),
]

const made = new Map<string, Promise<RunResult>>()

/** Each is checked once for all tests. */
function resultOf({ name, folder, asOf }: Whole): Promise<RunResult> {
  const result = made.get(name) ?? checkRun(folder, { asOf }).then(({ result }) => result)
  made.set(name, result)
  return result
}

const placeOf = (span: Span | undefined) =>
  span === undefined ? 'nowhere' : `${span.path}:${span.start.line}:${span.start.column}`

function findingWords({ level, rule, verdict, subject, span, says, fix, see, accepted, explained }: Finding): string {
  return [
    `${level}: ${rule}, ${verdict ?? 'no verdict'}, ${placeOf(span)}`,
    ...(subject === undefined ? [] : [`  about: ${subject}`]),
    `  says: ${says}`,
    `  fix: ${fix}`,
    ...see.map((other) => `  see: ${placeOf(other.span)} ${other.says}`),
    ...[accepted, explained].flatMap((decision) =>
      decision ? [`  decided: ${decision.reason} (${decision.owner})`] : [],
    ),
  ].join('\n')
}

describe('what is found in', () => {
  for (const whole of wholes) {
    it(whole.name, async () => {
      const { findings, ending } = await resultOf(whole)
      await expect(`${findings.map(findingWords).join('\n\n')}\n`).toMatchFileSnapshot(
        `golden/${whole.name}.findings.txt`,
      )
      expect(ending.code).toBe(whole.code)
    })
  }
})

/**
 * A line for each duty, with its verdict in each of the wholes. Only duties that have a line are compared, so that a new one fails nothing;
 * write its name on a line of its own and the rest is filled in with `-u`.
 */
describe('how each duty is judged', () => {
  const golden = join(import.meta.dirname, 'golden/verdicts.txt')

  it('in each of the wholes', async () => {
    const results = await Promise.all(wholes.map(resultOf))
    const lines = existsSync(golden) ? readFileSync(golden, 'utf8').trim().split('\n').slice(1) : []
    const known = lines.map((line) => line.split(' ')[0])
    const verdictsOf = (duty: string | undefined) =>
      results.map(({ duties }) => duties.find((row) => row.duty === duty)?.verdict ?? 'no such duty')
    const rows = [wholes.map(({ name }) => name), ...known.map(verdictsOf)]
    const text = rows.map((cells, row) => [row === 0 ? 'duty' : known[row - 1], ...cells].join(' ')).join('\n')
    await expect(`${text}\n`).toMatchFileSnapshot(golden)
  })

  it('is held here for nine duties in ten that have a rule', async () => {
    const [first] = await Promise.all(wholes.slice(0, 1).map(resultOf))
    const ruled = (first?.duties ?? []).filter(({ rules }) => rules.length > 0).map(({ duty }) => duty)
    const text = readFileSync(golden, 'utf8')
    const missing = ruled.filter((duty) => !text.includes(`\n${duty} `))
    expect(missing.length, missing.join(', ')).toBeLessThan(ruled.length / 10)
  })
})
