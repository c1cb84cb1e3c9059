// SARIF, validated by its schema and by the validator of Microsoft with the rules of GitHub, and read as a viewer does.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv, { type ValidateFunction } from 'ajv'
import { beforeAll, describe, expect, it } from 'vitest'
import { dutyIds } from '../../src/law/index.ts'
import { catalogue } from '../../src/report/words/catalogue.ts'
import type { Decision, Finding, Level, RunResult, Verdict } from '../../src/result/run-result.ts'
import { oracle } from '../oracles.ts'
import { naughty, obeyed, reportOf } from './ci.ts'
import { gappy, resultWith } from './results.ts'
import { checkFiles, runNames, runOf, runs } from './runs.ts'

/** The parts of a SARIF log that these tests read. */
interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly index?: number }
    readonly region?: { readonly startLine: number; readonly snippet?: { readonly text: string } }
    readonly contextRegion?: { readonly startLine: number; readonly snippet: { readonly text: string } }
  }
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[]
  readonly message?: { readonly text: string }
}
interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly kind: string
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly [Place]
  readonly relatedLocations?: readonly Place[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly taxa?: readonly { readonly id: string; readonly index: number }[]
  readonly suppressions?: readonly { readonly kind: string; readonly status: string; readonly justification: string }[]
  readonly properties: Readonly<Record<string, unknown>>
}
interface Described {
  readonly id: string
  readonly helpUri?: string
  readonly relationships?: readonly { readonly target: { readonly id: string; readonly index: number } }[]
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Described[] } }
  readonly taxonomies: readonly [{ readonly taxa: readonly Described[] }]
  readonly automationDetails: { readonly id: string }
  readonly artifacts: readonly {
    readonly location: { readonly uri: string }
    readonly length: number
    readonly encoding?: string
    readonly hashes: { readonly 'sha-256': string }
  }[]
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean
      readonly exitCode: number
      readonly exitCodeDescription: string
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[]
    },
  ]
  readonly results: readonly Result[]
  readonly properties: Readonly<Record<string, unknown>>
}

async function read(run: RunResult, format: 'sarif' | 'sarif-all' = 'sarif'): Promise<Run> {
  return JSON.parse(await reportOf(format, run)).runs[0]
}

const oddFiles = {
  'My plan [final].yaml': 'kind: loip\ntitle: Our plan\noutcomes:\n  - {id: "1", title: Warm homes, colour: blue}\n',
  'Plana (Gàidhlig).yaml': 'kind: locality-plan\ntitle: Plana\noutcomes: [{id: a, title: Dachaighean blàtha}]\n',
  '100% of #1? & so.yaml': 'kind: progress-report\ntitle: Report\nreporting_year: the usual one\n',
}
const schemaFile = oracle('schemastore/schemas/json/sarif-2.1.0.json')
const tool = oracle('@microsoft/sarif-multitool-linux/Sarif.Multitool')

describe.skipIf(schemaFile === undefined)('the schema of SARIF 2.1.0 finds nothing in the report', () => {
  let validate: ValidateFunction
  beforeAll(() => {
    // One pattern in the schema is invalid with the u flag.
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false })
    validate = ajv.compile(JSON.parse(readFileSync(schemaFile ?? '', 'utf8')))
  })
  const errorsIn = async (run: RunResult, format: 'sarif' | 'sarif-all') => {
    validate(JSON.parse(await reportOf(format, run)))
    return validate.errors
  }

  it.each(runNames)(
    'of the %s run',
    async (name) => {
      const run = await runs[name]()
      expect(await errorsIn(run, 'sarif')).toBeNull()
      expect(await errorsIn(run, 'sarif-all')).toBeNull()
    },
    120_000,
  )

  it('of a run with hostile texts and names', async () => {
    expect(await errorsIn(runOf(naughty), 'sarif-all')).toBeNull()
    expect(await errorsIn(await checkFiles(oddFiles), 'sarif-all')).toBeNull()
  })

  it('and would find an error in a report without its tool', () => {
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false)
  })
})

describe.skipIf(tool === undefined)('the SARIF validator, with the rules of GitHub,', () => {
  it('has no error and no warning on any run', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'loip-sarif-'))
    try {
      const paths: string[] = []
      const keep = (name: string, text: string) => {
        writeFileSync(join(folder, `${name}.sarif`), text)
        paths.push(join(folder, `${name}.sarif`))
      }
      for (const name of runNames.filter((name) => name !== 'huge'))
        keep(name, await reportOf('sarif', versioned(await runs[name]())))
      keep('gappy-all', await reportOf('sarif-all', versioned(await runs.gappy())))
      keep('clean-all', await reportOf('sarif-all', versioned(await runs.clean())))
      keep('odd-all', await reportOf('sarif-all', versioned(await checkFiles(oddFiles))))
      keep('naughty', await reportOf('sarif', runOf(naughty)))
      keep('wrong', (await reportOf('sarif', gappy)).replace(/"uri": "loip[^"]*"/, '"uri": "a b"'))
      const said = validated(paths)
      expect(said).toContain(`Done. ${paths.length} files scanned.`)
      const found = said.split('\n').filter((line) => /: (?:error|warning) /.test(line))
      const isOfWrong = (line: string) => line.includes('wrong.sarif')
      expect(found.filter((line) => !isOfWrong(line))).toEqual([])
      // It would say so.
      expect(found.filter(isOfWrong)).not.toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  }, 200_000)

  const versioned = (run: RunResult): RunResult => ({ ...run, tool: { name: 'loip', version: '0.1.0' } })

  function validated(paths: readonly string[]): string {
    chmodSync(tool ?? '', 0o755)
    const words = ['validate', ...paths, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning']
    const { stdout, stderr } = spawnSync(tool ?? '', words, {
      encoding: 'utf8',
      maxBuffer: 64_000_000,
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    })
    return stdout + stderr
  }
})

describe('every ruleIndex and other index', () => {
  it.each(['sarif', 'sarif-all'] as const)('of %s points to the object with the id given beside it', async (format) => {
    const { tool, taxonomies, results, artifacts } = await read(await runs.gappy(), format)
    const [{ taxa }] = taxonomies
    const { rules } = tool.driver
    for (const { ruleId, ruleIndex, taxa: named = [], locations } of results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId)
      for (const { id, index } of named) expect(taxa[index]?.id).toBe(id)
      const { uri, index } = locations[0].physicalLocation.artifactLocation
      expect(artifacts[index ?? -1]?.location.uri).toBe(uri)
    }
    for (const { target } of rules.flatMap(({ relationships = [] }) => relationships))
      expect(taxa[target.index]?.id).toBe(target.id)
  })
})

describe('the rules', () => {
  it('are every rule and every check of the files, each with the text of its law', async () => {
    const { tool, taxonomies } = await read(await runs.clean())
    const { rules } = tool.driver
    expect(rules.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id))
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    const ofTheLaw = rules.filter(({ relationships }) => relationships !== undefined)
    expect(ofTheLaw.length).toBe(catalogue.filter(({ cites }) => cites.length > 0).length)
    // Good practice rests on no text, and has no page.
    const withoutPage = ofTheLaw.filter(({ helpUri }) => !helpUri?.startsWith('https://'))
    expect(withoutPage.filter(({ id }) => !id.startsWith('gp-'))).toEqual([])
    expect(taxonomies[0].taxa.length).toBeGreaterThan(100)
  })
})

describe('a result', () => {
  it('has the kind and the level of its verdict', async () => {
    const told = async (verdict: Finding['verdict'], level: Level, decided: Partial<Finding> = {}) => {
      const { verdict: _, ...bare } = gappy.findings[0] as Finding
      const finding = { ...bare, ...(verdict ? { verdict } : {}), level, ...decided }
      const { results } = await read(resultWith({ findings: [finding] }), 'sarif-all')
      const { kind, level: given, suppressions = [] } = results[0] as Result
      return [kind, given, suppressions.map(({ kind, status }) => `${kind} ${status}`).join()]
    }
    expect(await told('missing', 'gap')).toEqual(['fail', 'error', ''])
    expect(await told(undefined, 'error')).toEqual(['fail', 'error', ''])
    expect(await told('missing', 'advice')).toEqual(['fail', 'warning', ''])
    expect(await told(undefined, 'note')).toEqual(['fail', 'note', ''])
    expect(await told('not-shown', 'question')).toEqual(['open', 'none', ''])
    expect(await told('for-people', 'question')).toEqual(['review', 'none', ''])
    expect(await told('pending', 'note')).toEqual(['notApplicable', 'none', ''])
    expect(await told('remark', 'note')).toEqual(['informational', 'none', ''])
    expect(await told('explained', 'note', { explained: decision })).toEqual(['fail', 'note', 'external accepted'])
    expect(await told('missing', 'gap', { accepted: decision })).toEqual(['fail', 'error', 'external accepted'])
    expect(await told('not-shown', 'question', { accepted: decision })).toEqual(['open', 'none', 'external accepted'])
  })

  it('is of the kind “fail” alone, unless everything is asked for', async () => {
    const run = await runs.gappy()
    const { results, properties } = await read(run)
    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(['fail']))
    const count = (...verdicts: Finding['verdict'][]) =>
      run.findings.filter(({ verdict }) => verdicts.includes(verdict)).length
    expect(properties.findingsByKind).toEqual({
      fail: count(undefined, 'missing', 'explained'),
      open: count('not-shown'),
      review: count('for-people'),
      informational: count('remark'),
      notApplicable: count('pending'),
    })
    expect(results).toHaveLength(count(undefined, 'missing', 'explained'))
    expect((await read(run, 'sarif-all')).results.length).toBeGreaterThan(run.findings.length)
  })

  it.each(['clean', 'gappy', 'crashed', 'empty'] as const)(
    'of everything says of each row of the %s run how it stands',
    async (name) => {
      const run = await runs[name]()
      const { results } = await read(run, 'sarif-all')
      const kinds: Partial<Record<Verdict, string>> = {
        shown: 'pass',
        missing: 'fail',
        'not-shown': 'open',
        'for-people': 'review',
        declared: 'informational',
        explained: 'fail',
        'not-applicable': 'notApplicable',
        pending: 'notApplicable',
      }
      for (const { duty, verdict } of run.duties) {
        const told = results.filter(({ taxa }) => taxa?.[0]?.id === duty).map(({ kind }) => kind)
        expect(told.length, duty).toBeGreaterThan(0)
        if (kinds[verdict] !== undefined) expect(told, duty).toContain(kinds[verdict])
      }
      expect(new Set(results.flatMap(({ taxa = [] }) => taxa.map(({ id }) => id)))).toEqual(new Set(dutyIds))
    },
  )

  it('has the snippet at its place, and the fingerprint and item of the finding', async () => {
    const run = await runs.gappy()
    const { results } = await read(run)
    const found = run.findings.filter(({ verdict }) => verdict === undefined || verdict === 'missing')
    expect(results.map((one) => one.partialFingerprints['loipFinding/v1'])).toEqual(
      found.map(({ fingerprint }) => fingerprint),
    )
    for (const [index, { locations }] of results.entries()) {
      const { physicalLocation, logicalLocations } = locations[0]
      const { region, contextRegion, artifactLocation } = physicalLocation
      const finding = found[index] as Finding
      expect(logicalLocations?.[0]?.fullyQualifiedName).toBe(finding.item)
      const lines = readFileSync(decodeURIComponent(artifactLocation.uri), 'utf8').split('\n')
      const start = finding.span?.start ?? { line: 0, column: 0 }
      expect(region?.startLine).toBe(start.line)
      if (region?.snippet) expect(lines[start.line - 1]?.slice(start.column - 1)).toContain(region.snippet.text)
      const around = contextRegion?.snippet.text.split('\n') ?? []
      expect(lines.slice((contextRegion?.startLine ?? 1) - 1).slice(0, around.length)).toEqual(around)
    }
    const isShown = ({ locations: [{ physicalLocation }] }: Result) => physicalLocation.contextRegion !== undefined
    expect(results.filter(isShown).length).toBeGreaterThan(20)
  })

  it('without a place is shown at the plan, and says why', async () => {
    const { results } = await read(await runs.gappy(), 'sarif-all')
    const placeless = results.filter(({ ruleId }) => ruleId === 's4-6a-consider-community-bodies')
    expect(placeless[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(
      'examples/strathexample-with-gaps/loip-2023.yaml',
    )
    expect(placeless[0]?.message.text).toContain('Nothing in the files can be pointed at.')
    const nothing = (await read(await runs.empty())).results
    expect(nothing[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe('loip.yaml')
    expect(nothing[0]?.message.text).toContain('This is shown at loip.yaml')
  })

  it('has the related places of the finding', async () => {
    const { results } = await read(gappy, 'sarif-all')
    const [related] = results.flatMap(({ relatedLocations = [] }) => relatedLocations)
    expect(related?.physicalLocation.artifactLocation.uri).toBe('loip.yaml')
    expect(related?.message?.text).toBe('The same outcome stands here with a link.')
  })
})

describe('the run', () => {
  it('says how it ended, and what could not be checked', async () => {
    const ended = async (run: RunResult) => (await read(run)).invocations[0]
    expect(await ended(await runs.clean())).toMatchObject({ executionSuccessful: true, exitCode: 0 })
    expect(await ended(await runs.gappy())).toMatchObject({
      executionSuccessful: true,
      exitCode: 1,
      exitCodeDescription: '6 findings at the level “gap” or above.',
      toolExecutionNotifications: [],
    })
    const crashed = await ended(await runs.crashed())
    expect(crashed).toMatchObject({ executionSuccessful: false, exitCode: 3 })
    expect(crashed.toolExecutionNotifications[0]?.message.text).toContain('stopped on')
    const unread = await ended(await checkFiles({ 'loip.yaml': 'kind: loip\n', 'broken.yaml': 'kind: "open\n' }))
    expect(unread).toMatchObject({ executionSuccessful: false, exitCode: 3 })
    expect(unread.toolExecutionNotifications.length).toBeGreaterThan(0)
    expect((await ended(await runs.empty())).toolExecutionNotifications).toHaveLength(1)
  })

  it('has each file with its length and hash', async () => {
    const { artifacts } = await read(await runs.clean())
    expect(artifacts).toHaveLength(12)
    for (const { location, length, hashes, encoding } of artifacts) {
      const bytes = readFileSync(decodeURIComponent(location.uri))
      expect(length).toBe(bytes.length)
      expect(hashes['sha-256']).toBe(createHash('sha256').update(bytes).digest('hex'))
      expect(encoding).toBe('UTF-8')
    }
  })

  it('says the day, the law, the data and that it is no legal advice', async () => {
    const { properties, automationDetails } = await read(await runs.clean())
    expect(properties).toMatchObject({ asOf: '2026-11-22', law: { table: '2026-11' }, failOn: 'gap' })
    expect(JSON.stringify(properties)).toContain('not legal advice')
    expect(JSON.stringify(properties)).toContain('11 national outcomes of 2018')
    expect(automationDetails.id).toMatch(/^loip\/[\w-]+\/$/)
  })
})

/** Ignores the spaces inserted to break up links and placeholders. */
const withoutSpaces = (text: string) => text.replaceAll(' ', '')

describe('hostile names and texts', () => {
  it('survive a round trip', async () => {
    const { results } = await read(runOf(naughty))
    expect(results).toHaveLength(naughty.length)
    for (const [index, text] of naughty.entries()) {
      const result = results[index] as Result
      expect(result.properties.subject).toBe(text)
      expect(withoutSpaces(result.message.text).startsWith(withoutSpaces(text))).toBe(true)
      const { artifactLocation, region } = result.locations[0].physicalLocation
      expect(decodeURIComponent(artifactLocation.uri)).toBe(`plans/${Buffer.from(text)}.yaml`)
      expect(region?.snippet?.text ?? '').toBe(text.length < 5 ? '' : text.slice(0, 5))
    }
  })

  it('keep their braces, and none is taken for a SARIF placeholder or an escaped brace', async () => {
    const shown: readonly [text: string, message: string][] = [
      ['edition: {published_on: 27 June 2024}', 'edition: {published_on: 27 June 2024}'],
      ['{0} and {12}', '{ 0} and { 12}'],
      ['{a: {b: c}}', '{a: {b: c} }'],
      ['{{{0}}}', '{ { { 0} } }'],
      ['{} and }{', '{} and }{'],
    ]
    const { results } = await read(runOf(shown.map(([text]) => text)))
    for (const [index, [text, message]] of shown.entries()) {
      const { message: said, properties } = results[index] as Result
      expect(said.text.startsWith(message)).toBe(true)
      expect(properties.subject).toBe(text)
    }
  })

  it('leave no placeholder in any message', async () => {
    const messages: { text?: string; arguments?: unknown }[] = []
    JSON.parse(await reportOf('sarif-all', runOf(naughty)), (key, value) => {
      if (key === 'message') messages.push(value)
      return value
    })
    expect(messages.length).toBeGreaterThan(naughty.length)
    expect(messages.filter((message) => message.arguments !== undefined)).toEqual([])
    expect(messages.filter(({ text = '' }) => /\{\d+\}|\{\{|\}\}/.test(text))).toEqual([])
  })

  it('make no link, and no terminal escape', async () => {
    const report = await reportOf('sarif-all', runOf(naughty))
    expect(report).not.toMatch(obeyed)
    const { results } = JSON.parse(report).runs[0] as Run
    expect(results.filter(({ message }) => message.text.includes(']('))).toEqual([])
  })

  it('become URIs with forward slashes and percent-encoding', async () => {
    const { artifacts } = await read(await checkFiles(oddFiles))
    expect(artifacts.map(({ location }) => location.uri)).toEqual([
      'plans/100%25%20of%20%231%3F%20%26%20so.yaml',
      'plans/My%20plan%20%5Bfinal%5D.yaml',
      'plans/Plana%20(G%C3%A0idhlig).yaml',
    ])
  })

  it('stay absolute if typed so, since the root of the repository is unknown', async () => {
    const [file] = gappy.files
    const at = async (path: string) => {
      const { artifacts } = await read({ ...gappy, files: file ? [{ ...file, path }] : [] })
      return artifacts[0]?.location.uri
    }
    expect(await at('/srv/plans/a b.yaml')).toBe('file:///srv/plans/a%20b.yaml')
    expect(await at('C:/plans/loip.yaml')).toBe('file:///C:/plans/loip.yaml')
  })
})

const decision: Decision = {
  reason: 'The figures come out in spring',
  owner: 'Ann Example',
  evidence: 'Board minute',
  decidedOn: '12 March 2026',
  reviewBy: '1 March 2027',
}
