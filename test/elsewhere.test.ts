// Words that only point elsewhere, promise, praise or tell of meetings are no content, whatever names, years and numbers stand in them.
// What points and says something besides stays content.
import { describe, expect, it } from 'vitest'
import { particularOf } from '../src/readings/own-sentence.ts'
import { emptinessOf } from '../src/readings/placeholder.ts'
import { checked, loip, profile } from './small-partnership.ts'

const pointing = [
  'See',
  'Please see',
  'Refer to',
  'As set out in',
  'Set out in',
  'Described in',
  'Available in',
  'Details are in',
  'For details, see',
  'Yes, see',
  'The needs of our communities are described in',
  'Full details can be found in',
  'Participation of community bodies is covered in',
  'How community bodies took part is set out in',
]
const documents = [
  'our Strategic Needs Assessment',
  'the Fife Participation Report',
  'the Fire Plan',
  'the Improvement Service Outcomes Profile',
  'the Annual Report of NHS Fife',
  'the Board paper',
]
const places = [
  '',
  ' (Appendix B)',
  ' 2021',
  ' 2021, page 12',
  ' 2024-25, pages 4 to 9',
  ', published separately',
  ' of 3 May 2024, section 4.2',
]
const pointers = pointing.flatMap((verb) =>
  documents.flatMap((name) => places.map((place) => `${verb} ${name}${place}.`)),
)

const subjects = [
  'Needs',
  'The needs of our communities',
  'A target',
  'The baseline',
  'Figures for 2024',
  '2024 figures',
  'The extent of participation',
]
const coming = [
  'will be described',
  'will be set',
  'will be agreed',
  'will follow',
  'are due',
  'is awaited',
  'has yet to be agreed',
  'to follow',
  'is to be developed',
]
const days = [
  '',
  ' in 2027',
  ' in June 2027',
  ' by March 2027',
  ' once the 2027 Fife census work is done',
  ' after the Board meets in May 2027',
]
const promises = subjects.flatMap((subject) => coming.flatMap((verb) => days.map((day) => `${subject} ${verb}${day}.`)))

const praise = [
  'Participation',
  'Our work with community councils',
  'The Fife Partnership',
  'Engagement in 2024',
].flatMap((subject) =>
  [
    'is award winning (2024)',
    'was very effective in 2024-25',
    'has been excellent',
    'is highly regarded across Fife',
  ].map((how) => `${subject} ${how}.`),
)

const content = [
  'See Appendix 2: one child in five lives in poverty.',
  'As the Fire Plan 2020 says, fires fell by 10% in Milltown',
  'See the Annual Report 2024, which says that 12 groups took part',
  'As set out in the Fire Plan 2020, fires in Milltown are twice the Scottish rate.',
  'See Appendix B for the damp homes in Milltown that make children ill',
  'In Milltown one child in five is poor (see Appendix B).',
  'In the north, young people leave school early',
  'Needs will be met by 2027',
  'More people will be in work by 2030',
  'Fewer fires by 2030, as set out in the Fire Plan 2020',
  'The Survey shows that carers are tired',
  'The Strategic Assessment 2021 shows that 34% of children in Milltown are poor',
  'Levels of poverty will be reduced by half by 2030',
  'Every outcome will be achieved by 2030',
  'Information will be available to everyone in Gaelic by 2030',
  'Every family gets the help that is due to it.',
  'In 2024 three groups helped write the plan',
]

describe('words that say nothing of their own', () => {
  it('only point elsewhere', () => {
    expect(pointers.length).toBeGreaterThan(500)
    expect(pointers.filter((words) => emptinessOf(words) !== 'pointer')).toEqual([])
  })

  it('only promise', () => {
    expect(promises.length).toBeGreaterThan(300)
    expect(promises.filter((words) => emptinessOf(words) !== 'placeholder')).toEqual([])
  })

  it('only praise', () => {
    expect(praise.filter((words) => particularOf(words) !== undefined)).toEqual([])
  })

  it('are not those that say something besides', () => {
    expect(content.filter((words) => emptinessOf(words) !== undefined)).toEqual([])
  })
})

const nothing = [
  'See our Strategic Needs Assessment 2021 (Appendix B).',
  'This will be described in 2027 when the Fife census work is done.',
  'The Board met 4 times in 2024.',
  'Very effective in 2024',
]

const report = (more: string) => `
kind: progress-report
reporting_year: 2024-25
published_on: 1 October 2025
assessments: [{outcome: "1", judgement: improved, because: "Fires fell from 20 to 18."}]
${more}`

describe('what a reader sees of them', () => {
  it.each(nothing)('as needs: %s', async (words) => {
    const plan = loip().replace(/^needs: .*$/m, `needs: ${JSON.stringify(words)}`)
    expect((await checked([profile(), plan])).verdict('s6-2d-describe-needs')).toBe('for-people')
  })

  it.each(nothing)('as the effectiveness of participation: %s', async (words) => {
    const small = await checked([
      profile(),
      loip(),
      report(`participation: {extent: Six groups took part in planning., effectiveness: ${JSON.stringify(words)}}`),
    ])
    expect(small.verdict('s8-2b-ii-participation-effectiveness')).toBe('for-people')
  })

  it.each([
    ...nothing.slice(0, 3),
    '2024 figures are due in June 2026',
    'No evidence was collected in 2024',
    '12 talks were held',
  ])('as the reason of a judgement: %s', async (words) => {
    const small = await checked([
      profile(),
      loip().replace(/(outcomes:\n {2}- id: "1")[\s\S]*?(?=\n {2}- id|\n[a-z]|$)/, '$1\n    title: Fewer fires'),
      report('').replace('Fires fell from 20 to 18.', words),
    ])
    expect(small.verdict('s8-2a-assess-each-outcome')).not.toBe('shown')
  })

  it.each(['As set out in the Fire Plan 2030 (Annex B).', 'A target will be set in 2027', 'See the Fire Plan 2030.'])(
    'as an improvement: %s',
    async (words) => {
      const plan = `
kind: loip
id: l
title: Plan
edition: {published_on: 1 March 2018}
outcomes: [{id: "1", title: Fewer fires, improvement: ${JSON.stringify(words)}}]`
      const small = await checked([profile(), plan])
      expect(small.verdict('s6-2b-describe-improvement')).toBe('for-people')
      expect(small.verdict('s6-2c-period')).not.toBe('shown')
    },
  )
})
