import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { provisionsCited, wordsAt } from '../scripts/law-text.ts'
import { dutyLines } from '../src/commands/explain/explanation.ts'
import { describeCitation, findDuties, urlAsAt } from '../src/law/citation.ts'
import type { Duty } from '../src/law/duty.ts'
import { cautionAbout, dutyIds, dutyOf, lawTable } from '../src/law/index.ts'
import { localityPlanningRegulations2016 } from '../src/law/locality-planning-regulations-2016.ts'
import { type Source, sourceInWords, sources } from '../src/law/sources.ts'

import { stylesFor } from '../src/report/terminal/colour.ts'

const notes = resolve(import.meta.dirname, '../../shared/law.md')
const notesAreHere = existsSync(notes)

const words = resolve(import.meta.dirname, '../../shared/data/legislation')

/** First cells of the tables in the sections with these headings. */
function idsUnder(markdown: string, headings: readonly RegExp[]): string[] {
  const sections = markdown.split(/^(?=#{2,4} )/m).filter((text) => headings.some((heading) => heading.test(text)))
  return sections.flatMap((text) =>
    [...text.matchAll(/^\| `((?:p1|s\d+|x|g)-[a-z0-9-]+)` \|/gm)].map(([, id = '']) => id),
  )
}

/** Rows that the words of the Acts and the analysis of the draft guidance asked for, after the notes were written. */
const rowsSince: readonly string[] = ['x-islands-yearly-information', 'g-locality-up-to-date']

const rows = dutyIds.map((id): [string, Duty] => [id, dutyOf(id)])
const where = (wanted: (duty: Duty) => boolean) => rows.filter(([, duty]) => wanted(duty))
const printed = rows.flatMap(([id, { says, unchecked = says }]): [string, string][] => [
  [id, says],
  [id, unchecked],
])

const isRealDate = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

describe('the law table', () => {
  it.skipIf(!notesAreHere)(
    'has every row of the notes on the law, in their order, and no other (needs ../shared/law.md)',
    () => {
      const noted = idsUnder(readFileSync(notes, 'utf8'), [/^#### [A-F]\. /, /^### 5\.[123] /])
      expect(noted.filter((id) => !id.startsWith('g-'))).toHaveLength(87)
      expect(dutyIds.filter((id) => !id.startsWith('gp-') && !rowsSince.includes(id))).toEqual(noted)
    },
  )

  it('has only sections, other enactments, guidance and good practice in it', () => {
    expect(dutyIds.filter((id) => !/^(?:p1|s\d+|x|g|gp)-[a-z0-9-]+$/.test(id))).toEqual([])
  })

  it('cites the section that the name of a row begins with', () => {
    const named = rows.flatMap(([id, { cite }]) => {
      const [whole, section, subsection, paragraph, item] =
        /^s(\d+)(?:-(\d+)(?:([a-z])(?:-(i+)(?=-))?)?(?=-))?/.exec(id) ?? []
      if (whole === undefined) return []
      const labels = [subsection, paragraph, item].filter((label) => label !== undefined)
      return [{ id, cite, expected: `s.${section}${labels.map((label) => `(${label})`).join('')}` }]
    })
    expect(named.map(({ id }) => id)).toEqual(dutyIds.filter((id) => /^s\d/.test(id)))
    expect(named.filter(({ cite, expected }) => !`${cite};`.match(/^[^;,-]+/)?.[0].startsWith(expected))).toEqual([])
    expect(named.find(({ id }) => id === 's8-2b-ii-participation-effectiveness')?.expected).toBe('s.8(2)(b)(ii)')
  })

  it('has dates that exist, each beginning before it ends', () => {
    const dates = rows.flatMap(([id, { inForce }]) =>
      [inForce.from, inForce.to ?? inForce.from].map((date) => [id, date]),
    )
    expect(dates.filter(([, date = '']) => !isRealDate(date))).toEqual([])
    expect(where(({ inForce }) => inForce.to !== undefined && inForce.to < inForce.from)).toEqual([])
  })

  it('begins Part 1 in April 2016, Part 2 and the guidance in December 2016, and wealth building not yet', () => {
    const begins = (id: string) => rows.find(([row]) => row === id)?.[1].inForce.from
    expect(
      new Set(
        where(({ cite, instrument }) => instrument === undefined && /^s\.[123]\(/.test(cite)).map(
          ([, { inForce }]) => inForce.from,
        ),
      ),
    ).toEqual(new Set(['2016-04-15']))
    expect(new Set(rows.filter(([id]) => /^(?:s\d+|g|gp)-/.test(id)).map(([, { inForce }]) => inForce.from))).toEqual(
      new Set(['2016-12-20']),
    )
    expect(begins('x-cwb-action-plan')).toBe('9999-12-31')
  })

  it('says of a provision with a day of its own by what it has it, and what was not read of it', () => {
    const parts = rows.flatMap(([id, { partsInForce = [] }]) => partsInForce.map((part) => ({ id, ...part })))
    expect(parts.map(({ id, from }) => `${id.split('-')[0]} ${from}`).sort()).toEqual(
      [
        's13 2019-10-16',
        's13 2015-07-25',
        's15 2015-11-13',
        's15 2015-11-13',
        's15 2015-11-13',
        's15 2015-07-25',
        's4 2015-07-25',
        's9 2015-11-13',
        's9 2015-11-13',
      ].sort(),
    )
    for (const { id, how, by, unread } of parts) {
      expect(by, id).toMatch(/SSI|Act|s\.145/)
      expect(unread !== undefined, id).toBe(how === 'some')
    }
    const page = { width: 200, styles: stylesFor(false), plain: true, asOf: '2026-11-29', rules: [] }
    const told = dutyLines('s15-1-cpp-regard-guidance', page).join(' ').replaceAll(/\s+/g, ' ')
    expect(told).toContain(
      'From 20 December 2016. s.15: in force for some purposes from 13 November 2015, by SSI 2015/358',
    )
    expect(told).toContain('For which purposes was not read.')
  })

  it('points at secure pages', () => {
    expect(
      rows.filter(([, { url }]) => url && !/^https:\/\/(?:www\.legislation\.gov\.uk|www\.gov\.scot)\/\S+$/.test(url)),
    ).toEqual([])
    // Practice is no part of the guidance, and rests on no text of its own.
    expect(new Set(where(({ url }) => url === undefined).map(([id]) => id.slice(0, 3)))).toEqual(new Set(['gp-']))
    expect(rows.filter(([id, { url }]) => id.startsWith('gp-') && url?.includes('guidance'))).toEqual([])
  })

  it('states the rule on localities: at most 30,000 people, no limit for wards, mixed types allowed', () => {
    expect(localityPlanningRegulations2016).toMatchObject({
      cite: 'SSI 2016/364 reg.2',
      largestPopulation: 30_000,
      limitsWards: false,
      prescribesPopulationSource: false,
      requiresOneType: false,
    })
  })

  it('says how each row was read, unless it was read in the instrument', () => {
    expect(cautionAbout('read')).toBeUndefined()
    for (const evidence of ['read-in-a-draft', 'read-in-a-paraphrase', 'from-memory'] as const)
      expect(cautionAbout(evidence)).toMatch(/\.$/)
    expect(dutyOf('g-no-fixed-review-interval').evidence).toBe('from-memory')
  })

  it('says which text it was written from', () => {
    expect(Object.values([lawTable.asAt, lawTable.textAsAt]).filter((date) => !isRealDate(date))).toEqual([])
    expect(lawTable.cautions.join(' ')).toContain('16 October 2019')
    expect(lawTable.cautions.join(' ')).not.toMatch(/2 April 2024|27 June 2018/)
  })

  it('says of every row what it was read in, and as at which day', () => {
    expect(where(({ read }) => read.length === 0)).toEqual([])
    const known = new Set<Source>(Object.values(sources))
    expect(where(({ read }) => read.some((source) => !known.has(source)))).toEqual([])
    expect(
      Object.values<Source>(sources).filter((source) => !where(({ read }) => read.includes(source)).length),
    ).toEqual([])
    const days = Object.values<Source>(sources).flatMap(({ asAt, since = asAt }) => [asAt, since])
    const notDays = days.filter((day) => !isRealDate(day.replace(/^(?:before|after) /, '')))
    expect(new Set(notDays)).toEqual(new Set(['as made', 'as enacted', 'not dated', 'no text']))
  })

  it('names the source of a row in words', () => {
    expect(sourceInWords(sources.act2015)).toBe('Community Empowerment (Scotland) Act 2015, as at 16 October 2019')
    expect(sourceInWords(sources.fireAct2005)).toBe('Fire (Scotland) Act 2005, as it stood before 20 December 2016')
    expect(sourceInWords(sources.localityRegulations2016)).toMatch(/\(SSI 2016\/364\), as made$/)
  })
})

describe.skipIf(!existsSync(words))('the citations (needs ../shared/data/legislation)', () => {
  it('give a day of its own to every provision that the notes of the Act say was in force earlier for some purposes, or put in later', () => {
    const notes = readFileSync(resolve(words, 'asp-2015-6.md'), 'utf8').split('\n')
    const isoOf = (text: string) =>
      text
        .split('.')
        .reverse()
        .map((part) => part.padStart(2, '0'))
        .join('-')
    const noted = notes.flatMap((line) => {
      const [, some, on] = /^(S\. \S+) in force at ([\d.]+) for specified purposes/.exec(line) ?? []
      const [, inserted, day] = /^(S\. \S+) inserted \(([\d.]+)\)/.exec(line) ?? []
      const cite = some ?? inserted
      if (cite === undefined) return []
      return [
        `${cite.toLowerCase().replace(/\. /, '.')} ${isoOf(on ?? day ?? '')} ${some === undefined ? 'new' : 'some'}`,
      ]
    })
    const plain = (provisions: string) => provisions.replaceAll(/,? and |, /g, '')
    const told = rows.flatMap(([, { partsInForce = [] }]) =>
      partsInForce
        .filter(({ how }) => how !== 'all')
        .map(({ provisions, from, how }) => `${plain(provisions)} ${from} ${how}`),
    )
    expect(noted).toHaveLength(3)
    expect([...new Set(told)].sort()).toEqual(noted.sort())
    for (const [id, { cite, partsInForce = [] }] of rows)
      for (const { provisions } of partsInForce) expect(cite, id).toContain(/^s\.\d+/.exec(provisions)?.[0])
  })

  const ofTheLaw = rows.filter(([id]) => /^(?:p1|s\d+|x)-/.test(id))

  it('name sections, subsections and paragraphs that stand in the stored text', () => {
    const missing = ofTheLaw.flatMap(([id, duty]) =>
      provisionsCited(words, duty)
        .filter(({ labels, text }) => !text.some((one) => one.labels.join() === labels.join()))
        .map(({ labels }) => `${id}: ${labels.join(' ')}`),
    )
    expect(missing).toEqual([])
  })

  it('name something in every row, and nothing else would do', () => {
    expect(ofTheLaw.filter(([, duty]) => provisionsCited(words, duty).length === 0)).toEqual([])
    const other = { cite: 's.8(2)(q)', instrument: undefined }
    expect(provisionsCited(words, other).every(({ text }) => text.length > 100)).toBe(true)
    expect(provisionsCited(words, other).flatMap(({ labels, text }) => wordsAt(text, labels))).toEqual([])
  })

  it('find the very words: items of a paragraph under it, and the letter i as a letter', () => {
    const [cited] = provisionsCited(words, { cite: 's.8(2)(b)(ii)' })
    expect(wordsAt(cited?.text ?? [], ['8', '2', 'b', 'ii']).map(({ labels }) => labels.join(' '))).toEqual([
      '8',
      '8 2',
      '8 2 b',
      '8 2 b ii',
    ])
    const [equality] = provisionsCited(words, { cite: 's.1(3)', instrument: 'Equality Act 2010' })
    expect(equality?.text.some(({ labels }) => labels.join(' ') === '1 3 i')).toBe(true)
  })
})

describe('the words of the law table', () => {
  it('never judge a partnership', () => {
    const pronouncing =
      /\b(?:compl(?:y|ies|iant|iance)|(?:un)?lawful|fail(?:s|ed|ure|ing)?|breach(?:es|ed)?|(?:in)?valid|please|sorry|oops|forbidden|illegal|prohibited)\b/i
    expect(
      [...printed, ...lawTable.cautions.map((words) => ['cautions', words])].filter(([, words = '']) =>
        pronouncing.test(words),
      ),
    ).toEqual([])
  })

  it('are sentences that end', () => {
    expect(printed.filter(([, words]) => !/^[A-Z].*\.$/.test(words))).toEqual([])
  })

  // The longest has all the limbs of section 4(6)(a): a shorter one would say more than the Act, or less.
  it('are short enough for a cell of a table', () => {
    expect(rows.filter(([, { says }]) => says.length > 250)).toEqual([])
    expect(rows.filter(([, { says }]) => says.length > 160).length).toBeLessThan(rows.length / 6)
  })

  it('use must for every duty of the Act and regulations, and never should or could', () => {
    expect(where(({ force, nature, says }) => force === 'must' && nature === 'duty' && !/\bmust\b/.test(says))).toEqual(
      [],
    )
    expect(where(({ force, says }) => force === 'must' && /\b(?:should|could)\b/.test(says))).toEqual([])
  })

  it('use may for every power, and must for none', () => {
    expect(where(({ nature, says }) => nature === 'power' && (!/\bmay\b/.test(says) || /\bmust\b/.test(says)))).toEqual(
      [],
    )
  })

  it('use should for what the guidance expects, and never must', () => {
    expect(where(({ force, says }) => force === 'should' && /\bmust\b/.test(says))).toEqual([])
    expect(
      where(({ force, nature, says }) => force === 'should' && nature === 'expectation' && !/\bshould\b/.test(says)),
    ).toEqual([])
  })

  it('use could for good practice, and never must or should', () => {
    expect(
      where(
        ({ force, says }) => force === 'good-practice' && (!/\bcould\b/.test(says) || /\b(?:must|should)\b/.test(says)),
      ),
    ).toEqual([])
  })

  it('ask nothing where there is no duty', () => {
    expect(where(({ nature, says }) => nature === 'no-duty' && /\b(?:must|should)\b/.test(says))).toEqual([])
  })

  it('say why nothing judges what the Scottish Ministers owe', () => {
    expect(where(({ owedBy, unchecked }) => owedBy === 'ministers' && unchecked === undefined)).toEqual([])
  })

  it('limit duties of other bodies to advice, and limit no duty of the partnership or its partners', () => {
    const isOthers = ({ owedBy }: Duty) => owedBy === 'other-body'
    expect(where((duty) => isOthers(duty) && duty.unchecked === undefined && duty.loudest === undefined)).toEqual([])
    expect(where((duty) => !isOthers(duty) && duty.loudest !== undefined)).toEqual([])
    expect(new Set(where(isOthers).map(([id]) => id.slice(0, 2)))).toEqual(new Set(['x-']))
    expect(where(isOthers)).toHaveLength(rows.filter(([id]) => id.startsWith('x-')).length)
  })
})

describe('finding a duty', () => {
  it.each([
    's.8(2)(b)(ii)',
    '8(2)(b)(ii)',
    'S8 2 b ii',
    'section 8(2)(b)(ii)',
    's8-2b-ii',
    'S. 8 (2) (b) (ii)',
    's8-2b-ii-participation-effectiveness',
    'section 8(2)(b)(ii) of the Community Empowerment (Scotland) Act 2015',
  ])('reads “%s” as one row', (text) => {
    expect(findDuties(text)).toEqual(['s8-2b-ii-participation-effectiveness'])
  })

  it('gives every row below a citation', () => {
    expect(findDuties('s.14(3)')).toEqual([
      's14-3a-contribute-resources-outcomes',
      's14-3b-contribute-resources-participation',
    ])
    expect(findDuties('s8-2b')).toEqual(['s8-2b-i-participation-extent', 's8-2b-ii-participation-effectiveness'])
    expect(findDuties('section 8')).toEqual(dutyIds.filter((id) => id.startsWith('s8-')))
  })

  it('takes a section number for all its subsections', () => {
    expect(findDuties('s.1').filter((id) => !id.startsWith('p1-'))).toEqual([])
    expect(findDuties('s1')).toHaveLength(2)
  })

  it('reads ranges and lists in the table', () => {
    expect(findDuties('s.7(4)')).toEqual(['s7-3-revised-consult-account'])
    expect(findDuties('s.9(5)')).toEqual(['s9-2-locality-type'])
    expect(findDuties('s.2(5)')).toEqual(['p1-ministers-review-5y'])
    expect(findDuties('s.13(2)(g)')).toEqual(['s13-2-who'])
    expect(findDuties('s.142(3)')).toEqual([
      's4-7-8-ministers-amend-schedule',
      's13-3-ministers-amend',
      's17-corporate-body',
    ])
  })

  it('gives the row that holds a provision finer than the table', () => {
    expect(findDuties('s.9(3)(b)')).toEqual(['s9-3-identify-poorer-localities'])
  })

  it('finds an instrument by its number or its name', () => {
    expect(findDuties('SSI 2016/364')).toEqual(['s9-2-locality-type'])
    expect(findDuties('S.S.I. 2016/364')).toEqual(['s9-2-locality-type'])
    expect(findDuties('SSI 2021/353')).toEqual(['x-lpp-regard-locality-plan'])
    expect(findDuties('Equality Act 2010')).toEqual(['x-fairer-scotland-duty'])
    expect(findDuties('para 127')).toEqual([
      'g-loip-evidence-based',
      'g-loip-variation',
      'g-loip-names-poorer-communities',
    ])
  })

  it('does not take the commencement order for the locality regulations', () => {
    expect(findDuties('SSI 2016/363')).toEqual([])
  })

  it('does not take another Act for this one', () => {
    expect(findDuties('s.13').filter((id) => id.startsWith('x-'))).toEqual([])
    expect(findDuties('s.41E')).toEqual([])
  })

  it.each(['', 's', '(', 's.99', 'housing', '8(2)(q)', 'para 12'])('finds nothing for “%s”', (text) => {
    expect(findDuties(text)).toEqual([])
  })

  it('finds each row by its own citation', () => {
    const lost = rows
      .filter(([id, { cite }]) => /^s\./.test(cite) && /^(?:p1|s)/.test(id))
      .filter(([id, { cite }]) => !findDuties(/^[^,;-]+/.exec(cite)?.[0] ?? '').some((found) => found === id))
    expect(lost).toEqual([])
  })
})

describe('a citation in a sentence', () => {
  it.each([
    ['s8-2b-ii-participation-effectiveness', 'section 8(2)(b)(ii) of the Community Empowerment (Scotland) Act 2015'],
    ['p1-ministers-review-5y', 'section 2(2) to (5), (8) and (10) of the Community Empowerment (Scotland) Act 2015'],
    ['s13-3-ministers-amend', 'section 13(3) and section 142(3) of the Community Empowerment (Scotland) Act 2015'],
    [
      's9-2-locality-type',
      'section 9(2) and (5) of the Community Empowerment (Scotland) Act 2015 and regulation 2 of SSI 2016/364',
    ],
    ['x-cj-regard-loip', 'section 20(2)(c) and (3) and section 22(5) of the Community Justice (Scotland) Act 2016'],
    ['x-childrens-services-plan', 'sections 8 to 13 of the Children and Young People (Scotland) Act 2014'],
    [
      'x-lpp-regard-locality-plan',
      'regulations 2 and 5(1)(d)(iii) of the Town and Country Planning (Local Place Plans) (Scotland) Regulations 2021 (SSI 2021/353)',
    ],
    ['g-loip-variation', 'paragraph 127 of the statutory guidance on community planning (December 2016)'],
    ['g-loip-horizons', 'the statutory guidance on community planning (December 2016), as others report it'],
    ['g-report-deadline', 'paragraph 42 of the consultation draft of the community planning guidance (2016)'],
    ['gp-two-figures', 'good practice'],
  ] as const)('describes %s', (id, sentence) => {
    expect(describeCitation(dutyOf(id))).toBe(sentence)
  })

  it('leaves no abbreviation in any row', () => {
    expect(
      rows.map(([, duty]) => describeCitation(duty)).filter((words) => /\b(?:ss?|regs?|paras?)\b\.?/.test(words)),
    ).toEqual([])
  })
})

describe('the page of a provision on a day', () => {
  it('is dated where the text of that day is the one that was read', () => {
    expect(urlAsAt(dutyOf('s8-3-reporting-year'), '2018-01-01')).toBe(
      'https://www.legislation.gov.uk/asp/2015/6/section/8/2018-01-01',
    )
  })

  it('has no day that nobody read', () => {
    for (const id of dutyIds) {
      for (const day of ['2016-12-19', '2019-10-17', '2024-04-02', '2026-11-22', lawTable.asAt])
        expect(urlAsAt(dutyOf(id), day)).toBe(dutyOf(id).url)
    }
  })

  it('is left as it is for other Acts and guidance, of which only one day was read', () => {
    for (const id of ['x-fairer-scotland-duty', 'g-nine-principles'] as const)
      expect(urlAsAt(dutyOf(id), '2018-01-01')).toBe(dutyOf(id).url)
  })
})
