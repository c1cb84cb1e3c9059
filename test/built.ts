// The program as it is installed, for tests that start it. npm test builds it first; a test that is run by itself has to.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')
export const bin = join(root, 'bin/loip.js')

if (!existsSync(join(root, 'dist/cli.js'))) execFileSync('node', ['scripts/build.mjs'], { cwd: root })
