// The list of rules, from the file tree, so that nobody keeps it by hand.
import { readdirSync } from 'node:fs'

export function ruleFiles(): { id: string; path: string }[] {
  return readdirSync('src/rules', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((folder) =>
      readdirSync(`src/rules/${folder.name}`).map((name) => ({
        id: name.replace('.ts', ''),
        path: `./${folder.name}/${name}`,
      })),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

export function generatedRuleIndex(): Map<string, string> {
  const files = ruleFiles()
  const name = (id: string) => id.replaceAll(/-([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase())
  const code = `// Made by scripts/gen from the files of src/rules.
import type { RuleWithExamples } from '../engine/rule.ts'
${files.map(({ id, path }) => `import ${name(id)} from '${path}'`).join('\n')}

/** Every rule, in the order of the Act. As built, without the examples, which are in rule-examples.ts. */
export const rules: readonly RuleWithExamples[] = [
${files.map(({ id }) => `  ${name(id)},`).join('\n')}
]
`
  return new Map([['src/rules/index.gen.ts', code]])
}
