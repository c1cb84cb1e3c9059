// npm run check, npm test: everything that must hold, each step told in plain words. Arguments go to vitest: npm run check asks for the
// core tests alone. A step that does not pass keeps no other from being tried, so that one run shows all there is to do; only a
// program that cannot be built ends it. What did not pass is left in node_modules/.cache/loip/check.json, for .ci/run to count.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

process.chdir(dirname(import.meta.dirname))
const require = createRequire(import.meta.url)
/** A program of a package, started without npx, which takes half a second to find it. */
const binOf = (name, path) => join(dirname(require.resolve(`${name}/package.json`)), path)

const build = {
  name: 'build',
  args: ['scripts/build-if-stale.mjs'],
  otherwise: 'Mend what esbuild names above, then try  npm run build.',
}
const steps = [
  {
    name: 'types',
    args: [binOf('typescript', 'bin/tsc'), '--noEmit'],
    otherwise: 'Mend the types. npm run types  shows these alone.',
  },
  {
    name: 'types of the engine',
    args: [binOf('typescript', 'bin/tsc'), '--noEmit', '-p', 'tsconfig.engine.json'],
    otherwise:
      'The engine uses something of Node or of a browser, which only src/commands may. tsconfig.engine.json says what is left out.',
  },
  {
    name: 'lint',
    args: [binOf('@biomejs/biome', 'bin/biome'), 'ci', '--log-level=warn', '--diagnostic-level=warn'],
    otherwise:
      'npx biome check --write  mends format and imports; the rest is for you. npm run lint  shows these alone.',
  },
  {
    name: 'generated files',
    args: ['scripts/run.mjs', 'scripts/gen.ts', '--check'],
    otherwise: 'Run  npm run gen,  read the difference and commit it.',
  },
]
const tests = {
  name: 'tests',
  args: [binOf('vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)],
  otherwise: 'One file again:  npx vitest run test/<name>.test.ts',
}

const failed = []

/** Whether it passed. What it prints is kept and shown only where it did not, unless it is to be seen while it runs. */
function run({ name, args }, { live = false } = {}) {
  const since = Date.now()
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text))
    child.on('close', (code) => {
      if (code !== 0) failed.push(name)
      const seconds = ((Date.now() - since) / 1000).toFixed(1)
      if (code !== 0 && said !== '') process.stdout.write(`\n${said.trimEnd()}\n\n`)
      console.log(`${name}: ${code === 0 ? 'fine' : 'NOT FINE'} (${seconds} s)`)
      done(code === 0)
    })
  })
}

const [isBuilt] = await Promise.all([build, ...steps].map((step) => run(step)))
if (isBuilt) await run(tests, { live: true })

const cache = 'node_modules/.cache/loip'
mkdirSync(cache, { recursive: true })
writeFileSync(join(cache, 'check.json'), JSON.stringify({ failed }))
if (failed.length > 0) {
  console.log(`\nNot fine: ${failed.join(', ')}.`)
  for (const { name, otherwise } of [build, ...steps, tests])
    if (failed.includes(name)) console.log(`  ${name}: ${otherwise}`)
  if (!isBuilt) console.log('  The tests were not run, for there is no program to test.')
  process.exitCode = 1
}
