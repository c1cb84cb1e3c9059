// Who was consulted on a plan, and what came of representations, as a person reads it: sections 6(3), 6(4), 10(4) and 10(5).
import { describe, expect, it } from 'vitest'
import { checked, localities, localityPlan, loip, profile } from './small-partnership.ts'

const consulted = `consulted:
  - {who: Milltown Community Council, community_body: yes, from: 3 October 2023, to: 30 January 2024}
  - {who: Chamber of Commerce, when: December 2023}
representations: {received: 12, how_taken_into_account: Bus fares were added to outcome 1., considered_on: 14 March 2024}
`
const undated = `consulted:
  - {who: Milltown Community Council, community_body: yes}
  - Chamber of Commerce
representations: {received: 12, how_taken_into_account: Bus fares were added to outcome 1.}
`
const signed = (days: string) =>
  `statement: {claim: It was done as listed., evidence: Board minute, locator: item 5, owner: Board secretary, ${days}}`

const ofLoip = ['s6-3a-consult-community-bodies', 's6-3b-consult-others', 's6-4a-account-of-representations'] as const
const ofLocalities = [
  's10-4a-consult-community-bodies',
  's10-4b-consult-others',
  's10-5a-account-of-representations',
] as const

/** The verdicts, and each sentence once. */
async function read(more: string, published = '27 June 2024') {
  const small = await checked([
    profile(localities),
    loip(more, { published }),
    localityPlan('milltown', more, { published }),
  ])
  const { findings } = small.result
  const on = (duties: readonly string[]) => ({
    verdicts: duties.map((duty) => small.verdict(duty)),
    gaps: findings.filter(({ duty, level }) => level === 'gap' && duties.includes(duty ?? '')).map(({ says }) => says),
    questions: [
      ...new Set(
        findings
          .filter(({ duty, level }) => level === 'question' && duties.includes(duty ?? ''))
          .map(({ says }) => says),
      ),
    ],
    quoted: small.result.duties
      .filter(({ duty }) => duties.includes(duty))
      .map(({ evidence }) => evidence.map(({ words }) => words).join()),
  })
  return [on(ofLoip), on(ofLocalities)]
}

describe('a statement signed after publication', () => {
  it.each([
    ['where the facts carry earlier days', consulted],
    ['where they carry none', undated],
  ])('is one question, and voids nothing, %s', async (_where, facts) => {
    for (const { verdicts, gaps, questions } of await read(facts + signed('date: 3 July 2024'))) {
      expect(gaps).toEqual([])
      expect(verdicts).toEqual(['for-people', 'for-people', 'for-people'])
      expect(questions).toHaveLength(1)
      expect(questions[0]).toContain('is dated 3 July 2024, after 27 June 2024')
    }
  })

  it('with days by the month only', async () => {
    for (const { gaps, verdicts } of await read(consulted + signed('date: July 2024'), 'June 2024')) {
      expect(gaps).toEqual([])
      expect(verdicts).toEqual(['for-people', 'for-people', 'for-people'])
    }
  })

  it.each(['date: 14 March 2024, signed_on: 3 July 2024', 'signed_on: 3 July 2024'])(
    'is declared once it says so: %s',
    async (days) => {
      for (const { verdicts, questions } of await read(consulted + signed(days))) {
        expect(verdicts).toEqual(['declared', 'declared', 'declared'])
        expect(questions).toEqual([])
      }
    },
  )
})

describe('the days of the facts themselves decide', () => {
  it('one body engaged past publication voids nothing', async () => {
    const more = consulted.replace(
      '  - {who: Chamber',
      '  - {who: Harbour Trust, community_body: yes, from: May 2023, to: 30 September 2024}\n  - {who: Chamber',
    )
    for (const { verdicts, gaps } of await read(more + signed('date: 14 March 2024'))) {
      expect(gaps).toEqual([])
      expect(verdicts).toEqual(['declared', 'declared', 'declared'])
    }
  })

  it('nor does one that was asked only afterwards, beside one that was asked before', async () => {
    const more = consulted.replace(
      '  - {who: Chamber',
      '  - {who: Harbour Trust, community_body: yes, when: August 2024}\n  - {who: Chamber',
    )
    for (const { verdicts, gaps, quoted } of await read(more + signed('date: 14 March 2024'))) {
      expect(gaps).toEqual([])
      expect(verdicts[0]).toBe('declared')
      expect(quoted[0]).not.toContain('Harbour Trust')
    }
  })

  it('everybody asked afterwards contradicts the duty', async () => {
    const more = consulted.replace('from: 3 October 2023, to: 30 January 2024', 'from: August 2024, to: October 2024')
    for (const { verdicts, gaps } of await read(more + signed('date: 14 March 2024'))) {
      expect(verdicts[0]).toBe('missing')
      expect(gaps).toHaveLength(1)
    }
  })

  it('representations considered afterwards do too', async () => {
    const more = consulted.replace('considered_on: 14 March 2024', 'considered_on: 3 September 2024')
    for (const { verdicts } of await read(more + signed('date: 14 March 2024'))) expect(verdicts[2]).toBe('missing')
  })
})

describe('what is listed, and nobody signed', () => {
  it('is shown as what it is, and who stands behind it is the question', async () => {
    for (const { verdicts, questions, quoted } of await read(consulted)) {
      expect(verdicts).toEqual(['for-people', 'for-people', 'for-people'])
      expect(questions).toEqual([expect.stringContaining('names nobody who stands behind what it says')])
      expect(quoted.join()).toMatch(/Milltown Community Council.*Chamber of Commerce.*Bus fares were added/)
    }
  })
})

describe('“none received” is an answer', () => {
  it.each([
    'representations: none',
    'representations: None were received.',
    'representations: 0',
    'representations: {received: none}',
    'representations: No representations were received',
  ])('%s', async (words) => {
    for (const { verdicts } of await read(`${words}\n${signed('date: 14 March 2024')}`))
      expect(verdicts[2]).toBe('declared')
    for (const { verdicts, quoted } of await read(words)) {
      expect(verdicts[2]).toBe('for-people')
      expect(quoted[2]).not.toBe('')
    }
  })

  it('where nothing is said, the question is about those received in the consultation', async () => {
    for (const { questions } of await read(''))
      expect(questions.join()).toContain('what representations were received in the consultation on it')
  })
})
