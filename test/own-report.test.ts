// A report as loip wrote it to a file, and the same after somebody wrote into it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkCommand } from '../src/commands/check/check.ts'
import { checklistCommand } from '../src/commands/checklist/checklist.ts'
import { whyNotOwn } from '../src/commands/disk/own-report.ts'
import { factsOf, formats } from '../src/report/formats.ts'
import { root } from './built.ts'

const place = mkdtempSync(join(tmpdir(), 'loip-own-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))
const plans = join(place, 'plans')
const quiet = { stdout: { write: () => true }, stderr: { write: () => true }, env: {} }
const day = { asOf: '2026-12-01' }
const at = (format: string) => join(place, `r.${format}`)

/** Reports for people, in which people write. */
const texts = formats.filter((format) => factsOf(format).content === 'prose')

beforeAll(async () => {
  cpSync(join(root, 'examples/strathexample-with-gaps'), plans, { recursive: true })
  await checkCommand([plans], { ...day, format: formats.map((format) => `${format}=${at(format)}`) }, 'test', quiet)
  await checklistCommand([plans], { ...day, format: `markdown=${at('checklist')}` }, 'test', quiet)
})

/** With one line put in at a place of ten along the way, and with one letter taken out there. */
function* changes(text: string): Generator<string> {
  const lines = text.split('\n')
  for (let part = 0; part <= 10; part++) {
    const line = Math.floor((part * (lines.length - 1)) / 10)
    yield lines.toSpliced(line, 0, 'Ann wrote this.').join('\n')
    const letter = Math.min(Math.floor((part * text.length) / 10), text.trimEnd().length - 1)
    if (/\S/.test(text.charAt(letter))) yield text.slice(0, letter) + text.slice(letter + 1)
  }
  yield `${text}Ann wrote this.`
  yield text.split('\n').slice(0, -2).join('\n')
}

describe.each([...texts, 'checklist'])('%s', (format) => {
  it('as it was written may be replaced, with line ends of Windows and a mark at its beginning too', () => {
    const text = readFileSync(at(format), 'utf8')
    expect(whyNotOwn(at(format))).toBeUndefined()
    for (const same of [text.replaceAll('\n', '\r\n'), `\ufeff${text.replace(/^\ufeff/, '')}`, `${text}\n`]) {
      writeFileSync(at('changed'), same)
      expect(whyNotOwn(at('changed'))).toBeUndefined()
    }
  })

  it('into which somebody wrote, anywhere, is theirs', () => {
    for (const changed of changes(readFileSync(at(format), 'utf8'))) {
      writeFileSync(at('changed'), changed)
      expect(whyNotOwn(at('changed'))).toMatch(/was changed by somebody|nothing in it shows/)
    }
  })
})

it('a checklist with an answer in a free cell is somebody’s', () => {
  const text = readFileSync(at('checklist'), 'utf8')
  expect(text).toMatch(/^\| +\| +\| +\|$/m)
  writeFileSync(at('changed'), text.replace(/^\| +\| +\| +\|$/m, '| Yes | Bob | May |'))
  expect(whyNotOwn(at('changed'))).toContain('was changed by somebody')
})

it('what is for programs has the bytes that they expect, and is known by its form', () => {
  for (const format of formats.filter((name) => factsOf(name).content === 'data' && !name.startsWith('csv'))) {
    expect(readFileSync(at(format), 'utf8')).not.toContain('check sum')
    expect(whyNotOwn(at(format)), format).toBeUndefined()
    writeFileSync(at('changed'), `${readFileSync(at(format), 'utf8')}Ann wrote this.\n`)
    if (!['json', 'sarif', 'sarif-all'].includes(format)) expect(whyNotOwn(at('changed')), format).toBeDefined()
  }
})

it('a table of CSV may hold what somebody wrote, and a file with nothing in it nothing', () => {
  for (const format of formats.filter((name) => name.startsWith('csv')))
    expect(whyNotOwn(at(format))).toContain('CSV file cannot show')
  writeFileSync(at('changed'), '')
  expect(whyNotOwn(at('changed'))).toBeUndefined()
})
