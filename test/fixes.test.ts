// What each fix says to write, put into each case in which its rule finds something: it is read, the finding is gone, and nothing in it is
// a fact that only the partnership knows.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments, visit } from 'yaml'
import { runExample } from '../src/engine/example.ts'
import { asFix } from '../src/engine/fix.ts'
import { engagementStandards, principles, shippedReference } from '../src/reference/index.ts'
import type { Finding } from '../src/result/run-result.ts'
import { rules } from '../src/rules/index.gen.ts'
import { blank, withWritten } from './write-into.ts'

/** What a person would write for each blank. Every blank of every fix is one of these: one name for one thing. */
const fillings: Readonly<Record<string, string | ((finding: Finding, yaml: string) => string)>> = {
  'community justice, police, fire or local development plan': 'community justice',
  // Not after the day at which the case is judged.
  day: (_, yaml) => /^# as-of: (.*)$/m.exec(yaml)?.[1] ?? '4 February 2026',
  'day on which the earlier edition was published': '1 June 2017',
  // A ward of the area, unless the finding names its code.
  'code of the ward': ({ says }, yaml) =>
    /the ward (\w+) of that name/.exec(says)?.[1] ?? (/^council_area: Fife$/m.test(yaml) ? 'S13002650' : 'X13000001'),
  'day and month': ({ says }) => /on (\d+ [A-Z][a-z]+)\b/.exec(says)?.[1] ?? '1 April',
  'council area': 'Strathexample',
  'day of the direction': '20 December 2016',
  'day on which it was given': (_, yaml) => /^# as-of: (.*)$/m.exec(yaml)?.[1] ?? '22 November 2026',
  'day to come': '31 March 2030',
  duty: 's.14(3)(a)',
  document: 'Board minute of 4 February 2026',
  figure: '20%',
  'day of the assessment': (_, yaml) => dayOfPublication(yaml),
  decision: 'Adoption of the LOIP',
  'done or not needed': 'done',
  'day of the review that led to it': (finding, yaml) => dayOfPublication(planAt(finding, yaml)),
  'day before publication': '10 June 2024',
  'id of the older plan': (_, yaml) => plansIn(yaml)[0]?.id ?? plansIn(yaml)[0]?.title ?? '',
  'locality plan, if it is meant as one': 'locality plan',
  'name of the locality': 'Milltown',
  'outcome in the words of the plan': 'Fewer families in Milltown are in debt',
  'title of the plan': 'Our Strathexample',
  'what the needs are, and of whom': 'One child in five in Milltown lives in a low-income family.',
  'what was done': 'Visit to the Tuesday lunch club',
  'what was looked at': 'One adult in four in Milltown has a long-term illness.',
  'who else was consulted': 'Strathexample Chamber of Commerce',
  // A body that schedule 1 does not list, or that nobody recognised, is none.
  'yes or no': ({ says }) =>
    /(?:in|of) schedule 1\b(?! gives)|was not recognised|marked as a partner by law/.test(says) ? 'no' : 'yes',
  // One that is marked as facilitating, and is not asked to, takes part.
  'facilitates, takes part or local': ({ says }) =>
    / is marked as facilitating, and /.test(says) ? 'takes part' : 'facilitates',
  'functions of the body': 'Preparing and publishing the plans and reports of Part 2.',
  'first day': '10 May 2024',
  'first year': '2024',
  'how many, or none': '12',
  'id of the plan': idOfPlan,
  'last day': '7 June 2024',
  'reference of the direction': 'CPP/12',
  // The finding names the years that no report is on: ... for 2023-24 and 2024-25 is in these files.
  'reporting year': ({ says }) => / for (\d{4}-\d\d)\b/.exec(says)?.[1] ?? '2024-25',
  'revise or no change': 'revise',
  'who was consulted': 'Milltown Community Council',
  'how far it can': 'at each meeting',
  'how far it is met': 'good',
  'how far it wants to': 'at each meeting',
  'how much': '£20,000',
  'how they took part in scrutiny': 'scrutiny of performance',
  'how far it helped them to contribute': 'Both bodies say that they were heard on bus times, and not on the budget.',
  'how island communities were considered': 'Ferry times were set beside each outcome.',
  'id of an outcome': idOfOutcome,
  'id of the edition': (_, yaml) => idOfEdition(yaml),
  'id of the outcome or the plan': 'loip',
  'id of the new outcome': '1',
  'improved, maintained, declined, mixed, too early or no data': 'improved',
  'funds, staff, assets, other or nil': 'funds',
  'last year': '2034',
  'name of a locality': (_, yaml) => nameOfLocality(yaml),
  // The finding names those who are not on the list: ... that schedule 1 gives Angus, and not Police Scotland and NatureScot.
  'name of a partner': ({ says }) =>
    /(?<=and not (?!“)|does not list |does not name )[^“”]*?(?=, | and (?!Bute|Dumfries|Islands|the )|\.$| among)/.exec(
      says,
    )?.[0] ??
    /^(.*) is not among the applicants/.exec(says)?.[1] ??
    'Strathexample Council',
  'name and role': 'A. Person, Local Commander',
  'name of a partner or group': 'Strathexample Council',
  // The finding names the bodies: No Fairer Scotland assessment of “Our Strathexample” by NHS Strathexample is listed here.
  'name of the body': ({ says }) => /” by (.*?)(?: or .*)? is listed/.exec(says)?.[1] ?? 'Orkney Islands Council',
  'name of the measure': 'People who feel safe after dark',
  // The finding names both: “The Shore” and “The Strath” both name Glenfoot.
  'name of the other locality': ({ says }) => /“(.*?)”/.exec(says)?.[1] ?? '',
  'name of the community body': ({ says }) => /“(.*?)”/.exec(says)?.[1] ?? 'Milltown Community Council',
  'name or code of a part': 'Castlehill',
  'number of people': '12,000',
  'name of each locality': 'The New Town',
  'name of the locality plan': 'Milltown Together',
  'name of the strategy': 'Working together',
  'name of the partnership': 'Strathexample Partnership',
  'name of the plan': 'Plan of another body',
  'participation, or where else it comes from': 'participation',
  'place, group or both': 'both',
  'place or interest': ({ says }) => (/of interest\.$/.test(says) ? 'interest' : 'place'),
  'prevention, reducing inequalities or community capacity': ({ says }) =>
    /(?<= for )(?:reducing inequalities|community capacity)/.exec(says)?.[0] ?? 'prevention',
  rating: 'good',
  regulations: 'SSI 2027/1',
  role: 'Local Commander',
  'stage at which they took part': 'delivering and reporting',
  'title of a national outcome': 'Health',
  'the community': 'Young carers in Milltown',
  'the need': 'The bus does not run after six in Milltown.',
  'the text that stands here now': 'One child in five lives in a low-income family.',
  'this area, Scotland or both': 'both',
  'title of the outcome': ({ says }) => /which is “(.*?)”/.exec(says)?.[1] ?? '',
  'up, down, keep or within': 'down',
  'ward, wards, data zones, settlements, islands, school areas or other': 'settlements',
  'web address': 'https://strathexample.example/plan',
  'what came of it': 'revised',
  'what changed': 'The late bus was kept.',
  'what the plan aims at': 'Nobody is held back by where they start.',
  'what is counted': 'Children in low-income families',
  'what is done earlier, and what shows that it helps': 'Advice at birth, which raised incomes elsewhere.',
  'what people said': 'The last bus leaves before work ends.',
  'what people will notice': 'Money lasts to the end of the month.',
  'what will be done': 'The board looks at it again in June.',
  'who is worse off now': 'Young carers miss more school than others.',
  'who scrutinises performance': 'Scrutiny panel of the board',
  'what is done': 'Benefit advice in every health centre',
  'what is stated': 'The board looked at it and agreed.',
  'what it was before, and why it was changed': '19% until the census was in.',
  'what will be better, and for whom': 'Fewer families wait more than a year for a home.',
  'where in the document': 'item 5',
  'where it comes from': 'Household survey 2024',
  'who took part, and in what': 'Both community councils took part in every meeting of the locality groups.',
  'which needs were looked at, and how': 'Figures for each ward set beside Scotland.',
  'who is responsible': 'Partnership Board',
  'who made it': 'Strathexample Council',
  'who stands behind it': 'Board secretary',
  'whose experience it brings': 'older people who live alone',
  why: 'The survey is run every four years.',
  'why there are two': 'They are of two surveys.',
  year: '2023',
  'year of the plan': '2025',
  'year to come': '2034',
}

const plansIn = (yaml: string) =>
  parseAllDocuments(yaml)
    .map((document) => document.toJS() ?? {})
    .filter(({ kind }) => kind === 'loip' || kind === 'locality-plan')

const loipsIn = (yaml: string) => plansIn(yaml).filter(({ kind }) => kind === 'loip')

/** The plan that the finding is about: the last that begins before its place. */
function planAt({ span }: Finding, yaml: string): string {
  const until = yaml
    .split('\n')
    .slice(0, span?.start.line ?? 0)
    .join('\n').length
  const plans = yaml.split(/^---$/m).filter((text) => /^kind: (?:loip|locality-plan)$/m.test(text))
  return plans.findLast((text) => yaml.indexOf(text) < until) ?? plans.at(-1) ?? ''
}

function idOfPlan(finding: Finding, yaml: string): string {
  const own = planAt(finding, yaml)
  return (/^id: (.+)$/m.exec(own) ?? /^title: (.+)$/m.exec(own))?.[1] ?? 'LOIP'
}

function dayOfPublication(yaml: string): string {
  return plansIn(yaml).at(-1)?.edition?.published_on ?? '4 February 2026'
}

function idOfEdition(yaml: string): string {
  const loip = loipsIn(yaml).at(-1)
  return loip?.id ?? loip?.title ?? 'loip'
}

/** The first that the finding names, or else the first of the plan that it names, or of a LOIP. */
function idOfOutcome({ says }: Finding, yaml: string): string {
  const plans = plansIn(yaml)
  const ofNamed = plans.filter(({ title }) => says.includes(`of “${title}”`))
  const ids: string[] = [...ofNamed, ...loipsIn(yaml), ...plans].flatMap(({ outcomes = [] }) =>
    outcomes.map(({ id, title }: { id?: string; title?: string }) => id ?? title ?? '1'),
  )
  const [, title, id] = /outcomes? (?:“(.*?)”|([^\s,]+))/.exec(says) ?? []
  return ids.find((one) => one === (title ?? id)) ?? ids[0] ?? '1'
}

function nameOfLocality(yaml: string): string {
  const localities = parseAllDocuments(yaml).flatMap((document) => document.toJS()?.localities ?? [])
  return localities[0]?.name ?? localities[0] ?? 'Milltown'
}

function fillFor(finding: Finding, yaml: string): (words: string) => string {
  return (words) => {
    const filling = fillings[words]
    if (filling === undefined) throw new Error(`The blank <${words}> is not in the list of this test.`)
    return typeof filling === 'string' ? filling : filling(finding, yaml)
  }
}

/** Names of lists that are not the partnership's, by the field that holds them. To name one states nothing of the partnership. */
const namesOfOthers: Readonly<Record<string, ReadonlySet<string>>> = {
  principle: new Set(principles.map(({ title }) => title)),
  standard: new Set(engagementStandards.map(({ title }) => title.toLowerCase())),
}

const fieldNames = new Set(readdirSync('schemas').flatMap((file) => (file.endsWith('.json') ? fieldsIn(file) : [])))

function fieldsIn(file: string): string[] {
  const text = readFileSync(`schemas/${file}`, 'utf8')
  const names: string[] = []
  JSON.parse(text, (key, value) => {
    if (key === 'properties' && typeof value === 'object') names.push(...Object.keys(value))
    return value
  })
  return names
}

/** Sentences that name a field: `Add period: to the plan`, `decided_on`. */
function namesAField(says: string): boolean {
  return [...says.matchAll(/([a-z][a-z_]*)(:)?/g)].some(
    ([, word = '', colon]) => fieldNames.has(word) && (word.includes('_') || colon !== undefined),
  )
}

/** Rules on partners and community bodies, whose reasons boards read. Those of the others still name fields. */
const toldInWords = /^s(?:4-[136]|4-5|5-exception|9-3|13|14-[2-5]|15|17)/

const cases = (rule: string) =>
  readdirSync(`test/corpus/${rule}`)
    .filter((name) => !name.startsWith('pass'))
    .map((name) => readFileSync(`test/corpus/${rule}/${name}`, 'utf8'))

let tried = 0

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says what to do without the name of a field, and writes nothing that only the writer knows', () => {
    const { says, write } = asFix(rule.fix)
    expectPlain({ fix: says, ...(write === undefined ? {} : { write: { yaml: write } }) }, '')
  })

  it.runIf(toldInWords.test(id))('says what is found, and what is not known, without the name of a field', async () => {
    for (const yaml of [rule.fail, ...cases(id)]) {
      const { findings, unsaid } = await runExample(rule, yaml, shippedReference)
      const told = [...findings.map(({ says }) => says), ...unsaid]
      expect(told.filter((words) => namesAField(words.replaceAll(/“.*?”/g, '')))).toEqual([])
    }
  })

  it('writes what makes the finding go', async () => {
    for (const yaml of [rule.fail, ...cases(id)]) {
      const before = await runExample(rule, yaml, shippedReference)
      for (const finding of before.findings) {
        // A sentence without anything to write is held to the same.
        expectPlain(finding, yaml)
        if (finding.write === undefined) continue
        const written = withWritten(yaml, finding.write, fillFor(finding, yaml))
        const after = await runExample(rule, written, shippedReference)
        const why = `${finding.says}\n${written}`
        expect(
          after.errors.map(({ says }) => says),
          why,
        ).toEqual([])
        expect(
          after.findings.filter((other) => isSame(other, finding)).map(({ says }) => says),
          why,
        ).toEqual([])
        tried += 1
      }
    }
  })

  it('writes as much where a field is there and only keeps the place free', async () => {
    for (const yaml of [rule.fail, ...cases(id)]) {
      const before = await runExample(rule, yaml, shippedReference)
      for (const finding of before.findings) {
        // An entry of a list that keeps the place free stands there beside the one that is written then.
        if (finding.write === undefined || /^ *- /m.test(finding.write.yaml)) continue
        const free = withWritten(yaml, finding.write, () => 'TBC')
        const among = await runExample(rule, free, shippedReference)
        for (const found of among.findings) {
          if (found.write === undefined || found.item !== finding.item) continue
          const written = withWritten(free, found.write, fillFor(found, free))
          const after = await runExample(rule, written, shippedReference)
          const why = `${found.says}\n${written}`
          expect(found.says, why).not.toMatch(/ (?:name|say|says|give|gives|names) ?\./)
          expect(
            after.findings.filter((other) => isSame(other, found)).map(({ says }) => says),
            why,
          ).toEqual([])
        }
      }
    }
  })
})

it('prints how many were tried', () => {
  console.log(`${tried} fixes were written`)
  expect(tried).toBeGreaterThan(0)
})

function isSame(one: Finding, other: Finding): boolean {
  return one.says === other.says && one.item === other.item
}

/** As a value or a key of its own. “Yes” stands in many files and answers another question in each. */
function standsIn(yaml: string, words: string): boolean {
  const found = new Set<string>()
  for (const document of parseAllDocuments(yaml))
    visit(document as never, {
      Scalar: (_, { value }) => {
        found.add(String(value))
      },
    })
  return found.has(words) && !/^(?:yes|no|true|false)$/i.test(words)
}

/** `yaml`: what stands in the file already is no new fact. */
function expectPlain({ fix, write }: Pick<Finding, 'fix' | 'write'>, yaml: string): void {
  expect(namesAField(fix), fix).toBe(false)
  for (const document of parseAllDocuments(write?.yaml ?? ''))
    visit(document as never, {
      Scalar(key, { value }, path) {
        if (key === 'key') return
        const holder = path.at(-1) as { key?: { value?: unknown } }
        const field = String(holder.key?.value)
        if (
          field === 'kind' ||
          field === 'of' ||
          standsIn(yaml, String(value)) ||
          namesOfOthers[field]?.has(String(value))
        )
          return
        expect(String(value), `${write?.yaml}: a fact`).toMatch(blank)
      },
    })
}
