// What shows a duty, and what is only asked, where the Act asks for no record: sections 4(4), 5, 6(1), 8(3), 9, 10(1), 13(1)(b) and 14, as
// a person reads them.
import { describe, expect, it } from 'vitest'
import { checked, localities, localityPlan, loip, profile, report, type Small } from './small-partnership.ts'

const said = ({ result }: Small, duty: string, level: string) =>
  result.findings.filter((finding) => finding.duty === duty && finding.level === level).map(({ says }) => says)
const row = ({ result }: Small, duty: string) => result.duties.find((one) => one.duty === duty)
const fileErrors = ({ result }: Small) =>
  result.findings.filter(({ level, rule }) => level === 'error' && rule.startsWith('file-'))

describe('s.6(1) and s.10(1): publishing has no form', () => {
  const noAddress = (text: string) => text.replace(/, url: "[^"]*"/, '')

  it('a LOIP without an address is a question, and what is said is quoted', async () => {
    const small = await checked([profile(), noAddress(loip())])
    const duty = 's6-1-prepare-and-publish-loip'
    expect(said(small, duty, 'gap')).toEqual([])
    expect(said(small, duty, 'question')).toEqual(['“Plan loip-2024” does not say where it was published.'])
    expect(row(small, duty)?.evidence.map(({ words }) => words)).toContain('27 June 2024')
  })

  it('each identified locality has a plan, published, its day not given: shown', async () => {
    const undated = localityPlan('milltown').replace(/edition: .*/, 'edition: {status: published}')
    const small = await checked([profile(localities), loip(), undated])
    expect(small.verdict('s10-1-plan-for-each-identified')).toBe('shown')
    expect(said(small, 's10-1-plan-for-each-identified', 'gap')).toEqual([])
    expect(said(small, 's10-1-plan-for-each-identified', 'question')).toEqual([
      '“Plan milltown” does not say where it was published.',
    ])
  })
})

describe('s.9: what the files say of localities is shown', () => {
  it('none in the partnership file is no gap: the Act asks to divide, and not to write it here', async () => {
    const small = await checked([profile()])
    expect(small.verdict('s9-1-divide-whole-area')).toBe('not-shown')
    expect(small.result.findings.filter(({ level, duty }) => level === 'gap' && duty?.startsWith('s9'))).toEqual([])
  })

  it('marks without a day, a comparison or evidence are shown, and the rest is asked of those alike together', async () => {
    const small = await checked([
      profile(
        'localities:\n  - {name: Milltown, poorer_outcomes: yes}\n  - {name: Harbour, poorer_outcomes: yes}\n  - {name: The Strath, poorer_outcomes: no}\n',
      ),
    ])
    const duty = 's9-3-identify-poorer-localities'
    expect(small.verdict(duty)).toBe('shown')
    expect(row(small, duty)?.why).toContain('2 of the 3 localities are marked as having significantly poorer outcomes.')
    expect(said(small, duty, 'gap')).toEqual([])
    // One for those that lack the same, and one for the rest.
    expect(said(small, duty, 'question')).toHaveLength(2)
  })

  it('a number of people without a source is small enough all the same', async () => {
    const small = await checked([
      profile('localities:\n  - {name: Milltown, made_of: settlements, population: 12000, poorer_outcomes: yes}\n'),
    ])
    expect(small.verdict('s9-2-locality-type')).toBe('shown')
    expect(said(small, 's9-2-locality-type', 'gap')).toEqual([])
  })
})

describe('s.14(1): relief stands', () => {
  const partners = 'partners: [{id: council, name: Strathexample Council}, {id: ss, name: sportscotland}]\n'
  const agreement = (fields: string) =>
    `kind: exceptions\nagreements:\n  - {partner: ss, duty: s.14(3)(a), outcome: "1", agreed_on: 12 March 2024${fields}}`
  const given = loip('').replace(
    'outcomes:',
    'contributions: [{partner: council, outcome: "1", kind: staff, amount: four welfare officers}]\noutcomes:',
  )
  const open = (small: Small) =>
    said(small, 's14-3a-contribute-resources-outcomes', 'question').filter((says) => says.includes('sportscotland'))

  it.each([
    ['without a reason, an owner or a review', ''],
    [
      'past its review',
      ', reason: It has no work there, owner: Board secretary, evidence: Minute, review_by: 1 May 2025',
    ],
    [
      'with all of them',
      ', reason: It has no work there, owner: Board secretary, evidence: Minute, review_by: 1 May 2027',
    ],
  ])('%s', async (_how, fields) => {
    const small = await checked([profile(partners), given, agreement(fields)])
    expect(open(small)).toEqual([])
    expect(fileErrors(small)).toEqual([])
    expect(said(small, 's14-1-agreed-relief', 'gap')).toEqual([])
    expect(small.verdict('s14-1-agreed-relief')).toBe('shown')
  })

  it('what is not recorded is a question, and a review that is past is advice', async () => {
    const bare = await checked([profile(partners), given, agreement('')])
    expect(said(bare, 's14-1-agreed-relief', 'question')[0]).toContain('does not say why it was made')
    const past = await checked([
      profile(partners),
      given,
      agreement(', reason: It has no work there, owner: Secretary, evidence: Minute, review_by: 1 May 2025'),
    ])
    expect(said(past, 's14-1-agreed-relief', 'advice')).toEqual([
      'An agreement under section 14(1) was to be looked at again by 1 May 2025; it stands until it is ended.',
    ])
  })

  it('an agreement of a day to come relieves nobody yet', async () => {
    const small = await checked([profile(partners), given, agreement('').replace('12 March 2024', '12 March 2027')])
    expect(open(small)).toHaveLength(1)
  })
})

it('s.14(4): a request of yesterday is no sign of anything', async () => {
  const asked = (day: string) =>
    checked([
      profile(
        `partners: [{id: college, name: Strathexample College}]\ninformation_requests: [{partner: college, what: Figures, requested_on: ${day}}]\n`,
      ),
    ])
  expect(said(await asked('21 November 2026'), 's14-4-provide-information', 'advice')).toEqual([])
  expect(said(await asked('3 May 2026'), 's14-4-provide-information', 'advice')).toHaveLength(1)
})

describe('s.5', () => {
  it.each([
    'inequality: {aim: Inequality.}',
    'inequality: {aim: We aim to close the gap between Milltown and the rest.}',
  ])('what is written is quoted, for people: %s', async (more) => {
    const small = await checked([profile(), loip(more)])
    expect(small.verdict('s5-reduce-inequalities')).toBe('for-people')
  })

  it('a word is not declared by the statement of the plan', async () => {
    const statement =
      'statement: {claim: The board set this aim., evidence: Minute, locator: item 5, owner: Board secretary, date: 14 March 2024}'
    const small = await checked([profile(), loip(`inequality: {aim: Inequality.}\n${statement}`)])
    expect(small.verdict('s5-reduce-inequalities')).toBe('for-people')
    expect(said(small, 's5-reduce-inequalities', 'question').join()).toContain('“Inequality.”')
  })

  it.each([
    'scope: "1"',
    'scope: "1", reason: Flood walls protect all alike., owner: Board',
    'scope: loip-2024, owner: Board, decided_on: 1 May 2024, evidence: Minute, review_by: 1 May 2025',
  ])('a decision without its reason or review is never a gap or an error: %s', async (fields) => {
    const small = await checked([profile(), loip(), `kind: exceptions\ninappropriate: [{${fields}}]`])
    expect(fileErrors(small)).toEqual([])
    expect(said(small, 's5-exception-inappropriate', 'gap')).toEqual([])
    expect(small.verdict('s5-exception-inappropriate')).toBe('for-people')
  })
})

describe('s.4(4): one link in force settles it', () => {
  const duty = 's4-4-consistent-national-outcomes'
  const linked = (links: string, published = '27 June 2024') =>
    checked([profile(), loip('', { published }).replace(/national_outcomes: .*/, `national_outcomes: ${links}`)])

  it.each([
    '[Environment, Climate Action]',
    '[Climate Action, Environment]',
    '["National Outcome 5", Environment]',
    '[{outcome: "5", set: "2011"}, Environment]',
  ])('and others are notes: %s', async (links) => {
    const small = await linked(links)
    expect([...said(small, duty, 'gap'), ...said(small, duty, 'question')]).toEqual([])
    expect(said(small, duty, 'note')).toHaveLength(1)
    expect(small.verdict(duty)).toBe('for-people')
  })

  it('no fix offers a link that is there', async () => {
    const small = await linked('[Environment, Climate Action]')
    expect(
      small
        .of(duty)
        .map(({ fix }) => JSON.stringify(fix))
        .join(),
    ).not.toContain('Environment')
  })

  it('an old list alone is a question in a later plan, with the nearest now', async () => {
    const small = await linked('[{outcome: "5", set: "2011"}]')
    expect(said(small, duty, 'question')).toEqual([
      expect.stringContaining('the nearest now is “Children and Young People”'),
    ])
  })

  it.each([
    [
      'national_link: {statement: Our outcomes are consistent with Poverty and Health., set: "2018"}',
      ['Poverty', 'Health'],
      'the 11 national outcomes of 2018',
    ],
    [
      'national_link: All our outcomes are consistent with the national outcomes.',
      ['All our outcomes are consistent with the national outcomes.'],
      'the 11 national outcomes of 2018',
    ],
  ])('the plan’s own link stands in the crosswalk for each outcome, with its list: %s', async (more, words, set) => {
    const small = await checked([profile(), loip(more).replace(/ +national_outcomes: .*\n/, '')])
    const [first] = small.result.crosswalk.rows
    expect(first?.links.map((link) => link.words).sort()).toEqual([...words].sort())
    expect(first?.links.every((link) => link.ofPlan === true && link.set === set)).toBe(true)
    expect(first?.question).toBeUndefined()
  })

  it.each([
    'Our outcomes were set beside the work of NHS Health Scotland.',
    'The Health and Social Care Partnership led this.',
    'Communities, businesses and the council agree on these outcomes.',
    'Poverty harms health and education, here as elsewhere.',
    'Work on the environment is in every outcome.',
  ])('words that only use the word of a title are no link to it: %s', async (words) => {
    const small = await checked([profile(), loip(`national_link: "${words}"`).replace(/ +national_outcomes: .*\n/, '')])
    const links = small.result.crosswalk.rows[0]?.links ?? []
    expect(links.map((link) => [link.words, link.status])).toEqual([[words, 'unknown']])
  })

  it.each([
    ['It serves Children and Young People, Fair Work and Business, and Poverty.', 3],
    ['Consistent with the national outcomes Education; Health; Human Rights', 3],
    ['See “Environment” and “Culture”.', 2],
  ])('titles in a list are: %s', async (words, count) => {
    const small = await checked([
      profile(),
      loip(`national_link: {statement: '${words}', set: "2018"}`).replace(/ +national_outcomes: .*\n/, ''),
    ])
    const links = small.result.crosswalk.rows[0]?.links ?? []
    expect(links.filter(({ status }) => status === 'in-force')).toHaveLength(count)
  })

  it('and an old list is mapped to the nearest now there too', async () => {
    const more = 'national_link: {statement: "We live longer, healthier lives, and so do our children.", set: "2011"}'
    const small = await checked([profile(), loip(more).replace(/ +national_outcomes: .*\n/, '')])
    const [link] = small.result.crosswalk.rows[0]?.links ?? []
    expect(link).toMatchObject({ status: 'earlier', ofPlan: true, nearest: ['Health'] })
  })
})

describe('s.8(3): only days show on which day a year begins', () => {
  const on = (year: string) =>
    checked([profile(), loip('', { published: '28 March 2017' }), report(year, '1 September 2025')])
  const duty = 's8-3-reporting-year'

  it.each(['October 2023 - October 2024', 'October 2023 to October 2024', 'Oct 2023 – Oct 2024'])(
    '%s is a year from October, and asked about',
    async (year) => {
      const small = await on(year)
      expect(said(small, duty, 'gap')).toEqual([])
      expect(said(small, duty, 'question').join()).toMatch(/begins on 1 October; the reporting year begins on 1 April/)
    },
  )

  it('2024-25 is left as it is written', async () => {
    expect((await on('2024-25')).verdict(duty)).toBe('cannot-tell')
  })

  it('days show it', async () => {
    expect((await on('1 April 2024 to 31 March 2025')).verdict(duty)).toBe('shown')
  })
})

it('s.13(1)(b): a review of the whole partnership shows what it shows', async () => {
  const small = await checked([
    `kind: review
of: partnership
date: 20 March 2026
title: Review of the partnership
findings: [The board rarely sees the outcomes.]
actions: [{title: Send progress to the board twice a year, owner: Board secretary, due: June 2026}]`,
    profile(),
  ])
  expect(small.verdict('s13-1b-efficient-effective')).toBe('for-people')
  const words = row(small, 's13-1b-efficient-effective')?.evidence.map((one) => one.words)
  expect(words).toEqual(
    expect.arrayContaining([
      '20 March 2026',
      'The board rarely sees the outcomes.',
      'Send progress to the board twice a year',
      'Board secretary',
      'June 2026',
    ]),
  )
})

it('s.4(3)(b): a statement of years ago says little of now, as for partners', async () => {
  const of = (date: string) =>
    checked([
      profile(),
      `kind: participation\nbodies: [{name: Shore Voices, wants_to_participate: yes, steps: [Travel costs paid]}]\nstatement: {claim: Travel costs were paid., evidence: Minute, locator: item 5, owner: Board secretary, date: ${date}}`,
    ])
  expect((await of('3 May 2018')).verdict('s4-3b-participate-with-community-bodies')).toBe('for-people')
  expect((await of('3 May 2026')).verdict('s4-3b-participate-with-community-bodies')).toBe('declared')
})
