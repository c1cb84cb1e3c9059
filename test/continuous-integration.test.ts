// The action, the hook and every example of docs/continuous-integration.md: extracted from the page, validated by the schemas of
// the services, and run by bash as those services would run them. Only steps that need the service or the network are left out.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv from 'ajv'
import { Parser } from 'tap-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { formatsFor } from '../src/report/formats.ts'
import { bin, root } from './built.ts'
import { oracle } from './oracles.ts'

const page = readFileSync(join(root, 'docs/continuous-integration.md'), 'utf8')
const place = mkdtempSync(join(tmpdir(), 'loip-ci-'))
const { FORCE_COLOR: _force, COLUMNS: _columns, ...env } = process.env
/** The commands on the page name no date, but the findings depend on it: fix the date. */
const onTheDay = { NODE_OPTIONS: `--require "${join(root, 'test/day.cjs')}"` }

beforeAll(() => {
  mkdirSync(join(place, 'home'))
  symlinkSync(root, join(place, 'home/loip'))
  mkdirSync(join(place, 'bin'))
  symlinkSync(bin, join(place, 'bin/loip'))
}, 60_000)
afterAll(() => rmSync(place, { recursive: true }))

/** A git repository with the plans of an example. */
function repository(name: string, example = 'strathexample-with-gaps'): string {
  const folder = join(place, name)
  cpSync(join(root, 'examples', example), join(folder, 'plans/strathexample'), { recursive: true })
  return folder
}

/** Runs a script with the bash options of GitHub Actions, which other services use too. */
function bash(script: string, cwd: string, given: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> {
  writeFileSync(join(place, 'step.sh'), script)
  return spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', join(place, 'step.sh')], {
    cwd,
    encoding: 'utf8',
    env: { ...env, ...onTheDay, HOME: join(place, 'home'), PATH: `${join(place, 'bin')}:${env.PATH}`, ...given },
  })
}

/** The code block of the page below the name of its file. */
function exampleOf(file: string): unknown {
  const named = page.indexOf(`\n\`${file}\``)
  const [, text] = /```yaml\n([\s\S]*?)```/.exec(page.slice(named)) ?? []
  if (named === -1 || text === undefined) throw new Error(`The page has no example of ${file}.`)
  return parse(text)
}

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly if?: string
  readonly run?: string
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string>>
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}
interface Workflow {
  readonly jobs: { readonly check: { readonly steps: readonly Step[] } }
}
interface Job {
  readonly script: readonly string[]
  readonly before_script: readonly string[]
  readonly artifacts: { readonly reports: Readonly<Record<string, string>>; readonly paths: readonly string[] }
}
interface Hook {
  readonly id: string
  readonly entry: string
  readonly files: string
  readonly pass_filenames: boolean
}
interface HookUse {
  readonly repos: readonly [
    { readonly hooks: readonly [Pick<Hook, 'id' | 'files'> & { readonly args: readonly string[] }] },
  ]
}

const action: Action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
const workflow = exampleOf('.github/workflows/plans.yml') as Workflow
const job = (exampleOf('.gitlab-ci.yml') as { plans: Job }).plans
const hooks: readonly Hook[] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'))
const hookUse = exampleOf('.pre-commit-config.yaml') as HookUse

const schemas = oracle('schemastore/schemas/json')
const gitlabSchema = 'gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json'

describe.skipIf(schemas === undefined)('the schema of the service finds no error', () => {
  it.each([
    ['action.yml', 'github-action.json', action],
    ['the workflow', 'github-workflow.json', workflow],
    ['the hook', 'pre-commit-hooks.json', hooks],
    ['the use of the hook', 'pre-commit-config.json', hookUse],
    ['the job of GitLab', gitlabSchema, { plans: job }],
  ])('in %s', (_, file, value) => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false })
    const schemaIn = (name: string) => JSON.parse(readFileSync(join(schemas ?? '', name), 'utf8'))
    // The hook definition that the example refers to.
    if (file === 'pre-commit-config.json') ajv.addSchema(schemaIn('pre-commit-hooks.json'))
    const validate = ajv.compile(schemaIn(file))
    validate(value)
    expect(validate.errors).toBeNull()
    expect(validate({ runs: 7, jobs: 7, repos: 7, plans: 7 })).toBe(false)
  })
})

describe('the action', () => {
  const [check] = action.runs.steps.filter(({ id }) => id === 'check') as [Step]
  const [used] = workflow.jobs.check.steps.filter(({ id }) => id === 'loip') as [Step]

  interface Run {
    readonly code: number | null
    readonly log: string
    readonly commands: readonly string[]
    readonly outputs: string
    readonly summary: string
  }

  /** Runs the step with these inputs; also returns the workflow commands that the runner would read from its log. */
  function run(cwd: string, inputs: Readonly<Record<string, string>>): Run {
    const made = mkdtempSync(join(place, 'runner-'))
    const given = Object.entries(check.env ?? {}).map(([name, value]) => {
      const [, input = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value) ?? []
      const known = action.inputs[input]
      if (known === undefined) throw new Error(`${value} is no input.`)
      return [name, inputs[input] ?? known.default ?? '']
    })
    const { status, stdout, stderr } = bash(check.run ?? '', cwd, {
      ...Object.fromEntries(given),
      GITHUB_ACTION_PATH: root,
      GITHUB_OUTPUT: join(made, 'output'),
      GITHUB_STEP_SUMMARY: join(made, 'summary'),
      RUNNER_TEMP: made,
    })
    const written = (name: string) => (existsSync(join(made, name)) ? readFileSync(join(made, name), 'utf8') : '')
    expect(readdirSync(made).filter((name) => name.startsWith('loip.'))).toEqual([])
    const log = stdout + stderr
    return { code: status, log, commands: commandsIn(log), outputs: written('output'), summary: written('summary') }
  }

  /** Workflow commands: lines that begin with `::` or contain `##[`, unless stop-commands is active. */
  function commandsIn(log: string): string[] {
    let token: string | undefined
    return log.split('\n').flatMap((line) => {
      const text = line.trimStart()
      if (token !== undefined) {
        if (text.trimEnd() === `::${token}::`) token = undefined
        return []
      }
      token = /^::stop-commands::(.+)$/.exec(text)?.[1]
      return token === undefined && (text.startsWith('::') || text.includes('##[')) ? [text] : []
    })
  }

  it('expands no input inside a script (script injection)', () => {
    for (const { run: script = '', uses } of action.runs.steps) {
      expect(script).not.toContain('${{')
      expect(uses === undefined || /^[\w-]+\/[\w-]+@v\d+$/.test(uses)).toBe(true)
    }
    expect(action.runs.steps.filter(({ run: script, shell }) => script && shell !== 'bash')).toEqual([])
    const inputs = Object.keys(used.with ?? {})
    expect(inputs.filter((name) => action.inputs[name] === undefined)).toEqual([])
  })

  it('writes SARIF, annotations, the job summary and the report, and sets the exit code, as the page says', () => {
    const folder = repository('workflow')
    const { code, commands, outputs, summary, log } = run(folder, used.with ?? {})
    expect(code).toBe(1)
    expect(commands).toHaveLength(11)
    expect(commands[0]).toMatch(/^::error file=plans\/strathexample\/loip-2025\.yaml,line=22,/)
    expect(summary).toContain('### The 10 most serious findings')
    expect(outputs).toMatch(/^exit-code=1\nsarif<<(\S+)\nloip\.sarif\n\1\n$/)
    expect(JSON.parse(readFileSync(join(folder, 'loip.sarif'), 'utf8')).runs[0].results.length).toBeGreaterThan(20)
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toContain('# Strathexample')
    expect(log).toMatch(/6 gaps, \d+ questions\. Duties: /)
  })

  it('ends with 0 if no finding stops it, and with 3 if the check is incomplete', () => {
    expect(run(repository('clean', 'strathexample'), { path: 'plans/strathexample' }).code).toBe(0)
    expect(run(repository('never'), { path: 'plans/strathexample', 'fail-on': 'never' }).code).toBe(0)
    mkdirSync(join(place, 'bare'))
    const { code, summary, commands } = run(join(place, 'bare'), { path: '.' })
    expect(code).toBe(3)
    expect(summary).toContain('No plan file was found')
    expect(commands[0]).toMatch(/^::error title=Error::No plan file was found/)
  })

  it('ends with 2 if used wrongly, with an error annotation and no SARIF output', () => {
    const { code, commands, outputs, log } = run(repository('wrong'), {
      path: 'plans/strathexample',
      'fail-on': 'gaps',
    })
    expect(code).toBe(2)
    expect(log).toContain('Did you mean “gap”?')
    expect(commands).toEqual(['::error title=loip::Nothing was checked. The log of this step says why.'])
    expect(outputs).toMatch(/^exit-code=2\nsarif<<(\S+)\n\n\1\n$/)
  })

  it('leaves out outputs that are turned off, and takes several paths and reports, one a line', () => {
    const folder = repository('several')
    const inputs = {
      path: 'plans/strathexample/loip-2025.yaml\nplans/strathexample/partnership.yaml\n',
      format: 'junit=junit.xml\ntap=plans.tap\n',
      sarif: '',
      annotations: 'false',
      summary: 'false',
      'as-of': '1 November 2026',
      ruleset: 'statutory',
    }
    const { commands, summary, outputs } = run(folder, inputs)
    expect(commands).toEqual([])
    expect(summary).toBe('')
    expect(outputs).toContain('exit-code=1')
    expect(readdirSync(folder).sort()).toEqual(['junit.xml', 'plans', 'plans.tap'])
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain('timestamp="2026-11-01T00:00:00"')
  })

  it('runs no input as a command, and no workflow command from plan files', () => {
    const folder = repository('hostile')
    const typed = '"; touch pwned; $(touch pwned) `touch pwned` #'
    for (const input of ['path', 'fail-on', 'format', 'sarif', 'ruleset', 'as-of', 'annotations', 'summary'])
      run(folder, { path: 'plans/strathexample', [input]: typed })
    run(folder, { path: '--help\n-x', format: 'table' })
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
    writeFileSync(
      join(folder, 'plans/strathexample/::error::name ##[error]x %0A.yaml'),
      'kind: loip\ntitle: "x\\n::error title=Injected::Injected"\n"::warning::Injected": 1\noutcomes: [{id: "##[error]Injected", title: "%0A::error::Injected"}]\n',
    )
    const { commands } = run(folder, { path: 'plans/strathexample', format: 'plain' })
    expect(commands.length).toBeLessThanOrEqual(11)
    expect(commands.filter((line) => !/^::(?:error|warning|notice) (?:file|title)=[^:]*::[^:]/.test(line))).toEqual([])
    expect(commands.filter((line) => /title=Injected/.test(line.split('::')[1] ?? ''))).toEqual([])
  }, 120_000)

  it('passes on the outputs of its step, and builds itself from its own checkout where that is no release', () => {
    const values = Object.values(action.outputs).map(({ value }) => value)
    expect(values.map((value) => value.replace(/[${} ]/g, ''))).toEqual([
      'steps.check.outputs.exit-code',
      'steps.check.outputs.sarif',
    ])
    const build = action.runs.steps.find(({ run: script }) => script?.includes('npm ci --prefix "$GITHUB_ACTION_PATH"'))
    // Of a release nothing is installed: npm would fail here.
    mkdirSync(join(place, 'no-npm'))
    writeFileSync(join(place, 'no-npm/npm'), '#!/bin/sh\nexit 7\n', { mode: 0o755 })
    const without = (GITHUB_ACTION_PATH: string) =>
      bash(build?.run ?? 'false', place, { GITHUB_ACTION_PATH, PATH: `${join(place, 'no-npm')}:${env.PATH}` }).status
    expect(without(root)).toBe(0)
    expect(without(place)).toBe(7)
  })
})

describe('the hook', () => {
  const [hook] = hooks as [Hook]
  const [
    {
      hooks: [use],
    },
  ] = hookUse.repos
  const command = [hook.entry, ...use.args].join(' ')

  it('is the one that the page uses, and runs for plan files only', () => {
    expect(use.id).toBe(hook.id)
    for (const files of [hook.files, use.files]) {
      expect('plans/strathexample/localities/milltown.yaml').toMatch(new RegExp(files))
      expect('plans/strathexample/minutes.docx').not.toMatch(new RegExp(files))
    }
    expect('.gitlab-ci.yml').not.toMatch(new RegExp(use.files))
  })

  it('checks the whole folder, not the files that changed', () => {
    expect(hook.pass_filenames).toBe(false)
    const found = bash(command, repository('hooked'))
    expect(found.status).toBe(1)
    expect(found.stdout).toContain('Finding 1: Gap.')
    expect(found.stdout).toContain('Place: plans/strathexample/loip-2025.yaml, line 22')
    expect(bash(command, repository('hooked-clean', 'strathexample')).status).toBe(0)
  })
})

describe('the job of GitLab', () => {
  it('writes the two reports that it declares as artifacts, and keeps the exit code', () => {
    const folder = repository('gitlab')
    const { status } = bash(job.script.join('\n'), folder)
    expect(status).toBe(1)
    const { codequality = '', junit = '' } = job.artifacts.reports
    expect(new Set(job.artifacts.paths)).toEqual(new Set([codequality, junit]))
    const entries = JSON.parse(readFileSync(join(folder, codequality), 'utf8'))
    expect(entries[0].location).toEqual({ path: 'plans/strathexample/loip-2025.yaml', lines: { begin: 22 } })
    expect(readFileSync(join(folder, junit), 'utf8')).toContain('<testsuites>')
  })
})

describe('the page', () => {
  it('has a row for every format that is for continuous integration', () => {
    const forOthers = ['table', 'plain', 'json', 'markdown', 'board-paper', 'html', 'xlsx', 'docx', 'csv', 'svg']
    const rows = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name)
    expect(rows).toEqual(['sarif', 'sarif-all', 'junit', 'tap', 'github', 'github-summary', 'gitlab'])
    expect(rows).toEqual(formatsFor('services'))
    expect(rows.filter((name) => forOthers.includes(name))).toEqual([])
  })

  it('has commands that run', () => {
    const blocks = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text = '']) => text)
    expect(blocks).toHaveLength(4)
    const folder = repository('commands')
    const [toStart = '', withBaseline = '', onGitHub = '', forTap = ''] = blocks
    expect(bash(toStart, folder).stderr).toContain('Written: plans/baseline.json')
    expect(bash(withBaseline, folder).stdout.replace(/\s+/g, ' ')).toMatch(
      /6 gaps .*; known from the baseline .* Exit 0\./,
    )
    const summary = join(place, 'page.md')
    for (const line of onGitHub.trim().split('\n'))
      expect(bash(line, folder, { GITHUB_STEP_SUMMARY: summary }).status).toBe(1)
    expect(readFileSync(summary, 'utf8')).toContain('### Duties of which something is missing (5)')
    expect(bash(forTap, folder).status).toBe(1)
    const points = Parser.parse(readFileSync(join(folder, 'plans.tap'), 'utf8')).filter(([event]) => event === 'assert')
    expect(points.length).toBeGreaterThan(150)
  })

  it('names files that exist', () => {
    const links = [...page.matchAll(/\]\((?!https:)([^)]+)\)/g)].map(([, link = '']) => link)
    expect(links.length).toBeGreaterThan(1)
    expect(links.filter((link) => !existsSync(join(root, 'docs', link)))).toEqual([])
  })
})

describe('several formats in one run', () => {
  const ofPrograms = ['sarif', 'sarif-all', 'junit', 'tap', 'github', 'gitlab'] as const
  const loip = (cwd: string, ...words: string[]) =>
    spawnSync('node', [bin, 'check', 'plans/strathexample', '--as-of', '2026-11-22', ...words], {
      cwd,
      encoding: 'utf8',
      env,
      maxBuffer: 64_000_000,
    })

  it('give the same bytes as each gives alone, beside the printed table', () => {
    const folder = repository('all')
    const table = loip(folder).stdout
    const asked = ofPrograms.flatMap((format) => ['--format', `${format}=${format}.out`])
    const together = loip(folder, '--format', 'table', ...asked)
    expect(together.status).toBe(1)
    expect(together.stdout).toBe(table)
    for (const format of ofPrograms)
      expect(readFileSync(join(folder, `${format}.out`), 'utf8'), format).toBe(loip(folder, '--format', format).stdout)
    expect(readdirSync(folder)).toHaveLength(ofPrograms.length + 1)
  }, 120_000)

  it('are written all or not at all', () => {
    const folder = repository('none')
    const { status, stderr } = loip(folder, '--format', 'sarif=a.sarif', '--format', 'junit=missing/junit.xml')
    expect(status).toBe(2)
    expect(stderr).toContain('There is no folder missing')
    expect(readdirSync(folder)).toEqual(['plans'])
  })

  it('are not affected by --quiet, except the page for people', () => {
    const folder = repository('quiet')
    const asked = ofPrograms.flatMap((format) => ['--format', `${format}=../quiet-${format}.out`])
    loip(folder, ...asked)
    for (const format of ofPrograms) {
      const whole = readFileSync(join(place, `quiet-${format}.out`), 'utf8')
      expect(loip(folder, '--quiet', '--format', format).stdout, format).toBe(whole)
    }
    expect(loip(folder, '--quiet', '--format', 'github-summary').stdout.trim().split('\n')).toHaveLength(1)
  }, 120_000)

  it('have absolute paths where an absolute path was typed', () => {
    const folder = repository('absolute')
    const { stdout } = spawnSync('node', [bin, 'check', join(folder, 'plans'), '--format', 'sarif'], {
      encoding: 'utf8',
      env,
    })
    const [{ artifacts }] = JSON.parse(stdout).runs
    expect(artifacts[0].location.uri).toBe(`file://${join(folder, 'plans/strathexample/delivery.yaml')}`)
  })
})
