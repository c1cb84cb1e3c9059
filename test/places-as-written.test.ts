// What is said of places and partners that stand in the files in words of people's own: it is quoted, never told as if nothing stood there,
// and no fix asks for an answer that nobody gave.
import { describe, expect, it } from 'vitest'
import { kinds } from '../src/schema/kinds.gen.ts'
import { asOf } from './check-run.ts'
import { fieldsOfKind, sampleOfKind, withValue } from './every-field.ts'
import { results } from './ignorance/run.ts'
import { checked, gapsOf, loip, profile } from './small-partnership.ts'

describe('no locality was identified', () => {
  it.each([
    'No localities were identified under section 9, as the Board decided on 7 December 2017',
    'none identified',
    'There are none yet; the Board decides in May.',
  ])('“%s” is quoted, and divides nothing', async (words) => {
    const small = await checked([profile(`localities: "${words}"`), loip()])
    expect(gapsOf(small, 's9')).toEqual([])
    expect(small.verdict('s9-3-identify-poorer-localities')).toBe('for-people')
    const quoted = `“${words}”`
    expect(small.of('s9-3-identify-poorer-localities').map(({ says }) => says.includes(quoted))).toEqual([true])
    expect(small.of('s9-1-divide-whole-area').map(({ says }) => says)).toEqual([
      `The partnership file does not say into which localities the area is divided. It says: ${quoted}.`,
    ])
    const row = small.result.duties.find(({ duty }) => duty === 's10-1-plan-for-each-identified')
    expect(row?.verdict).toBe('cannot-tell')
    expect(row?.why).toContain(quoted)
  })

  it('is not what other words say', async () => {
    const small = await checked([profile('localities: Two areas, north and south of the river')])
    expect(small.of('s9-1-divide-whole-area').map(({ says }) => says)).toEqual([
      expect.stringContaining('tells in words how the area is divided'),
    ])
  })
})

describe('a locality whose number of people is given, and not what it is made of', () => {
  it.each(['"35,000"', '35000', '"35,000 (2021)"', '{value: "35,000"}'])('population: %s', async (population) => {
    const small = await checked([
      profile(`localities:\n  - {name: Eildon, population: ${population}, poorer_outcomes: yes}`),
    ])
    const [{ says, fix, level } = { says: '', fix: '', level: '' }] = small.of('s9-2-locality-type')
    expect(level).toBe('question')
    expect(says).toMatch(/“Eildon” has 35,000 people.*at most 30,000/)
    expect(fix).not.toMatch(/how many people/)
  })

  it('is asked how many live there only where nothing says so', async () => {
    const told = async (more: string) =>
      (await checked([profile(`localities:\n  - {name: Eildon, poorer_outcomes: yes${more}}`)])).of(
        's9-2-locality-type',
      )
    expect((await told(', population: about thirty streets')).map(({ fix }) => /how many people/.test(fix))).toEqual([
      false,
    ])
    expect((await told('')).map(({ fix }) => /how many people/.test(fix))).toEqual([true])
  })
})

it.each(['Rest of the area', 'The other islands and the rest of Lewis', 'Elsewhere in the county', 'Remainder'])(
  'a locality “%s” is something that says whether the area is divided',
  async (name) => {
    const small = await checked([
      profile(`localities:\n  - {name: Milltown, poorer_outcomes: yes}\n  - {name: "${name}", poorer_outcomes: no}`),
    ])
    expect(small.of('s9-1-divide-whole-area').map(({ level, says }) => ({ level, says }))).toEqual([
      {
        level: 'question',
        says: `One of the 2 localities is called “${name}”. Whether they make up the whole area is for people to judge.`,
      },
    ])
  },
)

describe('a partner that is listed with the day until which it took part', () => {
  it('is listed, and cannot leave', async () => {
    const small = await checked([
      profile('partners:\n  - Strathexample Council\n  - {name: VisitScotland, until: 31 March 2024}'),
    ])
    const told = small.of('s4-1-carry-out')
    const ofList = told.find(({ says }) => /^The partnership file lists/.test(says))
    expect(ofList?.says).not.toMatch(/and not [^.]*VisitScotland/)
    expect(ofList?.says).toMatch(/It lists VisitScotland as having left\./)
    expect(ofList?.fix).not.toMatch(/VisitScotland/)
    expect(told.map(({ says }) => says).filter((says) => /until 31 March 2024/.test(says))).toEqual([
      expect.stringMatching(/schedule 1 still names it.*section 4\(8\).*section 14\(1\)/),
    ])
  })
})

const result = async (documents: readonly object[]) =>
  await results(
    documents.map((document, index) => ({
      path: `${index}.yaml`,
      bytes: new TextEncoder().encode(JSON.stringify(document)),
    })),
    asOf,
  )

it('words that say that there is none are kept in the result', async () => {
  const words = 'None that we know of; we have always used the calendar year, as far back as anybody here can tell.'
  const { kept } = await result([
    {
      kind: 'partnership',
      name: 'One',
      council_area: 'Fife',
      reporting_year: { starts: '1 January', direction: words },
    },
  ])
  expect(JSON.stringify(kept)).toContain(words.slice(0, 60))
})

describe('two council areas in one file', () => {
  const of = (council_area: string, partners: readonly string[] = []) =>
    result([{ kind: 'partnership', name: 'Joint', council_area, partners }])

  it.each([
    ['Stirling and Clackmannanshire', ['Stirling', 'Clackmannanshire']],
    ['Perth and Kinross and Dundee', ['Perth and Kinross', 'Dundee City']],
    ['East Lothian, Midlothian', ['East Lothian', 'Midlothian']],
    ['Argyll & Bute / Highland', ['Argyll and Bute', 'Highland']],
  ] as const)('%s', async (words, areas) => {
    const { findings } = await of(words)
    const [error, ...others] = findings.filter(({ level }) => level === 'error')
    expect(others).toEqual([])
    expect(error?.says).toMatch(/names 2 council areas.*section 4\(1\), section 6\(1\)/)
    for (const area of areas) expect(error?.fix).toContain(area)
    expect(error?.fix).not.toMatch(/Write the name/)
  })

  it.each(['Perth and Kinross', 'Dumfries & Galloway', 'Argyll and Bute'])('“%s” is one', async (words) => {
    expect((await of(words)).findings.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('is told where the council of another area stays in the list', async () => {
    const { findings } = await of('Stirling', ['Stirling Council', 'Clackmannanshire Council'])
    expect(findings.map(({ says }) => says).filter((says) => /^“Clackmannanshire Council”/.test(says))).toEqual([
      '“Clackmannanshire Council” is the council of Clackmannanshire, and this partnership is that of Stirling. Part 2 has a partnership for the area of each local authority.',
    ])
  })
})

describe('a fix asks for no answer that may be untrue', () => {
  const others = ['being looked at', 'yes, until 2022; no longer', 'partly so, and partly not']

  it('where the words of a list are expected and others stand', { timeout: 120_000 }, async () => {
    const forced: string[] = []
    let tried = 0
    for (const kind of kinds)
      for (const { path } of fieldsOfKind(kind)) {
        const words = others[path.length % others.length] ?? ''
        if (path[0] === 'kind' || (kind === 'partnership' && path[0] === 'ratings')) continue
        const before = path.slice(0, -1).reduce<unknown>((of, key) => Reflect.get(Object(of), key), sampleOfKind(kind))
        const sample: unknown = Reflect.get(Object(before), path.at(-1) ?? '')
        if (typeof sample !== 'string' || !/^[a-z][a-z -]{1,30}$/.test(sample)) continue
        const { findings } = await result([withValue(sampleOfKind(kind), path, words)])
        for (const { says, fix } of findings)
          if (says.toLowerCase().includes(words) && /^Write (?:yes or no|one of (?!the ids))/.test(fix)) {
            tried += 1
            if (!/leave it out/.test(fix)) forced.push(`${kind}/${path.join('/')}: ${fix}`)
          }
      }
    expect(tried).toBeGreaterThan(10)
    expect(forced).toEqual([])
  })

  it.each(['Report later', 'amber', 'green', 'B+', 'off track'])('for the rating word “%s”', async (judgement) => {
    const { findings } = await result([
      { kind: 'partnership', name: 'One', council_area: 'Fife' },
      {
        kind: 'loip',
        id: 'loip',
        title: 'Our plan',
        outcomes: [{ id: '1', title: 'Fewer children grow up in poverty' }],
      },
      { kind: 'progress-report', reporting_year: '2024-25', assessments: [{ outcome: '1', judgement }] },
    ])
    const told = findings.filter(({ says }) => /is not explained/.test(says))
    expect(told.length).toBe(1)
    expect(told.map(({ fix }) => fix).filter((fix) => fix.includes(`${judgement}:`))).toEqual([])
  })
})
