// The program speaks of files, in plain words. All of its source is read here, without the comments, and with it the titles
// and descriptions of the schemas: what is not there cannot be printed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Words that judge a partnership, and words that scold or grovel. */
const forbidden =
  /\b(?:(?:non-)?compliant|(?:un)?lawful(?:ly)?|fail(?:s|ed|ing|ures?)?|breach(?:es|ed|ing)?|(?:in)?valid|please|sorry|oops|forbidden|illegal|prohibited)\b/gi

/**
 * The example that does not meet a rule is called `fail`, and the option `--fail-on`: names, not judgements. So are the kind of a
 * result in SARIF, and the element and the attribute of JUnit.
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

it('would notice one', () => {
  expect(
    found([{ where: 'here', text: 'The plan is not valid.\nIt fails the Act.\nRevalidate the fail-safe.' }]),
  ).toHaveLength(3)
})
