// What no reason may name: a field of a plan file, or a file that is not there.
import { readFileSync } from 'node:fs'
import { kindsOfFile } from '../src/report/brief/plan-files.ts'
import type { RunResult } from '../src/result/run-result.ts'

/** Every name of a field in the published schemas of plan files. */
function fieldNames(): Set<string> {
  const found = new Set<string>()
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties') for (const name of Object.keys(value as object)) found.add(name)
      walk(value)
    }
  }
  for (const kind of kindsOfFile) walk(JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8')))
  return found
}

const fields = fieldNames()
export const withUnderscore = [...fields].filter((name) => name.includes('_'))
const fileName = /[\w<>/-]+\.ya?ml\b/g

/** What the reason says in loip's own words: what is quoted stands in the files. */
function ownWords(why: string): string {
  return why.replaceAll(/“[^”]*”/g, '“…”')
}

export function wordFaultsOf(result: RunResult): string[] {
  const there = result.files.map(({ path }) => path)
  return result.duties.flatMap(({ duty, verdict, why = '' }) => {
    if (verdict !== 'cannot-tell' && verdict !== 'not-applicable' && verdict !== 'pending') return []
    const own = ownWords(why)
    const named = [
      ...withUnderscore.filter((name) => new RegExp(`\\b${name}\\b`).test(own)),
      // A field of one word is told from the word by its colon, which no sentence goes on after without a space and a reason.
      ...[...own.matchAll(/(?:\b(?:Add|Write|in|with|under|of|its|and|or|to|set) |^)([a-z]\w*):(?=[ .,)]|$)/g)].flatMap(
        ([, name = '']) => (fields.has(name) && !name.includes('_') ? [`${name}:`] : []),
      ),
      ...(/\bprofile\b/i.test(own) ? ['profile'] : []),
      ...(own.match(fileName) ?? []).filter((name) => !there.some((path) => path.endsWith(name))),
    ]
    return named.map((name) => `${duty} names ${name}: ${why}`)
  })
}
