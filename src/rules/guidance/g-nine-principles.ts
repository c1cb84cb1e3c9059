import { type Rated, rated } from '../../checks/statements/rated.ts'
import { madeLater, noProfile } from '../../checks/statements/self-assessment.ts'
import { statementToWrite } from '../../checks/statements/to-write.ts'
import { defineRule, type Fault, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { listOf } from '../../model/ids.ts'
import { quote } from '../../readings/stated.ts'
import { findNamed, type Principle, principles } from '../../reference/index.ts'
import type { SelfAssessmentData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

const howToAssess =
  'Say of each of the nine principles how far it is met, and who stands behind that. A low level is an answer.'

export default defineRule({
  id: 'g-nine-principles',
  cites: ['g-nine-principles'],
  on: 'partnership',
  title: 'The self-assessment takes up all nine principles, each with a level and with evidence',
  why: `The guidance is built on nine principles of effective community planning. A self-assessment that leaves some out tends to
        leave out the same ones every time. A low level, honestly given, is worth more than none.`,
  fix: {
    says: howToAssess,
    write: principlesToWrite(principles),
  },
  leaves: 'Whether the partnership works by them is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
governance:
  self_assessment:
    date: 4 February 2026
    principles:
      - {principle: Community participation, level: fair}
      - {principle: Tackling inequalities, level: fair}
      - {principle: Shared leadership, level: weak}
      - {principle: Governance and accountability, level: good}
      - {principle: "Understanding of local needs, circumstances and opportunities", level: good}
      - {principle: Focus on key priorities, level: good}
      - {principle: Focus on prevention, level: weak}
      - {principle: Resourcing improvement, level: weak}
      - {principle: Effective performance management, level: fair}
    statement:
      claim: The board assessed itself against the nine principles.
      evidence: Self-assessment 2026
      locator: the whole
      owner: {name: A. Person, role: Community Planning Manager, organisation: Strathexample Council}
      date: 4 February 2026
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
governance:
  self_assessment:
    date: 4 February 2026
    principles:
#   ^^^^^^^^^^ advice: The self-assessment leaves out tackling inequalities, shared leadership, understanding local needs, focus on key priorities, focus on prevention, resourcing improvement and effective performance management.
      - {principle: Community participation, level: fair}
      - {principle: Governance and accountability, level: good}
    statement:
      claim: The board assessed itself.
      evidence: Self-assessment 2026
      locator: the whole
      owner: Community Planning Manager
      date: 4 February 2026
`,
  // A missing self-assessment is reported by g-self-assess-against-descriptions.
  applies({ profile }, context) {
    if (profile === undefined) return noProfile
    const assessment = profile.governance?.self_assessment
    if (assessment === undefined)
      return unknown({
        says: 'The partnership file records no self-assessment of the partnership. If there is one, add it.',
        write: 'governance:\n  self_assessment:\n    date: <day>',
        in: 'partnership',
      })
    return madeLater(assessment, context) ?? true
  },
  *check({ profile }, context): Iterable<Yielded> {
    const governance = profile?.governance
    const assessment = governance?.self_assessment
    if (assessment === undefined) return
    const entries = (assessment.principles ?? []).filter((entry) => entry !== undefined)
    const found = rated(
      entries.map((data) => ({ data, at: at(data, 'principle'), name: data.principle, rating: data.level })),
      principles,
      [],
      context,
      assessment,
      governance,
    )
    const says = sentence(found, profile?.record === 'partial')
    if (says !== undefined) {
      const see = found.unknown.map(({ at: place, name }) => ({
        at: place,
        says: `${quote(name)} was not recognised as one of the nine.`,
      }))
      yield { at: at(assessment, 'principles'), says, see, lacks: 'content', ...toAssess(found, assessment) }
    }
    const levels = found.rated.flatMap(({ at: name, data }) => [name, { of: data, key: 'level' }])
    if (levels.length > 0) yield shows(...levels)
    yield* found.declared
  },
})

function principlesToWrite(some: readonly Principle[]): string {
  const entries = some.map(({ title }) => `  - principle: "${title}"\n    level: <how far it is met>`)
  return ['principles:', ...entries].join('\n')
}

/** What it lacks: entries, else a level, else who stands behind one. */
function toAssess(
  { missing, unrated, unstated }: Rated<Principle>,
  data: SelfAssessmentData,
): Pick<Fault, 'fix' | 'into'> {
  if (missing.length > 0) return { fix: { says: howToAssess, write: principlesToWrite(missing) }, into: data }
  const entryOf = (some: readonly Principle[]) =>
    listOf(data.principles).find(({ principle }) => {
      const known = principle === undefined ? undefined : findNamed(principle, principles)
      return known !== undefined && some.includes(known)
    })
  const into = entryOf(unrated) ?? entryOf(unstated)
  if (into === undefined) return { fix: howToAssess }
  return {
    fix: { says: howToAssess, write: unrated.length > 0 ? 'level: <how far it is met>' : statementToWrite },
    into,
  }
}

function sentence({ missing, unrated, unstated, declared }: Rated<Principle>, isPartial: boolean): string | undefined {
  const name = isPartial ? 'The record of the self-assessment' : 'The self-assessment'
  if (missing.length === principles.length) return `${name} takes up none of the nine principles.`
  const lacks = [
    missing.length > 0 ? `leaves out ${joinAtMost(missing.map(plainName))}` : undefined,
    unrated.length > 0 ? `gives no level for ${joinAtMost(unrated.map(plainName))}` : undefined,
    // An assessment without any statement is reported by g-self-assess-against-descriptions.
    unstated.length > 0 && declared.length > 0
      ? `names nobody who stands behind ${joinAtMost(unstated.map(plainName))}`
      : undefined,
  ].filter((words) => words !== undefined)
  return lacks.length === 0 ? undefined : `${name} ${lacks.join('; it ')}.`
}

/** The id is a short form of the name. */
function plainName({ id }: Principle): string {
  return id.replaceAll('-', ' ')
}
