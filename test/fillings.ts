// What a person would write for what a piece of YAML leaves in angle brackets, by the words between them.
import { parseAllDocuments } from 'yaml'
import type { Finding } from '../src/result/run-result.ts'

/** What is asked: a finding, or the reason of a row. */
export type Asking = Pick<Finding, 'says' | 'span'>

/** What a person would write for each blank. Every blank of every fix is one of these: one name for one thing. */
const fillings: Readonly<Record<string, string | ((finding: Asking, yaml: string) => string)>> = {
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
  'name of the locality': ({ says }) => /(?:does not list|cannot be told:) “([^”]+)”/.exec(says)?.[1] ?? 'Milltown',
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
  'title of the outcome': ({ says }) => /which is “(.*?)”/.exec(says)?.[1] ?? 'Fewer families in Milltown are in debt',
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
  // The rest stand in what would tell how a duty stands, where these files do not.
  'code of each place': 'S13002650',
  'day of the review': '4 February 2026',
  entry: 'the relevant local authority',
  'figure and its year': '20% (2022)',
  'first and last year': '2024-2034',
  'how far they took part': 'Both community councils took part in every meeting of the locality groups.',
  'id of the earlier edition': (_, yaml) => plansIn(yaml)[0]?.id ?? plansIn(yaml)[0]?.title ?? 'loip',
  // One that the plan names and the partnership file does not list is written there.
  'id of the locality': ({ says }, yaml) =>
    /(?:does not list|cannot be told:) “([^”]+)”/.exec(says)?.[1] ?? idOfLocality(yaml),
  'id of the other locality': (_, yaml) => idOfLocality(yaml),
  judgement: 'improved',
  'name of a community body': 'Milltown Community Council',
  'target and its year': '10% by 2034',
  'title of the earlier edition': 'Our Strathexample 2017',
  title: 'Our Strathexample',
  'unincorporated or corporate': 'unincorporated',
  'what is measured': 'Children in low-income families',
  'what it is made of': 'settlements',
  'what people need': 'One child in five in Milltown lives in a low-income family.',
  'what the plan says': '£20,000 of the council for advice.',
  'what was asked for': 'Young people in further education, by ward',
  'what will be better': 'Fewer families wait more than a year for a home.',
  'which community': 'Young carers in Milltown',
  'words of the report': '2024-25',
  'who leads': 'Strathexample Council',
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
function planAt({ span }: Asking, yaml: string): string {
  const until = yaml
    .split('\n')
    .slice(0, span?.start.line ?? 0)
    .join('\n').length
  const plans = yaml.split(/^---$/m).filter((text) => /^kind: (?:loip|locality-plan)$/m.test(text))
  return plans.findLast((text) => yaml.indexOf(text) < until) ?? plans.at(-1) ?? ''
}

function idOfPlan(finding: Asking, yaml: string): string {
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
function idOfOutcome({ says }: Asking, yaml: string): string {
  const plans = plansIn(yaml)
  const ofNamed = plans.filter(({ title }) => says.includes(`of “${title}”`))
  const ids: string[] = [...ofNamed, ...loipsIn(yaml), ...plans].flatMap(({ outcomes = [] }) =>
    outcomes.map(({ id, title }: { id?: string; title?: string }) => id ?? title ?? '1'),
  )
  const [, title, id] = /outcomes? (?:“(.*?)”|([^\s,]+))/.exec(says) ?? []
  return ids.find((one) => one === (title ?? id)) ?? ids[0] ?? '1'
}

function idOfLocality(yaml: string): string {
  const localities = parseAllDocuments(yaml).flatMap((document) => document.toJS()?.localities ?? [])
  return localities[0]?.id ?? nameOfLocality(yaml)
}

function nameOfLocality(yaml: string): string {
  const localities = parseAllDocuments(yaml).flatMap((document) => document.toJS()?.localities ?? [])
  return localities[0]?.name ?? localities[0] ?? 'Milltown'
}

export function fillFor(finding: Asking, yaml: string): (words: string) => string {
  return (words) => {
    const filling = fillings[words]
    if (filling === undefined) throw new Error(`The blank <${words}> is not in the list of this test.`)
    return typeof filling === 'string' ? filling : filling(finding, yaml)
  }
}
