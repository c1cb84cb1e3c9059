// What the program prints, where the docs show it: the output beside an example, and the list of duties.
import { readFileSync } from 'node:fs'
import { checkCommand } from '../../src/commands/check/check.ts'
import { dutiesMarkdown } from '../../src/commands/duties/duties.ts'
import { exampleDay } from '../../src/engine/example.ts'

export async function generatedOutputs(): Promise<Map<string, string>> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  let text = ''
  const stdout = { write: (more: string) => (text += more), isTTY: false, columns: 100 }
  const stderr = { write: () => true }
  await checkCommand(['examples/strathexample-with-gaps'], { asOf: exampleDay }, version, { stdout, stderr, env: {} })
  return new Map([
    ['examples/strathexample-with-gaps/output.txt', text],
    ['docs/duties.md', `<!-- Made by scripts/gen from src/law. -->\n\n${dutiesMarkdown()}`],
  ])
}
