// Every format and every part of the report is documented in the help and in docs/reports.md.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { factsOf, formats, isBinary } from '../../src/report/formats.ts'
import { sections, sectionsOnRequest } from '../../src/report/sections/names.gen.ts'
import { bin, root } from '../built.ts'

const help = (...words: string[]) =>
  spawnSync('node', [bin, ...words, '--help'], { encoding: 'utf8' }).stdout.replace(/\s+/g, ' ')

describe('the help of check', () => {
  const [, people = '', programs = ''] = /for people: (.*?); for programs: (.*?)\. With =file/.exec(help('check')) ?? []
  const listed = (text: string) => text.split(/, | or /)

  it('names every format, and no other', () => {
    expect([...listed(people), ...listed(programs)].sort()).toEqual([...formats].sort())
  })

  it('says which formats --quiet leaves whole: each that is no prose, and no other', () => {
    const [, whole = ''] = /print the verdict line only; (.*?) stay whole/.exec(help('check')) ?? []
    expect(whole.split(/, | and /)).toEqual(formats.filter((format) => factsOf(format).content !== 'prose'))
  })

  it('names every part of the report, in its order', () => {
    expect(
      /these parts of the whole report, with commas between: ([a-z, ]+?) --/.exec(help('check'))?.[1]?.split(', '),
    ).toEqual([...sections, ...sectionsOnRequest])
  })
})

describe('the page on reports', () => {
  const page = readFileSync(join(root, 'docs/reports.md'), 'utf8')
  const table = page.slice(page.indexOf('| format | for'), page.indexOf('`loip checklist`'))

  it('has every format in its table, and no other', () => {
    const named = table.split('\n').flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
    expect(named.map(([, name]) => name).sort()).toEqual([...formats].sort())
  })

  it('shows binary formats only with a file name', () => {
    expect(formats.filter((name) => isBinary(name) && !page.includes(`--format ${name}=`))).toEqual([])
  })
})
