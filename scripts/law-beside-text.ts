// node scripts/run.mjs scripts/law-beside-text.ts page.md [folder of the stored texts]: every row for an Act beside the words that it
// paraphrases, for a person to read. The page holds the words of the Acts, so it is written where you say and is never kept here.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { shortCitation } from '../src/law/citation.ts'
import { dutyIds, dutyOf } from '../src/law/index.ts'
import { sourceInWords } from '../src/law/sources.ts'
import { provisionsCited, wordsAt } from './law-text.ts'

const [page, folder = resolve('../shared/data/legislation')] = process.argv.slice(2)
if (page === undefined) {
  console.error('Say where to write the page: node scripts/run.mjs scripts/law-beside-text.ts page.md')
  process.exit(2)
}

const quoted = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function rowOf(id: (typeof dutyIds)[number]): string {
  const duty = dutyOf(id)
  const words = provisionsCited(folder, duty).flatMap(({ labels, text }) => {
    const found = wordsAt(text, labels)
    return found.length === 0
      ? [`NOT FOUND: ${labels.join(' ')}`]
      : found.filter((one) => one.words !== '').map((one) => `(${one.labels.join(')(')}) ${one.words}`)
  })
  return [
    `### ${shortCitation(duty)} · \`${id}\``,
    `${duty.nature}, owed by ${duty.owedBy}, from ${duty.inForce.from}. Read: ${duty.read.map(sourceInWords).join('; ')}.`,
    '| the row says | the words |\n|---|---|',
    `| ${quoted(duty.says)} | ${quoted([...new Set(words)].join(' <br> '))} |`,
  ]
    .join('\n\n')
    .replace('|---|---|\n\n', '|---|---|\n')
}

const rows = dutyIds.filter((id) => /^(?:p1|s\d+|x)-/.test(id))
writeFileSync(page, `# The law table beside the words\n\n${rows.map(rowOf).join('\n\n')}\n`)
console.log(`${rows.length} rows are in ${page}.`)
