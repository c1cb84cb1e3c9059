// Compares what two builds of loip print: node scripts/compare-builds.mjs ../other-checkout
// Every format of every example folder, the page of every rule and of every check of the files, the help, and the
// audit set of all of them, byte for byte. For changes that are meant to change nothing that users see. Both checkouts must be built,
// and hold the same examples.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

const [other, asOf = '2026-11-22'] = process.argv.slice(2)
if (other === undefined) {
  console.error('Name the other checkout: node scripts/compare-builds.mjs ../other-checkout')
  process.exit(2)
}
const builds = [resolve('.'), resolve(other)]
const scratch = mkdtempSync(join(tmpdir(), 'loip-compare-'))

/** The formats of the other build, as its help names them. Those that this one adds have nothing to be compared with. */
const [, people, programs] = /for people: (.*?); for programs: (.*?)\. With/.exec(
  run(builds[1], ['check', '--help']).toString().replace(/\s+/g, ' '),
)
const formats = `${people}, ${programs}`.split(/, | or /)

/** Folders below `examples` that hold one partnership. */
function partnerships() {
  const below = (folder) => readdirSync(folder).map((name) => join(folder, name))
  return [...below('examples').filter((path) => !path.endsWith('all-32')), ...below('examples/all-32')].filter((path) =>
    statSync(path).isDirectory(),
  )
}

function run(build, args, env = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(build, 'bin/loip.js'), ...args], {
    cwd: build,
    env: { ...process.env, COLUMNS: '', ...env },
    maxBuffer: 1 << 28,
  })
  return Buffer.concat([stdout, Buffer.from(`\n--- stderr\n${stderr}\n--- exit ${status}\n`)])
}

let compared = 0
const different = []
function hold(name, [a, b]) {
  compared++
  if (!a.equals(b)) different.push(name)
}

for (const folder of partnerships()) {
  const made = builds.map((build) => {
    const out = mkdtempSync(join(scratch, 'check-'))
    const written = formats.map((format) => `--format=${format}=${join(out, format)}`)
    const ending = run(build, ['check', folder, '--as-of', asOf, ...written])
    return { out, ending: Buffer.from(ending.toString().replaceAll(out, '')) }
  })
  hold(
    `${folder} ending`,
    made.map(({ ending }) => ending),
  )
  for (const format of formats)
    hold(
      `${folder} ${format}`,
      made.map(({ out }) => readFileSync(join(out, format))),
    )
  for (const { out } of made) rmSync(out, { recursive: true })
  hold(
    `${folder} checklist`,
    builds.map((build) => run(build, ['checklist', folder, '--as-of', asOf])),
  )
  for (const width of ['60', '80', '120', '200'])
    hold(
      `${folder} at ${width} columns`,
      builds.map((build) => run(build, ['check', folder, '--as-of', asOf], { COLUMNS: width, FORCE_COLOR: '1' })),
    )
}

const rules = readdirSync('src/rules', { recursive: true }).filter((name) => /[\\/](?!index)[^\\/]*\.ts$/.test(name))
const fileChecks = [...readFileSync('src/engine/file-checks.ts', 'utf8').matchAll(/^ {2}'([a-z-]+)': \{$/gm)]
for (const id of [...rules.map((file) => basename(file, '.ts')), ...fileChecks.map(([, id]) => id)])
  hold(
    `explain ${id}`,
    builds.map((build) => run(build, ['explain', id])),
  )
for (const format of ['table', 'plain', 'json', 'markdown'])
  hold(
    `duties ${format}`,
    builds.map((build) => run(build, ['duties', '--format', format])),
  )
const commands = readdirSync('src/commands').filter((name) => existsSync(`src/commands/${name}/command.ts`))
for (const args of [['--help'], ...commands.map((name) => [name, '--help'])])
  hold(
    args.join(' '),
    builds.map((build) => run(build, args)),
  )

const sets = builds.map((build, index) => {
  const out = join(scratch, `set-${index}`)
  run(build, ['audit', 'examples/all-32', '--as-of', asOf, '--out', out])
  return out
})
const listed = (set) => readdirSync(set, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const [first, second] = sets.map((set) =>
  listed(set).map((entry) => join(entry.parentPath, entry.name).slice(set.length)),
)
hold('the files of the audit set', [Buffer.from(first.sort().join()), Buffer.from(second.sort().join())])
for (const file of first)
  hold(
    `audit ${file}`,
    sets.map((set) => (existsSync(join(set, file)) ? readFileSync(join(set, file)) : Buffer.from(''))),
  )
for (const format of ['table', 'plain', 'markdown', 'html', 'json'])
  hold(
    `audit ${format}`,
    builds.map((build) => run(build, ['audit', 'examples/all-32', '--as-of', asOf, '--format', format])),
  )

rmSync(scratch, { recursive: true, force: true })
console.log(`${compared} outputs compared, ${different.length} differ`)
for (const name of different) console.log(`  ${name}`)
process.exitCode = different.length === 0 ? 0 : 1
