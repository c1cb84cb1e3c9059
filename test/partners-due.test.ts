// Schedule 1 by area and day: one golden file for people to read beside the orders, and the orders themselves where they are at hand.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  type CouncilArea,
  councilAreas,
  findCouncilArea,
  matchPartner,
  type PartnerDue,
  partnerChanges,
  partnersDue,
} from '../src/reference/index.ts'

/** A day before the first change, the eve of the last, and the last. */
const days = ['2017-01-01', '2025-07-29', '2025-07-30']

const linesOf = (due: readonly PartnerDue[]) =>
  due.map(
    ({ entry, name, sure, facilitates, caution }) =>
      `    ${sure ? '-' : '?'} ${name} (${entry}${facilitates ? ', section 13' : ''})${caution === undefined ? '' : `: ${caution}`}`,
  )

it('the partners that schedule 1 gives each of the 32 areas, on days that show each change', async () => {
  const parts = councilAreas.map((area) => {
    const shown = days.map((day, index) => {
      const due = partnersDue(area, day)
      const before = index === 0 ? [] : partnersDue(area, days[index - 1] ?? '')
      const count = `${due.filter(({ sure }) => sure).length} for certain, ${due.filter(({ sure }) => !sure).length} open`
      const lines = linesOf(due)
      return lines.join() === linesOf(before).join()
        ? [`  ${day}: the same, ${count}`]
        : [`  ${day}: ${count}`, ...lines]
    })
    return [`${area.name} (${area.code})`, ...shown.flat(), ''].join('\n')
  })
  const sums = days.map((day) => {
    const due = councilAreas.flatMap((area) => partnersDue(area, day))
    return `${day}: ${due.length} in the 32 areas, ${due.filter(({ sure }) => sure).length} for certain`
  })
  await expect([...sums, '', ...parts].join('\n')).toMatchFileSnapshot('golden/partners-due.txt')
})

it('the days of the golden file show each period, and its last is as today', () => {
  expect(new Set(days.map((day) => partnerChanges.findLast((change) => change <= day))).size).toBe(
    partnerChanges.length,
  )
  for (const area of councilAreas) expect(partnersDue(area, '2026-11-29')).toBe(partnersDue(area, '2025-07-30'))
})

const legislation = resolve(import.meta.dirname, '../../shared/data/legislation')
const isHere = existsSync(legislation)
const needs = isHere ? '' : ' (skipped: needs ../shared/data/legislation)'
const textOf = (name: string) => readFileSync(resolve(legislation, `${name}.md`), 'utf8')

function areaOf(words: string): CouncilArea {
  const spelt = words
    .replace('Argyle', 'Argyll')
    .replace(/^Nan /, '')
    .replace(/^Shetland Islands$/, 'Shetland')
  const found = findCouncilArea(spelt)
  if (found.kind === 'unknown') throw new Error(`“${words}” is no council area.`)
  return found.area
}

/** The rows of two cells of the tables in a text, the first filled down. */
function rowsIn(text: string): [string, string][] {
  let first = ''
  return [...text.matchAll(/^\| ([^|]*)\| ([^|]*)\|$/gm)].flatMap(([, one = '', two = '']): [string, string][] => {
    first = one.trim() === '' ? first : one.trim()
    return /^[*-]|^Column|established on/.test(one.trim()) || two.trim() === '' || /^[*-]/.test(two.trim())
      ? []
      : [[first, two.trim()]]
  })
}

const has = (area: CouncilArea, name: string, day = '2026-11-29') => matchPartner([name], partnersDue(area, day))

describe.skipIf(!isHere)(`the lists agree with the words of the orders${needs}`, () => {
  it('transport partnerships (SSI 2005/622), by the names in law, and for certain where the order does not split the council', () => {
    const rows = rowsIn(textOf('ssi-2005-622')).filter(([region]) => region !== 'Name of Region')
    expect(rows).toHaveLength(33)
    for (const [region, council] of rows) {
      const area = areaOf(council.replace(/ \(.*\)$/, ''))
      const split = council.includes('(')
      for (const name of [`${region} Transport Partnership`, `The ${region} Regional Transport Partnership`])
        expect(has(area, name), `${name} in ${area.name}`).toMatchObject({ entry: 16, sure: !split })
    }
    for (const area of councilAreas) {
      const regions = rows.filter(([, council]) => areaOf(council.replace(/ \(.*\)$/, '')) === area)
      expect(
        partnersDue(area, '2026-11-29').filter(({ entry }) => entry === 16),
        area.name,
      ).toHaveLength(regions.length)
    }
  })

  it('integration joint boards (SSI 2015/88), by their names in law, and none in Highland', () => {
    const rows = rowsIn(textOf('ssi-2015-88'))
    expect(rows).toHaveLength(30)
    const served = new Set<CouncilArea>()
    for (const [board, of] of rows)
      for (const council of of.replace(/^The (?:combined )?area of /, '').split(' Council and ')) {
        const area = areaOf(council)
        served.add(area)
        for (const name of [board, board.replace('Integration Joint Board', 'IJB'), `the ${board}`])
          expect(has(area, name), `${name} in ${area.name}`).toMatchObject({
            id: 'integration-joint-board',
            sure: true,
          })
      }
    expect(councilAreas.filter((area) => !served.has(area)).map(({ name }) => name)).toEqual(['Highland'])
    expect(partnersDue(areaOf('Highland'), '2026-11-29').some(({ entry }) => entry === 6)).toBe(false)
  })

  it('Health Boards (SSI 2013/347), by their names in law', () => {
    const rows = rowsIn(textOf('ssi-2013-347'))
    expect(rows).toHaveLength(14)
    const served = rows.flatMap(([board, areas]) =>
      councilAreas
        .filter((area) =>
          ` ${areas
            .replace('Argyle', 'Argyll')
            .replace(/City of (\w+)/g, '$1 City')
            .replace('Edinburgh City', 'City of Edinburgh')
            .replace('Nan Eilean Siar', 'Na h-Eileanan Siar')} `.includes(` ${area.name} `),
        )
        .filter(({ name }) => !(name === 'Renfrewshire' && !/(?<!East )Renfrewshire/.test(areas)))
        .map((area) => {
          expect(has(area, board), `${board} in ${area.name}`).toMatchObject({ id: 'health-board', sure: true })
          return area.name
        }),
    )
    expect(served.sort()).toEqual(councilAreas.map(({ name }) => name).sort())
  })

  it('regional colleges and strategic bodies (SSI 2014/22, 2014/250, 2025/177), from the days of the orders', () => {
    const of = (day: string) =>
      councilAreas.flatMap((area) => partnersDue(area, day).filter(({ entry }) => entry === 1 || entry === 8))
    const named = (day: string, name: string) => of(day).some((one) => matchPartner([name], [one]) !== undefined)
    const ten = [...textOf('ssi-2014-22').matchAll(/^- (The Board of Management of [^;.\n]*)/gm)].map(
      ([, name = '']) => name,
    )
    expect(ten).toHaveLength(10)
    for (const day of days)
      for (const name of [...ten, 'New College Lanarkshire']) expect(named(day, name), `${name} ${day}`).toBe(true)
    const order = textOf('ssi-2025-177')
    expect(order).toContain('comes into force on 30 July 2025')
    const four = [...order.matchAll(/^- \([a-d]\) (the board of management of [^,.\n]*)/gm)].map(
      ([, name = '']) => name,
    )
    expect(four).toHaveLength(4)
    for (const name of four) expect([named('2025-07-29', name), named('2025-07-30', name)], name).toEqual([false, true])
    const gone = 'Regional Board for Glasgow Colleges'
    expect(order).toContain(gone)
    expect([named('2025-07-29', gone), named('2025-07-30', gone)]).toEqual([true, false])
    expect(has(areaOf('South Lanarkshire'), 'New College Lanarkshire', '2025-07-29')?.entry).toBe(8)
    expect(has(areaOf('South Lanarkshire'), 'New College Lanarkshire', '2025-07-30')).toBeUndefined()
    expect(named('2026-11-29', 'University of the Highlands and Islands')).toBe(true)
  })

  it('national parks (SSI 2002/201, 2003/1, 2010/348), for certain in each council that nominates members', () => {
    const [, lochLomond = '', cairngorms = ''] = textOf('national-parks').split(/^> SSI 20(?:02\/201|03\/1) /m)
    const councils = (text: string) =>
      [...text.matchAll(/nominated by (.*?) Council/g)].map(([, name = '']) => areaOf(name).name).sort()
    const reached = (park: string) =>
      councilAreas
        .filter((area) => has(area, `${park} National Park Authority`)?.sure)
        .map(({ name }) => name)
        .sort()
    expect(reached('Loch Lomond and The Trossachs')).toEqual(councils(lochLomond))
    expect(reached('Cairngorms')).toEqual(councils(cairngorms))
  })

  it('enterprise bodies: Scottish Enterprise everywhere, the others by their Acts', () => {
    expect(textOf('asp-2015-6')).toMatch(/^• Scottish Enterprise$/m)
    const having = (name: string) => councilAreas.filter((area) => has(area, name)?.sure).map((area) => area.name)
    expect(having('Scottish Enterprise')).toHaveLength(32)
    const south = [...textOf('asp-2019-9').matchAll(/^- \([ab]\) (.*?) Council/gm)].map(([, name = '']) => name)
    expect(having('South of Scotland Enterprise')).toEqual(south)
    expect(textOf('ukpga-1990-35')).toContain('Arran, Great Cumbrae and Little Cumbrae')
    expect(having('Highlands and Islands Enterprise')).toContain('North Ayrshire')
  })

  it('every entry of the schedule is ours, and Public Health Scotland is none of them', () => {
    const [, schedule = ''] = textOf('asp-2015-6').split(/^SCHEDULE 1 COMMUNITY PLANNING PARTNERS$/m)
    const entries = [...(schedule.split('\n> ')[0]?.matchAll(/^• (.*)$/gm) ?? [])]
    expect(entries).toHaveLength(16)
    expect(schedule.split('\n> ')[0]).not.toContain('Public Health Scotland')
    expect(textOf('ssi-2019-336')).not.toContain('Community Empowerment')
    for (const area of councilAreas) expect(has(area, 'Public Health Scotland')).toBeUndefined()
  })
})

describe('the names of partners', () => {
  const kin: readonly [string, readonly string[]][] = [
    [
      'City of Edinburgh',
      [
        'Edinburgh City Integration Joint Board',
        'EIJB',
        'City of Edinburgh IJB',
        'Edinburgh Integrated Joint Board',
        'IJB for Edinburgh',
        'NHS Lothian',
        'Lothian NHS Board',
        'Lothian Health Board',
        'The City of Edinburgh Council',
        'Edinburgh City Council',
        'South East of Scotland Transport Partnership',
        'South-East of Scotland RTP',
        'The Board of Management of Edinburgh College',
      ],
    ],
    [
      'Glasgow City',
      [
        'West of Scotland',
        'West of Scotland Transport Partnership',
        'Strathclyde Partnership for Transport (SPT)',
        'Greater Glasgow Health Board',
        'NHS GG&C',
        'NHSGGC',
        'Glasgow City IJB',
        'City of Glasgow Council',
      ],
    ],
    [
      'Stirling',
      [
        'Central and Tay',
        'Central & Tay Transport Partnership',
        'Tactran',
        'TACTRAN',
        'Stirling and Clackmannanshire IJB',
        'Clackmannanshire and Stirling Integration Joint Board',
        'Forth Valley College of Further and Higher Education',
        'LLTNPA',
        'Loch Lomond and Trossachs National Park',
      ],
    ],
    [
      'Shetland Islands',
      [
        'Shetland Transport Partnership',
        'ZetTrans',
        'Zetland Transport Partnership',
        'Shetland Islands Integration Joint Board',
        'Shetland IJB',
        'Shetland Health Board',
        'SIC',
        'UHI',
      ].filter((name) => name !== 'SIC'),
    ],
    [
      'Na h-Eileanan Siar',
      [
        'Western Isles Integration Joint Board',
        'Western Isles Health Board',
        'Western Isles NHS Board',
        'Cidhe',
        'Comhairle nan Eilean Siar',
        'Highlands & Islands Transport Partnership',
      ].filter((name) => name !== 'Cidhe'),
    ],
    [
      'East Ayrshire',
      [
        'NHS A&A',
        'NHS Ayrshire & Arran',
        'NHSAA',
        'Ayrshire and Arran Health Board',
        'East Ayrshire IJB',
        'Skills Development Scotland',
        'The Skills Development Scotland Co. Limited',
        'The Scottish Sports Council',
        'Scottish Natural Heritage',
        'The Chief Constable of the Police Service of Scotland',
      ],
    ],
    [
      'Aberdeen City',
      [
        'NESTRANS',
        'North East of Scotland Transport Partnership',
        'NESCol',
        'Aberdeen City IJB',
        'Aberdeen IJB',
        'NHS Grampian',
      ],
    ],
  ]
  it.each(kin)('of %s are recognised as the orders and as people write them', (area, names) => {
    for (const name of names) expect(has(areaOf(area), name), name).toBeDefined()
  })

  it('never mean another partner: each own name of each partner, in every area and period, means that one', () => {
    for (const area of councilAreas)
      for (const day of partnerChanges)
        for (const partner of partnersDue(area, day))
          for (const name of [partner.name, partner.id])
            expect(has(area, name, day)?.id, `${name} in ${area.name}`).toBe(partner.id)
  })
})
