// The board's checklist and the board paper, as a board member reads them.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  it('has under every question what the files show, what only the board can answer, and room for that answer', async () => {
    const { text, code } = await checklist(partnership())
    expect(code).toBe(0)
    const questions = text.split(/^### \d+\. /m).slice(1)
    expect(questions.length).toBeGreaterThan(50)
    for (const part of questions) {
      expect(part).toMatch(/^.*\?$/m)
      for (const lead of ['Where it comes from', 'What our files show', 'Only the board can say', 'Our answer'])
        expect(part).toContain(`**${lead}:**`)
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

  it('says that a file could not be read, and ends with 3', async () => {
    const { told, code } = await checklist(partnership({ 'loip.yaml': 'kind: [loip' }))
    expect(code).toBe(3)
    expect(told).toContain('could not be read')
  })

  it('suggests a format for a misspelt one', async () => {
    await expect(checklist(partnership(), 'docx')).rejects.toThrow('There is no format “docx”.')
  })
})

describe('the board paper', () => {
  it('has its six parts in order, and fits two pages', async () => {
    const { text } = await paper(partnership())
    expect(text.match(/^## .*$/gm)).toEqual([
      '## 1. Purpose and summary',
      '## 2. Recommendations',
      '## 3. Background',
      '## 4. Findings by duty',
      '## 5. Next steps',
      '## 6. About this paper',
    ])
    expect(text.split(/\s+/).length).toBeLessThan(1_100)
  })

  it('asks the board to have each gap closed, and lists it among the next steps', async () => {
    const { text } = await paper(
      partnership({
        'progress/2025-26.yaml':
          'kind: progress-report\nreporting_year: 2025-26\npublished_on: 22 September 2026\nurl: https://strathexample.example/report\n',
      }),
    )
    expect(text).toContain('agree who closes each gap')
    expect(text).toMatch(/\| Gap: .*\| to be agreed \| to be agreed \|/)
  })

  it('says first that the check is incomplete, if it is', async () => {
    const { text } = await paper(partnership({ 'loip.yaml': 'kind: [loip' }))
    expect(text).toContain('The check is incomplete')
  })
})
