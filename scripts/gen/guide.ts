// docs/coordinators.md: the output beside each step of the guide, from the files that stand in the guide up to there.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A file of the guide, or the place of an output. */
const step =
  /<!-- file: (?<path>\S+) -->\n```yaml\n(?<text>[\s\S]*?)```|<!-- output: loip check (?<folder>\S+); up to (?<end>[\w ]+) -->\n[\s\S]*?<!-- \/output -->/g

/** The page with each output made anew. `printed`: what a check of a folder prints. */
export async function guide(
  path: string,
  printed: (folder: string, columns: number) => Promise<string>,
): Promise<string> {
  const page = readFileSync(path, 'utf8')
  const [place, root] = [mkdtempSync(join(tmpdir(), 'loip-guide-')), process.cwd()]
  let made = ''
  let from = 0
  try {
    process.chdir(place)
    for (const { 0: whole, index, groups = {} } of page.matchAll(step)) {
      made += page.slice(from, index)
      from = index + whole.length
      const { path: file, text = '', folder = '', end = '' } = groups
      if (file !== undefined) {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, text)
        made += whole
      } else
        made += `<!-- output: loip check ${folder}; up to ${end} -->\n\`\`\`text\n${upTo(end, await printed(folder, 80))}\n\`\`\`\n<!-- /output -->`
    }
  } finally {
    process.chdir(root)
    rmSync(place, { recursive: true })
  }
  return made + page.slice(from)
}

/** The lines before the one that begins with the word. */
function upTo(word: string, text: string): string {
  const lines = text.trimEnd().split('\n')
  const end = lines.findIndex((line) => line.startsWith(word))
  return (end === -1 ? lines : lines.slice(0, end)).join('\n').trimEnd()
}
