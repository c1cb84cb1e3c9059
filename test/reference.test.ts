import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  councilAreas,
  findCouncilArea,
  findNotStatutory,
  matchPartner,
  type NationalOutcome,
  type NationalOutcomesFile,
  namesIn,
  nearestInForce,
  notStatutory,
  type PartnerDue,
  partnerChanges,
  partnersDue,
  recogniseNationalOutcome,
  schedule1,
  setInForce,
  shippedReference,
  strathexample,
  withFiles,
} from '../src/reference/index.ts'
import { nearest } from '../src/text/nearest.ts'

const shared = resolve(import.meta.dirname, '../../shared/data')
const areasTable = resolve(shared, 'council_areas.csv')
const outcomesTable = resolve(shared, 'national_outcomes.json')

const sets = shippedReference.sets
const today = '2026-11-22'
const whenTheSixteenApplied = '2017-10-01'

/** The national outcome recognised in the words, such as `npf-2018/HE`, or `unknown`. */
function readAs(words: string, asAt = today, set?: string): string {
  const read = recogniseNationalOutcome(words, sets, { asAt, ...(set === undefined ? {} : { set }) })
  return read.kind === 'recognised' ? `${read.set.id}/${read.outcome.code}` : 'unknown'
}

/** The suggestions for words that name no outcome. */
function asked(words: string, asAt = today, set?: string): { looksLike: string | undefined; nearest: string[] } {
  const read = recogniseNationalOutcome(words, sets, { asAt, ...(set === undefined ? {} : { set }) })
  if (read.kind === 'recognised') throw new Error(`“${words}” was recognised as ${read.outcome.code}.`)
  return { looksLike: read.looksLike, nearest: read.nearest.map(({ set: of, outcome }) => `${of.id}/${outcome.code}`) }
}

function outcomesOf(id: string): readonly NationalOutcome[] {
  const outcomes = sets.find((set) => set.id === id)?.outcomes
  if (outcomes === undefined) throw new Error(`There is no set ${id}.`)
  return outcomes
}

function areaOf(words: string) {
  const found = findCouncilArea(words)
  if (found.kind === 'unknown') throw new Error(`“${words}” is no council area.`)
  return found.area
}

const dueIn = (area: string, isoDate = today) => partnersDue(areaOf(area), isoDate)
const named = (due: readonly PartnerDue[], name: string) => due.find((partner) => partner.name === name)
const facilitators = (area: string, isoDate = today) => dueIn(area, isoDate).filter(({ facilitates }) => facilitates)

describe('a national outcome', () => {
  const noises: [string, (text: string) => string][] = [
    ['as published', (text) => text],
    ['in capitals', (text) => text.toUpperCase()],
    ['with a full stop and spaces around', (text) => `  ${text}.  `],
    ['in curly quotes', (text) => `“${text.replaceAll("'", '’')}”`],
    ['with every "and" as an ampersand', (text) => text.replaceAll(' and ', ' & ')],
    ['without commas and hyphens', (text) => text.replaceAll(',', '').replaceAll('-', ' ')],
    ['over two lines', (text) => text.replace(' ', '\n   ')],
    ['after the words "National Outcome:"', (text) => `National Outcome: ${text}`],
  ]

  for (const [how, noisy] of noises) {
    it(`is recognised by its statement ${how}`, () => {
      for (const { code, statement } of outcomesOf('npf-2007')) {
        expect(readAs(noisy(statement ?? ''), whenTheSixteenApplied)).toBe(`npf-2007/${code}`)
        expect(readAs(noisy(statement ?? '')), 'long after the set was superseded').toBe(`npf-2007/${code}`)
      }
      for (const { code, statement } of outcomesOf('npf-2018')) {
        expect(readAs(noisy(statement ?? ''))).toBe(`npf-2018/${code}`)
      }
    })
  }

  it('is recognised by its title, its code, and both with its statement', () => {
    for (const { code, title, statement } of outcomesOf('npf-2018')) {
      const id = `npf-2018/${code}`
      expect(readAs(title)).toBe(id)
      expect(readAs(title.toLowerCase())).toBe(id)
      expect(readAs(code)).toBe(id)
      expect(readAs(code.toLowerCase())).toBe(id)
      expect(readAs(`${title}: ${statement}`)).toBe(id)
      expect(readAs(`${code} – ${title}`)).toBe(id)
      expect(readAs(`${title} (${code})`)).toBe(id)
    }
  })

  it.each([
    ['Children', 'npf-2018/CH'],
    ['Children & Young People', 'npf-2018/CH'],
    ['CHILDREN AND YOUNG PEOPLE', 'npf-2018/CH'],
    ['Fair Work & Business', 'npf-2018/FW'],
    ['Business and Fair Work', 'npf-2018/FW'],
    ['fair work', 'npf-2018/FW'],
    ['Our Economy', 'npf-2018/EC'],
    ['Scotland’s Culture', 'npf-2018/CU'],
    ['The Environment', 'npf-2018/EN'],
    ['Health outcome', 'npf-2018/HE'],
    ['National outcome - Poverty', 'npf-2018/PO'],
    ['«Éducation»', 'npf-2018/ED'],
    ['People grow up loved, safe and respected so that they realise their full potential', 'npf-2018/CH'],
    ['We grow up loved, safe and respected so that we can realise our full potential', 'npf-2018/CH'],
    ['Scotland’s people are healthy and active', 'npf-2018/HE'],
    ['We tackle poverty', 'npf-2018/PO'],
    ['We tackle poverty ...', 'npf-2018/PO'],
    ['We grow up loved, safe and respected…', 'npf-2018/CH'],
    ['We are well educated', 'npf-2018/ED'],
    ['We live longer', 'npf-2007/N06'],
    ['Our children have the best start in life', 'npf-2007/N05'],
    ['N05', 'npf-2007/N05'],
    ['n16', 'npf-2007/N16'],
    ['National Outcome 5: Our children have the best start in life and are ready to succeed', 'npf-2007/N05'],
    ['6. We live longer, healthier lives', 'npf-2007/N06'],
    ['NO9 We live our lives safe from crime, disorder and danger', 'npf-2007/N09'],
    ['Housing', 'npf-2024-proposed/HO'],
    ['Care', 'npf-2024-proposed/CA'],
    ['climate action', 'npf-2024-proposed/CL'],
    ['Reduce Poverty', 'npf-2024-proposed/PO'],
    ['Wellbeing Economy & Fair Work', 'npf-2024-proposed/WE'],
    ['Health (2018)', 'npf-2018/HE'],
    ['Health (proposed)', 'npf-2024-proposed/HE'],
    ['npf-2024-proposed: Health', 'npf-2024-proposed/HE'],
    ['npf-2018/HE', 'npf-2018/HE'],
  ])('is recognised when written %j', (words, expected) => {
    expect(readAs(words)).toBe(expected)
  })

  it.each([
    ['Health', '2018', 'npf-2018/HE'],
    ['Health', '11', 'npf-2018/HE'],
    ['Health', 'npf-2018', 'npf-2018/HE'],
    ['Health', 'the 11 national outcomes of 2018', 'npf-2018/HE'],
    ['Health', '2024', 'npf-2024-proposed/HE'],
    ['Health', 'the 13', 'npf-2024-proposed/HE'],
    ['Culture', 'proposed 2024', 'npf-2024-proposed/CU'],
    ['5', '16', 'npf-2007/N05'],
    ['NO5', '2011', 'npf-2007/N05'],
    ['National Outcome 05', '2007', 'npf-2007/N05'],
    ['Outcome 16', 'Scotland Performs', 'npf-2007/N16'],
    ['Number 10', '15 outcomes, 2008', 'npf-2007/N10'],
  ])('%j with the set stated as %j is %s', (words, set, expected) => {
    expect(readAs(words, today, set)).toBe(expected)
    expect(readAs(words, whenTheSixteenApplied, set), 'the stated set wins over the day').toBe(expected)
  })

  it('is read from the set in force on the day if several sets have its title', () => {
    const newer: NationalOutcomesFile = {
      kind: 'national-outcomes',
      title: 'National outcomes of 2027',
      as_at: '2027-05-01',
      sets: [
        {
          id: 'npf-2027',
          title: 'National Outcomes, 2027',
          status: 'in-force',
          from: '2027-04-01',
          outcomes: [{ code: 'A', title: 'Health', also: ['Good health'] }],
        },
      ],
    }
    const { sets: all } = withFiles(shippedReference, { nationalOutcomes: newer })
    const setOf = (words: string, asAt: string) => {
      const read = recogniseNationalOutcome(words, all, { asAt })
      return read.kind === 'recognised' ? read.set.id : 'unknown'
    }
    expect(setOf('Health', '2027-03-31')).toBe('npf-2018')
    expect(setOf('Health', '2027-04-01')).toBe('npf-2027')
    expect(setOf('good health', '2027-04-01')).toBe('npf-2027')
    expect(setOf('Poverty', '2027-04-01'), 'not in the newer set').toBe('npf-2018')
    expect(setOf('Health', whenTheSixteenApplied), 'the 16 have no such title').not.toBe('npf-2024-proposed')
  })

  it('is named by a bare number only while the list of 16 applied', () => {
    expect(readAs('National Outcome 5', whenTheSixteenApplied)).toBe('npf-2007/N05')
    expect(readAs('5', whenTheSixteenApplied)).toBe('npf-2007/N05')
    expect(asked('National Outcome 5')).toEqual({ looksLike: 'number', nearest: ['npf-2007/N05'] })
    expect(asked('5', today, '2018')).toEqual({ looksLike: 'number', nearest: [] })
    expect(asked('17', whenTheSixteenApplied)).toEqual({ looksLike: 'number', nearest: [] })
  })

  it.each([
    ['Helth', 'npf-2018/HE'],
    ['Povrety', 'npf-2018/PO'],
    ['Comunities', 'npf-2018/CO'],
    ['Human Right', 'npf-2018/HR'],
    ['Fair Wrok and Business', 'npf-2018/FW'],
    ['We are healthy and actve', 'npf-2018/HE'],
    ['We tackel poverty', 'npf-2018/PO'],
    ['Our children have the best start to life and are redy to succeed', 'npf-2007/N05'],
    ['Housng', 'npf-2024-proposed/HO'],
    ['Child poverty', 'npf-2018/PO'],
    ['National Health', 'npf-2018/HE'],
  ])('is never linked by likeness: %j is unknown, and %s is asked about first', (words, expected) => {
    expect(asked(words).nearest[0]).toBe(expected)
    expect(asked(words).looksLike).toBeUndefined()
  })

  it('is not named by an ambiguous beginning, or one of fewer than three words', () => {
    expect(asked('We live in').nearest).toContain('npf-2018/CO')
    expect(asked('We have a').nearest).toEqual(['npf-2018/EC', 'npf-2024-proposed/WE'])
    expect(readAs('We tackle')).toBe('unknown')
  })

  it('is not named by words about something else, and nothing is suggested for them', () => {
    for (const words of ['', '   ', '-', 'Better buses', 'Wealth of nations', 'Priority 2', 'TBC']) {
      expect(asked(words).nearest, words).toEqual([])
    }
  })

  it('is not named by a page of text, and hostile text takes no time (no backtracking)', () => {
    for (const words of ['Health, '.repeat(20_000), '('.repeat(100_000), ' '.repeat(100_000), 'We '.repeat(50_000)]) {
      expect(asked(words)).toEqual({ looksLike: undefined, nearest: [] })
      expect(matchPartner([words], dueIn('Fife'))).toBeUndefined()
    }
  }, 1000)

  it('is not named by a whole set or by an objective of 2007, and the answer says which', () => {
    for (const words of ['All', 'all national outcomes', 'National Performance Framework', 'NPF', 'All 11 outcomes']) {
      expect(asked(words), words).toEqual({ looksLike: 'whole-set', nearest: [] })
    }
    expect(asked('Wealthier & Fairer').looksLike).toBe('strategic-objective')
  })

  const people = 'Children and Young People'
  it.each<[string, readonly string[]]>([
    ['Health; Poverty', ['Health', 'Poverty']],
    ['Health, Poverty and Culture', ['Health', 'Poverty', 'Culture']],
    [`${people}, Poverty & Health`, [people, 'Poverty', 'Health']],
    [`${people} and Fair Work and Business and Health`, [people, 'Fair Work and Business', 'Health']],
    ['Fair Work & Business / Economy', ['Fair Work & Business', 'Economy']],
    ['- Health\n- Poverty\n', ['- Health', '- Poverty']],
    ['CH; FW', ['CH', 'FW']],
    [' Health ;; Poverty; ', ['Health', 'Poverty']],
    [people, [people]],
    ['Fair Work and Business', ['Fair Work and Business']],
    [
      'We tackle poverty by sharing opportunities, wealth and power more equally; Health',
      ['We tackle poverty by sharing opportunities, wealth and power more equally', 'Health'],
    ],
    ['Health; Wellbeing', ['Health; Wellbeing']],
    ['Health and happiness', ['Health and happiness']],
    ['1, 3', ['1, 3']],
    ['All', ['All']],
    [';', [';']],
    ['', ['']],
    ['Health; '.repeat(5000), ['Health; '.repeat(5000)]],
    ['x and '.repeat(160), ['x and '.repeat(160)]],
  ])('%j is the names %j', (words, names) => {
    expect(namesIn(words, sets, { asAt: today })).toEqual(names)
  })

  it('of another set than the stated one is unknown, and that set is suggested', () => {
    expect(asked('Housing', today, '2018')).toEqual({ looksLike: 'other-set', nearest: ['npf-2024-proposed/HO'] })
    expect(asked('Health', today, '2007')).toEqual({ looksLike: 'other-set', nearest: ['npf-2018/HE'] })
    expect(asked('Health', today, '2026')).toEqual({ looksLike: 'other-set', nearest: ['npf-2018/HE'] })
    expect(asked('Health', today, '1999')).toEqual({ looksLike: 'unknown-set', nearest: ['npf-2018/HE'] })
  })

  it('of an earlier or proposed set has suggestions from 2018, and none from a set that was not compared', () => {
    const codes = (outcome: NationalOutcome | undefined) =>
      outcome === undefined ? [] : nearestInForce(sets, outcome, today).map(({ code }) => code)
    expect(codes(outcomesOf('npf-2007')[0])).toEqual(['EC', 'FW'])
    expect(codes(outcomesOf('npf-2024-proposed').find(({ code }) => code === 'HO'))).toEqual(['PO', 'CO'])
    for (const outcome of [...outcomesOf('npf-2007'), ...outcomesOf('npf-2024-proposed')]) {
      expect(codes(outcome)).toEqual(outcome.nearestNow)
      expect(nearestInForce(sets, outcome, whenTheSixteenApplied)).toEqual([])
    }
  })
})

describe('the sets of national outcomes', () => {
  it('apply one after the other, without a day between', () => {
    const onDay = (isoDate: string) => setInForce(sets, isoDate)?.id
    expect(onDay('2007-11-13')).toBeUndefined()
    expect(onDay('2007-11-14')).toBe('npf-2007')
    expect(onDay('2018-06-10')).toBe('npf-2007')
    expect(onDay('2018-06-11')).toBe('npf-2018')
    expect(onDay('2024-05-01'), 'the 13 never took effect').toBe('npf-2018')
    expect(onDay(today)).toBe('npf-2018')
  })

  it.skipIf(!existsSync(outcomesTable))(
    'hold what was looked up, statement for statement (needs ../shared/data/national_outcomes.json)',
    () => {
      const table: {
        sets: {
          id: string
          outcomes: { code: string; title?: string; statement: string | null; statement_evidence: string | null }[]
        }[]
      } = JSON.parse(readFileSync(outcomesTable, 'utf8'))
      const evidence = (word: string | null) =>
        word === 'seen' ? 'read' : word === 'memory' ? 'from-memory' : 'not-found'
      expect(sets.map(({ id }) => id)).toEqual(table.sets.map(({ id }) => id))
      for (const set of table.sets) {
        const held = outcomesOf(set.id).map((outcome) => [
          outcome.code,
          outcome.title,
          outcome.statement,
          outcome.evidence,
        ])
        const read = set.outcomes.map((row) => [
          row.code,
          row.title ?? row.statement,
          row.statement ?? undefined,
          evidence(row.statement_evidence),
        ])
        expect(held).toEqual(read)
      }
    },
  )

  it('have one sentence each on their status', () => {
    for (const { standing, short } of sets) {
      expect(standing).toMatch(/^They [^.]*\.$/)
      expect(short).toMatch(/^the /)
    }
  })

  it('are ended by a newer one given by file, the day before it begins', () => {
    const file: NationalOutcomesFile = {
      kind: 'national-outcomes',
      title: 'Outcomes of spring 2027',
      as_at: '2027-04-02',
      sets: [
        {
          id: 'npf-2027',
          title: 'National Outcomes, 2027',
          status: 'in-force',
          from: '2027-03-01',
          outcomes: [
            { code: 'W', title: 'Wellbeing', statement: 'We are well' },
            { code: 'P', number: '2', title: 'Place' },
          ],
        },
      ],
    }
    const given = withFiles(shippedReference, { nationalOutcomes: file })
    expect(setInForce(given.sets, '2027-02-28')).toMatchObject({
      id: 'npf-2018',
      status: 'superseded',
      to: '2027-02-28',
    })
    expect(setInForce(given.sets, '2027-03-01')?.id).toBe('npf-2027')
    expect(setInForce(given.sets, '2018-06-10')?.id, 'earlier sets keep their days').toBe('npf-2007')
    expect(given.stamps.find(({ what }) => what === 'National outcomes')).toEqual({
      what: 'National outcomes',
      which: 'the 2 national outcomes of 2027 (Outcomes of spring 2027)',
      asAt: '2027-04-02',
    })
    expect(recogniseNationalOutcome('2', given.sets, { asAt: '2027-03-01' })).toMatchObject({
      kind: 'recognised',
      outcome: { code: 'P', number: 2 },
    })
    expect(setInForce(shippedReference.sets, '2027-03-01')?.id, 'what ships is not touched').toBe('npf-2018')
  })

  it('are not ended by one that is only proposed', () => {
    const file: NationalOutcomesFile = {
      kind: 'national-outcomes',
      title: 'A proposal',
      as_at: '2027-04-02',
      sets: [{ id: 'p', title: 'A proposal', status: 'proposed', from: '2027-03-01', outcomes: [] }],
    }
    const given = withFiles(shippedReference, { nationalOutcomes: file })
    expect(setInForce(given.sets, '2027-03-01')).toMatchObject({ id: 'npf-2018', status: 'in-force' })
  })
})

describe('the council areas', () => {
  it('are 32, without the invented one', () => {
    expect(councilAreas).toHaveLength(32)
    expect(new Set(councilAreas.map(({ code }) => code)).size).toBe(32)
    expect(councilAreas.every(({ code, invented }) => code.startsWith('S12') && !invented)).toBe(true)
    expect(shippedReference.areas).toEqual(councilAreas)
  })

  it.skipIf(!existsSync(areasTable))(
    'hold what the table of areas holds (needs ../shared/data/council_areas.csv)',
    () => {
      const rows = readTable(areasTable)
      const parks: Record<string, string> = { CNP: 'Cairngorms', LLTNP: 'Loch Lomond and the Trossachs' }
      const list = (text: string | undefined) => (text ?? '').split('|').filter((item) => item !== '')
      expect(rows.map(({ code }) => code)).toEqual(councilAreas.map(({ code }) => code))
      for (const row of rows) {
        const area = areaOf(row.code ?? '')
        const enterprise = [
          'SE',
          ...(area.highlandsAndIslands === 'none' ? [] : ['HIE']),
          ...(area.southOfScotland ? ['SOSE'] : []),
        ]
        expect(area.name).toBe(row.name)
        expect(area.formerCodes).toEqual(list(row.former_codes))
        expect(area.healthBoard).toBe(row.health_board)
        expect(area.integrationAuthority ?? 'Highland').toBe(row.integration_authority)
        expect(enterprise).toEqual(list(row.enterprise))
        expect(area.transportPartnerships).toEqual(list(row.rtp))
        expect(area.nationalParks).toEqual(list(row.national_park).map((park) => parks[park]))
        expect(area.colleges).toEqual(
          list(row.college).map((college) => college.replace(' (regional strategic body)', '')),
        )
        expect(area.islands).toBe(row.islands_act === '' ? 'none' : row.islands_act)
        for (const words of list(row.aliases)) expect(areaOf(words), words).toBe(area)
        for (const words of list(row.former_codes)) {
          expect(findCouncilArea(words)).toEqual({ kind: 'found', area, by: 'former-code' })
        }
      }
    },
  )

  it('are found by code, name and council', () => {
    for (const area of councilAreas) {
      expect(findCouncilArea(area.code)).toEqual({ kind: 'found', area, by: 'code' })
      expect(findCouncilArea(` ${area.code.toLowerCase()} `)).toEqual({ kind: 'found', area, by: 'code' })
      for (const words of [area.name, area.name.toUpperCase(), `${area.name} Council`, `The ${area.name} council`]) {
        expect(findCouncilArea(words)).toEqual({ kind: 'found', area, by: 'name' })
      }
    }
  })

  it.each([
    ['Aberdeen', 'Aberdeen City'],
    ['City of Edinburgh Council', 'City of Edinburgh'],
    ['Edinburgh, City of', 'City of Edinburgh'],
    ['Dundee City Council', 'Dundee City'],
    ['Glasgow', 'Glasgow City'],
    ['argyll & bute', 'Argyll and Bute'],
    ['Orkney', 'Orkney Islands'],
    ['Shetland Islands Council', 'Shetland Islands'],
    ['The Highland Council', 'Highland'],
    ['Western Isles', 'Na h-Eileanan Siar'],
    ['Comhairle nan Eilean Siar', 'Na h-Eileanan Siar'],
    ['Na h-Eileanan an Iar', 'Na h-Eileanan Siar'],
    ['Borders', 'Scottish Borders'],
    ['S12000015', 'Fife'],
  ])('are found when written %j', (words, name) => {
    expect(areaOf(words).name).toBe(name)
  })

  it('are suggested for misspelt names, and never taken for one another', () => {
    expect(findCouncilArea('Abredeenshire')).toEqual({ kind: 'unknown', nearest: ['Aberdeenshire'] })
    expect(findCouncilArea('Midlothain')).toEqual({ kind: 'unknown', nearest: ['Midlothian'] })
    for (const words of ['S12000099', '', 'Council', 'Ayrshire and Wigtown', 'Strathclyde Region']) {
      expect(findCouncilArea(words).kind, words).toBe('unknown')
    }
    expect(findCouncilArea('S12000099')).toEqual({ kind: 'unknown', nearest: [] })
  })

  it('have a reserved invented one, with invented wards and partners', () => {
    expect(findCouncilArea('Strathexample')).toEqual({ kind: 'found', area: strathexample, by: 'name' })
    expect(findCouncilArea('X12000001')).toMatchObject({ kind: 'found', by: 'code' })
    expect(strathexample.invented).toBe(true)
    expect(shippedReference.wards[strathexample.code]?.map(({ code }) => code)).toEqual([
      'X13000001',
      'X13000002',
      'X13000003',
      'X13000004',
      'X13000005',
      'X13000006',
    ])
    const names = dueIn('Strathexample').map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['NHS Strathexample', 'Strathexample Integration Joint Board']))
    expect(names).toEqual(expect.arrayContaining(['Strathexample College', 'Strathexample Transport Partnership']))
    expect(dueIn('Strathexample').every(({ sure }) => sure)).toBe(true)
  })

  it('take their wards from a file, council by council', () => {
    const given = withFiles(shippedReference, {
      geography: {
        kind: 'geography',
        title: 'Wards of 2026',
        as_at: '2026-05-01',
        wards: [
          { code: 'S13000001', name: 'One', council: 'S12000015', data_zones: ['S01000001'] },
          { code: 'S13000002', name: 'Two', council: 'Fife' },
        ],
      },
    })
    expect(given.wards.S12000047).toEqual([
      { code: 'S13000001', name: 'One', dataZones: ['S01000001'] },
      { code: 'S13000002', name: 'Two' },
    ])
    expect(given.wards[strathexample.code]).toHaveLength(6)
    expect(given.stamps.at(-1)).toEqual({ what: 'Geography', which: 'Wards of 2026', asAt: '2026-05-01' })
  })
})

describe('the partners due', () => {
  it('are none before Part 2 was in force', () => {
    for (const area of councilAreas) {
      expect(partnersDue(area, '2016-12-19')).toEqual([])
      expect(partnersDue(area, '2016-12-20').length).toBeGreaterThan(12)
    }
  })

  it('have ids and names of their own in every area, on every day that changes them', () => {
    for (const area of [...councilAreas, strathexample]) {
      for (const isoDate of partnerChanges) {
        const due = partnersDue(area, isoDate)
        expect(new Set(due.map(({ id }) => id)).size, `${area.name} ${isoDate}`).toBe(due.length)
        expect(new Set(due.map(({ name }) => name)).size, `${area.name} ${isoDate}`).toBe(due.length)
        expect(due.every(({ sure, caution }) => sure === (caution === undefined))).toBe(true)
        for (const partner of due) expect(matchPartner([partner.name], due)?.id, partner.name).toBe(partner.id)
        for (const partner of due) expect(matchPartner([partner.id], due)?.id, partner.id).toBe(partner.id)
      }
    }
  })

  it('include South of Scotland Enterprise in the two southern areas, and the invented one, from 16 October 2019', () => {
    const having = (isoDate: string) =>
      [...councilAreas, strathexample]
        .filter((area) => named(partnersDue(area, isoDate), 'South of Scotland Enterprise'))
        .map(({ name }) => name)
    expect(having('2019-10-15')).toEqual([])
    expect(having('2019-10-16')).toEqual(['Dumfries and Galloway', 'Scottish Borders', 'Strathexample'])
  })

  it('include Highlands and Islands Enterprise in seven areas, North Ayrshire among them', () => {
    const having = councilAreas.filter((area) => named(partnersDue(area, today), 'Highlands and Islands Enterprise'))
    expect(having.map(({ name }) => name).sort()).toEqual([
      'Argyll and Bute',
      'Highland',
      'Moray',
      'Na h-Eileanan Siar',
      'North Ayrshire',
      'Orkney Islands',
      'Shetland Islands',
    ])
  })

  it('who facilitate are five, or six with a second enterprise body', () => {
    const six = (isoDate: string) =>
      councilAreas.filter((area) => partnersDue(area, isoDate).filter(({ facilitates }) => facilitates).length === 6)
    const five = (isoDate: string) =>
      councilAreas.filter((area) => partnersDue(area, isoDate).filter(({ facilitates }) => facilitates).length === 5)
    expect([six('2018-01-01').length, five('2018-01-01').length]).toEqual([7, 25])
    expect([six('2019-10-15').length, five('2019-10-15').length]).toEqual([7, 25])
    expect([six('2019-10-16').length, five('2019-10-16').length]).toEqual([9, 23])
    expect(facilitators('Fife').map(({ name }) => name)).toEqual([
      'Fife Council',
      'Police Scotland',
      'NHS Fife',
      'Scottish Enterprise',
      'Scottish Fire and Rescue Service',
    ])
    expect(facilitators('Strathexample', '2019-10-15')).toHaveLength(5)
    expect(facilitators('Strathexample', '2019-10-16')).toHaveLength(6)
    expect(schedule1.flatMap(({ facilitates = [] }) => facilitates).sort()).toEqual([...'abcdefg'])
  })

  it('have Scottish Enterprise in every area, for certain and among those who facilitate', () => {
    for (const area of councilAreas)
      expect(named(partnersDue(area, today), 'Scottish Enterprise'), area.name).toMatchObject({
        sure: true,
        facilitates: true,
      })
  })

  it('have one integration joint board in every area but Highland', () => {
    const boards = (area: string) => dueIn(area).filter(({ id }) => id === 'integration-joint-board')
    expect(councilAreas.filter(({ name }) => boards(name).length === 1)).toHaveLength(31)
    expect(boards('Highland')).toEqual([])
    expect(boards('Stirling')[0]?.name).toBe('Clackmannanshire and Stirling Integration Joint Board')
    expect(boards('Clackmannanshire')[0]?.name).toBe(boards('Stirling')[0]?.name)
  })

  it('have the two transport partnerships of Argyll and Bute, neither for sure', () => {
    const transport = (area: string) => dueIn(area).filter(({ entry }) => entry === 16)
    expect(transport('Argyll and Bute').map(({ name, sure }) => [name, sure])).toEqual([
      ['HITRANS', false],
      ['SPT', false],
    ])
    expect(transport('Highland')).toMatchObject([{ name: 'HITRANS', sure: true }])
    expect(transport('Fife')).toMatchObject([{ name: 'SEStran', sure: true }])
    const open = councilAreas.filter(({ name }) => transport(name).some(({ sure }) => !sure))
    expect(open.map(({ name }) => name)).toEqual(['Argyll and Bute'])
  })

  it('have the National Park authorities whose parks reach into the area', () => {
    const parks = (area: string) => dueIn(area).filter(({ entry }) => entry === 7)
    expect(parks('Perth and Kinross').map(({ name, sure }) => [name, sure])).toEqual([
      ['Cairngorms National Park Authority', true],
      ['Loch Lomond and the Trossachs National Park Authority', true],
    ])
    expect(parks('Angus')).toMatchObject([{ name: 'Cairngorms National Park Authority', sure: true }])
    expect(councilAreas.filter(({ name }) => parks(name).length > 0)).toHaveLength(8)
    expect(parks('Strathexample')).toEqual([])
  })

  it('change in Glasgow and Lanarkshire on 30 July 2025, in one day', () => {
    const colleges = (area: string, isoDate: string) =>
      dueIn(area, isoDate)
        .filter(({ entry }) => entry === 1 || entry === 8)
        .map(({ name, sure }) => `${name}${sure ? '' : '?'}`)
    const three = ['City of Glasgow College', 'Glasgow Clyde College', 'Glasgow Kelvin College']
    const [before, after] = ['2025-07-29', '2025-07-30']
    expect(colleges('Glasgow', before)).toEqual(["Glasgow Colleges' Regional Board"])
    expect(colleges('Glasgow', after)).toEqual(three)
    expect(colleges('South Lanarkshire', before)).toEqual(['New College Lanarkshire?'])
    expect(colleges('South Lanarkshire', after)).toEqual(['South Lanarkshire College'])
    for (const day of ['2016-12-20', before, after, today])
      expect(colleges('North Lanarkshire', day), day).toEqual(['New College Lanarkshire?'])
    expect(matchPartner(['regional strategic body'], dueIn('North Lanarkshire', before))?.name).toBe(
      'New College Lanarkshire',
    )
    expect(matchPartner(['regional strategic body'], dueIn('North Lanarkshire', after))).toBeUndefined()
    expect(colleges('Moray', today)).toEqual(['University of the Highlands and Islands?'])
    expect(colleges('East Renfrewshire', today)).toEqual([])
  })

  it('change on the days that the data gives, each of which changes something, and are one list between two of them', () => {
    expect(partnerChanges).toEqual(['2016-12-20', '2019-10-16', '2025-07-30'])
    const all = (isoDate: string) => councilAreas.map((area) => partnersDue(area, isoDate).map(({ id }) => id))
    for (const [index, day] of partnerChanges.entries()) {
      expect(all(day)).not.toEqual(index === 0 ? all('2016-12-19') : all(partnerChanges[index - 1] ?? ''))
      const last = partnerChanges[index + 1]
      const eve = last === undefined ? '2040-01-01' : new Date(Date.parse(last) - 86_400_000).toISOString().slice(0, 10)
      for (const area of councilAreas) expect(partnersDue(area, eve)).toBe(partnersDue(area, day))
    }
  })

  it('give a reason, true of the Act and not of our notes, for each of which it is open', () => {
    const unsure = councilAreas.flatMap((area) => partnersDue(area, today).filter(({ sure }) => !sure))
    for (const { caution = '' } of unsure) expect(caution).toMatch(/“situated in”|two transport partnerships/)
    for (const { caution = '' } of unsure) expect(caution).not.toMatch(/memory|not found/)
  })

  it('are 466 in the 32 areas today, and 440 of them for certain', () => {
    const due = councilAreas.flatMap((area) => partnersDue(area, today))
    expect(due).toHaveLength(466)
    expect(due.filter(({ sure }) => sure)).toHaveLength(440)
  })
})

describe('a partner in a partnership file', () => {
  it.each([
    ['Fife', 'Fife Council', 'local-authority'],
    ['Fife', 'The Council', 'local-authority'],
    ['City of Edinburgh', 'The City of Edinburgh Council', 'local-authority'],
    ['City of Edinburgh', 'Edinburgh Council', 'local-authority'],
    ['Aberdeen City', 'Aberdeen City Council', 'local-authority'],
    ['Na h-Eileanan Siar', 'Comhairle nan Eilean Siar', 'local-authority'],
    ['Na h-Eileanan Siar', 'Western Isles Council', 'local-authority'],
    ['Orkney Islands', 'Orkney Islands Council', 'local-authority'],
    ['Argyll and Bute', 'Argyll & Bute Council', 'local-authority'],
    ['Fife', 'Police Scotland', 'chief-constable'],
    ['Fife', 'Police Scotland (Fife Division)', 'chief-constable'],
    ['Fife', 'The Chief Constable of the Police Service of Scotland', 'chief-constable'],
    ['Fife', 'SFRS', 'scottish-fire-and-rescue-service'],
    ['Fife', 'Scottish Fire & Rescue Service', 'scottish-fire-and-rescue-service'],
    ['Fife', 'NHS Fife', 'health-board'],
    ['Fife', 'Fife Health Board', 'health-board'],
    ['Argyll and Bute', 'NHS Highland', 'health-board'],
    ['Glasgow City', 'NHS Greater Glasgow & Clyde', 'health-board'],
    ['Glasgow City', 'NHSGGC', 'health-board'],
    ['Na h-Eileanan Siar', 'NHS Western Isles', 'health-board'],
    ['Fife', 'Fife Health and Social Care Integration Joint Board', 'integration-joint-board'],
    ['Stirling', 'Clackmannanshire & Stirling IJB', 'integration-joint-board'],
    ['Stirling', 'Integration Joint Board', 'integration-joint-board'],
    ['Fife', 'NatureScot', 'scottish-natural-heritage'],
    ['Fife', 'Scottish Natural Heritage', 'scottish-natural-heritage'],
    ['Fife', 'sportscotland', 'scottish-sports-council'],
    ['Fife', 'SportScotland', 'scottish-sports-council'],
    ['Fife', 'Skills Development Scotland Co. Limited', 'skills-development-scotland'],
    ['Fife', 'SDS', 'skills-development-scotland'],
    ['Fife', 'Historic Environment Scotland', 'historic-environment-scotland'],
    ['Fife', 'SEPA', 'scottish-environment-protection-agency'],
    ['Fife', 'Visit Scotland', 'visitscotland'],
    ['Fife', 'South East of Scotland Transport Partnership (SEStran)', 'regional-transport-partnership-sestran'],
    ['Fife', 'Regional transport partnership', 'regional-transport-partnership-sestran'],
    ['Scottish Borders', 'SOSE', 'south-of-scotland-enterprise'],
    ['Highland', 'HIE', 'highlands-and-islands-enterprise'],
    ['Highland', 'UHI', 'regional-strategic-body'],
    ['Highland', 'Cairngorms National Park', 'national-park-authority-cairngorms'],
    ['Glasgow City', 'Glasgow Clyde College', 'regional-college-glasgow-clyde-college'],
    ['Fife', '11', 'scottish-fire-and-rescue-service'],
    ['Fife', 'schedule 1 entry 11', 'scottish-fire-and-rescue-service'],
  ])('of %s called %j is %s', (area, name, id) => {
    expect(matchPartner([name], dueIn(area))?.id).toBe(id)
  })

  it('is known by the first of its names that matches', () => {
    const due = dueIn('Fife')
    expect(matchPartner(['Our local bobbies', 'PS', 'Police Scotland'], due)?.id).toBe('chief-constable')
    expect(matchPartner(['Police Scotland', 'SE'], due)?.id).toBe('chief-constable')
    expect(matchPartner(['The doctors', 'Health Board'], due)?.id).toBe('health-board')
  })

  it.each([
    ['Fife', 'Fife Voluntary Action'],
    ['Fife', 'Fife Health and Social Care Partnership'],
    ['Glasgow City', 'Glasgow HSCP'],
    ['Fife', 'Creative Scotland'],
    ['Fife', 'Historic Scotland'],
    ['Fife', 'Fife Sports and Leisure Trust'],
    ['Moray', 'UHI Moray'],
    ['Glasgow City', 'GCC College'],
    ['Fife', 'Scottish Police Authority'],
    ['Fife', 'Public Health Scotland'],
    ['Fife', 'Dundee City Council'],
    ['Fife', 'NHS Tayside'],
    ['Fife', 'Fife Council Education Service'],
    ['Fife', 'South of Scotland Enterprise'],
    ['Fife', 'Highlands and Islands Enterprise'],
    ['Highland', 'Highland Integration Joint Board'],
    ['Argyll and Bute', 'Regional transport partnership'],
    ['Perth and Kinross', 'National Park authority'],
    ['Fife', ''],
    ['Fife', '99'],
  ])('of %s called %j is none of those due, or could be several', (area, name) => {
    expect(matchPartner([name], dueIn(area))).toBeUndefined()
  })

  it('that is not in schedule 1 is distinguished from the partner it is mistaken for', () => {
    expect(findNotStatutory(['SPA', 'The Scottish Police Authority'])?.meant).toBe('chief-constable')
    expect(findNotStatutory(['Third Sector Interface (Fife)'])?.says).toMatch(/^Third sector interfaces and/)
    for (const name of ['CVS Fife', 'Voluntary Action Fife', 'Fife Council of Voluntary Service', 'CVO Fife'])
      expect(findNotStatutory([name])?.says, name).toMatch(/^Third sector interfaces and/)
    expect(findNotStatutory(['Police Scotland'])).toBeUndefined()
    for (const { names, says, meant } of notStatutory) {
      expect(says).toMatch(/not listed in schedule 1.*\.$/)
      expect(meant === undefined || schedule1.some(({ id }) => id === meant)).toBe(true)
      for (const area of councilAreas) {
        for (const name of names) expect(matchPartner([name], partnersDue(area, today)), name).toBeUndefined()
      }
    }
  })
})

describe('suggestions for misspelt words', () => {
  it('ignore case, spaces and punctuation, and prefer words that differ only in those', () => {
    expect(nearest('Baseline ', ['base-line', 'baselines'], 2)).toEqual(['base-line', 'baselines'])
    expect(nearest('NATIONAL OUTCOMES', ['national_outcome', 'national_outcomes'])).toEqual(['national_outcomes'])
  })

  it('allow about one slip in three letters, and a transposition in a short word', () => {
    expect(nearest('tilte', ['title', 'kind'])).toEqual(['title'])
    expect(nearest('outcmes', ['outcomes'])).toEqual(['outcomes'])
    expect(nearest('xyz', ['title', 'kind'])).toEqual([])
    expect(nearest('elephant', ['outcomes', 'measures'])).toEqual([])
    expect(nearest('', ['a'])).toEqual([])
  })

  it('give the closest first, and no more than asked for', () => {
    expect(nearest('measure', ['measures', 'treasure', 'measure'], 2)).toEqual(['measure', 'measures'])
    expect(nearest('measure', ['measures', 'measured'])).toHaveLength(1)
  })
})

function readTable(path: string): Record<string, string | undefined>[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const cells = (line: string) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, ''))
  return lines.map((line) => Object.fromEntries(cells(header).map((name, index) => [name, cells(line)[index]])))
}
