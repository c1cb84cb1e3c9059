// One slip at a time in a copy of the whole example gives one finding, at the right line and column, in plain words. Harmless
// variants are read as meant.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Finding, RunResult } from '../src/result/run-result.ts'
import { checkRun } from './check-run.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

interface Edit {
  readonly file: string
  readonly from: string
  readonly to: string
  readonly everywhere?: boolean
}

async function checkWith(...edits: Edit[]): Promise<RunResult> {
  const folder = mkdtempSync(join(tmpdir(), 'loip-slip-'))
  folders.push(folder)
  cpSync('examples/strathexample', folder, { recursive: true })
  for (const { file, from, to, everywhere } of edits) {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    if (!everywhere) expect(text.split(from).length, `“${from}” stands once in ${file}`).toBe(2)
    writeFileSync(path, text.replaceAll(from, to))
  }
  const { result } = await checkRun(folder)
  return result
}

/** Findings without the one that the example accepts for now. */
const aboveNote = (result: RunResult): Finding[] =>
  result.findings.filter(({ level, accepted }) => level !== 'note' && accepted === undefined)

/** Line and column, from 1, of the changed text. */
function placeOf(file: string, edit: Edit, within: string): { line: number; column: number } {
  const text = readFileSync(join('examples/strathexample', file), 'utf8').replace(edit.from, edit.to)
  const offset = text.indexOf(edit.to) + edit.to.indexOf(within)
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

interface Slip extends Edit {
  readonly name: string
  readonly rule: string
  readonly level: string
  /** The text at whose start the finding is expected. */
  readonly at: string
  readonly says: RegExp
}

const slips: Slip[] = [
  {
    name: 'a misspelt key',
    file: 'loip.yaml',
    from: '    improvement: From one child in five in a',
    to: '    improvment: From one child in five in a',
    rule: 'file-unknown-key',
    level: 'error',
    at: 'From',
    says: /“improvment” is not a field of the outcome “Fewer children grow up in poverty”\. Did you mean “improvement”\?/,
  },
  {
    name: 'text for a number, whose words are kept',
    file: 'partnership.yaml',
    from: 'value: "29,700"',
    to: 'value: quite a few',
    rule: 'file-unread-value',
    level: 'advice',
    at: 'population',
    says: /“quite a few”/,
  },
  {
    name: 'a date that is not a date',
    file: 'loip.yaml',
    from: 'published_on: 27 June 2024',
    to: 'published_on: 31 June 2024',
    rule: 'file-unusable-value',
    level: 'error',
    at: '31 June 2024',
    says: /31 June/,
  },
  {
    name: 'an outcome left out of the progress report',
    file: 'progress/2025-26.yaml',
    from: '  - {outcome: "3", judgement: mixed, because: "Fewer people on the shore are lonely, more in the glens.", delivery: on track, measures: [{measure: lonely, value: 16%, as_at: "2026"}]}\n',
    to: '',
    rule: 's8-2a-assess-each-outcome',
    level: 'gap',
    at: '',
    says: /People feel part of their community/,
  },
  {
    name: 'a locality of 30,001 people that is not a ward',
    file: 'partnership.yaml',
    from: 'value: "29,700"',
    to: 'value: "30,001"',
    rule: 's9-2-locality-type',
    level: 'gap',
    at: 'population',
    says: /30,001/,
  },
  {
    name: 'the effectiveness of participation missing',
    file: 'progress/2025-26.yaml',
    from: `  effectiveness:
    summary: Three of the five say that they changed what was done. Young carers say that meetings in working hours kept them out, so these move to evenings.
    basis: Talks with each body in April and May 2026.
    community_view_sought: yes
`,
    to: '',
    rule: 's8-2b-ii-participation-effectiveness',
    level: 'gap',
    at: '',
    says: /effective/,
  },
  {
    name: 'a national outcome that was never in force',
    file: 'loip.yaml',
    from: '{outcome: Environment, set: "2018",',
    to: '{outcome: Climate Action, set: "2024",',
    rule: 's4-4-consistent-national-outcomes',
    level: 'question',
    at: 'Climate',
    says: /Climate Action/,
  },
  {
    name: 'an id that points nowhere',
    file: 'delivery.yaml',
    from: 'outcomes: ["3"], lead: tsi, start',
    to: 'outcomes: ["33x"], lead: tsi, start',
    rule: 'file-unknown-id',
    level: 'error',
    at: '"33x"',
    says: /“33x”/,
  },
  {
    name: 'a status that nobody knows',
    file: 'loip.yaml',
    from: 'status: published\n  approved',
    to: 'status: publisht\n  approved',
    rule: 'file-unusable-value',
    level: 'error',
    at: 'publisht',
    says: /Did you mean “published”\?/,
  },
]

describe('one slip, one finding', () => {
  it('the example itself has no finding', async () => {
    expect(aboveNote(await checkWith()).map(({ says }) => says)).toEqual([])
  })

  for (const slip of slips) {
    it(slip.name, async () => {
      const result = await checkWith(slip)
      const found = aboveNote(result).filter(({ rule }) => rule !== 'gp-action-for-each-outcome')
      expect(found.map(({ rule, level }) => ({ rule, level }))).toEqual([{ rule: slip.rule, level: slip.level }])
      expect(found[0]?.says).toMatch(slip.says)
      expect(found[0]?.fix.length).toBeGreaterThan(0)
      if (slip.at !== '') expect(found[0]?.span?.start.line).toBe(placeOf(slip.file, slip, slip.at).line)
    })
  }

  it('an old council code is a note that names the new one', async () => {
    const result = await checkWith({
      file: 'partnership.yaml',
      from: 'council_area: Strathexample',
      to: 'council_area: S12000015',
    })
    expect(result.partnership.area).toBe('Fife')
    expect(result.findings.filter(({ says }) => says.includes('S12000047')).map(({ level }) => level)).toEqual(['note'])
  })

  it('a national outcome of the set of 16, alone in a later plan, is a question with the nearest one now', async () => {
    const result = await checkWith({
      file: 'loip.yaml',
      from: '{outcome: Environment, set: "2018",',
      to: '{outcome: National Outcome 12, set: "2011",',
    })
    const found = result.findings.filter(({ rule }) => rule === 's4-4-consistent-national-outcomes')
    expect(found.map(({ level }) => level)).toEqual(['question'])
    expect(found[0]?.says).toContain('Environment')
  })
})

const noSlips: (Edit & { name: string })[] = [
  { name: 'an unquoted date', file: 'loip.yaml', from: 'published_on: 27 June 2024', to: 'published_on: 2024-06-27' },
  {
    name: 'a date with slashes',
    file: 'loip.yaml',
    from: 'published_on: 27 June 2024',
    to: 'published_on: 27/06/2024',
  },
  { name: 'NO as an acronym', file: 'partnership.yaml', from: 'acronym: SDS', to: 'acronym: NO' },
]

describe('one slip that many duties rest on', () => {
  it('a part of the statement of the LOIP that is still open', async () => {
    const evidence = '  evidence: https://strathexample.example/partnership/minutes/2024-03\n  locator: items 3 to 5'
    const result = await checkWith({
      file: 'loip.yaml',
      from: evidence,
      to: '  evidence: TBC\n  locator: items 3 to 5',
    })
    expect(aboveNote(result).map(({ says }) => says)).toEqual(['The statement here leaves its evidence open.'])
  })

  it('a LOIP without a statement', async () => {
    const text = readFileSync('examples/strathexample/loip.yaml', 'utf8')
    const statement = /^statement:\n(?: .*\n)+/m.exec(text)?.[0] ?? ''
    const found = aboveNote(await checkWith({ file: 'loip.yaml', from: statement, to: '' }))
    const says = '“Our Strathexample 2024-34” names nobody who stands behind what it says of how it was prepared.'
    expect(found.filter(({ says: one }) => one === says).length).toBe(1)
    expect(found.filter(({ rule }) => /^s(6|7-3)/.test(rule)).length).toBe(1)
  })
})

describe('a harmless variant', () => {
  for (const edit of noSlips) {
    it(`${edit.name} is read as meant`, async () => {
      expect(aboveNote(await checkWith(edit)).map(({ says }) => says)).toEqual([])
    })
  }

  it('1.10 as an id keeps its last zero, in the plan and in the report', async () => {
    const files = ['loip.yaml', 'delivery.yaml', 'partnership.yaml', 'progress/2024-25.yaml', 'progress/2025-26.yaml']
    const result = await checkWith(...files.map((file) => ({ file, from: '"4"', to: '1.10', everywhere: true })))
    expect(aboveNote(result).map(({ says }) => says)).toEqual([])
    expect(result.crosswalk.rows.map(({ outcome }) => outcome.id)).toContain('1.10')
  })
})
