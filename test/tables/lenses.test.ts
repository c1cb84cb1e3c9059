import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findLensItems, findNationalAction, lenses, lensItemId } from '../../src/reference/index.ts'
import { lenses as section } from '../../src/report/sections/lenses.ts'
import type { RunResult } from '../../src/result/run-result.ts'
import { lensesOf } from '../../src/tables/lenses.ts'
import { linkedFrom, published, tableOf } from './files.ts'

const plan = (touches: string) => `kind: loip
title: Our Strathexample
${published}
outcomes:
  - {id: "1", title: Fewer children grow up in poverty, touches: ${touches}}
`

const barrier = (parts: string) => `---
kind: progress-report
reporting_year: 2025-26
learning: [{kind: barrier, what: Each funder wants a report, ${parts}}]
`

async function touched(yaml: string): Promise<Record<string, readonly string[]>> {
  const rows = await tableOf(lensesOf, yaml)
  return Object.fromEntries(rows.filter(({ touchedBy }) => touchedBy.length > 0).map((row) => [row.id, row.touchedBy]))
}

async function told(yaml: string): Promise<string[]> {
  const { problems } = await linkedFrom(yaml)
  return problems.map(({ check, level, says }) => `${level} ${check}: ${says}`)
}

const name = 'Outcome 1: Fewer children grow up in poverty'

describe('what an outcome touches on', () => {
  it('is named by id, with or without its item, or by title', async () => {
    expect(await touched(plan('[covid-recovery/1, Verity House Agreement, good green jobs & fair work]'))).toEqual({
      'covid-recovery/1': [name],
      'covid-recovery/3': [name],
      'verity-house': [name],
    })
  })

  it('is every item of that title', async () => {
    expect(Object.keys(await touched(plan('Wellbeing of children and young people')))).toEqual([
      'covid-recovery/2',
      'improvement-board/3',
    ])
  })

  it('is told once, however often it is written', async () => {
    expect(await touched(plan('[covid-recovery/1, Covid-Recovery/01]'))).toEqual({ 'covid-recovery/1': [name] })
  })

  it('is not guessed from a word that is like a title', async () => {
    expect(await touched(plan('[Climat change, poverty]'))).toEqual({})
  })
})

describe('what names no national priority is told', () => {
  it('as an error where it is plainly an id, with what is near', async () => {
    expect(await told(plan('covid-recvery/1'))).toEqual([
      'error file-unknown-id: “covid-recvery/1” is not the id of a list of national priorities. Did you mean “covid-recovery/1”?',
    ])
    expect(await told(plan('covid-recovery/4'))).toEqual([
      'error file-unknown-id: “covid-recovery/4” names an item that “Covid Recovery Strategy” does not have.',
    ])
  })

  it('as a note where it is in ordinary words, once for the same words', async () => {
    expect(await told(plan('[Climat change, poverty, poverty]'))).toEqual([
      'note file-near-id: “Climat change” is nearly “Climate change”, and was not read as it.',
      'note file-near-id: “poverty” does not name a list of national priorities, so no table shows it.',
    ])
  })

  it('and so is an outcome of learning that is not there', async () => {
    expect((await told(plan('covid-recovery/1') + barrier('outcomes: ["9"]')))[0]).toMatch(
      /^error file-unknown-id: “9”/,
    )
  })
})

describe('a barrier', () => {
  it('names a national action by id, number or title', async () => {
    const yaml = plan('covid-recovery/1') + barrier('national_action: [national-actions/3, "4"], touches: prevention')
    expect(await touched(yaml)).toMatchObject({
      'national-actions/3': ['Learning: Each funder wants a report'],
      'national-actions/4': ['Learning: Each funder wants a report'],
      'public-service-reform/1': ['Learning: Each funder wants a report'],
    })
    expect(await told(yaml)).toEqual([])
  })

  it('cannot name an item of another list as a national action', async () => {
    expect(await told(plan('covid-recovery/1') + barrier('national_action: [covid-recovery/1, "9"]'))).toEqual([
      'error file-unknown-id: “covid-recovery/1” is not the id of a national action.',
      'error file-unknown-id: “9” is not the id of a national action.',
    ])
    expect(findNationalAction('national-actions')).toBeUndefined()
  })
})

describe('the table of national priorities', () => {
  const tables = async (yaml: string) =>
    section.tables({ lenses: await tableOf(lensesOf, yaml) } as unknown as RunResult)

  it('is not there where nothing touches on anything', async () => {
    expect(await tables(plan('poverty'))).toEqual([])
  })

  it('lists the items that nothing touches too, names the lists not used, and says that it is no test', async () => {
    const [table] = await tables(plan('covid-recovery/1'))
    expect(table?.rows.map((row) => row.map((texts) => texts.join()))).toEqual([
      ['Financial security for low income households', 'Covid Recovery Strategy, October 2021', name],
      ['Wellbeing of children and young people', 'Covid Recovery Strategy, October 2021', 'nothing in these files'],
      ['Good, green jobs and fair work', 'Covid Recovery Strategy, October 2021', 'nothing in these files'],
    ])
    expect(table?.sentences.join(' ')).toContain('this is no test, and to touch on a list is not to adopt it')
    expect(table?.sentences.at(-1)).toContain('Verity House Agreement')
  })

  it('calls no list a paraphrase: each was read in the paper that sets it out', async () => {
    for (const list of ['national-actions/1', 'improvement-board-actions/1', 'verity-house']) {
      const [table] = await tables(plan(list))
      expect(table?.sentences.join(' ')).not.toMatch(/paraphrase|not read/)
    }
  })
})

describe('the lists of national priorities', () => {
  it('can all be named by their ids', () => {
    for (const lens of lenses) {
      expect(findLensItems(lens.id).map(lensItemId)).toEqual([lens.id])
      for (const number of lens.items.keys())
        expect(findLensItems(`${lens.id}/${number + 1}`).map(lensItemId)).toEqual([`${lens.id}/${number + 1}`])
    }
  })

  it('are named in the description of the field', () => {
    expect(readFileSync(new URL('../../schemas/src/common.yaml', import.meta.url), 'utf8')).toContain(
      'covid-recovery/1',
    )
  })
})
