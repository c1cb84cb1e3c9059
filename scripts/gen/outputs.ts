// What the program prints, where the docs show it: the output beside an example, the first report of the README, the steps of the guide, and the list of duties.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkCommand } from '../../src/commands/check/check.ts'
import { dutiesMarkdown } from '../../src/commands/duties/duties.ts'
import { importCommand } from '../../src/commands/import/import.ts'
import { templateCommand } from '../../src/commands/template/template.ts'
import { exampleDay } from '../../src/engine/example.ts'
import { guide } from './guide.ts'

export async function generatedOutputs(): Promise<Map<string, string>> {
  return new Map([
    ['examples/strathexample-with-gaps/output.txt', await printed('examples/strathexample-with-gaps', 100)],
    ['README.md', await readme()],
    ['docs/coordinators.md', await guide('docs/coordinators.md', commandPrinted)],
    ['docs/duties.md', `<!-- Made by scripts/gen from src/law. -->\n\n${dutiesMarkdown()}`],
  ])
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** What a check of the folder prints. */
async function printed(folder: string, columns: number): Promise<string> {
  let text = ''
  const stdout = { write: (more: string) => (text += more), isTTY: false, columns }
  const stderr = { write: () => true }
  await checkCommand([folder], { asOf: exampleDay }, version, { stdout, stderr, env: {} })
  return text
}

/** What a command of the guide prints. */
async function commandPrinted([name, ...words]: readonly string[], columns: number): Promise<string> {
  if (name === 'check') return printed(words[0] ?? '', columns)
  let text = ''
  const stdout = { write: (more: string | Uint8Array) => (text += String(more)), isTTY: false, columns }
  const io = { stdout, stderr: stdout, env: {}, now: new Date(`${exampleDay}T12:00:00Z`) }
  const value = (option: string) => (words.includes(option) ? words[words.indexOf(option) + 1] : undefined)
  const free = words.filter(
    (word, at) => !word.startsWith('--') && !['--area', '--out', '--for'].includes(words[at - 1] ?? ''),
  )
  const [area, out, whom] = [value('--area'), value('--out'), value('--for')]
  if (name === 'template')
    await templateCommand(
      free[0],
      {
        ...(area === undefined ? {} : { area }),
        ...(out === undefined ? {} : { out }),
        ...(whom === undefined ? {} : { for: whom }),
      },
      version,
      io,
    )
  else await importCommand(free, { dryRun: words.includes('--dry-run') }, io)
  return text
}

const [begin, end] = ['<!-- first report: made by scripts/gen from the plan above -->', '<!-- /first report -->']

/** The README with the report of the plan that stands in it, as a reader would have it from a folder `my-plan`. */
async function readme(): Promise<string> {
  const page = readFileSync('README.md', 'utf8')
  const [, plan = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? []
  const [place, root] = [mkdtempSync(join(tmpdir(), 'loip-readme-')), process.cwd()]
  try {
    mkdirSync(join(place, 'my-plan'))
    writeFileSync(join(place, 'my-plan/plan.yaml'), plan)
    process.chdir(place)
    const report = (await printed('my-plan', 80)).trimEnd()
    const [before = '', rest = ''] = page.split(begin)
    const [, after = ''] = rest.split(end)
    return `${before}${begin}\n\`\`\`text\n${report}\n\`\`\`\n${end}${after}`
  } finally {
    process.chdir(root)
    rmSync(place, { recursive: true })
  }
}
