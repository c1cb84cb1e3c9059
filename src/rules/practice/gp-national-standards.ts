import { type Rated, rated } from '../../checks/statements/rated.ts'
import { statementToWrite } from '../../checks/statements/to-write.ts'
import { defineRule, type Fault, shows, unknown } from '../../engine/rule.ts'
import { listOf } from '../../model/ids.ts'
import { isPartialRecord } from '../../model/record.ts'
import { isNamed } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { type EngagementStandard, earlierStandards, engagementStandards, findNamed } from '../../reference/index.ts'
import type { ParticipationDocument } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

const howToRate =
  'Rate each of the seven standards, together with those who took part, and say who stands behind the ratings.'

export default defineRule({
  id: 'gp-national-standards',
  cites: ['gp-national-standards'],
  on: 'partnership',
  title: 'The participation file rates each of the seven National Standards for Community Engagement',
  why: `The standards help to see how good participation is, and not only how much of it there is. Since 2016 there are seven:
        inclusion, support, planning, working together, methods, communication and impact. Many still quote the ten of 2005.`,
  fix: {
    says: howToRate,
    write: standardsToWrite(engagementStandards) + statementToWrite,
  },
  leaves: 'Whether the ratings are fair is for people to judge, above all for those who took part.',
  pass: `
kind: participation
standards:
  - {standard: inclusion, rating: fair}
  - {standard: support, rating: fair}
  - {standard: planning, rating: good}
  - {standard: working together, rating: good}
  - {standard: methods, rating: good}
  - {standard: communication, rating: weak}
  - {standard: impact, rating: weak}
statement:
  claim: The partnership rated itself with the community bodies listed here.
  evidence: Review of engagement 2026
  locator: the whole
  owner: {name: A. Person, role: Community Planning Manager, organisation: Strathexample Council}
  date: 4 February 2026
`,
  fail: `
kind: participation
standards:
#^^^^^^^^ advice: “feedback” is of the ten of 2005; of the seven of 2016, the participation file does not rate support, planning, working together, methods, communication and impact, and names nobody who stands behind the ratings.
  - {standard: inclusion, rating: fair}
  - {standard: feedback, rating: good}
`,
  // A missing participation file is reported by the rules of section 4.
  applies: ({ participation }) =>
    participation.length > 0 ||
    unknown({
      says: 'No participation file is in these files. Add one.',
      write: 'kind: participation',
      in: 'participation',
    }),
  *check({ participation, profile }, context) {
    const isPartial = (document: (typeof participation)[number]) => isPartialRecord(document, profile)
    const fullFirst = [...participation].sort((a, b) => Number(isPartial(a)) - Number(isPartial(b)))
    const document = fullFirst.find(({ standards }) => standards !== undefined) ?? fullFirst[0]
    if (document === undefined) return
    const entries = listOf(document.standards)
    const found = rated(
      entries.map((data) => ({ data, at: at(data, 'standard'), name: data.standard, rating: data.rating })),
      engagementStandards,
      earlierStandards,
      context,
      document,
    )
    const says = sentence(found, isPartial(document) ? 'the record of participation' : 'the participation file')
    if (says !== undefined) {
      const see = found.unknown.map(({ at: place, name }) => ({
        at: place,
        says: `${quote(name)} is ${isOf2005(name) ? 'of the ten standards of 2005' : 'not the name of a standard'}.`,
      }))
      yield {
        at: at(document, 'standards'),
        says,
        see,
        ...(lacks(found).length > 0 ? { lacks: 'content' } : {}),
        ...toRate(found, document),
        ...(isPartial(document) ? { inPartial: true } : {}),
      }
    }
    yield* found.declared
    const ratings = entries.filter(({ standard, rating }) => isNamed(rating) && isOf2016(standard))
    if (ratings.length > 0) yield shows(...ratings.map((data) => at(data, 'rating')))
  },
})

function isOf2016(name: string | undefined): boolean {
  return name !== undefined && findNamed(name, engagementStandards, earlierStandards) !== undefined
}

const of2005 = earlierStandards.map((title) => ({ id: title, title, also: [] }))

function isOf2005(name: string): boolean {
  return findNamed(name, of2005) !== undefined
}

function standardsToWrite(some: readonly EngagementStandard[]): string {
  if (some.length === 0) return ''
  return `standards:\n${some.map(({ title }) => `  - {standard: ${title.toLowerCase()}, rating: <rating>}\n`).join('')}`
}

function toRate(found: Rated<EngagementStandard>, document: ParticipationDocument): Pick<Fault, 'fix' | 'into'> {
  const { missing, unrated, unstated } = found
  const isBacked = document.statement !== undefined || (missing.length === 0 && unstated.length === 0)
  const write = standardsToWrite(missing) + (isBacked ? '' : statementToWrite)
  if (write !== '') return { fix: { says: howToRate, write }, into: document }
  const entry = listOf(document.standards).find(
    ({ standard, rating }) => standard !== undefined && !isNamed(rating) && isIn(unrated, standard),
  )
  if (entry !== undefined) return { fix: { says: howToRate, write: 'rating: <rating>' }, into: entry }
  return { fix: 'If one of the seven standards is meant, write its name. If not, nothing has to change.' }
}

function isIn(some: readonly EngagementStandard[], name: string): boolean {
  const standard = findNamed(name, engagementStandards, earlierStandards)
  return standard !== undefined && some.includes(standard)
}

/** `file`: what the document is called. */
function sentence(found: Rated<EngagementStandard>, file: string): string | undefined {
  const { missing, unknown } = found
  const isEmpty = missing.length === engagementStandards.length && unknown.length === 0
  if (isEmpty) return `${file.replace(/^the/, 'The')} rates none of the seven national standards.`
  const lacking = lacks(found).join(', and ')
  if (unknown.length === 0) return lacking === '' ? undefined : `Of the seven national standards, ${file} ${lacking}.`
  return `${others(unknown.map(({ name }) => name))}${lacking === '' ? '' : `; of the seven of 2016, ${file} ${lacking}`}.`
}

function lacks({ missing, unrated, unstated, declared }: Rated<EngagementStandard>): string[] {
  const titles = (some: readonly EngagementStandard[]) => joinAtMost(some.map(({ title }) => title.toLowerCase()))
  return [
    missing.length > 0 ? `does not rate ${titles(missing)}` : '',
    unrated.length > 0 ? `gives no rating for ${titles(unrated)}` : '',
    unstated.length > 0
      ? `names nobody who stands behind ${declared.length > 0 ? titles(unstated) : 'the ratings'}`
      : '',
  ].filter((words) => words !== '')
}

/** Describes rated names that are not among the seven standards. */
function others(names: readonly string[]): string {
  const older = names.filter(isOf2005)
  const shown = older.length > 0 ? older : names
  const which = shown.length > 3 ? `${shown.length} of these standards` : joinAtMost(shown.map((name) => quote(name)))
  const what = older.length > 0 ? 'of the ten of 2005' : 'not among the seven national standards'
  return `${which} ${shown.length > 1 ? 'are' : 'is'} ${what}`
}
