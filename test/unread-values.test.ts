// A verdict never rests on a value that could not be read: src/engine/what-if.ts. Each case spoils one value of an example, and reads
// the rows of the duties table as a person does.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DutyResult, RunResult } from '../src/result/run-result.ts'
import type { InputFile } from '../src/source/files.ts'
import { asOf } from './check-run.ts'
import { results } from './ignorance/run.ts'

type Files = ReadonlyMap<string, string>

function example(name: string): Files {
  const folder = join('examples', name)
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'))
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

function checkFiles(files: Files, others: readonly InputFile[] = []): Promise<RunResult> {
  const texts = [...files].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))
  return results([...texts, ...others], asOf)
}

/** With the first match in one file replaced. */
function spoilt(files: Files, path: string, what: RegExp, by: string): Files {
  const text = files.get(path) ?? ''
  const made = text.replace(what, by)
  if (made === text) throw new Error(`${what} is not in ${path}.`)
  return new Map([...files, [path, made]])
}

const rowOf = ({ duties }: RunResult, cite: string): DutyResult => {
  const row = duties.find((one) => one.cite === cite)
  if (!row) throw new Error(`There is no row ${cite}.`)
  return row
}

const whole = example('strathexample')

interface Case {
  readonly kind: string
  readonly path: string
  readonly what: RegExp
  readonly by: string
  /** The field that the rows say they rest on. */
  readonly field: string
  readonly cites: readonly string[]
}

const cases: readonly Case[] = [
  {
    kind: 'a period with a figure in it that is no period',
    path: 'loip.yaml',
    what: /^period: .*$/m,
    by: 'period: "2024 to banana"',
    field: 'period',
    cites: ['s.6(2)(c)'],
  },
  {
    kind: 'a day of publication of a locality plan that is no day',
    path: 'localities/harbour.yaml',
    what: /published_on: [^\n,}]*/,
    by: 'published_on: bananas',
    field: 'published_on',
    cites: ['s.10(1)', 's.12(1)'],
  },
  {
    kind: 'a text where the outcomes of the LOIP belong',
    path: 'loip.yaml',
    what: /^outcomes:\n[\s\S]*?(?=^\w)/m,
    by: 'outcomes: see the published plan\n',
    field: 'outcomes',
    cites: ['s.6(2)(a)', 's.6(2)(b)', 's.7(1)', 's.8(2)(a)'],
  },
  {
    kind: 'a list where the id of the LOIP belongs',
    path: 'loip.yaml',
    what: /^id: .*$/m,
    by: 'id: [loip-2024]',
    field: 'id',
    cites: ['s.7(5)-(6)', 's.8(2)(a)', 's.8(2)(b)(i)', 's.8(2)(b)(ii)'],
  },
  {
    kind: 'a decision on a locality that is neither yes nor no',
    path: 'partnership.yaml',
    what: /poorer_outcomes: no/,
    by: 'poorer_outcomes: yse',
    field: 'poorer_outcomes',
    cites: ['s.10(1)'],
  },
  {
    kind: 'a day of publication of the LOIP that is no day',
    path: 'loip.yaml',
    what: /published_on: [^\n,}]*/,
    by: 'published_on: banana',
    field: 'published_on',
    cites: ['s.7(2)(b)', 's.7(3)-(4)', 's.8(1)'],
  },
  {
    kind: 'a legal form that is not known',
    path: 'partnership.yaml',
    what: /^legal_form: .*$/m,
    by: 'legal_form: banana',
    field: 'legal_form',
    cites: ['s.4(5)'],
  },
  {
    kind: 'a word where the list of partners belongs',
    path: 'partnership.yaml',
    what: /^partners:\n[\s\S]*?(?=^\w)/m,
    by: 'partners: none yet\n',
    field: 'partners',
    cites: ['s.13(2)(a)-(g)', 's.4(1)-(2)'],
  },
  {
    kind: 'a council area that is none',
    path: 'partnership.yaml',
    what: /^council_area: .*$/m,
    by: 'council_area: banana',
    field: 'council_area',
    cites: ['s.13(2)(a)-(g)'],
  },
  {
    kind: 'a word where agreements belong',
    path: 'exceptions.yaml',
    what: /^agreements:\n[\s\S]*?(?=^\w|(?![\s\S]))/m,
    by: 'agreements: see the minute\n',
    field: 'agreements',
    cites: ['s.14(1)'],
  },
]

describe('no verdict rests on', () => {
  it.each(cases)('$kind', async ({ path, what, by, field, cites }) => {
    const [before, after] = [await checkFiles(whole), await checkFiles(spoilt(whole, path, what, by))]
    const line = (spoilt(whole, path, what, by).get(path) ?? '')
      .split('\n')
      .findIndex((text) => text.includes(by.split('\n')[0] ?? ''))
    for (const cite of cites) {
      expect(rowOf(before, cite).verdict).not.toBe('cannot-tell')
      const { verdict, why } = rowOf(after, cite)
      expect({ cite, verdict, why }).toEqual({
        cite,
        verdict: 'cannot-tell',
        why: `It rests on “${field}” (${path}:${line + 1}), which cannot be used.`,
      })
    }
    // What is missing only because the value could not be read is no gap.
    expect(after.findings.filter(({ level }) => level === 'gap')).toEqual([])
  })

  it('the only outcome, which has no title and a field that is none', async () => {
    const outcomes = (text: string) =>
      text.replace(/^outcomes:\n[\s\S]*?(?=^\w|(?![\s\S]))/m, 'outcomes: [{qwxz: v}]\n')
    const files = new Map(
      [...whole].map(([path, text]) => [path, /^loip|^localities/.test(path) ? outcomes(text) : text]),
    )
    const after = await checkFiles(files)
    for (const cite of ['s.6(2)(a)', 's.6(2)(b)', 's.10(3)(a)', 's.10(3)(b)']) {
      expect([cite, rowOf(after, cite).verdict]).toEqual([cite, 'cannot-tell'])
      expect(rowOf(after, cite).why).toMatch(/which cannot be used\.$/)
    }
  })

  it('steps and efforts of which nothing can be read', async () => {
    const unread = (text: string) =>
      text.replaceAll(
        /^ {4}(steps|efforts):\n(?: {6}.*\n)+/gm,
        '    $1: [{qwxz: Two officers visited each group and asked what it needs}]\n',
      )
    const files = new Map([...whole, ['participation.yaml', unread(whole.get('participation.yaml') ?? '')]])
    const after = await checkFiles(files)
    for (const cite of ['s.4(6)(b)', 's.4(6)(c)'])
      expect([cite, rowOf(after, cite).verdict]).toEqual([cite, 'cannot-tell'])
  })

  it('a short id that names no locality', async () => {
    const short = new Map(
      [...whole].map(([path, text]) => [
        path,
        text.replaceAll(/\bmilltown\b(?!\.)/g, 'a').replaceAll(/\bharbour\b(?!\.)/g, 'b'),
      ]),
    )
    const after = await checkFiles(spoilt(short, 'localities/milltown.yaml', /^covers: .*$/m, 'covers: aa'))
    const ofPlans = after.duties.filter(({ cite, instrument }) => instrument === undefined && /^s\.1[0-2]\(/.test(cite))
    expect(ofPlans.filter(({ verdict }) => verdict === 'not-applicable').map(({ cite }) => cite)).toEqual([])
    expect(rowOf(after, 's.10(1)').verdict).not.toBe('shown')
  })

  it.each([
    [
      'a word where a locality belongs',
      /^ {2}- id: rest\n(?: {4}.*\n)+/m,
      '  - banana\n',
      's.9(2),(5); SSI 2016/364 reg.2',
    ],
    ['fields that are none where the start of the year belongs', /^ {2}starts: 1 July.*$/m, '  qwxz: v', 's.8(3)'],
  ])('%s, where it was at fault', async (_kind, what, by, cite) => {
    const gaps = example('strathexample-with-gaps')
    expect(['shown', 'declared', 'not-applicable']).not.toContain(
      rowOf(await checkFiles(spoilt(gaps, 'partnership.yaml', what, by)), cite).verdict,
    )
  })

  it('a day by which an action is due that is no day', async () => {
    const path = 'reviews/2026-03-partnership.yaml'
    const row = (run: RunResult) => run.duties.find(({ duty }) => duty === 'gp-improvement-action-overdue')?.verdict
    expect(row(await checkFiles(whole))).toBe('missing')
    for (const by of ['due: qwxz', 'due: [qwxz]'])
      expect(['shown', 'not-applicable']).not.toContain(
        row(await checkFiles(spoilt(whole, path, /due: June 2026/, by))),
      )
    const actions = /^actions:\n[\s\S]*?(?=^\w|(?![\s\S]))/m
    expect(row(await checkFiles(spoilt(whole, path, actions, 'actions: qwxz\n')))).toBe('cannot-tell')
  })

  it('an id that names nothing, wherever it is used', async () => {
    const after = await checkFiles(spoilt(whole, 'loip.yaml', /^id: .*$/m, 'id: another'))
    for (const cite of ['s.7(1)', 's.8(1)', 's.8(2)(a)', 's.8(2)(b)(i)', 's.8(2)(b)(ii)'])
      expect(rowOf(after, cite).verdict).toBe('cannot-tell')
  })
})

describe('where a file cannot be read', () => {
  const unreadable = new Uint8Array([0xff, 0xfe, 0x00, 0xd8])
  const names = [...whole.keys()]

  it.each(names)('%s: no verdict becomes better, and nothing is called missing', async (name) => {
    const before = await checkFiles(whole)
    const others = new Map([...whole].filter(([path]) => path !== name))
    const after = await checkFiles(others, [{ path: name, bytes: unreadable }])
    const better = ['shown', 'declared', 'explained', 'not-applicable']
    const claims = after.duties.filter(
      ({ duty, verdict }) =>
        better.includes(verdict) && before.duties.find((row) => row.duty === duty)?.verdict !== verdict,
    )
    expect(claims.map(({ cite, verdict }) => `${cite} ${verdict}`)).toEqual([])
    expect(after.findings.filter(({ level }) => level === 'gap')).toEqual([])
  })

  it('an earlier report does not stand in for it', async () => {
    const name = 'progress/2025-26.yaml'
    const text = `${whole.get(name)}\n  - "never closed: [\n`
    const after = await checkFiles(new Map([...whole, [name, text]]))
    for (const cite of ['s.8(2)(a)', 's.8(2)(b)(i)', 's.12(2)']) {
      const { verdict, why } = rowOf(after, cite)
      expect({ verdict, why }).toEqual({ verdict: 'cannot-tell', why: `It rests on ${name}, which could not be read.` })
    }
    expect(rowOf(after, 's.6(2)(c)').verdict).toBe('shown')
  })
})

it('a verdict that the value cannot change stays', async () => {
  const after = await checkFiles(spoilt(whole, 'loip.yaml', /^period: .*$/m, 'period: "2024 to banana"'))
  for (const cite of ['s.6(1)', 's.6(2)(a)', 's.6(2)(b)', 's.8(2)(a)', 's.9(1)'])
    expect(rowOf(after, cite).verdict).toBe('shown')
})

describe('a field of a document that cannot be used holds back nothing that it has no part in', () => {
  const keys = [...(whole.get('loip.yaml') ?? '').matchAll(/^([a-z_]+):/gm)].map(([, key = '']) => key)
  const fields = [...keys.filter((key) => key !== 'kind'), 'vision', 'values', 'signatories', 'documents']

  it.each(fields)('%s', async (key) => {
    const text = whole.get('loip.yaml') ?? ''
    const without = text.replace(new RegExp(`^${key}:.*\\n(?:(?: .*|-.*|)\\n)*`, 'm'), '')
    const asIs = await checkFiles(whole)
    const taken = await checkFiles(new Map([...whole, ['loip.yaml', without]]))
    const unusable = await checkFiles(
      new Map([...whole, ['loip.yaml', `${without.trimEnd()}\n${key}: {qwxz: vbnm}\n`]]),
    )
    for (const { duty, verdict, why } of unusable.duties) {
      const [before, after] = [asIs, taken].map(({ duties }) => duties.find((row) => row.duty === duty)?.verdict)
      if (verdict === 'cannot-tell' && before === after && before !== verdict)
        expect([duty, why]).toEqual([duty, expect.stringMatching(`“(?:${key}|qwxz)”`)])
    }
  })
})

it('what stands under a word that people use for a field may be that field, and no other', async () => {
  const loip =
    'kind: loip\nid: plan\ntitle: Our Strathexample\nedition: {published_on: 4 October 2023, url: https://strathexample.example/loip}\n'
  const rest =
    'period: 2023-33\nneeds: One child in five is poor.\noutcomes:\n  - {title: Fewer are poor, improvement: One in ten}\n'
  const partnership =
    'kind: partnership\nname: P\ncouncil_area: Strathexample\nlocalities:\n  - {name: Harbour, poorer_outcomes: yes}\n'
  const report =
    'kind: progress-report\ntitle: Report\nreporting_year: 2024-25\npublished_on: 1 September 2025\nurl: https://strathexample.example/r\n'
  const verdicts = async (more: string, plan = loip + rest) => {
    const files = new Map([
      ['loip.yaml', plan],
      ['partnership.yaml', partnership],
      ['report.yaml', report + more],
    ])
    const run = await checkFiles(files)
    return {
      plan: rowOf(run, 's.6(1)').verdict,
      locality: rowOf(run, 's.10(1)').verdict,
      report: rowOf(run, 's.8(1)').verdict,
    }
  }
  const before = await verdicts('')
  expect(before).toMatchObject({ plan: 'shown', locality: 'missing' })
  // A summary is no list of the plans that the report is on, and nor is what reads like one.
  expect(await verdicts('summary: We looked at each.\n')).toEqual(before)
  const { plan, locality } = before
  expect(await verdicts('qwxz: We looked at each.\n')).toMatchObject({ plan, locality })
  const published = (loip + rest).replace(/^edition.*$/m, 'published: 4 October 2023')
  expect((await verdicts('', published)).plan).toBe('cannot-tell')
})

describe('of a day of which only the year can be read', () => {
  const unread = (day: string) =>
    checkFiles(spoilt(whole, 'loip.yaml', /published_on: 27 June 2024/, `published_on: ${day}`))

  it.each(['Sping 2024', '2024-13-01', 'the end of Jun3 2024', '27 Junne 2024'])(
    'what turns on the day cannot be told, and the rest can: %s',
    async (day) => {
      const result = await unread(day)
      expect(rowOf(result, 's.7(2)(a)').verdict).toBe('cannot-tell')
      for (const cite of ['s.6(2)(a)', 's.6(2)(b)', 's.6(2)(c)', 's.6(2)(d)'])
        expect(rowOf(result, cite).verdict, cite).toBe('shown')
    },
  )

  it('without a year nothing can be told of what turns on which edition is in force', async () => {
    expect(rowOf(await unread('in the sprink'), 's.6(2)(c)').verdict).toBe('cannot-tell')
  })
})
