import { noneIdentified } from '../../checks/localities/none-identified.ts'
import { type AskedPart, partsLacking, partsToWrite } from '../../checks/statements/asked-parts.ts'
import { defineRule, type Fault, unknown, type Yielded } from '../../engine/rule.ts'
import type { Locality } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'
import type { LocalityData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 's9-3-identify-poorer-localities',
  cites: ['s9-3-identify-poorer-localities'],
  on: 'partnership',
  decidedBy: 'schema',
  title: 'The partnership file says of each locality whether its people have significantly poorer outcomes',
  why: `Section 9(3) has the partnership find the localities whose people, through socio-economic disadvantage, have significantly
        poorer outcomes than in its other localities or in Scotland. A yes or a no for each shows it. The day of the decision, whom they are
        compared with and the evidence are questions beside it: the Act asks for no record of them.`,
  fix: {
    says: 'Say of each locality whether its people have significantly poorer outcomes.',
    write: 'poorer_outcomes: <yes or no>',
  },
  leaves: 'Whether a difference is significant, and comes from socio-economic disadvantage, is for people to judge.',
  applies: ({ profile, localities }) => {
    if (profile === undefined)
      return unknown({
        says: 'Which localities have significantly poorer outcomes cannot be told: no partnership file is in these files. Add one, with the localities.',
        write:
          'kind: partnership\nname: <name of the partnership>\ncouncil_area: <council area>\nlocalities:\n  - name: <name of the locality>',
        in: 'partnership',
      })
    return (
      localities.length > 0 ||
      noneIdentified(profile) !== undefined ||
      unknown({
        says: 'Which localities have significantly poorer outcomes cannot be told: the partnership file lists no locality. Add each, and say whether its people have.',
        write: 'localities:\n  - name: <name of the locality>\n    poorer_outcomes: <yes or no>',
        in: 'partnership',
      })
    )
  },
  *check({ profile, localities }, { asOf }): Iterable<Yielded> {
    if (profile === undefined) return
    const none = noneIdentified(profile)
    if (localities.length === 0 && none !== undefined)
      yield {
        at: at(profile, 'localities_in_words'),
        says: `The partnership file says that no locality was identified: ${none}. Whether the localities were looked at one by one, beside each other or Scotland, is for people to judge.`,
        fix: { says: 'List each locality that was looked at, with the decision on it, if that is recorded.' },
        verdict: 'for-people',
      }
    const isToCome = ({ decidedOn }: Locality) => decidedOn !== undefined && decidedOn.first > asOf
    const decided = localities.filter((locality) => locality.identified !== undefined && !isToCome(locality))
    if (decided.length > 0)
      yield { shows: decided.map(({ data }) => at(data, 'poorer_outcomes')), inWords: marked(decided) }
    for (const locality of localities) {
      const { data, name, identified } = locality
      if (identified === undefined)
        yield {
          at: at(data, 'poorer_outcomes'),
          says: `Nothing here says whether the people of ${quote(name)} have significantly poorer outcomes.`,
          verdict: 'not-shown',
          lacks: 'content',
        }
      else if (isToCome(locality))
        yield {
          at: at(data, 'decided_on'),
          says: `The decision on the people of ${quote(name)} is dated ${quote(String(data.decided_on))}, a day that is still to come.`,
          fix: { says: 'If it is planned, it counts once it is made. If it is made, set the day right.' },
          verdict: 'not-shown',
        }
    }
    yield* notRecorded(decided.filter((locality) => lackingIn(locality).length > 0))
  },
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
localities:
  - name: Milltown
    poorer_outcomes: yes
    decided_on: 12 March 2024
    compared_with: this area
    evidence: [Children in low-income families by data zone]
  - {name: The Hills, poorer_outcomes: no, decided_on: 12 March 2024}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
localities:
  - name: Milltown
#   ^^^^^^^^^^^^^^ question: Nothing here says whether the people of “Milltown” have significantly poorer outcomes.
  - name: Harbour
#         ^^^^^^^ question: The decision on the people of “Harbour” does not say when it was made and on what evidence it rests.
    poorer_outcomes: yes
    compared_with: this area
`,
})

/** `2 of the 5 localities are marked as having significantly poorer outcomes.` */
function marked(localities: readonly Locality[]): string {
  const count = localities.filter(({ identified }) => identified === true).length
  const all = localities.length
  if (all === 1)
    return `The one locality is marked as ${count === 0 ? 'not having' : 'having'} significantly poorer outcomes.`
  const some = count === 0 ? 'None' : String(count)
  return `${some} of the ${all} localities ${count === 1 ? 'is' : 'are'} marked as having significantly poorer outcomes.`
}

const whenMade: AskedPart<LocalityData> = {
  field: 'decided_on',
  says: 'when it was made',
  write: 'decided_on: <day>',
}

/** Only of a “yes” are the comparison and the evidence asked. */
const ofYes: readonly AskedPart<LocalityData>[] = [
  {
    field: 'compared_with',
    says: 'whom they are compared with',
    write: 'compared_with: <this area, Scotland or both>',
  },
  { field: 'evidence', says: 'on what evidence it rests', write: 'evidence:\n  - <document>' },
]

/** What is not recorded of a decision. */
function lackingIn({ data, identified }: Locality): AskedPart<LocalityData>[] {
  return partsLacking(data, identified ? [whenMade, ...ofYes] : [whenMade])
}

/** Localities that lack the same are told together: beside what is shown. */
function* notRecorded(lacking: readonly Locality[]): Iterable<Fault> {
  for (const locality of lacking)
    yield {
      at: at(locality.data, 'name'),
      says: `The decision on the people of ${quote(locality.name)} does not say ${joinAtMost(lackingIn(locality).map(({ says }) => says))}.`,
      fix: {
        says: 'Say when it was decided, compared with whom and on what evidence, if that is recorded. The minute of the decision is where to look.',
        write: partsToWrite(lackingIn(locality)),
      },
      into: locality.data,
      verdict: 'remark',
      saidAs: 'question',
      lacks: 'content',
    }
}
