// Fingerprints identify a finding across runs by its rule and item, not by its line.
import { describe, expect, it } from 'vitest'
import { eachAlone, type RunResult } from '../src/result/run-result.ts'
import { checkFiles, runs } from './report/runs.ts'

const profile = 'kind: partnership\nname: Strathexample Community Planning Partnership\ncouncil_area: Strathexample\n'
const plan = `kind: loip
id: loip-2024
title: Our Strathexample
outcomes:
  - id: "1"
    title: Fewer children grow up in poverty
    measures:
      - {name: Children in low-income families}
  - id: "2"
    title: Good work with fair pay
    colour: blue
    measures:
      - {name: People paid the real Living Wage}
`

const marks = ({ findings }: RunResult) =>
  findings
    .flatMap(eachAlone)
    .map(({ fingerprint }) => fingerprint)
    .sort()
const files = (loip: string, name = 'loip.yaml') => ({ 'partnership.yaml': profile, [name]: loip })

describe('the fingerprint of a finding', () => {
  it('is unique in a run', async () => {
    const found = marks(await checkFiles(files(plan)))
    expect(found.length).toBeGreaterThan(10)
    expect(new Set(found).size).toBe(found.length)
    expect(found.every((mark) => /^[0-9a-f]{32}$/.test(mark))).toBe(true)
  })

  it('is stable when lines move', async () => {
    const moved = plan.replace('outcomes:', '# A remark of\n# two lines\n\noutcomes:')
    expect(marks(await checkFiles(files(moved)))).toEqual(marks(await checkFiles(files(plan))))
  })

  it('is stable when the file is renamed', async () => {
    const before = await checkFiles(files(plan))
    const after = await checkFiles(files(plan, 'a new name.yaml'))
    expect(marks(after)).toEqual(marks(before))
    expect(after.findings.map(({ span }) => span?.path)).not.toEqual(before.findings.map(({ span }) => span?.path))
  })

  it.each(['  ', '\u00a0', '\u2009 '])('is stable when a space is written as %j', async (space) => {
    // Every space of a text, and none of the indentation.
    const spaced = plan.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, space)
    expect(marks(await checkFiles(files(spaced)))).toEqual(marks(await checkFiles(files(plan))))
  })

  it('is stable when an outcome is inserted before it', async () => {
    const another = '  - id: "0"\n    title: Warm homes\n    measures:\n      - {name: Damp homes}\n'
    const before = marks(await checkFiles(files(plan)))
    const more = await checkFiles(files(plan.replace('outcomes:\n', `outcomes:\n${another}`)))
    const after = new Set(marks(more))
    expect(before.filter((mark) => !after.has(mark))).toEqual([])
    expect(more.findings.filter(({ says }) => says.includes('Warm homes'))).not.toEqual([])
  })

  it('changes with its item, and no other fingerprint does', async () => {
    const before = await checkFiles(files(plan))
    const after = new Set(marks(await checkFiles(files(plan.replace('id: "2"', 'id: "3"')))))
    const gone = before.findings.filter(({ fingerprint }) => !after.has(fingerprint))
    expect(gone.length).toBeGreaterThan(0)
    expect(gone.every(({ item }) => item?.startsWith('loip:loip-2024/outcomes/2'))).toBe(true)
    expect(before.findings.filter(({ item }) => item?.startsWith('loip:loip-2024/outcomes/2'))).toEqual(gone)
  })

  it('differs between partnerships', async () => {
    const before = marks(await checkFiles(files(plan)))
    const other = {
      ...files(plan),
      'partnership.yaml': profile.replace('council_area: Strathexample\n', '').replace('name: ', 'name: Another '),
    }
    const after = new Set(marks(await checkFiles(other)))
    expect(before.filter((mark) => after.has(mark))).toEqual([])
  })

  it('differs between findings with the same rule and item', async () => {
    const { findings } = await checkFiles({ 'a.yaml': plan, 'b.yaml': plan })
    const found = findings.map(({ fingerprint }) => fingerprint)
    expect(new Set(found).size).toBe(found.length)
  })
})

describe('the item of a finding', () => {
  it('is a path of names: the document, the keys, and the id or name of each list entry', async () => {
    const { findings } = await checkFiles(files(plan))
    const itemOf = (rule: string, words: string) =>
      findings.find((finding) => finding.rule === rule && finding.says.includes(words))?.item
    expect(itemOf('file-unknown-key', 'colour')).toBe('loip:loip-2024/outcomes/2/colour')
    expect(itemOf('s6-2c-period', '')).toBe('loip:loip-2024/period')
  })

  it('of a file that is not YAML is the line', async () => {
    const { findings } = await checkFiles({ 'loip.yaml': 'kind: loip\ntitle: "Our Strathexample\nvision: Fair\n' })
    expect(findings.map(({ item }) => item)).toContain('text/title: "Our Strathexample')
  })

  it('exists for every finding of a whole partnership', async () => {
    const { findings } = await runs.gappy()
    expect(findings.length).toBeGreaterThan(30)
    expect(findings.find(({ rule }) => rule === 'gp-measure-baseline')?.item).toBe(
      'loip:loip-2025/outcomes/1/measures/Children in low-income families/baseline',
    )
    expect(findings.filter(({ item, span }) => span !== undefined && item === undefined)).toEqual([])
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length)
  })
})
