// Writes what a release is: the files of the package, built, with the action and the hook, and a package.json that has nothing to install
// and nothing to run. Tagged in a repository of its own, it is installed by git, by pre-commit and by the action without a build and
// without the network. `npm run release-tree -- <new folder>`
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { buildIfStale } from './build-if-stale.mjs'

const [folder] = process.argv.slice(2)
if (folder === undefined || existsSync(folder)) {
  console.error(folder === undefined ? 'Name a new folder.' : `${folder} is there already.`)
  process.exit(2)
}
buildIfStale()
const root = dirname(import.meta.dirname)
const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' })
const [{ files }] = JSON.parse(listed)
for (const name of [...files.map(({ path }) => path), '.pre-commit-hooks.yaml']) {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  cpSync(join(root, name), join(folder, name))
}
const {
  scripts: _,
  devDependencies: __,
  overrides: ___,
  ...kept
} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(kept, null, 2)}\n`)
console.log(`Written: ${resolve(folder)}`)
