// docs/coordinators.md: the output beside each step of the guide, from the files and cells that stand in the guide up to there.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { filledIn, fillIn } from './fill-in.ts'

/** What prints a command line, `loip` left out. */
export type Printed = (words: readonly string[], columns: number) => Promise<string>

/** A file of the guide, cells of a workbook, commands that make something, or the place of an output. */
const step = new RegExp(
  [
    /<!-- file: (?<path>\S+) -->\n```yaml\n(?<text>[\s\S]*?)```/.source,
    filledIn.source,
    /```sh\n(?<commands>[\s\S]*?)```/.source,
    /<!-- output: loip (?<command>[^;]+); up to (?<end>[\w ]+) -->\n[\s\S]*?<!-- \/output -->/.source,
  ].join('|'),
  'g',
)

/** The page with each output made anew. */
export async function guide(path: string, printed: Printed): Promise<string> {
  const page = readFileSync(path, 'utf8')
  const [place, root] = [mkdtempSync(join(tmpdir(), 'loip-guide-')), process.cwd()]
  let made = ''
  let from = 0
  let last = ''
  try {
    process.chdir(place)
    for (const { 0: whole, index, groups = {} } of page.matchAll(step)) {
      made += page.slice(from, index)
      from = index + whole.length
      const { path: file, text = '', book, sheet = '', table = '', commands, command = '', end = '' } = groups
      if (file !== undefined) {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, text)
      } else if (book !== undefined) await fillIn(book, sheet, table)
      else if (commands !== undefined) last = (await typed(commands, printed)) ?? last
      if (command === '') made += whole
      else {
        const output = command.startsWith('check') ? await printed(command.split(' '), 80) : last
        made += `<!-- output: loip ${command}; up to ${end} -->\n\`\`\`text\n${upTo(end, output)}\n\`\`\`\n<!-- /output -->`
      }
    }
  } finally {
    process.chdir(root)
    rmSync(place, { recursive: true })
  }
  return made + page.slice(from)
}

/** Runs those that make a file, and returns what the last of them prints. */
async function typed(commands: string, printed: Printed): Promise<string | undefined> {
  let last: string | undefined
  for (const line of commands.trim().split('\n')) {
    const [program, ...words] = line.trim().split(' ')
    if (program === 'mkdir') mkdirSync(words[0] ?? '', { recursive: true })
    if (program === 'loip' && (words[0] === 'template' || words[0] === 'import')) last = await printed(words, 80)
  }
  return last
}

/** The lines before the one that begins with the word. */
function upTo(word: string, text: string): string {
  const lines = text.trimEnd().split('\n')
  const end = lines.findIndex((line) => line.startsWith(word))
  return (end === -1 ? lines : lines.slice(0, end)).join('\n').trimEnd()
}
