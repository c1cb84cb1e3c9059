// What shows the contents of a progress report, what is for people, and what is missing, as a person reads it: sections 8 and 12.
import { describe, expect, it } from 'vitest'
import type { Finding } from '../src/result/run-result.ts'
import { checked, localities, localityPlan, loip, profile, report } from './small-partnership.ts'

const text = (words: string) => JSON.stringify(words)
const second =
  '  - {id: "2", title: Good work with fair pay, improvement: From 70% to 90%., national_outcomes: [Economy]}'

/** A report whose first outcome is assessed in this way; the second is assessed with a figure. */
async function assessed(entry: string, ratings = '') {
  const small = await checked([
    `${profile()}${ratings}`,
    loip(second, { published: '28 March 2024' }),
    report('2024-25', '1 September 2025').replace(
      /assessments:\n[^\n]*/,
      `assessments:\n  - {outcome: "1", ${entry}}\n  - {outcome: "2", judgement: improved, because: "82% earn the real Living Wage, from 79%."}`,
    ),
  ])
  const row = small.result.duties.find(({ duty }) => duty === 's8-2a-assess-each-outcome')
  const said = small.result.findings.filter(({ duty }) => duty === 's8-2a-assess-each-outcome')
  return { small, verdict: row?.verdict, said, quoted: said.map(({ says }) => says).join('\n'), row }
}

const errors = (findings: readonly Finding[]) =>
  findings.filter(({ level, rule }) => level === 'error' && rule.startsWith('file-'))

describe('s.8(2)(a): how each outcome stands', () => {
  it.each([
    'judgement: green',
    'judgement: on track',
    'judgement: "RAG: amber"',
    'as_published: Green',
    'because: On track.',
    'because: All actions complete.',
    'because: We delivered 12 fire safety talks and bought a van.',
    'because: "12 talks were held"',
    'judgement: delayed',
    'judgement: improved, because: "Meetings held: 12"',
    'judgement: achieved, because: Green',
    'because: The strategy was written and published.',
  ])('a colour, “on track” and what was done are quoted, for people, and are no error: %s', async (entry) => {
    const { small, verdict, quoted } = await assessed(entry)
    expect(verdict).toBe('for-people')
    expect(errors(small.result.findings)).toEqual([])
    const words = /(?:because|as_published|judgement): "?([^",}]+?)"?$/.exec(entry)?.[1] ?? ''
    expect(quoted).toContain(words)
  })

  it.each([
    'judgement: improved, because: "82% earn the real Living Wage, from 79%."',
    'because: "Poverty fell from 20% to 18%."',
    'because: Poverty is as high as it was a year ago.',
    'because: We delivered 12 talks and fires fell by 10%.',
    'as_published: "Improved: the rate fell from 20% to 18%."',
    'judgement: too early, because: The plan was four months old.',
    'judgement: no data, because: The survey was not run in 2024.',
    'because: Too early to say after four months.',
    'judgement: maintained, because: The rate is unchanged.',
  ])('a judgement that is explained, and words about the outcome, show it: %s', async (entry) => {
    expect((await assessed(entry)).verdict).toBe('shown')
  })

  it.each(['judgement: too early', 'judgement: no data', 'because: Too early to say.', 'because: No survey was done.'])(
    'that nothing is known is an answer where it is said why: %s',
    async (entry) => {
      expect((await assessed(entry)).verdict).toBe('for-people')
    },
  )

  it('the partnership’s own word, once it is explained, is a judgement', async () => {
    const { verdict } = await assessed(
      'judgement: Amber, because: "Poverty fell, but not in Milltown."',
      'ratings: {Amber: mixed}\n',
    )
    expect(verdict).toBe('shown')
  })

  it('a word that is nearly one of the list is asked about, and not taken for it', async () => {
    const { small, verdict } = await assessed('judgement: imporved')
    expect(small.result.findings.map(({ says }) => says).join('\n')).toContain('Did you mean “improved”?')
    expect(verdict).not.toBe('shown')
  })

  it('is asked in one question for all outcomes alike', async () => {
    const small = await checked(
      [
        loip(second, { published: '28 March 2024' }),
        report('2024-25', '1 September 2025').replace(
          /assessments:\n[^\n]*/,
          'assessments:\n  - {outcome: "1", judgement: green}\n  - {outcome: "2", judgement: red}',
        ),
      ],
      { rules: ['s8-2a'] },
    )
    expect(small.of('s8-2a-assess-each-outcome').map(({ says }) => says)).toEqual([
      'The assessment of outcomes 1 and 2 is given by a word for how work is going: “green” and “red”.',
    ])
  })
})

it('s.12(2): the same of a report on a locality plan', async () => {
  const small = await checked([
    profile(localities),
    loip('', { published: '28 March 2024' }),
    localityPlan('milltown', '', { published: '28 March 2024' }),
    report('2024-25', '1 September 2025', '', 'milltown', ['M1']).replace(
      /judgement: improved, because: [^}]*/,
      'judgement: green',
    ),
  ])
  expect(small.verdict('s12-2-assess-each-outcome')).toBe('for-people')
  expect(small.of('s12-2-assess-each-outcome')[0]?.says).toContain('“green”')
})

describe('s.8(2)(b): participation', () => {
  const rows = {
    extent: 's8-2b-i-participation-extent',
    effectiveness: 's8-2b-ii-participation-effectiveness',
  } as const
  const other = { extent: 'Two community councils took part.', effectiveness: 'Both councils were heard on bus times.' }

  /** With these words in both places, one after the other. */
  const of = async (words: string) =>
    Promise.all(
      (['extent', 'effectiveness'] as const).map(async (field) => {
        const said = { ...other, [field]: words }
        const taking = `participation: {extent: ${text(said.extent)}, effectiveness: ${text(said.effectiveness)}}`
        const small = await checked([
          loip('', { published: '28 March 2024' }),
          report('2024-25', '1 September 2025', taking),
        ])
        const found = small.result.findings.filter(({ duty }) => duty === rows[field]).map(({ says }) => says)
        return { verdict: small.verdict(rows[field]), said: found.join() }
      }),
    )

  it.each([
    'Participation.',
    'Effective.',
    'See appendix 3.',
    'Section 4 of the report',
    'To follow',
    'not seen',
    'Communities were involved throughout the year.',
  ])('what says nothing of its own is quoted, for people, and never called absent: %s', async (words) => {
    const [extent] = await of(words)
    expect(extent?.verdict).toBe('for-people')
    expect(extent?.said).toContain(words)
    expect(extent?.said).not.toContain('does not say')
  })

  it.each([
    'Seven local action partnerships met 41 times.',
    'The board met four times in 2024 and 9 papers were read.',
  ])('meetings of which nobody is named are no extent: %s', async (words) => {
    const [extent] = await of(words)
    expect(extent).toEqual({ verdict: 'for-people', said: expect.stringContaining('does not say who took part') })
  })

  it('a pointer is named, and not copied', async () => {
    expect((await of('See appendix 3.')).map(({ said }) => said)).toEqual([
      'The extent of participation is named, and not copied here: “See appendix 3.”.',
      'The effectiveness of participation is named, and not copied here: “See appendix 3.”.',
    ])
  })

  it.each([
    'Both community councils took part in every meeting.',
    'No community body took part.',
    'Twelve events with 640 people.',
    'It was not effective: community councils told us they did not know of it.',
  ])('a sentence with a body, a figure or an event is shown: %s', async (words) => {
    expect((await of(words)).map(({ verdict }) => verdict)).toEqual(['shown', 'shown'])
  })
})
