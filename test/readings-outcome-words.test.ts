// What words of plans and reports are: generated, so that no list of words is only right for the examples it was made from.
import { describe, expect, it } from 'vitest'
import { isActivity, isPromise, isRating, saysHowThingsAre } from '../src/readings/activity-words.ts'
import { endInside } from '../src/readings/end-inside.ts'
import { whatIsStated } from '../src/readings/outcome-words.ts'
import { saysOfItsOwn } from '../src/readings/own-sentence.ts'
import { kindOfTitle } from '../src/readings/title-words.ts'

/** The same words as somebody else would type them. */
function typed(words: string): string[] {
  return [
    words,
    words.toUpperCase(),
    words.toLowerCase(),
    `“${words}”`,
    `  ${words}.`,
    `Outcome 3: ${words}`,
    words.replaceAll('-', '–').replaceAll("'", '’'),
  ]
}

const things = [
  'child poverty',
  'rough sleeping',
  'drug deaths',
  'fuel poverty',
  'loneliness',
  'unemployment',
  'house fires',
]
const when = ['', ' by 2030', ' by March 2028', ' within ten years']

const forms: Readonly<Record<string, readonly string[]>> = {
  'an end': things.flatMap((thing) => [
    `End ${thing}`,
    `An end to ${thing}`,
    `Eradicate ${thing}`,
    `No more ${thing}`,
    `Eliminating ${thing}`,
  ]),
  'a change': things.flatMap((thing) => [
    `Halve ${thing}`,
    `Reduce ${thing} by a third`,
    `Less ${thing}`,
    `Falling ${thing}`,
    `${thing} is halved`,
    `A reduction in ${thing}`,
  ]),
  'nobody or everybody': ['child', 'family', 'household', 'older person', 'pupil', 'tenant'].flatMap((who) => [
    `No ${who} will live in poverty`,
    `Every ${who} has a warm home`,
    `Each ${who} is safe`,
  ]),
  'a number in words or digits': [
    'one in ten',
    'a quarter of',
    'two thirds of',
    'half of',
    '90% of',
    '9 in 10',
  ].flatMap((share) => [`${share} people earn the real Living Wage`, `Only ${share} children are poor`]),
  'twice as many': ['Double', 'Treble', 'Twice as many'].map((much) => `${much} people walk to work`),
  'a comparison': ['than in Scotland', 'than the Scottish average', 'than before'].flatMap((than) => [
    `People live longer ${than}`,
    `Homes are warmer ${than}`,
    `Unemployment is lower ${than}`,
  ]),
  'a gap that closes': [
    'The gap closes by two years',
    'Close the attainment gap',
    'The difference in life expectancy narrows',
  ],
}

describe('a title that states', () => {
  const all = Object.entries(forms).flatMap(([kind, titles]) =>
    titles.flatMap((title) => when.map((time) => [kind, `${title}${time}`] as const)),
  )

  it('is made in hundreds of forms', () => {
    expect(all.length).toBeGreaterThan(400)
  })

  it.each(Object.keys(forms))('%s is no topic, however it is typed', (kind) => {
    const missed = all
      .filter(([of]) => of === kind)
      .flatMap(([, title]) => typed(title).filter((words) => whatIsStated(words) === undefined))
    expect(missed).toEqual([])
  })
})

describe('a bare topic', () => {
  const single =
    'Housing|Health|Poverty|Economy|Transport|Environment|Education|Employability|Culture|Community safety|Climate change|Mental health|Early years|Older people|Connectivity|Digital|Skills|Tourism|Town centres|Substance use|Alcohol and drugs|Third sector|Children and young people|Community learning and development|Child protection|Inclusive growth|Population|Place|Further and higher education|Access to services|Children affected by domestic abuse|End of life care'.split(
      '|',
    )
  const pairs = single.flatMap((one) =>
    ['Housing', 'Health', 'Jobs', 'Communities'].map((other) => `${one} and ${other.toLowerCase()}`),
  )

  it('states nothing, and reads as a topic', () => {
    const all = [
      ...single,
      ...pairs,
      ...single.map((one) => `Priority 2 – ${one}`),
      ...single.map((one) => `${one} 2030`),
    ]
    expect(all.length).toBeGreaterThan(200)
    expect(all.filter((title) => kindOfTitle(title) !== 'topic')).toEqual([])
    expect(single.flatMap(typed).filter((title) => kindOfTitle(title) !== 'topic')).toEqual([])
  })
})

describe('in the place of an outcome', () => {
  const whom = ['people', 'families', 'our communities', 'older people', 'carers', 'businesses']
  it('an instruction says what is to be done', () => {
    const all = [
      'Enable',
      'Support',
      'Empower',
      'Help',
      'Work with',
      'Engage with',
      'Encourage',
      'Supporting',
      'Enabling',
      'To support',
    ].flatMap((verb) => whom.flatMap((who) => [`${verb} ${who}`, `${verb} ${who} to live well`]))
    expect(all.filter((title) => kindOfTitle(title) !== 'instruction')).toEqual([])
    const headed = ['Wellbeing: ', 'Economy and skills: ', 'Places - '].flatMap((head) => all.map((one) => head + one))
    expect(headed.filter((title) => kindOfTitle(title) !== 'instruction')).toEqual([])
  })

  it('a heading before an outcome leaves it one', () => {
    for (const title of [
      'Poverty: fewer children grow up poor',
      'Health: help is there when people need it',
      'Work - people earn enough to live on',
    ])
      expect([title, kindOfTitle(title)]).toEqual([title, 'outcome'])
  })

  it('an adjective alone says nothing of whom', () => {
    for (const title of ['Prosperous', 'Healthy', 'Fairer', 'Safe.'])
      expect([title, kindOfTitle(title)]).toEqual([title, 'topic'])
  })

  it('a promise says what somebody will do', () => {
    const all = [
      'We will',
      'We aim to',
      'Together, we will',
      'The partnership will',
      'Partners will',
      'We are going to',
      'Our aim is to',
      'We’ll',
      'Over the next ten years we will',
    ].flatMap((who) =>
      ['support carers', 'write a strategy', 'tackle poverty', 'work together on housing'].map(
        (what) => `${who} ${what}`,
      ),
    )
    expect(
      all.flatMap(typed).filter((title) => !title.startsWith('Outcome') && kindOfTitle(title) !== 'promise'),
    ).toEqual([])
    expect(all.filter((words) => !isPromise(words))).toEqual([])
  })

  it('a placeholder keeps the place free', () => {
    for (const title of ['TBC', 'tbc', '[insert outcome]', 'To be confirmed', 'x', '-', 'see section 4'])
      expect([title, kindOfTitle(title)]).toEqual([title, 'open'])
  })
})

describe('an outcome in a title', () => {
  it('reads as one', () => {
    const all = [
      'Fewer children grow up in poverty',
      'Good work with fair pay',
      'People live longer in good health',
      'Nobody on the shore is left alone',
      'Reducing inequalities',
      'Our children have the best start in life',
      'Communities are safe and resilient',
      'A thriving economy',
      'Everyone has a warm home',
      'Safer streets',
      'Families thrive',
      'People feel safe at home',
    ]
    expect(all.flatMap(typed).filter((title) => kindOfTitle(title) !== 'outcome')).toEqual([])
  })
})

describe('a report that tells of work', () => {
  const done = ['We delivered', 'We held', 'The partnership ran', 'Partners organised', 'Officers gave', 'We hosted']
  const counts = ['12', 'three', 'a number of', 'several', 'monthly']
  const what = ['fire safety talks', 'workshops', 'community events', 'training sessions', 'meetings', 'drop-ins']

  it('tells nothing of how things are', () => {
    const all = [
      ...done.flatMap((who) => counts.flatMap((count) => what.map((of) => `${who} ${count} ${of}`))),
      ...counts.flatMap((count) => what.map((of) => `${count} ${of} were held`)),
      ...what.map((of) => `${of} held: 12`),
      'We delivered 12 fire safety talks and bought a van',
      'A strategy was written and published',
      'The action plan is on track',
      'Recruited two officers',
      'A new hub was opened in Milltown',
      'More talks were held than last year',
    ]
    expect(all.length).toBeGreaterThan(200)
    expect(all.filter((words) => saysHowThingsAre(words))).toEqual([])
    expect(all.filter((words) => !isActivity(words) && !isRating(words))).toEqual([])
  })

  it('and of what came of it is about more than work', () => {
    const came = [
      'fires fell by 10%',
      'fewer people were hurt',
      'people feel safer',
      'poverty dropped from 20% to 18%',
      'more families have enough to live on',
    ]
    const all = came.flatMap((change) => [
      change,
      `We delivered 12 talks and ${change}`,
      `Workshops were held, and ${change}`,
    ])
    expect(all.filter((words) => !saysHowThingsAre(words) || isActivity(words))).toEqual([])
  })
})

describe('a word for how work goes', () => {
  it('is a rating', () => {
    const all = [
      'green',
      'Red',
      'AMBER',
      'on track',
      'On target',
      'RAG: green',
      'Status – amber',
      'Complete',
      'delayed',
      'All actions complete',
      'behind schedule',
      'Green/Amber',
      '✓',
      'in progress',
      'Achieved',
      'Not started',
      'at risk',
      'Work is progressing well',
    ]
    expect(
      all.flatMap((words) => [words, words.toUpperCase(), `“${words}”.`]).filter((words) => !isRating(words)),
    ).toEqual([])
  })

  it('is none where it says how things are', () => {
    for (const words of [
      'Poverty fell',
      'Improving',
      'Green spaces are cleaner',
      'Amber: more children are poor',
      'No change',
      'Homes are warm',
    ])
      expect([words, isRating(words)]).toEqual([words, false])
  })
})

describe('a text that says something of its own', () => {
  it('names a place, a group, a figure or an event in a sentence', () => {
    const all = [
      'One in five children live in poverty; highest in Milltown',
      'Older people are lonely',
      'Milltown is poorer than the rest',
      'The mill closed in May and 200 jobs went',
      'Both community councils took part in every meeting.',
      'Child poverty: 24% in 2023',
      'Tenants chose the new route',
      'They say that they changed the bus times.',
      'Nobody took part.',
      'Poverty in Milltown, and loneliness on the shore.',
      'We cannot yet tell, because no body has answered.',
    ]
    expect(all.filter((words) => !saysOfItsOwn(words))).toEqual([])
  })

  it('is none that could stand in any plan, keeps its place free, or points elsewhere', () => {
    const all =
      'Needs.|Participation.|Effective.|Good|not seen|To follow|TBC|See the appendix.|Section 2|described in section 5|Needs in our area are many and varied.|Poverty and inequality are a concern.|There are significant challenges|Communities were involved throughout the year.|Participation was effective and worthwhile.|Children, older people and carers|The needs of people are set out in section 2|Details are provided in the annual report|Engagement was strong across the partnership|on track'.split(
        '|',
      )
    expect(
      all.flatMap((words) => [words, words.toUpperCase(), `“${words}”`]).filter((words) => saysOfItsOwn(words)),
    ).toEqual([])
  })
})

describe('a year anywhere in an outcome', () => {
  const years = ['2028', '2030', '2034', '2030-31', '2024-34', '2024/25 to 2033/34']
  it('is an end, whatever stands before it', () => {
    const all = years.flatMap((year) => [
      `End rough sleeping by ${year}`,
      `10% by ${year}`,
      `By ${year}, no child is poor`,
      `by the end of ${year}`,
      `No later than March ${year}`,
      `help reaches 250 families by ‘${year}’`,
    ])
    expect(
      all.flatMap((words) => [words, words.toUpperCase()]).filter((words) => endInside(words, 2024) !== 'year'),
    ).toEqual([])
  })

  it('is none where it is past, or a number', () => {
    for (const words of [
      'Fewer than in 2019',
      'Since 2020 things are better',
      '2030 homes',
      'the 2018 Act',
      'at 2023 levels',
      'Climate Act 2019',
      '£2030',
    ])
      expect([words, endInside(words, 2024)]).toEqual([words, undefined])
  })

  it('is not needed for a length of time, which people can tell', () => {
    for (const words of [
      'in ten years',
      'within 10 years of publication',
      'over the next decade',
      'by the end of the plan period',
      'within the life of the plan',
      'over the coming five years',
    ])
      expect([words, endInside(words, 2024)]).toEqual([words, 'length'])
  })
})
