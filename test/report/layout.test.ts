import fastStringWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { frame } from '../../src/report/terminal/excerpt.ts'
import { sanitise, sanitiseAll, sanitiseLine } from '../../src/report/words/sanitise.ts'
import { sentence } from '../../src/report/words/words.ts'
import { dayInWords } from '../../src/text/day.ts'
import { joinAnd } from '../../src/text/join.ts'
import { wrap, wrapIndented, wrapIndentedWhole } from '../../src/text/layout.ts'
import { isLatin, widthOf } from '../../src/text/width.ts'
import { took } from '../took.ts'
import { span } from './results.ts'

describe('width', () => {
  it.each([
    ['Gàidhlig', 8],
    ['Ga\u0300idhlig', 8],
    ['日本', 4],
    ['🎉', 2],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', 2],
    ['“it’s” – ■', 10],
    ['👩‍👩‍👧', 2],
    ['🪿', 2],
    ['\u001b[31mred\u001b[39m', 3],
  ])('of %s is %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })

  it('is counted without the package only where the package gives the same', () => {
    const characters = Array.from({ length: 0xffff }, (_, code) => `a${String.fromCharCode(code)}b`)
    const counted = characters.filter(isLatin)
    expect(counted.length).toBeGreaterThan(700)
    expect(counted.filter((text) => fastStringWidth(text) !== text.length)).toEqual([])
  })
})

describe('wrapping', () => {
  it('fills lines with whole words', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
  })

  it('cuts what is longer than a line, at a slash where it has one', () => {
    expect(wrap('localities/milltown.yaml:12', 20)).toEqual(['localities/', 'milltown.yaml:12'])
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
  })

  it('gives one empty line for nothing', () => {
    expect(wrap('', 10)).toEqual([''])
  })

  it('indents later lines under the first, and keeps paths whole if asked to', () => {
    expect(wrapIndented('- ', 'one two three', 9)).toEqual(['- one two', '  three'])
    expect(wrapIndentedWhole('- ', 'a/very/long/path.yaml here', 9)).toEqual(['- a/very/long/path.yaml', '  here'])
  })
})

describe('a code frame', () => {
  const lines = ['title: Our Strathexample', 'period: ongoing', 'outcomes:']
  const drawn = (frameLines: ReturnType<typeof frame>) =>
    frameLines.map(({ gutter, text }) => `${gutter}${text}`.trimEnd())

  it('draws carets under the place, with numbers as wide as the last', () => {
    expect(drawn(frame({ first: 9, lines }, span('loip.yaml', 10, 9, 7), 60))).toEqual([
      ' 9 │ title: Our Strathexample',
      '10 │ period: ongoing',
      '   │         ^^^^^^^',
      '11 │ outcomes:',
    ])
  })

  it('counts display columns, not UTF-16 code units', () => {
    const [line, carets] = drawn(frame({ first: 1, lines: ['名: 🎉 “x”'] }, span('loip.yaml', 1, 7, 3), 60))
    expect(line).toBe('1 │ 名: 🎉 “x”')
    expect(carets).toBe('  │        ^^^')
  })

  it('cuts a long line on both sides and keeps the place in view', () => {
    const long = `${'word '.repeat(60)}here${' more'.repeat(60)}`
    const shown = frame({ first: 1, lines: [long] }, span('loip.yaml', 1, 301, 4), 60)
    expect(shown.every(({ gutter, text }) => widthOf(gutter + text) <= 60)).toBe(true)
    const [line, carets] = shown
    const at = carets?.text.indexOf('^') ?? -1
    expect(line?.text.slice(at, at + 4)).toBe('here')
    expect(line?.text).toMatch(/^….*…$/)
  })

  it('draws one caret for an empty span, and stays in the first line of a span over several lines', () => {
    expect(drawn(frame({ first: 1, lines }, span('loip.yaml', 1, 25, 0), 60))[1]).toBe(`  │ ${' '.repeat(24)}^`)
    const several = { path: 'loip.yaml', start: { line: 2, column: 1 }, end: { line: 3, column: 4 } }
    expect(drawn(frame({ first: 1, lines }, several, 60))[2]).toBe(`  │ ${'^'.repeat(15)}`)
  })
})

describe('a control or invisible character', () => {
  it('is replaced by a mark, and line breaks become spaces', () => {
    expect(sanitise('a\u001b[31m b\r\n\t c \u202e d\u009b')).toBe('a␛[31m b c � d�')
  })

  it('is marked in the lines of a file without shifting columns', () => {
    expect(sanitiseLine('\tkey:\u200b value')).toBe('␉key:� value')
    expect(sanitiseAll({ excerpt: { first: 1, lines: ['  a:\t1'] } })).toEqual({
      excerpt: { first: 1, lines: ['  a:␉1'] },
    })
  })

  it('is not Gaelic, an emoji or a curly quote', () => {
    const text = '“Cèilidh” – 👨‍👩‍👧 Eilean Siar'
    expect(sanitise(text)).toBe(text)
  })

  it('is marked in linear time in a text of a million spaces', () => {
    expect(took(() => sanitise(`${' '.repeat(1_000_000)}x`))).toBeLessThan(1_000)
  })
})

describe('words', () => {
  it('gives days as people write them', () => {
    expect(dayInWords('2026-11-22')).toBe('22 November 2026')
    expect(dayInWords('9999-12-31')).toBe('31 December 9999')
    expect(dayInWords('soon')).toBe('soon')
  })

  it('joins lists and ends sentences once', () => {
    expect(joinAnd([])).toBe('')
    expect(joinAnd(['a', 'b', 'c'])).toBe('a, b and c')
    expect([sentence('Done'), sentence('Done.'), sentence('(“Really?”)')]).toEqual(['Done.', 'Done.', '(“Really?”).'])
  })
})
