// npm run draw s9-4-account-of-needs: draws what the rule finds into its corpus cases and into the examples in its file, anew. A
// drawing is only what the rule does now: read it, and keep it where that is what it ought to do.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type ExampleRun, runExample } from '../src/engine/example.ts'
import type { RuleWithExamples } from '../src/engine/rule.ts'
import { shippedReference } from '../src/reference/index.ts'
import type { Finding } from '../src/result/run-result.ts'
import { rules } from '../src/rules/index.gen.ts'
import { sidelines, sidelinesIn, sidelinesOf } from '../test/expectations.ts'
import { ruleFiles } from './gen/rule-index.ts'

/** Any mark, also one whose level is misspelt: a mark that is left in place would look like what the rule finds. */
const drawn = /^(\s*#\s*\^+|# nowhere)(?: |$)/

function draw(yaml: string, findings: readonly Finding[]): string {
  const lines = yaml.split('\n')
  const under = new Map<number, string[]>()
  for (const { span, level, says } of findings) {
    const line = span?.start.line ?? lines.length - 1
    const place = span ? marker(span.start.column, span.end.column - span.start.column) : '# nowhere'
    under.set(line, [...(under.get(line) ?? []), `${place} ${level}: ${says}`])
  }
  return lines.flatMap((text, index) => [text, ...(under.get(index + 1) ?? [])]).join('\n')
}

/** Carets begin in the column of the finding; `#^` stands for the first. */
function marker(column: number, length: number): string {
  const carets = '^'.repeat(Math.max(1, length))
  return column === 1 ? `#${carets.slice(1) || '^'}` : `#${' '.repeat(column - 2)}${carets}`
}

/** Lines such as `# declared: ...` are drawn anew where a case has one of them. */
function sidelinesAnew(yaml: string, run: ExampleRun): string {
  let lines = yaml.split('\n')
  for (const kind of sidelines) {
    if (sidelinesIn(yaml, kind).length === 0) continue
    const isOne = (line: string) => line.startsWith(`# ${kind}: `)
    const first = lines.findIndex(isOne)
    const now = sidelinesOf(run)[kind].map((text) => `# ${kind}: ${text}`)
    lines = [...lines.slice(0, first), ...now, ...lines.slice(first).filter((line) => !isOne(line))]
  }
  return lines.join('\n')
}

async function drawing(rule: RuleWithExamples, yaml: string): Promise<string> {
  const undrawn = yaml
    .split('\n')
    .filter((line) => !drawn.test(line))
    .join('\n')
  const bare = sidelinesAnew(undrawn, await runExample(rule, undrawn, shippedReference))
  const { findings, errors, declared, looked } = await runExample(rule, bare, shippedReference)
  const told = errors.map(({ says }) => `\n  error: ${says}`).join('')
  console.log(
    `${rule.id}: ${findings.length} found, ${declared.length} declared, ${looked ? 'looked' : 'not looked'}${told}`,
  )
  return draw(bare, findings)
}

async function drawExamples(rule: RuleWithExamples): Promise<void> {
  const path = `src/rules/${ruleFiles().find(({ id }) => id === rule.id)?.path}`
  let text = readFileSync(path, 'utf8')
  for (const kind of ['pass', 'fail'] as const) {
    const anew = await drawing(rule, rule[kind])
    console.log(`\n${kind} example of`, anew)
    text = text.replace(`  ${kind}: \`${rule[kind]}\``, () => `  ${kind}: \`${anew}\``)
  }
  writeFileSync(path, text)
}

const wanted = process.argv.slice(2)
const chosen = rules.filter(({ id }) => wanted.some((words) => id.startsWith(words)))
if (chosen.length === 0) {
  console.error(`Nothing is drawn: no rule has an id that begins with ${wanted.join(' or ') || 'what you give'}.`)
  process.exitCode = 2
}
for (const rule of chosen) {
  const folder = `test/corpus/${rule.id}`
  for (const name of readdirSync(folder)) {
    console.log(`\n${folder}/${name}`)
    const path = `${folder}/${name}`
    writeFileSync(path, await drawing(rule, readFileSync(path, 'utf8')))
  }
  await drawExamples(rule)
}
