// Worker that tries the mutants of one file. A thread of its own can be terminated when a mutant loops forever. Answers for each
// mutant whether the corpus or the examples of a rule noticed it: whether findings, subjects or declarations changed.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { runInThisContext } from 'node:vm'
import { parentPort } from 'node:worker_threads'
import { build } from 'esbuild'
import { runExample } from '../../src/engine/example.ts'
import type { RuleWithExamples } from '../../src/engine/rule.ts'
import { shippedReference } from '../../src/reference/index.ts'
import { found, inOrder, sidelines, sidelinesIn, sidelinesOf } from '../../test/expectations.ts'
import { mutantsOf, plainOf } from './mutants.ts'

export interface Order {
  /** The absolute path of the file to change. */
  readonly file: string
  /** The rules whose corpus is run: the file itself, or the rules that import it. */
  readonly rules: readonly string[]
  /** Index of the first mutant to try. */
  readonly from: number
}

export type Answer =
  | { readonly kind: 'trying'; readonly index: number; readonly what: string; readonly line: string }
  | { readonly kind: 'tried'; readonly noticed: boolean }
  | { readonly kind: 'done' }

const require = createRequire(resolve('package.json'))

/** Bundles a rule with one source file replaced. */
async function ruleWith(path: string, changed: string, code: string): Promise<RuleWithExamples> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
    plugins: [
      {
        name: 'changed',
        setup(building) {
          building.onLoad({ filter: /\.ts$/ }, ({ path: loaded }) =>
            loaded === changed ? { contents: code, loader: 'js', resolveDir: dirname(changed) } : undefined,
          )
        },
      },
    ],
  })
  const module = { exports: {} as { default?: RuleWithExamples } }
  runInThisContext(`(function (module, exports, require) {${outputFiles[0]?.text}\n})`)(module, module.exports, require)
  if (!module.exports.default) throw new Error(`${path} has no rule.`)
  return module.exports.default
}

/** Everything that tests assert about a rule over its corpus and examples, and nothing else. */
async function shownBy(rule: RuleWithExamples): Promise<string> {
  const folder = `test/corpus/${rule.id}`
  const cases = readdirSync(folder).map((name) => ({ name, yaml: readFileSync(`${folder}/${name}`, 'utf8') }))
  const examples = [
    { name: 'pass', yaml: rule.pass },
    { name: 'fail', yaml: rule.fail },
  ]
  const runs = []
  for (const { name, yaml } of [...cases, ...examples]) {
    const run = await runExample(rule, yaml, shippedReference)
    const { findings, errors, looked, declared } = run
    const isPass = name.startsWith('pass')
    const verdicts = findings.map(({ verdict }) => verdict)
    runs.push([
      inOrder(found(findings)),
      errors.length,
      isPass || name.startsWith('na') ? looked : undefined,
      isPass ? declared.length > 0 : undefined,
      sidelines.map((kind) => (sidelinesIn(yaml, kind).length > 0 ? sidelinesOf(run)[kind] : undefined)),
      findings.map(({ level, verdict }) => level === 'advice' && verdict),
      name.startsWith('contradicted') ? verdicts.includes('missing') : undefined,
      name.startsWith('not-shown') ? verdicts.includes('not-shown') : undefined,
    ])
  }
  return JSON.stringify(runs)
}

async function shownWith(rule: string, file: string, code: string): Promise<string> {
  try {
    return await shownBy(await ruleWith(rule, file, code))
  } catch (error) {
    return `It stopped: ${error instanceof Error ? error.message : error}`
  }
}

parentPort?.on('message', async ({ file, rules, from }: Order) => {
  const send = (answer: Answer) => parentPort?.postMessage(answer)
  const source = readFileSync(file, 'utf8')
  const before = new Map<string, string>()
  for (const rule of rules) before.set(rule, await shownWith(rule, file, plainOf(source)))
  for (const [index, { code, what, line }] of mutantsOf(source).entries()) {
    if (index < from) continue
    send({ kind: 'trying', index, what, line })
    let noticed = false
    for (const [rule, shown] of before) {
      noticed ||= (await shownWith(rule, file, code)) !== shown
      if (noticed) break
    }
    send({ kind: 'tried', noticed })
  }
  send({ kind: 'done' })
})
