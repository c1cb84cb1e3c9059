// The board's checklist and the board paper, as a board member reads them.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { afterEach, describe, expect, it } from 'vitest'
import { checkCommand } from '../src/commands/check/check.ts'
import { checklistCommand } from '../src/commands/checklist/checklist.ts'
import { boardParts } from '../src/law/board-questions.ts'
import { dutyIds, dutyOf } from '../src/law/index.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function partnership(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'loip-board-'))
  folders.push(folder)
  cpSync('examples/strathexample', folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

async function printed(
  command: (given: object) => Promise<number>,
): Promise<{ text: string; told: string; code: number }> {
  let text = ''
  let told = ''
  const given = {
    stdout: { write: (more: string) => (text += more), isTTY: false },
    stderr: { write: (more: string) => (told += more) },
    env: {},
  }
  const code = await command(given)
  return { text, told, code }
}

const asOf = '2026-11-22'
const checklist = (folder: string, format?: string) =>
  printed((given) => checklistCommand([folder], { asOf, ...(format ? { format } : {}) }, 'test', given))
const paper = (folder: string) =>
  printed((given) => checkCommand([folder], { asOf, format: ['board-paper'] }, 'test', given))

describe('the questions', () => {
  const asked = boardParts.flatMap(({ questions }) => questions)

  it('include one for every duty of the Act that the partnership or its partners owe', () => {
    const owed = dutyIds.filter((id) => {
      const { owedBy, nature, force, instrument } = dutyOf(id)
      const ours = owedBy === 'partnership' || owedBy === 'partner'
      return ours && nature === 'duty' && force === 'must' && instrument === undefined
    })
    expect(owed.filter((id) => !asked.some(([duty]) => duty === id))).toEqual([])
  })

  it('are each asked once, and are questions', () => {
    expect(new Set(asked.map(([id]) => id)).size).toBe(asked.length)
    expect(asked.filter(([, question]) => !/^[A-Z].*\?$/.test(question))).toEqual([])
  })
})

describe('the checklist', () => {
  it('has under every question what the files show, what only the board can answer, and room for several answers', async () => {
    const { text, code } = await checklist(partnership())
    expect(code).toBe(0)
    const questions = text.split(/^### \d+\\?\. /m).slice(1)
    expect(questions.length).toBeGreaterThan(50)
    for (const part of questions) {
      expect(part).toMatch(/^.*\?$/m)
      for (const lead of ['Where it comes from', 'What our files show', 'Only the board can say'])
        expect(part).toContain(`**${lead}.**`)
      expect(part).toContain(
        '| Our answers | Who follows it up | By when |\n| --- | --- | --- |\n|  |  |  |\n|  |  |  |\n',
      )
    }
  })

  it('is the same in JSON, with empty answers', async () => {
    const folder = partnership()
    const { parts } = JSON.parse((await checklist(folder, 'json')).text) as {
      parts: { items: { question: string; answer: unknown }[] }[]
    }
    const items = parts.flatMap((part) => part.items)
    const { text } = await checklist(folder)
    expect(text.match(/^### /gm)).toHaveLength(items.length)
    expect(items.every(({ answer }) => answer === null)).toBe(true)
  })

  it('goes to a file where one is named, as Word too, with empty lines in a table for each question', async () => {
    const folder = partnership()
    const file = join(folder, 'checklist.docx')
    const { text, told } = await checklist(folder, `docx=${file}`)
    expect([text, told]).toEqual(['', `Written: ${file}\n`])
    const { value } = await mammoth.convertToHtml({ buffer: readFileSync(file) })
    const questions = (await checklist(folder)).text.match(/^### /gm)?.length
    const rooms = value.match(/<table><thead>.*?<\/table>/gs)?.filter((one) => one.includes('By when')) ?? []
    expect(rooms).toHaveLength(questions ?? 0)
    for (const room of rooms) expect(room.match(/<tr>/g)).toHaveLength(4)
  })

  it('as Word is never printed on a screen', async () => {
    const asked = checklistCommand([partnership()], { asOf, format: 'docx' }, 'test', {
      stdout: { write: () => true, isTTY: true },
      stderr: { write: () => true },
      env: {},
    })
    await expect(asked).rejects.toThrow('A report as docx is a file for another program')
  })

  it('says that a file could not be read, and ends with 3', async () => {
    const { told, code } = await checklist(partnership({ 'loip.yaml': 'kind: [loip' }))
    expect(code).toBe(3)
    expect(told).toContain('could not be read')
  })

  it('suggests a format for a misspelt one', async () => {
    await expect(checklist(partnership(), 'xlsx')).rejects.toThrow('There is no format “xlsx”.')
  })
})

describe('the board paper', () => {
  it('has its parts in order, and asks nothing of who has no gap and no question', async () => {
    const { text } = await paper(partnership())
    expect(text.match(/^## .*$/gm)).toEqual([
      '## Where we stand',
      '## The board is asked to',
      '## What else is open',
      '## Our outcomes and the national outcomes',
    ])
    expect(text.split(/\s+/).length).toBeLessThan(800)
  })

  it('asks the board to have each gap closed, and says what it is and what closes it', async () => {
    const { text } = await paper(
      partnership({
        'progress/2025-26.yaml':
          'kind: progress-report\nreporting_year: 2025-26\npublished_on: 22 September 2026\nurl: https://strathexample.example/report\n',
      }),
    )
    expect(text).toMatch(/agree who closes (?:the gap|each of the \d+ gaps), and by when/)
    expect(text).toMatch(/^1\. \*\*.*\(s\.8\(2\)\([^*]*\)\.\*\* \S/m)
  })

  it('says first that the check is incomplete, if it is', async () => {
    const { text } = await paper(partnership({ 'loip.yaml': 'kind: [loip' }))
    expect(text).toContain('**The check is incomplete: one file could not be read.**')
  })

  it('gives who and by when of what is to be decided and looked at again, one line each, the first day first', async () => {
    const { text } = await paper(partnership())
    expect(text).toContain(
      'decide on “Halve the number of groups below the Board” (Morag Example, Chair of the Board; due 30 September 2026, overdue): agree which groups end',
    )
    const days = [...text.matchAll(/^\d+\. look again by (\d+ \w+ \d{4}) at .* \([^()]+\);$/gm)].map(([, day]) => day)
    expect(days).toEqual(['31 January 2027', '31 March 2027', '30 June 2027'])
  })
})
