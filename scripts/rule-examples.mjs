// For the build: takes the examples out of the rules, where no check needs them, and puts them into src/engine/rule-examples.ts, which
// `loip explain` loads. They stand in one way in all rules; a file that looks otherwise stops the build.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const folder = 'src/rules'

export const ruleExamples = {
  name: 'rule-examples',
  setup(building) {
    building.onLoad({ filter: /[\\/]src[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/ }, ({ path }) => ({
      contents: apart(path).rule,
      loader: 'ts',
    }))
    building.onLoad({ filter: /[\\/]src[\\/]engine[\\/]rule-examples\.ts$/ }, () => ({
      contents: `const examples = ${JSON.stringify(everyExample())}
        export const examplesOf = ({ id }) => examples[id]`,
    }))
  },
}

function everyExample() {
  const files = readdirSync(folder, { recursive: true }).filter((name) => /[\\/].*\.ts$/.test(name))
  return Object.fromEntries(files.map((name) => [basename(name, '.ts'), apart(join(folder, name)).examples]))
}

/** The text of a rule's file without its examples, and the examples. */
function apart(path) {
  let rule = readFileSync(path, 'utf8')
  const examples = {}
  for (const name of ['pass', 'fail']) {
    const [found, ...others] = rule.matchAll(new RegExp(`^  ${name}: \`(\\n[^\`]*\\n)\`,\\n`, 'gm'))
    if (!found || others.length > 0 || /\\|\$\{/.test(found[1]))
      throw new Error(`${path}: the build looks for one  ${name}: \`...\`,  without escapes, from the start of a line.`)
    examples[name] = found[1]
    rule = rule.replace(found[0], '')
  }
  return { rule, examples }
}
