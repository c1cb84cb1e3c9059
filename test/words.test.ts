// The program speaks of files, in plain words. Searches all source without comments, and the titles and descriptions of the
// schemas, for forbidden words: text that is not in there cannot be printed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Words that judge a partnership, scold the reader, or apologise. */
const forbidden =
  /\b(?:(?:non-)?compliant|(?:un)?lawful(?:ly)?|fail(?:s|ed|ing|ures?)?|breach(?:es|ed|ing)?|(?:in)?valid|please|sorry|oops|forbidden|illegal|prohibited)\b/gi

/**
 * Names, not judgements: the `fail` example of a rule, the option `--fail-on`, the `fail` kind of a SARIF result, and an element
 * and an attribute of JUnit.
 */
const names = /\bfail\b(?=\s*[:,}])|\.fail\b|--fail-on\b|"fail"|<\/?failure\b|\bfailures="/g

function source(): { where: string; text: string }[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.gen.ts'))
    .map((name) => {
      const { code } = transformSync(readFileSync(join(root, 'src', name), 'utf8'), {
        loader: 'ts',
        target: 'esnext',
        charset: 'utf8',
      })
      return { where: `src/${name}`, text: code.replace(/^\s*(?:\/\/|\/\*\*?|\*).*$/gm, '').replace(names, '') }
    })
}

function schemaWords(): { where: string; text: string }[] {
  const told = (value: unknown): string[] => {
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, inner]) =>
      (key === 'title' || key === 'description') && typeof inner === 'string' ? [inner] : told(inner),
    )
  }
  return readdirSync(join(root, 'schemas'))
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => ({
      where: `schemas/${name}`,
      text: told(JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8'))).join('\n'),
    }))
}

const found = (texts: readonly { where: string; text: string }[]) =>
  texts.flatMap(({ where, text }) =>
    text
      .split('\n')
      .flatMap((line) => (line.match(forbidden) ?? []).map((word) => `${where}: ${word} in ${line.trim()}`)),
  )

it('has no forbidden word in the source, comments apart', () => {
  expect(found(source())).toEqual([])
})

it('has no forbidden word in what an editor shows of the schemas', () => {
  expect(found(schemaWords())).toEqual([])
})

it('would notice a forbidden word', () => {
  expect(
    found([{ where: 'here', text: 'The plan is not valid.\nIt fails the Act.\nRevalidate the fail-safe.' }]),
  ).toHaveLength(3)
})
