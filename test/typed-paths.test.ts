// Commands that are printed to be copied name their paths as a shell takes them, whatever people call their folders.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asTyped } from '../src/text/as-typed.ts'

it.each([
  'plans',
  'My plans',
  'Ann’s',
  "Ann's plans",
  'a"b',
  'a$HOME',
  'a`b`',
  'a\\b',
  'a;b',
  'a&b',
  'Dùn Èideann',
  '(1)',
])('%s is one argument', (name) => {
  const echoed = execFileSync('sh', ['-c', `printf '%s' ${asTyped(name)}`], { encoding: 'utf8' })
  expect(echoed).toBe(name)
})

describe('every command that is printed with a path', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  it('has it typed', () => {
    const printed = files.flatMap((name) =>
      [
        ...readFileSync(join('src', name), 'utf8').matchAll(
          /loip (?:check|map|import|template|audit|init|checklist|render) (\$\{[^}]*\})/g,
        ),
      ].map(([, path]) => `${name}: ${path}`),
    )
    expect(printed.length).toBeGreaterThan(3)
    expect(printed.filter((one) => !/asTyped/.test(one))).toEqual([])
  })
})
