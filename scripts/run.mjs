// Runs one TypeScript script with the project's own modules: node scripts/run.mjs scripts/gen.ts [arguments]
// Node 20 cannot run TypeScript, and esbuild is here already, so no runner is installed for it.
import { mkdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [script, ...rest] = process.argv.slice(2)
const folder = resolve('node_modules/.cache/loip')
mkdirSync(folder, { recursive: true })
const outfile = resolve(folder, `${basename(script, '.ts')}.mjs`)
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
})
process.argv = [process.argv[0], resolve(script), ...rest]
await import(pathToFileURL(outfile).href)
