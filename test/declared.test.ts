// Nothing that is printed claims a declaration that no file holds: every statement beside a duty stands in the files, in its writer's
// words, and every duty that is declared or explained has one.
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { load, sampled } from './ignorance/partnerships.ts'
import { isHolder, type Node } from './ignorance/plain-yaml.ts'
import { results } from './ignorance/run.ts'

const folders = [
  ...Object.keys(sampled),
  ...readdirSync('examples/all-32')
    .filter((name) => /^\d/.test(name) && !name.startsWith('15-'))
    .map((name) => `examples/all-32/${name}`),
]

function textsIn(node: Node): string[] {
  return isHolder(node)
    ? Object.values(node).flatMap(textsIn)
    : [
        String(node ?? '')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      ]
}

let statements = 0

it.each(folders)('%s: what is declared stands in the files', async (folder) => {
  const { files, asOf } = load(folder)
  const texts = new Set(files.flatMap(({ data }) => textsIn(data)))
  const { duties } = await results(
    files.map(({ path, printed: { bytes } }) => ({ path, bytes })),
    asOf,
  )
  const faults = duties.flatMap(({ duty, verdict, declared }) => {
    statements += declared.length
    const own = declared.flatMap(({ claim, evidence, owner }) =>
      [claim, evidence, ...(texts.has(owner) ? [] : owner.split(', '))].filter((words) => !texts.has(words.trim())),
    )
    const isBare = (verdict === 'declared' || verdict === 'explained') && declared.length === 0
    return [...own.map((words) => `${duty}: ${words}`), ...(isBare ? [`${duty} is ${verdict} by nobody`] : [])]
  })
  expect(faults).toEqual([])
})

it('there were statements to look at', () => {
  expect(statements).toBeGreaterThan(100)
})
