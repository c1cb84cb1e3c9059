// Words that stand where an answer is looked for, and deny one, show nothing: they are quoted, for people. So does what is only still to
// come, or is of something else, such as the review of another edition.
import { describe, expect, it } from 'vitest'
import { checked } from './small-partnership.ts'

const quoted = JSON.stringify
const profile = 'kind: partnership\nname: Strathexample Partnership\ncouncil_area: Fife\n'
const loip = (improvement = 'From one child in four to one in ten by 2030', more = '') =>
  `kind: loip\nid: l\ntitle: Our Plan\nperiod: 2022-32\nedition: {published_on: 1 June 2022, url: "https://strathexample.example/plan"}\noutcomes:\n  - {id: "1", title: Child poverty, improvement: ${quoted(improvement)}}\n${more}`
const report = (because: string, effectiveness: string, more = 'published_on: 1 October 2025') =>
  `kind: progress-report\ntitle: Report\nreporting_year: 2024-25\n${more}\nassessments:\n  - {outcome: "1", judgement: improved, because: ${quoted(because)}}\nparticipation: {extent: Five community councils sat on the board., effectiveness: ${quoted(effectiveness)}}\n`

const helped = 'The community councils say that the board changed its budget for them.'
const measured = 'Child poverty fell from 24% to 20%.'

describe('an improvement that is denied is for people, quoted', () => {
  const denied = [
    ...['improvement', 'change', 'specific target', 'further progress'].flatMap((thing) => [
      `No ${thing} is proposed.`,
      `No ${thing} has been set for 2030`,
    ]),
    'Improvement has not been set out in the plan',
    'The plan does not say what will be better',
    'This plan doesn’t set a target',
    'Nothing will be different for most families',
    'Things will get worse before 2030',
  ]
  it.each(denied)('%s', async (words) => {
    const small = await checked([profile, loip(words)])
    expect(small.verdict('s6-2b-describe-improvement')).toBe('for-people')
    const said = small.of('s6-2b-improvement-says-more').map(({ says }) => says)
    expect(said).toEqual([expect.stringContaining('promise none')])
  })

  it.each([
    'No child goes to school hungry by 2030',
    'No families will have to choose between heating and food',
    'Poverty will not get worse for any group by 2030',
    'Nothing stands between young people and a first job',
  ])('and none of these denies one: %s', async (words) => {
    const small = await checked([profile, loip(words)])
    expect(small.of('s6-2b-improvement-says-more').map(({ says }) => says)).not.toEqual([
      expect.stringContaining('promise none'),
    ])
  })
})

const nothingKnown = [
  'This could not be assessed this year.',
  'It is too early to say whether anything has improved.',
  'Not assessed because the survey was cancelled.',
  'No update was received from the lead officer.',
  'It was not measured this year',
  'Progress has not been reported',
  'The outcome has not yet been evaluated, as the figures come in May.',
]

describe('a reason that tells only that nothing is known', () => {
  it.each(nothingKnown)('explains no judgement: %s', async (words) => {
    const small = await checked([profile, loip(), report(words, helped)])
    expect(small.verdict('s8-2a-assess-each-outcome')).toBe('for-people')
  })

  it.each(nothingKnown)('says nothing of how effective participation was: %s', async (words) => {
    const small = await checked([profile, loip(), report(measured, words)])
    expect(small.verdict('s8-2b-ii-participation-effectiveness')).toBe('for-people')
  })

  it.each([
    'The survey was not held, but 30 more families a week come to the food bank.',
    'Not all targets were met: the rate fell from 24% to 20%.',
    'Too early to say after four months',
  ])('is none where it tells more: %s', async (words) => {
    const small = await checked([profile, loip(), report(words, helped)])
    expect(small.verdict('s8-2a-assess-each-outcome')).toBe('shown')
  })
})

describe('what is not there yet, or is of something else', () => {
  it.each(['not published', 'TBC'])('no content is shown by a report that gives %s as its day', async (day) => {
    const small = await checked([profile, loip(), report(measured, helped, `published_on: ${day}`)])
    for (const duty of ['s8-2a-assess-each-outcome', 's8-2b-i-participation-extent'])
      expect(small.verdict(duty), duty).toBe('cannot-tell')
  })

  it('an outcome closed on no known day is asked about, and no gap', async () => {
    const closed =
      '  - {title: More people cycle, improvement: Twice as many by 2030, closed: {reason: merged into 1}}\n'
    const small = await checked([profile, loip(undefined, closed), report(measured, helped)])
    expect(small.of('s8-2a-assess-each-outcome').map(({ level, says }) => `${level}: ${says}`)).toEqual([
      expect.stringMatching(/^question: .*may have been in force that year\.$/),
    ])
  })

  it.each(['no', 'TBC'])('and one that is said to be closed: %s is in force', async (words) => {
    const closed = `  - {title: More people cycle, improvement: Twice as many by 2030, closed: ${quoted(words)}}\n`
    const small = await checked([profile, loip(undefined, closed), report(measured, helped)])
    expect(small.of('s8-2a-assess-each-outcome').map(({ level }) => level)).toEqual(['gap'])
  })

  it('a decision on a locality that is to come identifies none', async () => {
    const small = await checked([
      `${profile}localities: [{name: Neuk, poorer_outcomes: yes, decided_on: September 2027}]\n`,
      loip(),
    ])
    expect(small.verdict('s9-3-identify-poorer-localities')).toBe('not-shown')
  })

  it('a plan for an identified locality is not one by choice because it is marked so', async () => {
    const plan = (covers: string) =>
      `kind: locality-plan\ntitle: Plan for ${covers}\ncovers: ${covers}\nvoluntary: yes\nedition: {published_on: 1 May 2024}\n`
    const places = `${profile}localities: [{name: Milltown, poorer_outcomes: yes}, {name: Glen, poorer_outcomes: no}]\n`
    expect((await checked([places, plan('Milltown')])).verdict('s10-2-may-plan-others')).toBe('for-people')
    expect((await checked([places, plan('Glen')])).verdict('s10-2-may-plan-others')).toBe('shown')
  })

  it.each(['not yet agreed', 'to be determined', 'under discussion', 'withdrawn'])(
    'an amount that is %s is no contribution',
    async (amount) => {
      const small = await checked([
        `${profile}partners: [{id: c, name: Fife Council}]\ncontributions: [{partner: c, kind: staff, amount: ${amount}, outcome: "1"}]\n`,
        loip(),
      ])
      expect(small.of('s14-3a-contribute-resources-outcomes').map(({ says }) => says)[0]).toContain('Fife Council')
      expect(small.verdict('s14-3a-contribute-resources-outcomes')).toBe('not-shown')
    },
  )

  it('an agreement without a day shows none', async () => {
    const agreement = (day: string) =>
      `kind: exceptions\nagreements: [{partner: Fife Council, duty: s.14(3)(a), outcome: "1", relief: none, agreed_on: ${day}}]\n`
    const partners = `${profile}partners: [Fife Council]\n`
    const verdictOn = async (day: string) =>
      (await checked([partners, loip(), agreement(day)])).verdict('s14-1-agreed-relief')
    expect(await verdictOn('not yet agreed')).toBe('cannot-tell')
    expect(await verdictOn('1 May 2024')).toBe('shown')
  })

  it('the review of an update that is laid over a plan is no review of the plan', async () => {
    const update =
      'kind: loip\nid: u\ntitle: Update 2024-27\nperiod: 2024-27\nedition: {published_on: 1 June 2024}\noutcomes: [{title: Child poverty}]\n'
    const review = (of: string) =>
      `kind: review\nof: plan\nplan: ${of}\ndate: June 2025\ndecision: no change\nstatement: {claim: The Board reviewed it, evidence: "https://strathexample.example/minutes", locator: item 4, owner: Board secretary, date: June 2025}\n`
    const verdictWith = async (of: string) =>
      (await checked([profile, loip(), update, review(of)])).verdict('s7-2a-review-plan')
    expect(await verdictWith('u')).toBe('cannot-tell')
    expect(await verdictWith('l')).toBe('declared')
  })
})

const withOutcome = (outcome: string, more = '') =>
  `kind: loip\nid: l\ntitle: Our Plan\nedition: {published_on: 1 June 2022}\noutcomes:\n  - ${outcome}\n${more}`

describe('a title in the place of an outcome that says that there is none, or only where it stands, sets out none', () => {
  const none = [
    ...['outcomes', 'priorities', 'local outcomes', 'strategic aims'].flatMap((things) => [
      `No ${things}`,
      `No ${things} have been set`,
      `There are no ${things} yet`,
      `The ${things} are not yet agreed`,
      `We have not agreed any ${things}`,
    ]),
    'Priorities are still to be agreed',
    'The Board has yet to agree its priorities',
    'See theme 2',
    'Please see priorities 1 and 2',
    'As per action 4',
    'Same as outcome 2',
  ]
  it.each(none)('%s', async (title) => {
    const small = await checked([profile, withOutcome(`{title: ${quoted(title)}}`)])
    expect(small.verdict('s6-2a-priority-outcomes')).toBe('for-people')
    expect(small.of('s6-2a-priority-outcomes').map(({ says }) => says)).toEqual([expect.stringContaining(title)])
  })

  it.each([
    'No child lives in poverty',
    'No aim is too high for our children',
    'No priority group is left behind',
    'Outcomes are not affected by where people live',
    'Our priorities are not set by where people live',
    'No priority is set above another: all communities thrive',
    'No outcomes are worse than the Scottish average',
    'Priorities are set by communities themselves',
    'See the difference in people’s lives within 2 years',
    'Theme 2: fairer places to live',
  ])('and none of these does: %s', async (title) => {
    const small = await checked([profile, withOutcome(`{title: ${quoted(title)}}`)])
    expect(small.verdict('s6-2a-priority-outcomes')).toBe('shown')
  })
})

describe('an improvement given as how things are', () => {
  const levels = [
    'Child poverty is 24%',
    'Child poverty stands at 24%',
    'There are 300 empty homes in the area',
    'In 2022, 24% of children lived in poverty',
    'One in five children lives in poverty',
  ]
  it.each(levels)('is for people: %s', async (words) => {
    const small = await checked([profile, loip(words)])
    expect(small.verdict('s6-2b-describe-improvement')).toBe('for-people')
    expect(small.of('s6-2b-improvement-says-more').map(({ says }) => says)).toEqual([
      expect.stringContaining('given as a level'),
    ])
  })

  it.each([
    'Child poverty is 10% by 2034',
    'Child poverty is at most 10%',
    'Child poverty is 10% in 2034',
    '100% of homes are warm',
    'All 400 homes are warm',
    'People live two years longer',
    'Child poverty fell from 24% to 10%',
  ])('and what is to be reached is described: %s', async (words) => {
    const small = await checked([profile, loip(words)])
    expect(small.verdict('s6-2b-describe-improvement')).toBe('shown')
  })
})

describe('an aim to reduce inequalities that stands with an outcome', () => {
  it.each([
    '{title: Halve the gap in life expectancy between Milltown and the rest}',
    '{title: Health, improvement: The difference between the most deprived places and the others is halved by 2030}',
    '{title: Health, inequality: Men in Milltown die eight years younger than men in Shore.}',
  ])('is quoted: %s', async (outcome) => {
    const small = await checked([profile, withOutcome(outcome)])
    expect(small.verdict('s5-reduce-inequalities')).toBe('for-people')
    const [said] = small.of('s5-reduce-inequalities').map(({ says }) => says)
    expect(said).toContain('of an outcome it says “')
  })

  it.each(['{title: Better homes}', '{title: A gap year for every pupil}'])('and this is none: %s', async (outcome) => {
    const small = await checked([profile, withOutcome(outcome)])
    expect(small.verdict('s5-reduce-inequalities')).toBe('not-shown')
  })
})

describe('what a plan says of its review', () => {
  it.each([
    ['Reviewed by the Board on 14 June 2026; no change needed', 'for-people'],
    ['The Board found in 2025 that the plan was still right', 'for-people'],
    ['The plan will be reviewed every two years', 'not-shown'],
    ['It has not been reviewed since 2019', 'not-shown'],
    ['The plan was to be reviewed in 2024', 'not-shown'],
  ])('is quoted: %s', async (words, verdict) => {
    const small = await checked([profile, withOutcome('{title: Better homes}', `review: ${quoted(words)}\n`)])
    expect(small.verdict('s7-2a-review-plan')).toBe(verdict)
    expect(small.of('s7-2a-review-plan').map(({ says }) => says)).toEqual([expect.stringContaining(words)])
  })
})

describe('requests of which there were none', () => {
  it.each(['None outstanding', 'No requests were made', 'None', 'No partner was asked for information'])(
    'are none: %s',
    async (words) => {
      const small = await checked([`${profile}information_requests: ${quoted(words)}\n`, loip()])
      expect(small.of('s14-4-provide-information')).toEqual([])
      expect(small.verdict('s14-4-provide-information')).toBe('cannot-tell')
    },
  )

  it('and an application that was decided against is none', async () => {
    const words = 'The Board decided against an application'
    const small = await checked([`${profile}s17_application: ${quoted(words)}\n`, loip()])
    expect(small.verdict('s17-corporate-body')).toBe('cannot-tell')
  })
})

describe('a LOIP that also serves as a locality plan', () => {
  const asked = async (words: string) =>
    (await checked([profile, loip(undefined, `also_serves_as: ${quoted(words)}\n`)])).verdict(
      's10-3a-priority-outcomes',
    )

  it.each([
    'locality plan',
    'council plan, locality plan',
    'Locality Plan for the North Isles',
    'the North Isles Locality Plan 2024-34',
  ])('is asked as one: %s', async (words) => expect(await asked(words)).not.toBe(await asked('Council Plan')))

  it.each(['Local Fire Plan', 'not a locality plan', 'Children’s Services Plan'])(
    'and this is none: %s',
    async (words) => expect(await asked(words)).toBe(await asked('Council Plan')),
  )
})

describe('what a plan says of its links to the national outcomes as a whole', () => {
  const linked = (words: string) => checked([profile, loip(undefined, `national_link: ${quoted(words)}\n`)])

  it.each([
    'There is no link to the national outcomes.',
    'No clear links have been made',
    'The outcomes have not been linked to the national outcomes',
    'Our priorities aren’t aligned with the framework yet',
    'None',
  ])('shows none where it denies one: %s', async (words) => {
    const small = await linked(words)
    expect(small.verdict('s4-4-consistent-national-outcomes')).toBe('not-shown')
    expect(
      small
        .of('s4-4-consistent-national-outcomes')
        .map(({ says }) => says)
        .join(),
    ).not.toContain('as a whole')
    expect(small.result.crosswalk.rows.flatMap(({ links }) => links)).toEqual([])
  })

  it.each([
    'Our outcomes support the national outcomes on poverty and on health.',
    'No outcome stands apart from the national outcomes; each names one in its chapter.',
    'Each outcome is linked in its chapter; there are no links to Culture.',
  ])('and is for people where it states one: %s', async (words) => {
    expect((await linked(words)).verdict('s4-4-consistent-national-outcomes')).toBe('for-people')
  })
})

it('a reason that is only named is quoted beside its judgement', async () => {
  const small = await checked([profile, loip(), report('see appendix 4', helped)])
  expect(small.of('s8-2a-assess-each-outcome').map(({ says }) => says)).toEqual([
    expect.stringContaining('gives for its judgement on outcome 1 “Child poverty” only “see appendix 4”'),
  ])
})

it.each(['vacant', 'Post currently vacant', 'Vacancy'])(
  'nobody scrutinises where the post is empty: %s',
  async (words) => {
    const small = await checked([`${profile}governance: {scrutiny_body: ${quoted(words)}}\n`, loip()])
    expect(small.verdict('g-loip-scrutiny-arrangements')).toBe('missing')
  },
)

it('a minute of what was agreed not to be done is evidence all the same', async () => {
  const statement = `statement: {claim: The Board chose these outcomes, evidence: "Minute: agreed not to object, 3 May 2022", locator: item 2, owner: {name: A. Person, role: Manager, organisation: Council}, date: 3 May 2022}\n`
  const small = await checked([profile, loip(undefined, statement)])
  expect(small.of('file-empty-value')).toEqual([])
})
