// A field that names something, such as a direction or a minute, says by being filled in that there is such a thing. Words that say that
// there is none are never taken for it: whatever is asked, they are worth no more than an empty field. Every such field is walked out of the
// schemas, and every text of whole partnerships is tried, so that a new field is tried at once.
import { describe, expect, it } from 'vitest'
import { deniesThing } from '../src/readings/denial.ts'
import { saysThereIsNone } from '../src/readings/none-said.ts'
import { hasContent, hasDescription } from '../src/readings/placeholder.ts'
import { type Kind, kinds } from '../src/schema/kinds.gen.ts'
import { type ThingTree, thingTrees } from '../src/schema/things.gen.ts'
import { type Path, sampleOfKind, withValue } from './every-field.ts'
import { load, placesOf } from './ignorance/partnerships.ts'
import { type Node, nameOf, print } from './ignorance/plain-yaml.ts'
import { run } from './ignorance/run.ts'
import { isSettled } from './ignorance/verdicts.ts'
import { checked, gapsOf, localities, localityPlan, loip, profile, report } from './small-partnership.ts'

const leads = ['None', 'There is none', 'There are none', 'We have none', 'We know of none', 'Nothing']
const tails = [
  '',
  '.',
  ' yet',
  ' so far.',
  ' that we know of',
  '; we have applied.',
  ' yet, but we have applied for one',
  ' at present – see the minute of May',
]
const none = leads.flatMap((lead) => tails.map((tail) => `${lead}${tail}`))
const noThing = [
  'No direction was ever given to us',
  'No, we have always used the calendar year',
  'No such regulations',
  'There is no direction.',
  'There has never been one',
  'We have not been given one',
  'We have no minute of that',
  'The partnership has no regulations',
  'Not yet made',
  'Not minuted',
  'Never given',
  'Neither the partnership nor the council has one',
  'N/A – we have none',
]
const things = [
  'CPP/12',
  'No. 12 of 2019',
  'No 3 of 2021',
  'SSI 2027/1',
  'Letter of the Scottish Ministers, 3 May 2022',
  'Board minute of 14 March 2024, item 5',
  'Printed copies in every library',
  'Young carers',
  'Northern Alliance',
  'Nothing About Us Without Us',
  'No One Left Behind',
]
/** Texts of a plan that begin with such words and say something of people. */
const said = [
  'None of our children grow up in poverty',
  'No one is left behind',
  'There are no empty homes in Milltown',
  'Nobody is held back by where they start',
  'We have none of the long waits of 2019',
  'Nothing About Us Without Us',
  'Nothing is wasted',
  'None were left out of the consultation',
]

describe('words that say that there is none', () => {
  it('are told from words that say something', () => {
    expect(none.filter((words) => !saysThereIsNone(words))).toEqual([])
    expect([...none, ...noThing].filter((words) => !deniesThing(words))).toEqual([])
    expect(said.filter(saysThereIsNone)).toEqual([])
    expect(things.filter(deniesThing)).toEqual([])
  })

  it('describe nothing, and are an answer where “none” is one', () => {
    expect(none.filter(hasDescription)).toEqual([])
    expect(none.filter((words) => !hasContent(words))).toEqual([])
    expect(said.filter((words) => !hasDescription(words))).toEqual([])
  })
})

/** The paths of the fields that name a thing; an entry of a list is 0. */
function pathsOf(tree: ThingTree | undefined, path: Path = []): Path[] {
  if (tree === undefined || typeof tree === 'string') return tree === undefined ? [] : [path]
  return Object.entries(tree).flatMap(([field, inner]) => pathsOf(inner, [...path, field === '*' ? 0 : field]))
}

const fields = kinds.flatMap((kind) => pathsOf(thingTrees[kind]).map((path) => ({ kind, path })))
const isOfStatement = (kind: Kind, path: Path) =>
  'claim' in (path.slice(0, -1).reduce<object>((of, key) => Reflect.get(of, key) as object, sampleOfKind(kind)) ?? {})

describe('every field that names a thing', () => {
  it('is many', () => expect(fields.length).toBeGreaterThan(40))

  it('is as good as empty with words that deny it', { timeout: 600_000 }, async () => {
    const found: string[] = []
    for (const [index, { kind, path }] of fields.entries()) {
      // The evidence of a statement is no field of its own: the next test looks at it.
      if (isOfStatement(kind, path)) continue
      const verdicts = async (value: unknown) => {
        const documents = kinds.map((one) =>
          one === kind ? withValue(sampleOfKind(one), path, value) : sampleOfKind(one),
        )
        const files = documents.map((document, index) => ({
          path: `${index}.yaml`,
          bytes: new TextEncoder().encode(JSON.stringify(document)),
        }))
        return new Map([...(await run(files, '2026-11-22')).rows].map(([duty, { verdict }]) => [duty, verdict]))
      }
      const words = index % 2 === 0 ? 'None that we know of; we asked in May.' : 'No such thing was ever given to us'
      const [absent, denied] = [await verdicts(undefined), await verdicts(words)]
      for (const [duty, verdict] of denied)
        if (verdict !== absent.get(duty))
          found.push(`${kind}/${path.join('/')} ${words}: ${duty} ${absent.get(duty)} -> ${verdict}`)
    }
    expect(found).toEqual([])
  })
})

const denial = 'There are none yet; we have applied.'
/** “None” is an answer there. */
const isAnswer = /\/(?:amount|participation_influence|what_changed|whose_experience)$/

describe('every text of a whole partnership', () => {
  it.each([
    ['examples/strathexample', 60],
    ['test/fixtures/over-time', 30],
  ] as const)('%s: words that say that there is none show nothing', { timeout: 600_000 }, async (folder, most) => {
    const partnership = load(folder)
    const found: string[] = []
    for (const { file, path, is } of placesOf(partnership, most)) {
      if (is !== 'scalar' || isAnswer.test(`/${nameOf(path)}`)) continue
      const bytes = print(withValue(file.data as object, path, denial) as Node).bytes
      const files = partnership.files.map((one) => ({
        path: one.path,
        bytes: one === file ? bytes : one.printed.bytes,
      }))
      for (const [duty, { verdict, evidence }] of (await run(files, partnership.asOf)).rows)
        if (isSettled(verdict) && evidence.some(({ words }) => words.replaceAll('"', '').trim() === denial))
          found.push(`${nameOf(path)}: ${duty} ${verdict}`)
    }
    expect(found).toEqual([])
  })
})

describe('a direction that is denied', () => {
  it.each([
    'None that we know of; we have always used the calendar year.',
    'No direction was ever given to us',
    'none',
  ])('“%s” moves no year', async (words) => {
    const small = await checked([
      profile(`reporting_year: {starts: 1 January, direction: "${words}"}\n${localities}`),
      loip('', { published: '27 June 2022' }),
      localityPlan('milltown'),
      report('2023', '3 May 2024'),
    ])
    expect(gapsOf(small, 's8-3')).toEqual([
      's8-3-reporting-year: The partnership file starts the reporting year on 1 January, and names no direction for that.',
    ])
    // The years of the Act run from April: the report on 2023 is read as that of 2023-24.
    expect(gapsOf(small, 's8-1')).toEqual([
      's8-1-annual-progress-report: No LOIP progress report for 2024-25 is in these files.',
    ])
    expect(small.result.findings.map(({ says }) => says).filter((says) => /whether the direction/.test(says))).toEqual(
      [],
    )
  })
})

it('regulations that are denied establish no body', async () => {
  const small = await checked([profile('legal_form: corporate\ns17_regulations: There are none yet; we have applied.')])
  expect(small.verdict('s4-5-cpp-is-collective')).toBe('for-people')
})
