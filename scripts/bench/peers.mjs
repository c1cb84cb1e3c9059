// npm run bench -- --peers: other schema checkers on the files of examples/all-32, with the published schemas. They are installed
// into a temporary folder and are no dependencies. None can choose a schema by `kind`, so each runs once for each kind, and the
// start-up time of all runs but one is subtracted. They check the schema only: no rules, nothing across files.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { parseDocument } from 'yaml'
import { median, printRatio, time } from './measure.mjs'

const schemaOf = (kind) => resolve('schemas', `${kind}.schema.json`)

/** `file` is the entry point; `args` check a folder against a schema. `stopsEarly`: at the first invalid file. */
const peers = [
  {
    install: 'ajv-cli@5',
    file: 'ajv-cli/dist/index.js',
    args: (kind, files) => [
      ...['validate', '--spec=draft2020', '--strict=false', '--all-errors'],
      ...['-s', schemaOf(kind), '-d', `${files}/*.yaml`],
    ],
  },
  {
    install: '@sourcemeta/jsonschema',
    file: '@sourcemeta/jsonschema/npm/cli.js',
    stopsEarly: true,
    args: (kind, files) => ['validate', schemaOf(kind), files, '--extension', '.yaml'],
  },
  {
    install: 'v8r@4',
    file: 'v8r/src/index.js',
    args: (kind, files) => ['-s', schemaOf(kind), `${files}/*.yaml`],
  },
  {
    install: '@stoplight/spectral-cli@6',
    file: '@stoplight/spectral-cli/dist/index.js',
    args: (_kind, files) => ['lint', '-r', `${files}.ruleset.json`, `${files}/*.yaml`],
  },
]

export function benchPeers({ folder, rounds }) {
  const kinds = filesByKind(join(folder, 'kinds'))
  const ours = () => time([resolve('bin/loip.js'), 'audit', resolve('examples/all-32'), '-q', '--jobs', '1'])
  for (const { install, file, args, stopsEarly } of peers) {
    const label = `audit of 32, with rules, against ${install}, schema only`
    const place = join(folder, 'peers', install.replaceAll('/', '-'))
    const why = installed(install, place)
    if (why !== undefined) {
      console.log(`${label}: it could not be installed here: ${why}`)
      continue
    }
    const bin = join(place, 'node_modules', file)
    const options = { cwd: folder, expected: stopsEarly ? [0] : [0, 1, 2] }
    const theirs = () => {
      const start = time([bin, '--version'], options)
      const all = kinds.map(({ kind, files }) => time([bin, ...args(kind, files)], options))
      return all.reduce((sum, one) => sum + one, 0) - (kinds.length - 1) * start
    }
    try {
      printRatio(label, median(Array.from({ length: rounds }, () => ours() / theirs())))
    } catch (error) {
      console.log(`${label}: it could not be run here: ${error.message}`)
    }
  }
}

/** The reason why the installation failed; undefined on success. */
function installed(name, place) {
  mkdirSync(place, { recursive: true })
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status, stderr, error } = spawnSync(
    npm,
    ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', place, name],
    { encoding: 'utf8', timeout: 300_000, shell: process.platform === 'win32' },
  )
  return status === 0 ? undefined : (error?.message ?? stderr.trim().split('\n').at(-1))
}

/** Copies valid files into one folder for each kind. Paths are relative to `cwd`, which some peers require. */
function filesByKind(place) {
  const kinds = new Set()
  const ajv = new Ajv.default({ strict: false, addUsedSchema: false })
  let count = 0
  const all = readdirSync('examples/all-32', { recursive: true }).filter((name) => name.endsWith('.yaml'))
  for (const [index, name] of all.entries()) {
    const path = join('examples/all-32', name)
    const document = parseDocument(readFileSync(path, 'utf8'))
    const data = document.errors.length === 0 ? document.toJS() : undefined
    const kind = data?.kind
    // One peer stops at the first invalid file, so all get valid files only.
    if (kind === undefined || !ajv.validate(JSON.parse(readFileSync(schemaOf(kind), 'utf8')), data)) continue
    count++
    mkdirSync(join(place, kind), { recursive: true })
    if (!kinds.has(kind)) writeRuleset(kind, join(place, `${kind}.ruleset.json`))
    kinds.add(kind)
    cpSync(path, join(place, kind, `${index}.yaml`))
  }
  console.log(`peers: ${count} of ${all.length} files, those that the schemas accept`)
  return [...kinds].map((kind) => ({ kind, files: `kinds/${kind}` }))
}

/** Spectral takes a schema as the option of a rule in a ruleset. */
function writeRuleset(kind, path) {
  const { $id: _, ...schema } = JSON.parse(readFileSync(schemaOf(kind), 'utf8'))
  const functionOptions = { dialect: 'draft2020-12', allErrors: true, schema }
  // biome-ignore lint/suspicious/noThenProperty: the name is given by Spectral.
  const plan = { given: '$', then: { function: 'schema', functionOptions } }
  writeFileSync(path, JSON.stringify({ rules: { plan } }))
}
