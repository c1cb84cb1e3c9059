// Builds dist/ where it does not hold what the sources of now would give. Used before every run of the program or of the tests, so it
// loads nothing but Node and takes some hundredths of a second where there is nothing to do.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import compiled from '../bin/compiled.js'

const { forBuild } = compiled

const root = dirname(import.meta.dirname)
/** What the last build was made from and what it wrote, as JSON. Written last, so that a build that was cut short is stale. */
export const stampFile = join(root, 'dist/built-from.json')

const tsconfigs = ['tsconfig.json', 'tsconfig.declarations.json']
/** All that the build reads. The lock file stands for the packages. */
const inputs = [
  'src',
  'schemas',
  'scripts',
  'patches',
  'bin/compiled.js',
  'package.json',
  'package-lock.json',
  ...tsconfigs,
]

/** A hash of the content, and not the newest time: a checkout or a copy sets times as it likes. */
export function inputsHash() {
  const hash = createHash('sha256')
  for (const path of inputs.flatMap(filesBelow))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  return hash.digest('hex')
}

/** Of the scripts, the build is what Node runs as it is; those in TypeScript are programs of their own. */
function filesBelow(path) {
  const whole = join(root, path)
  if (!existsSync(whole)) return []
  if (!statSync(whole).isDirectory()) return /^scripts\b.*\.ts$/.test(path) ? [] : [path]
  return readdirSync(whole)
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`))
}

/** The last build; one that made nothing where there was none. */
export function lastBuild() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'))
  } catch {
    return { inputs: '', files: [] }
  }
}

/** Whether there was anything to build. A build that does not succeed throws, after esbuild has said why. */
export function buildIfStale() {
  const { inputs: builtFrom, files } = lastBuild()
  const isCurrent = builtFrom === inputsHash() && files.every((name) => existsSync(join(root, 'dist', name)))
  if (!isCurrent) execFileSync(process.execPath, ['scripts/build.mjs', '--keep-last'], { cwd: root, stdio: 'inherit' })
  // Another Node may have built it.
  else if (!existsSync(join(root, 'dist', forBuild.packName))) compileBuild()
  return !isCurrent
}

/** For a quicker start with the Node of now. Without it the program is slower and no less right, so a failure is told and no more. */
export function compileBuild() {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/compile.cjs'], { cwd: root, encoding: 'utf8' })
  if (status !== 0 && status !== 1) console.error(`dist/${forBuild.packName} was not made.\n${stderr}`)
}

/** Installed without what is for development only, as with NODE_ENV=production. */
function lacksEsbuild() {
  const { devDependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return 'esbuild' in devDependencies && !existsSync(join(root, 'node_modules/esbuild'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (lacksEsbuild()) {
    if (!existsSync(join(root, 'dist/cli.js'))) {
      console.error('loip is built by packages that are not installed here: run  npm ci --include=dev  in its folder.')
      process.exitCode = 3
    }
  } else buildIfStale()
}
