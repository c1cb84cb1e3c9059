// npm run new-rule s9-4-account-of-needs: the file of a rule and its two first corpus cases, ready to fill in.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { levelOf } from '../src/engine/level.ts'
import { type DutyId, dutyIds, dutyOf } from '../src/law/index.ts'
import { rowNamed } from './new-rule/row-named.ts'
import { ruleText } from './new-rule/rule-text.ts'

const [id] = process.argv.slice(2)
const known = id === undefined ? undefined : rowNamed(id, dutyIds)
if (id === undefined || known === undefined) {
  console.error('Give the id of the rule: the id of its row in src/law, such as s9-4-account-of-needs.')
  console.error(`Rows without a rule: ${dutyIds.filter((duty) => dutyOf(duty).unchecked !== undefined).join(', ')}`)
  process.exitCode = 2
} else make(id, known)

function make(rule: string, duty: DutyId): void {
  const folder = `src/rules/${folderOf(rule)}`
  const path = `${folder}/${rule}.ts`
  if (existsSync(path)) {
    console.error(`${path} is there already.`)
    process.exitCode = 2
    return
  }
  const row = dutyOf(duty)
  const { decided, force } = row
  // The word that the loudest finding of this row has.
  const level = levelOf(row, 'missing')
  mkdirSync(folder, { recursive: true })
  mkdirSync(`test/corpus/${rule}`, { recursive: true })
  writeFileSync(path, ruleText(rule, duty, level))
  writeFileSync(
    `test/corpus/${rule}/pass-a.yaml`,
    '# Say what is odd about this case.\nkind: loip\ntitle: A plan of another name\n',
  )
  writeFileSync(
    `test/corpus/${rule}/fail-a.yaml`,
    `# Say what is odd about this case.\nkind: loip\ntitle: Our Strathexample\n#      ^^^^ ${level}: The sentence of the finding.\n`,
  )
  // What only people can attest has a case in which nothing is shown, and one that contradicts itself.
  for (const kind of decided === 'by-attestation' && force === 'must' ? ['not-shown', 'contradicted'] : [])
    writeFileSync(
      `test/corpus/${rule}/${kind}-a.yaml`,
      '# Say what is odd about this case.\nkind: loip\ntitle: Our Strathexample\n',
    )
  const next = [
    ...(row.unchecked === undefined ? [] : [`Take “unchecked” out of the row ${duty} in src/law: it has a rule now.`]),
    `Write the rule and its cases, then: npm run gen && npx vitest run test/corpus.test.ts -t ${rule}`,
    'Then: npm run check. Last: npm test.',
  ]
  console.log([path, `test/corpus/${rule}/`, '', `${row.cite}: ${row.says}`, '', ...next].join('\n'))
}

/** The folder of the section, which is there once the section has a rule. */
function folderOf(rule: string): string {
  const section = /^s(\d+)-/.exec(rule)?.[1]
  if (section === undefined)
    return rule.startsWith('gp-') ? 'practice' : rule.startsWith('g-') ? 'guidance' : 'other-enactments'
  const prefix = `s${section.padStart(2, '0')}-`
  return readdirSync('src/rules').find((name) => name.startsWith(prefix)) ?? `${prefix}name-this-folder`
}
