// What shows the contents of a plan, what is for people, and what is missing, as a person reads it: sections 6(2) and 10(3).
import { describe, expect, it } from 'vitest'
import type { Finding } from '../src/result/run-result.ts'
import { checked, localities, localityPlan, profile, type Small } from './small-partnership.ts'

interface Plan {
  readonly outcomes?: readonly string[]
  readonly period?: string
  readonly needs?: string
  readonly more?: string
}

const described = 'One child in five lives in a family with a low income, most of them in Milltown.'

function loip({ outcomes = [], period = 'period: 2024-34', needs = `needs: ${described}`, more = '' }: Plan): string {
  return `
kind: loip
id: loip-2024
title: Our Plan
edition: {status: published, published_on: 27 June 2024, url: "https://strathexample.example/loip"}
${period}
${needs}
${more}
${outcomes.length === 0 ? '' : `outcomes:\n${outcomes.map((outcome) => `  - ${outcome}`).join('\n')}`}
`
}

const text = (words: string) => JSON.stringify(words)
const titled = (title: string, more = '') => `{id: ${text(title.slice(0, 30))}, title: ${text(title)}${more}}`

/** All findings on a duty, and what the report quotes of it. */
async function read(
  plan: Plan,
  duty: string,
): Promise<{ small: Small; verdict: string | undefined; said: readonly Finding[]; quoted: string }> {
  const small = await checked([loip(plan)])
  const said = small.result.findings.filter((finding) => finding.duty?.startsWith(duty))
  const row = small.result.duties.find((one) => one.duty.startsWith(duty))
  const quoted = [...(row?.evidence ?? []).map(({ words }) => words), ...said.map(({ says }) => says)].join('\n')
  return { small, verdict: row?.verdict, said, quoted }
}

const gaps = (said: readonly Finding[]) => said.filter(({ level }) => level === 'gap').map(({ says }) => says)

describe('s.6(2)(b): a title that states a change, an end, a number or a comparison', () => {
  const titles = [
    'End rough sleeping by 2028',
    'Halve child poverty by 2030',
    'No child will live in poverty by 2030',
    'Double the number of people cycling by 2030',
    'Reduce drug deaths by a third by 2030',
    'The gap in life expectancy closes by two years',
    'Fewer children grow up in poverty',
    'Everyone has a warm home',
    'Unemployment is lower than in Scotland as a whole',
  ]

  it.each(titles)('is quoted, and for people at most: %s', async (title) => {
    const { verdict, said, quoted } = await read({ outcomes: [titled(title)] }, 's6-2b')
    expect(gaps(said)).toEqual([])
    expect(verdict).toBe('for-people')
    expect(quoted).toContain(title)
  })

  it.each(titles)('copied as its improvement is never worse: %s', async (title) => {
    const { verdict, said } = await read({ outcomes: [titled(title, `, improvement: ${text(`${title}.`)}`)] }, 's6-2b')
    expect(gaps(said)).toEqual([])
    expect(verdict).toBe('for-people')
  })

  it('is told in one finding for all outcomes alike', async () => {
    const { said } = await read({ outcomes: titles.map((title) => titled(title)) }, 's6-2b')
    expect(said).toHaveLength(1)
  })

  it.each(['Housing', 'Economy and jobs', 'Climate change'])('a bare topic is still a gap: %s', async (title) => {
    const { verdict, said } = await read({ outcomes: [titled(title)] }, 's6-2b')
    expect(verdict).toBe('missing')
    expect(gaps(said)).toEqual([`“Our Plan” does not say what will be better in “${title}”.`])
  })

  it('topics alike are one gap', async () => {
    const { said } = await read({ outcomes: ['Housing', 'Health', 'Transport'].map((title) => titled(title)) }, 's6-2b')
    expect(gaps(said)).toEqual(['“Our Plan” does not say what will be better in “Housing”, “Health” and “Transport”.'])
  })
})

describe('s.6(2)(b): words that leave open what will be better', () => {
  it.each([
    'Better.',
    'Meetings held: 12',
    'We will hold 12 meetings and write a strategy.',
    'Homes.',
    'See the appendix.',
    '12 workshops were held',
    'Advice and support',
  ])('are for people, not shown: %s', async (words) => {
    const { verdict, said, quoted } = await read(
      { outcomes: [titled('Housing', `, improvement: ${text(words)}`)] },
      's6-2b',
    )
    expect(gaps(said)).toEqual([])
    expect(verdict).toBe('for-people')
    expect(quoted).toContain(words)
  })

  it.each([
    'Fewer families have to choose between heating and food.',
    'From one child in five to one in ten by 2034.',
    'Every family gets the help that is due to it.',
    'Bus fares are capped.',
  ])('but a description is shown: %s', async (words) => {
    const { verdict, quoted } = await read({ outcomes: [titled('Housing', `, improvement: ${text(words)}`)] }, 's6-2b')
    expect(verdict).toBe('shown')
    expect(quoted).toContain(words)
  })
})

describe('s.10(3)(b): the improvement of the LOIP word for word in a locality plan', () => {
  it('is told beside what is shown, since nothing of it depends on the LOIP', async () => {
    const words = 'Fewer families have to choose between heating and food.'
    const plan = localityPlan('milltown').replace('Every family gets the help that is due to it.', words)
    const small = await checked([
      profile(localities),
      loip({ outcomes: [titled('Fewer children are poor', `, improvement: ${text(words)}`)] }),
      plan,
    ])
    expect(small.verdict('s10-3b-describe-improvement')).toBe('shown')
    expect(small.of('s10-3b-improvement-says-more').map(({ says }) => says)).toEqual([
      `The improvement of “Families have enough to live on” is word for word that of the LOIP: “${words}”.`,
    ])
  })
})

describe('s.6(2)(a): what stands in the place of an outcome', () => {
  it.each([
    ['a topic', 'Housing'],
    ['an instruction', 'Enable people to live well'],
    ['a promise', 'We will support carers'],
    ['a place that is kept free', 'TBC'],
  ])('%s is quoted, for people', async (_kind, title) => {
    const { verdict, said, quoted } = await read(
      { outcomes: [titled(title, ', improvement: From 20% to 10%.')] },
      's6-2a',
    )
    expect(verdict).toBe('for-people')
    expect(gaps(said)).toEqual([])
    expect(quoted).toContain(`“${title}”`)
  })

  it('an outcome is shown', async () => {
    const { verdict, quoted } = await read({ outcomes: [titled('Fewer children grow up in poverty')] }, 's6-2a')
    expect(verdict).toBe('shown')
    expect(quoted).toBe('Fewer children grow up in poverty')
  })

  it('themes decide nothing', async () => {
    const { verdict, said, quoted } = await read({ more: 'themes: [Jobs, {title: Health}]' }, 's6-2a')
    expect(verdict).toBe('for-people')
    expect(gaps(said)).toEqual([])
    expect(quoted).toContain('“Jobs” and “Health”')
  })

  it('none at all is a gap', async () => {
    const { verdict } = await read({}, 's6-2a')
    expect(verdict).toBe('missing')
  })
})

describe('s.6(2)(c): by when', () => {
  const none = { period: '' }
  it.each([
    ['a title', titled('End rough sleeping by 2028')],
    ['an improvement', titled('Benefits', ', improvement: Help to claim reaches 250 families by 2030.')],
    ['a target', titled('Homes', ', target: 10% by 2030')],
    ['a measure of its own', titled('Homes', ', measures: [{name: Damp homes, target: at most 5% by March 2029}]')],
  ])('a year in %s counts, and is quoted', async (_where, outcome) => {
    const { verdict, said, quoted } = await read({ ...none, outcomes: [outcome] }, 's6-2c')
    expect(gaps(said)).toEqual([])
    expect(verdict).toBe('shown')
    expect(quoted).toMatch(/20(?:28|29|30)/)
  })

  it.each(['within ten years of publication', 'over the life of the plan', 'until the next election'])(
    'words that cannot be read are for people, and no error: %s',
    async (words) => {
      const { small, verdict, said } = await read(
        { period: `period: ${words}`, outcomes: [titled('Safer streets')] },
        's6-2c',
      )
      expect(verdict).toBe('for-people')
      expect(small.result.findings.filter(({ rule, level }) => rule.startsWith('file-') && level === 'error')).toEqual(
        [],
      )
      expect(gaps(said)).toEqual([])
    },
  )

  it('a period that ended before the plan is for people', async () => {
    const { verdict, said } = await read({ period: 'period: 2013-23', outcomes: [titled('Safer streets')] }, 's6-2c')
    expect(verdict).toBe('for-people')
    expect(said.map(({ says }) => says)).toEqual([
      'The period “2013-23” ended before 27 June 2024, when “Our Plan” was published.',
    ])
  })

  it('a period of 2024 to 2034 is shown', async () => {
    const { verdict, quoted } = await read(
      { period: 'period: 2024 to 2034', outcomes: [titled('Safer streets')] },
      's6-2c',
    )
    expect([verdict, quoted]).toEqual(['shown', '2024 to 2034'])
  })

  it.each(['', 'period: ongoing', 'period: 2024 onwards', 'period: year on year'])(
    'no end at all is a gap: %s',
    async (period) => {
      const { verdict } = await read({ period, outcomes: [titled('Safer streets')] }, 's6-2c')
      expect(verdict).toBe('missing')
    },
  )
})

describe('s.6(2)(d): needs', () => {
  it.each([
    'not seen',
    'To follow',
    'See the appendix.',
    'Participation.',
    'Needs are many and varied.',
    'Poverty and inequality are a concern.',
    '{section: "2"}',
    '{summary: See annex B}',
    '{summary: To follow}',
  ])('what says nothing of its own is quoted, for people: %s', async (needs) => {
    const { verdict, said, quoted } = await read(
      { needs: `needs: ${needs}`, outcomes: [titled('Safer streets')] },
      's6-2d',
    )
    expect(gaps(said)).toEqual([])
    expect(verdict).toBe('for-people')
    expect(quoted).toContain(/: "?([^"}]+)"?}/.exec(needs)?.[1] ?? needs)
    expect(quoted).not.toContain('does not describe the needs and circumstances')
  })

  it.each([
    described,
    'One in five children live in poverty; highest in Milltown',
    'Older people on the shore are lonely.',
    'Child poverty is 24%.',
  ])('a sentence with a place, a group or a figure is shown: %s', async (needs) => {
    const { verdict, quoted } = await read(
      { needs: `needs: ${text(needs)}`, outcomes: [titled('Safer streets')] },
      's6-2d',
    )
    expect([verdict, quoted]).toEqual(['shown', needs])
  })

  it('none is a gap', async () => {
    const { verdict } = await read({ needs: '', outcomes: [titled('Safer streets')] }, 's6-2d')
    expect(verdict).toBe('missing')
  })
})
