// node scripts/run.mjs scripts/plain-language.ts: the reading grade of what people read, and the hardest of each kind. The limits are held by
// test/plain-language.test.ts.
import { medianOf, readingOf } from './plain-language/grade.ts'
import { dutySentences, fixes, type Measured, meanings, messages } from './plain-language/texts.ts'

const shown = Number(process.argv[2] ?? 15)

for (const [what, texts] of Object.entries({ messages, fixes, dutySentences, meanings })) {
  const read = texts.map((one: Measured) => ({ ...one, ...readingOf(one.text) })).sort((a, b) => b.grade - a.grade)
  const grades = read.map(({ grade }) => grade)
  console.log(`\n${what}: ${read.length}, median ${medianOf(grades)}, most ${grades[0]}`)
  console.log(`over 8: ${grades.filter((one) => one > 8).length}, over 11: ${grades.filter((one) => one > 11).length}`)
  for (const { id, grade, text } of read.slice(0, shown)) console.log(`  ${grade}  ${id}: ${text}`)
}
