// The program as it is installed, for tests that start it. vitest builds it first where it is stale (test/current-build.ts).
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')
export const bin = join(root, 'bin/loip.js')
