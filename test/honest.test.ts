// "We could not look" is never an answer: what could not be read or used leaves duties unchecked, and makes no other slips.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Rule } from '../src/engine/rule.ts'
import type { RunResult } from '../src/result/run-result.ts'
import { rules } from '../src/rules/index.gen.ts'
import { checkRun } from './check-run.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

async function checkAfter(change: (folder: string) => void, using: readonly Rule[] = rules): Promise<RunResult> {
  const folder = mkdtempSync(join(tmpdir(), 'loip-honest-'))
  folders.push(folder)
  cpSync('examples/strathexample', folder, { recursive: true })
  change(folder)
  return (await checkRun(folder, { rules: using })).result
}

const edit = (name: string, from: string, to: string) => (folder: string) => {
  const path = join(folder, name)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

const verdictOf = (result: RunResult, duty: string) => result.duties.find((row) => row.duty === duty)?.verdict
/** The rules of what is found, notes and what is accepted for now apart. */
const loud = ({ findings }: RunResult) =>
  findings.filter(({ level, accepted }) => level !== 'note' && accepted === undefined).map(({ rule }) => rule)

/** Rules that find something in the example as it is, some day: no test here is about what they find. */
const before = new Set(loud((await checkRun('examples/strathexample')).result))

/** The rules of what is found beside that. */
const slips = (result: RunResult) => loud(result).filter((rule) => !before.has(rule))

describe('a file that cannot be read', () => {
  const broken: readonly [string, (folder: string) => void][] = [
    ['a line out of its column', edit('loip.yaml', '    title: Good work', '   title: Good work')],
    ['an unfinished merge', edit('loip.yaml', 'vision:', '<<<<<<< ours\nvision:')],
    ['a kind that nobody knows', edit('loip.yaml', 'kind: loip', 'kind: lopi')],
    [
      'bytes of another encoding',
      (folder) => writeFileSync(join(folder, 'loip.yaml'), Buffer.from([0x6b, 0x3a, 0x20, 0x93, 0x61, 0x94, 0x0a])),
    ],
    ['an empty file', (folder) => writeFileSync(join(folder, 'loip.yaml'), '')],
  ]
  for (const [name, change] of broken) {
    it(`${name}: one finding, nothing said of what may stand in it, and the check is incomplete`, async () => {
      const result = await checkAfter(change)
      expect(slips(result)).toHaveLength(1)
      expect(result.findings.map(({ rule }) => rule)).not.toContain('file-unknown-id')
      expect(verdictOf(result, 's6-1-prepare-and-publish-loip')).toBe('cannot-tell')
      expect(result.ending.code).toBe(3)
    })
  }
})

describe('a value that cannot be used', () => {
  it('is no decision on a locality', async () => {
    const result = await checkAfter(edit('partnership.yaml', 'poorer_outcomes: no', 'poorer_outcomes: maybe'))
    expect(slips(result)).toEqual(['file-unusable-value'])
    expect(verdictOf(result, 's9-3-identify-poorer-localities')).toBe('cannot-tell')
  })

  it('is no day of publication', async () => {
    const result = await checkAfter(edit('loip.yaml', 'published_on: 27 June 2024', 'published_on: 31 April 2025'))
    expect(slips(result)).toEqual(['file-unusable-value'])
    // Its status and its address say all the same that it is published, and its year that it came after the edition of 2017.
    const published = result.duties.find(({ duty }) => duty === 's6-1-prepare-and-publish-loip')
    expect(published?.verdict).toBe('shown')
    expect(published?.evidence.map(({ field }) => field)).toEqual(expect.arrayContaining(['status', 'url']))
    expect(published?.evidence.map(({ words }) => words)).not.toContain('31 April 2025')
    expect(verdictOf(result, 's8-1-annual-progress-report')).toBe('cannot-tell')
  })

  it('is no day by which to tell which of two editions came later', async () => {
    const result = await checkAfter(edit('loip.yaml', 'published_on: 27 June 2024', 'published_on: 31 April'))
    expect(verdictOf(result, 's6-1-prepare-and-publish-loip')).toBe('cannot-tell')
  })
})

it('a report that is late against guidance leaves the duty pending, not met', async () => {
  const result = await checkAfter((folder) => rmSync(join(folder, 'progress/2025-26.yaml')))
  expect(verdictOf(result, 's8-1-annual-progress-report')).toBe('pending')
})

it('a rule that crashes is one finding; the others report, and the check is incomplete', async () => {
  const crashing = {
    ...rules[0],
    id: 's6-1-crashing',
    applies: () => true,
    check: () => {
      throw new Error('on purpose')
    },
    on: 'partnership',
  } as unknown as Rule
  const result = await checkAfter(() => {}, [crashing, ...rules])
  expect(result.findings.filter(({ rule }) => rule === 'rule-crashed')).toHaveLength(1)
  expect(verdictOf(result, 's6-2c-period')).toBe('shown')
  expect(result.ending).toMatchObject({ code: 3 })
})

it('a folder whose files are there and cannot be read does not say that there are none', async () => {
  const result = await checkAfter((folder) => {
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    writeFileSync(join(folder, 'loip.yaml'), 'kind: loip\ntitle: [\n')
  })
  expect(result.ending.code).toBe(3)
  expect(result.ending.reason).toMatch(/^No plan file could be read in .*, so nothing was checked\.$/)
})

it('a folder with no plan file says where it looked, and that other files are there', async () => {
  const result = await checkAfter((folder) => {
    rmSync(folder, { recursive: true })
    cpSync('test/fixtures/no-plan', folder, { recursive: true })
  })
  expect(result.findings.map(({ rule }) => rule)).toEqual(['file-nothing-found'])
  expect(result.ending.code).toBe(3)
  expect(result.ending.reason).toContain('plan.docx')
  expect(result.duties.filter(({ verdict }) => verdict === 'shown' || verdict === 'missing')).toEqual([])
})

it('some files by themselves are checked for what they hold, and for nothing that may stand in another', async () => {
  const { result } = await checkRun('examples/strathexample/localities/harbour.yaml')
  expect(slips(result)).toEqual([])
  expect(verdictOf(result, 's10-3c-period')).toBe('shown')
  expect(verdictOf(result, 's6-1-prepare-and-publish-loip')).toBe('cannot-tell')
})

it('text lost behind a mark is an error, not a note', async () => {
  const result = await checkAfter(
    edit('loip.yaml', 'title: Good work with fair pay', 'title: &Good work with fair pay'),
  )
  // What is left of the title, “work with fair pay”, reads as a topic.
  expect(slips(result)).toEqual(['file-unused-anchor', 's6-2a-priority-outcomes'])
})

it('a forgotten dash is one slip', async () => {
  const result = await checkAfter(edit('loip.yaml', '  - id: "2"', '    id: "2"'))
  expect(slips(result)).toEqual(['file-duplicate-key'])
})

it('two editions that nothing tells apart are told', async () => {
  const result = await checkAfter((folder) => {
    const text = readFileSync(join(folder, 'loip.yaml'), 'utf8')
    writeFileSync(join(folder, 'loip-copy.yaml'), text.replace('one child in five', 'one child in six'))
  })
  expect(slips(result)).toEqual(['file-duplicate-id'])
})

it('a need that stands nowhere is an id that points nowhere', async () => {
  const result = await checkAfter(edit('loip.yaml', 'needs_refs: [N1]', 'needs_refs: [N9]'))
  expect(slips(result)).toEqual(['file-unknown-id'])
})

describe('what could not be used meets no duty', () => {
  const locality = 'kind: locality-plan\ntitle: Harbour\nlocality: Harbour\n'
  const loip = 'kind: loip\ntitle: Our Strathexample\n'
  const outcomes = ['s6-2a-priority-outcomes', 's6-2b-describe-improvement']
  const outcome =
    'outcomes:\n  - title: Fewer children grow up in poverty\n    improvement: From one in five to one in ten\n'
  it.each<[string, string, readonly string[]]>([
    ['a text for a list', `${loip}outcomes: Fewer children grow up in poverty\n`, [...outcomes, 's6-2c-period']],
    ['fields for a list', `${loip}outcomes: {"1": Fewer children}\n`, [...outcomes, 's6-2c-period']],
    ['a list in a list', `${loip}period: "2024-34"\noutcomes: [[Fewer children]]\n`, outcomes],
    ['one entry of several', `${loip}${outcome}  - [Fewer crimes]\n`, ['s6-2b-describe-improvement']],
    ['needs in a list', `${loip}needs: [One child in five]\n${outcome}`, ['s6-2d-describe-needs']],
    ['the end of a period', `${locality}period: {from: 2024, to: [2034]}\n${outcome}`, ['s10-3c-period']],
    ['the only outcome of a locality plan', `${locality}outcomes: [[Fewer crimes]]\n`, ['s10-3a-priority-outcomes']],
    [
      'the partner of an agreement',
      'kind: exceptions\nagreements:\n  - {partner: [sportscotland], duty: s.14(3)(a), outcome: "1", reason: None}\n',
      ['s14-1-agreed-relief'],
    ],
  ])('%s', async (_, text, duties) => {
    const result = await checkAfter((folder) => {
      rmSync(folder, { recursive: true })
      mkdirSync(folder)
      writeFileSync(join(folder, 'plan.yaml'), text)
    })
    expect(result.findings.map(({ rule }) => rule)).toContain('file-wrong-shape')
    expect(duties.map((duty) => [duty, verdictOf(result, duty)])).toEqual(duties.map((duty) => [duty, 'cannot-tell']))
    expect(result.findings.filter(({ duty = '' }) => duties.includes(duty))).toEqual([])
  })

  it('but what stands beside it does', async () => {
    const result = await checkAfter(edit('loip.yaml', 'needs_refs: [N1]', 'needs_refs: {N1: yes}'))
    expect(verdictOf(result, 's6-2a-priority-outcomes')).toBe('shown')
    expect(verdictOf(result, 's6-2b-describe-improvement')).toBe('shown')
    expect(verdictOf(result, 's6-2d-describe-needs')).toBe('shown')
  })
})

it.each([
  ['loip', 's6-2a-priority-outcomes', 's6-2b-describe-improvement'],
  ['locality-plan', 's10-3a-priority-outcomes', 's10-3b-describe-improvement'],
])('a %s without outcomes describes no improvement of any', async (kind, outcomes, improvement) => {
  const result = await checkAfter((folder) => {
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    writeFileSync(join(folder, 'plan.yaml'), `kind: ${kind}\ntitle: Our Strathexample\n`)
  })
  expect(verdictOf(result, outcomes)).toBe('missing')
  expect(verdictOf(result, improvement)).not.toBe('shown')
  expect(result.duties.find(({ duty }) => duty === improvement)?.why).not.toContain('calls for it')
})

it('of two misspelt names for one field, the first is read as it and the second is left out', async () => {
  const result = await checkAfter(edit('loip.yaml', '\ntitle:', '\ntitel: The first\ntitlle:'))
  expect(slips(result)).toEqual(['file-unknown-key', 'file-unknown-key'])
  expect(result.plans.map(({ title }) => title)).toContain('The first')
})
