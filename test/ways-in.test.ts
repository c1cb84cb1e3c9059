// Every way in that the docs name, as a user goes it: from the package that npm makes and from the tree of a release. Nothing is built at
// the user's, and nothing is fetched: the registry that is named here does not exist.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './built.ts'
import { needed } from './needed-program.ts'

const place = mkdtempSync(join(tmpdir(), 'loip-ways-'))
const { FORCE_COLOR: _force, COLUMNS: _columns, ...rest } = process.env
const own = Object.fromEntries(Object.entries(rest).filter(([name]) => !/^npm_|^GIT_/i.test(name)))
const env = {
  ...own,
  HOME: join(place, 'home'),
  npm_config_registry: 'http://127.0.0.1:9/',
  npm_config_cache: join(place, 'cache'),
  npm_config_update_notifier: 'false',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  PRE_COMMIT_HOME: join(place, 'pre-commit'),
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: '*',
}
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const plan = 'kind: loip\ntitle: Our plan\noutcomes: [{title: Fewer children live in poverty}]\n'

function run(cwd: string, program: string, ...words: string[]) {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  return { status: error ? -1 : status, stdout: stdout ?? '', stderr: `${stderr ?? ''}${error?.message ?? ''}` }
}

function git(cwd: string, ...words: string[]): void {
  const { status, stderr } = run(cwd, 'git', '-c', 'user.name=T', '-c', 'user.email=t@example.com', ...words)
  expect(stderr, words.join(' ')).not.toContain('fatal')
  expect(status).toBe(0)
}

/** Works, and is the one that was installed. */
function expectWorks(command: string): void {
  expect(run(place, command, '--version').stdout).toBe(`${version}\n`)
  const { status, stdout, stderr } = run(place, command, 'check', 'plans', '--as-of', '2026-12-01')
  expect(stderr).toBe('')
  expect(stdout).toContain('Exit 1.')
  expect(status).toBe(1)
}

const release = join(place, 'release')
let tarball = ''
beforeAll(() => {
  for (const folder of ['home', 'plans']) mkdirSync(join(place, folder))
  writeFileSync(join(place, 'plans/loip.yaml'), plan)
  expect(run(root, process.execPath, 'scripts/release-tree.mjs', release).stderr).toBe('')
  git(release, 'init', '-q', '-b', 'main')
  git(release, 'add', '-A', '-f')
  git(release, 'commit', '-qm', 'Release')
  git(release, 'tag', `v${version}`)
}, 120_000)
afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('the package', () => {
  it('is made in one line, from the source and from a release', () => {
    for (const from of [root, release]) {
      const { status, stdout } = run(from, 'npm', 'pack', '--pack-destination', place)
      expect(stdout).toBe(`loip-${version}.tgz\n`)
      expect(status).toBe(0)
    }
    tarball = join(place, `loip-${version}.tgz`)
  }, 120_000)

  it('runs nothing where it is installed, and needs no other', () => {
    for (const from of [root, release]) {
      const { scripts = {}, dependencies } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'))
      for (const step of ['preinstall', 'install', 'postinstall', 'prepare', 'prepack', 'prepublish'])
        expect(scripts).not.toHaveProperty(step)
      expect(dependencies).toBeUndefined()
    }
  })

  it('is installed for everybody, from the file', () => {
    const prefix = join(place, 'global')
    const { status, stderr } = run(place, 'npm', 'install', '-g', '--prefix', prefix, tarball)
    expect(stderr).not.toContain('ERR!')
    expect(status).toBe(0)
    expectWorks(join(prefix, 'bin/loip'))
  }, 120_000)

  it('is installed in a project, and started by npx and by a script of npm', () => {
    const project = join(place, 'project')
    mkdirSync(project)
    writeFileSync(
      join(project, 'package.json'),
      JSON.stringify({ private: true, scripts: { plans: 'loip --version' } }),
    )
    expect(run(project, 'npm', 'install', '--save-dev', tarball).status).toBe(0)
    expect(run(project, 'npx', '--no', '--', 'loip', '--version').stdout).toBe(`${version}\n`)
    expect(run(project, 'npm', 'run', '-s', 'plans').stdout).toBe(`${version}\n`)
    expect(run(project, process.execPath, '-p', "typeof require('loip').check").stdout).toBe('function\n')
  }, 120_000)

  it.each([
    ['for everybody', ['-g', '--prefix']],
    ['as pre-commit does', ['--install-links', '-g', '--prefix']],
  ])(
    'is installed by git, %s',
    (name, words) => {
      const prefix = join(place, `git-${name.length}`)
      const newer = Number(run(place, 'npm', '--version').stdout.split('.')[0]) >= 11 ? ['--allow-git=root'] : []
      const { status, stderr } = run(
        place,
        'npm',
        'install',
        ...newer,
        ...words,
        prefix,
        `git+file://${release}#v${version}`,
      )
      expect(stderr).not.toContain('ERR!')
      expect(status).toBe(0)
      expectWorks(join(prefix, 'bin/loip'))
    },
    120_000,
  )

  it('has no dead link in what it holds', () => {
    const names = readdirSync(release, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
    const dead = names
      .filter((name) => name.endsWith('.md') && !name.startsWith('.git/'))
      .flatMap((name) =>
        [
          ...readFileSync(join(release, name), 'utf8')
            .replace(/`[^`\n]*`/g, '')
            .matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g),
        ]
          .map(([, link = '']) => link)
          .filter((link) => !/^[a-z]+:/.test(link))
          .filter((link) => !existsSync(join(release, posix.join(dirname(name), decodeURIComponent(link)))))
          .map((link) => `${name}: ${link}`),
      )
    expect(dead).toEqual([])
  })

  it('has the folders of which its README speaks', () => {
    for (const folder of ['examples/strathexample', 'examples/all-32'])
      expect(existsSync(join(release, folder))).toBe(true)
  })
})

describe('the hook of pre-commit', () => {
  const preCommit = needed('pre-commit')

  it.skipIf(preCommit === undefined)(
    'is installed from a release, and checks a commit',
    () => {
      const repository = join(place, 'repository')
      mkdirSync(join(repository, 'plans/ours'), { recursive: true })
      writeFileSync(join(repository, 'plans/ours/loip.yaml'), plan)
      writeFileSync(
        join(repository, '.pre-commit-config.yaml'),
        `repos:\n  - repo: file://${release}\n    rev: v${version}\n    hooks:\n      - id: loip\n        files: ^plans/ours/.*\\.ya?ml$\n        args: [plans/ours]\n`,
      )
      git(repository, 'init', '-q')
      git(repository, 'add', '-A')
      const { status, stdout, stderr } = run(repository, preCommit ?? '', 'run', '--all-files')
      expect(`${stdout}${stderr}`).not.toContain('An unexpected error')
      expect(stdout).toMatch(/loip check\.+Failed/)
      expect(stdout).toContain('exit code: 1')
      expect(stdout).toContain('Place: plans/ours/loip.yaml')
      expect(status).toBe(1)
    },
    300_000,
  )
})

describe('the action', () => {
  it('runs from the tree of a release without npm', () => {
    const action = readFileSync(join(release, 'action.yml'), 'utf8')
    expect(action).toContain('dist/cli.js')
    expect(existsSync(join(release, 'dist/cli.js'))).toBe(true)
    expect(run(place, process.execPath, join(release, 'bin/loip.js'), '--version').stdout).toBe(`${version}\n`)
  })
})
