// For the build. The examples of a rule stand in the rule, as `pass` and `fail`, and only `loip explain` shows them. So
// 1. each file of src/rules is built without these two properties, and
// 2. src/engine/rule-examples.ts is built as a table of them all, a chunk that `loip explain` loads.
// In the source, and so in the tests, src/engine/rule-examples.ts reads them from the rule itself.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parse } from 'acorn'
import { transform } from 'esbuild'

const folder = 'src/rules'

export const ruleExamples = {
  name: 'rule-examples',
  setup(building) {
    building.onStart(() => read.clear())
    building.onLoad({ filter: /[\\/]src[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      contents: (await apartOnce(path)).rule,
    }))
    building.onLoad({ filter: /[\\/]src[\\/]engine[\\/]rule-examples\.ts$/ }, async () => ({
      contents: `const examples = ${JSON.stringify(await everyExample())}
        export const examplesOf = ({ id }) => examples[id]`,
    }))
  },
}

async function everyExample() {
  const files = readdirSync(folder, { recursive: true }).filter((name) => /[\\/].*\.ts$/.test(name))
  const examples = files.map(async (name) => [basename(name, '.ts'), (await apartOnce(resolve(folder, name))).examples])
  return Object.fromEntries(await Promise.all(examples))
}

/** What each file was taken apart into: esbuild asks for it once as a rule and once for the table. */
const read = new Map()

function apartOnce(path) {
  if (!read.has(path)) read.set(path, apart(path))
  return read.get(path)
}

/** The code of a rule, `export default defineRule({...})`, without its examples; and the examples. */
async function apart(path) {
  const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts' })
  const { declaration } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body.find(
    ({ type }) => type === 'ExportDefaultDeclaration',
  )
  const { start, end, properties } = declaration.type === 'CallExpression' ? declaration.arguments[0] : declaration
  const examples = { pass: example('pass'), fail: example('fail') }
  const others = properties.filter(({ key }) => !(key.name in examples))
  const kept = others.map((property) => code.slice(property.start, property.end))
  return { rule: `${code.slice(0, start)}{ ${kept.join(', ')} }${code.slice(end)}`, examples }

  function example(name) {
    const [found, ...more] = properties.filter(({ key }) => key.name === name)
    if (found?.value.type !== 'TemplateLiteral' || found.value.expressions.length > 0 || more.length > 0)
      throw new Error(`${path}: the build looks for one  ${name}: \`...\`  with nothing put in.`)
    return found.value.quasis[0].value.cooked
  }
}
