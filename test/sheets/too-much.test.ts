// A workbook can hold more than a small machine has room for, in a file of some kilobytes too.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { type CellValue, writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { readWord } from '../../src/sheets/read-word.ts'
import { readBook } from '../../src/sheets/read-workbook.ts'
import { UnreadableBook } from '../../src/sheets/unreadable-book.ts'
import { emptyFolder, imported } from './books.ts'

const rows = (count: number): CellValue[][] => Array.from({ length: count }, (_, index) => [`Outcome ${index}`, 'x'])
const tooMany = (cell: string) =>
  `This workbook has more than 20,000 cells with words in them, the first too many at ${cell}, so nothing in it was read.`
const tooLarge = 'This file holds more than 20 MB once it is unpacked, and no more can be read.'
const said = (read: Promise<unknown>) =>
  read.then(
    () => 'read',
    (error: unknown) => {
      expect(error).toBeInstanceOf(UnreadableBook)
      return (error as UnreadableBook).message
    },
  )

describe('a workbook of too much', () => {
  it('says how many cells can be read, on one sheet, on several, and in CSV', async () => {
    const one = await writeXlsx({ sheets: [{ name: 'Outcomes', rows: rows(10_001) }] })
    const two = await writeXlsx({
      sheets: [
        { name: 'Outcomes', rows: rows(6000) },
        { name: 'Actions', rows: rows(6000) },
      ],
    })
    expect(await said(readBook('a.xlsx', one))).toBe(tooMany('Outcomes!A10001'))
    expect(await said(readBook('a.xlsx', two))).toBe(tooMany('Actions!A4001'))
    expect(await said(readBook('a.csv', strToU8('a,b\n'.repeat(10_001))))).toBe(tooMany('a!A10001'))
  })

  it('is read up to there, whatever is empty after it', async () => {
    const empty = Array.from({ length: 60_000 }, (): CellValue[] => [null, ''])
    const book = await readBook(
      'a.xlsx',
      await writeXlsx({ sheets: [{ name: 'A', rows: [...rows(9_000), ...empty] }] }),
    )
    expect(book.sheets[0]?.rows).toHaveLength(9_000)
    const late = strToU8(`a,b\n${',\n'.repeat(60_000)}last,x\n`)
    expect((await readBook('a.csv', late)).sheets[0]?.rows.at(-1)).toEqual([{ text: 'last' }, { text: 'x' }])
  })

  it('is not unpacked where it would burst: Excel, OpenDocument and Word', async () => {
    const burst = new Uint8Array(21_000_000)
    const archive = zipSync({ 'content.xml': burst, 'xl/workbook.xml': burst, 'word/document.xml': burst })
    expect(archive.length).toBeLessThan(100_000)
    expect(await said(readBook('a.xlsx', archive))).toBe(tooLarge)
    expect(await said(readBook('a.ods', archive))).toBe(tooLarge)
    expect(await said(readWord(archive))).toBe(tooLarge)
  })

  it('is told by loip import before it is opened', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'big.xlsx'), new Uint8Array(10_000_001))
    await expect(imported([join(folder, 'big.xlsx')], folder)).rejects.toThrow(
      /big\.xlsx holds 10\.1 MB, and at most 10 MB can be read\./,
    )
  })
})
