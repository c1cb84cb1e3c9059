// Builds dist/: one small entry and one chunk for each part that is loaded only when used.
// esbuild splits ES modules only, and CommonJS starts faster on Node 20 (docs/decisions/0003-bundle.md), so the
// split modules are turned into CommonJS one by one in a second pass. dist/api/ is the engine for other programs.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { build, transform } from 'esbuild'
import { buildApi } from './build-api.mjs'
import { compileBuild, inputsHash } from './build-if-stale.mjs'
import { declarationsOf } from './declarations.mjs'
import { licencesOf } from './licences.mjs'
import { patches } from './patches.mjs'
import { ruleExamples } from './rule-examples.mjs'
import { toCommonJs } from './to-commonjs.mjs'
import { writeDist } from './write-dist.mjs'

// Before anything is read: what is edited meanwhile makes this build stale.
const inputs = inputsHash()
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const target = 'node20'
const alias = { 'string-width': './scripts/string-width.cjs', jszip: './scripts/jszip.cjs' }

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
  alias,
  plugins: [ruleExamples, patches()],
  define: { 'process.env.LOIP_VERSION': JSON.stringify(version) },
})
const api = await buildApi('dist/api', { target, alias, plugins: [ruleExamples, patches('.', ['commander'])] })

for (const entry of Object.values(entryPoints))
  if (split.metafile.inputs[entry].format !== 'esm')
    throw new Error(`${entry} exports nothing, so esbuild takes it for CommonJS and wraps all it loads: add  export {}`)

const declarations = declarationsOf('api')
const files = new Map()
const inDist = (file) => relative('dist', file.path).replaceAll('\\', '/')
for (const file of split.outputFiles) files.set(inDist(file), toCommonJs(file.text, inDist(file)))
for (const file of api.outputFiles) {
  const { code } = await transform(file.text, {
    format: 'cjs',
    platform: 'node',
    target,
    minify: true,
    supported: { 'dynamic-import': false },
    logLevel: 'warning',
  })
  files.set(inDist(file), code)
}
files.set('licences.txt', licencesOf({ outputs: { ...split.metafile.outputs, ...api.metafile.outputs } }))
for (const [name, text] of await declarations) files.set(name, text)
if (process.argv.includes('--meta')) files.set('meta.json', JSON.stringify(split.metafile))
writeDist(files, {
  inputs,
  entries: [...Object.keys(entryPoints).map((name) => `${name}.js`), 'api/index.js'],
  keepLast: process.argv.includes('--keep-last'),
})
compileBuild()
