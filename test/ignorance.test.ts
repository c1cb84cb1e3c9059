// More ignorance, no more claims: with a file unreadable or dropped, a record partial or a value spoilt, no duty becomes shown,
// declared or not called for, none stays so on what was not read, and no gap comes of it. The places are a deterministic sample;
// ignorance/summary.ts tries all.
import { afterAll, describe, expect, it } from 'vitest'
import { load, sampled } from './ignorance/partnerships.ts'
import { nameOf, parsePlain, print } from './ignorance/plain-yaml.ts'
import { run } from './ignorance/run.ts'
import { spoilt } from './ignorance/spoils.ts'
import { trialsOf, violationLines } from './ignorance/trials.ts'
import { calledOff, missing, shown, unknown } from './ignorance/verdicts.ts'
import { violationsOfUnread } from './ignorance/violations.ts'

const tried = { trials: 0, verdicts: 0, perHow: new Map<string, number>() }

/** A check takes about 10 ms, and machines are busy. */
const minutes = 60_000

for (const [folder, most] of Object.entries(sampled)) {
  const partnership = load(folder)
  it(`${folder}: with less known, nothing more is claimed`, { timeout: 10 * minutes }, async () => {
    const found: string[] = []
    for await (const trial of trialsOf(partnership, most)) {
      tried.trials++
      tried.verdicts += trial.verdicts
      tried.perHow.set(trial.how, (tried.perHow.get(trial.how) ?? 0) + 1)
      found.push(...violationLines(partnership.name, trial))
    }
    expect(found).toEqual([])
  })
}

afterAll(() => {
  const perHow = [...tried.perHow].map(([how, count]) => `${how} ${count}`).join(', ')
  console.log(`${tried.trials} trials (${perHow}), ${tried.verdicts} verdicts`)
})

describe('the trials', () => {
  for (const folder of Object.keys(sampled)) {
    it(`${folder} is the same when it is printed anew`, async () => {
      const { files, asOf } = load(folder)
      const [as, anew] = await Promise.all([
        run((await import('../src/commands/disk/read-files.ts')).readFiles([folder]).files, asOf),
        run(
          files.map(({ path, printed: { bytes } }) => ({ path, bytes })),
          asOf,
        ),
      ])
      const verdictsOf = ({ rows }: typeof as) => [...rows].map(([duty, { verdict }]) => `${duty} ${verdict}`)
      expect(verdictsOf(anew)).toEqual(verdictsOf(as))
      expect(anew.gaps.map(({ says }) => says).sort()).toEqual(as.gaps.map(({ says }) => says).sort())
    })
  }

  it('print what they read, with the lines of each node', () => {
    const data = { title: 'It\'s "ours"', empty: null, outcomes: [{ id: '1.10', touches: ['a', 'b'] }, 'qwxz vbnm'] }
    const { bytes, lines } = print(data)
    const text = new TextDecoder().decode(bytes)
    expect(parsePlain(text)).toEqual({ ...data, empty: '' })
    expect(text.split('\n')[(lines.get(nameOf(['outcomes', 0, 'touches', 1]))?.from ?? 0) - 1]).toBe('      - "b"')
    expect(lines.get('outcomes/0')).toEqual({ from: 4, to: 7 })
  })

  it('spoil one place and leave the rest', () => {
    const data = { outcomes: [{ id: '1' }, { id: '2' }] }
    expect(spoilt(data, ['outcomes', 0], 'deleted')).toEqual({ outcomes: [{ id: '2' }] })
    expect(spoilt(data, ['outcomes', 1, 'id'], 'map')).toEqual({ outcomes: [{ id: '1' }, { id: { qwxz: 'vbnm' } }] })
    expect(data).toEqual({ outcomes: [{ id: '1' }, { id: '2' }] })
  })

  it('see each kind of violation, and none where another place shows the same', () => {
    const of = (verdict: string, gaps: readonly string[] = []) => ({
      rows: new Map([['s6-2c-period', { verdict, why: undefined, yaml: undefined, evidence: [], where: [] }]]),
      gaps: gaps.map((says) => ({ rule: 'r', duty: 's6-2c-period', says, where: undefined })),
      errors: new Set<string>(),
    })
    const kinds = (was: string, absent: string, is: string, gaps?: string[]) =>
      violationsOfUnread({ untouched: of(was), without: of(absent), spoilt: of(is, gaps) }, { isUnread: true }).map(
        ({ kind }) => kind,
      )
    expect(kinds(missing, missing, shown)).toEqual(['claims'])
    expect(kinds(shown, missing, calledOff)).toEqual(['called-off'])
    expect(kinds(shown, missing, shown)).toEqual(['keeps'])
    expect(kinds(shown, shown, shown)).toEqual([])
    expect(kinds(shown, missing, unknown)).toEqual([])
    expect(kinds(shown, missing, missing, ['There is no period.'])).toEqual(['gap'])
  })
})
