// The stand-in for string-width in the build gives the same answers as string-width.
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'

const require = createRequire(import.meta.url)
const quick = require('../scripts/quick-string-width.cjs') as (text: string) => number
const real = require('string-width') as (text: string) => number

it('counts every character of the basic plane as string-width does', () => {
  const differ: string[] = []
  for (let code = 0; code < 0xffff; code++) {
    const text = `a${String.fromCharCode(code)}b`
    if (quick(text) !== real(text)) differ.push(code.toString(16))
  }
  expect(differ).toEqual([])
})

it('counts titles as string-width does', () => {
  for (const text of [
    'Na h-Eileanan Siar',
    'Bàgh a’ Chaisteil – “Ùr”',
    '家族',
    '👩‍👩‍👧 family',
    '© 2026',
    '\u001b[31mred\u001b[39m',
    '',
  ]) {
    expect(quick(text), text).toBe(real(text))
  }
})
