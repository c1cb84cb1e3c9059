// Below src/commands nothing reads a clock or rolls dice: the same input gives the same bytes on any day. The linter refuses other
// globals of a machine by name (noRestrictedGlobals), but Date is also arithmetic on days that are given.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import { transformSync } from 'esbuild'
import { expect, it } from 'vitest'
import { root } from './built.ts'

/** Where a source reads a clock, as it is written there: `new Date()`, `Date()`, `Date.now`, and `Math.random` likewise. */
function clocksIn(source: string): string[] {
  const { code } = transformSync(source, { loader: 'ts', target: 'es2022' })
  const found: string[] = []
  const isDate = (node: { type: string }) => node.type === 'Identifier' && 'name' in node && node.name === 'Date'
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    NewExpression: ({ callee, arguments: given }) => {
      if (isDate(callee) && given.length === 0) found.push('new Date()')
    },
    CallExpression: ({ callee }) => {
      if (isDate(callee)) found.push('Date()')
    },
    MemberExpression: ({ start, end }) => {
      const written = code.slice(start, end)
      if (/^(?:Date\W+now|Math\W+random)\W*$/.test(written)) found.push(written)
    },
  })
  return found
}

it('no file below the hosts reads a clock', () => {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const engine = names.filter((name) => /\.ts$/.test(name) && !/^commands[\\/]/.test(name))
  expect(engine.length).toBeGreaterThan(300)
  expect(engine.filter((name) => clocksIn(readFileSync(join(root, 'src', name), 'utf8')).length > 0)).toEqual([])
})

it('a clock is found however it is read', () => {
  const source = `const a: Date = new Date(); const b = [new Date, Date(), Date.now(), Date['now'], Math.random()]
    const fine = [new Date('2026-11-22'), new Date(1980, 0, 1), Date.UTC(2026, 1), Math.max(1)]`
  expect(clocksIn(source)).toEqual(['new Date()', 'new Date()', 'Date()', 'Date.now', 'Date["now"]', 'Math.random'])
})
