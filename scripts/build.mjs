// Builds dist/: one small entry and one chunk for each part that is loaded only when used.
// esbuild splits ES modules only, and CommonJS starts faster on Node 20 (docs/decisions/0003-bundle.md), so the
// split modules are turned into CommonJS one by one in a second pass.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, transform } from 'esbuild'
import { licencesOf } from './licences.mjs'
import { patches } from './patches.mjs'
import { ruleExamples } from './rule-examples.mjs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const target = 'node20'

// The thread of an audit is an entry of its own.
const entryPoints = { cli: 'src/commands/cli.ts', 'audit-worker': 'src/commands/audit/worker.ts' }
const split = await build({
  entryPoints,
  outdir: 'dist',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target,
  minify: true,
  write: false,
  metafile: true,
  logLevel: 'warning',
  alias: { 'string-width': './scripts/string-width.cjs' },
  plugins: [ruleExamples, patches()],
  define: { 'process.env.LOIP_VERSION': JSON.stringify(version) },
})

for (const entry of Object.values(entryPoints))
  if (split.metafile.inputs[entry].format !== 'esm')
    throw new Error(`${entry} exports nothing, so esbuild takes it for CommonJS and wraps all it loads: add  export {}`)

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist', { recursive: true })
for (const file of split.outputFiles) {
  const { code } = await transform(file.text, {
    format: 'cjs',
    platform: 'node',
    target,
    minify: true,
    supported: { 'dynamic-import': false },
    logLevel: 'warning',
  })
  writeFileSync(join('dist', file.path.split(/[\\/]/).pop()), code)
}
writeFileSync('dist/licences.txt', licencesOf(split.metafile))
if (process.argv.includes('--meta')) writeFileSync('dist/meta.json', JSON.stringify(split.metafile))
