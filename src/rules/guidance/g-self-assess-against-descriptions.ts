import { contradiction, declare } from '../../checks/statements/declare.ts'
import { showsSteps } from '../../checks/statements/governance.ts'
import { madeLater, noProfile } from '../../checks/statements/self-assessment.ts'
import { sayWhoStandsBehindIt, statementToWrite } from '../../checks/statements/to-write.ts'
import { defineRule, shows, type Yielded } from '../../engine/rule.ts'
import { backing } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { dateOf } from '../../model/field.ts'
import { isAddress } from '../../readings/address.ts'
import { addMonths } from '../../readings/calendar.ts'
import { describeDate } from '../../readings/date.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import type { PartnershipDocument, SelfAssessmentData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'

const months = 24

const howToRecord =
  'If the partnership assessed itself, say when, and where that can be read. If it did not, that is for the partnership to decide.'

export default defineRule({
  id: 'g-self-assess-against-descriptions',
  cites: ['g-self-assess-against-descriptions'],
  on: 'partnership',
  title: 'The partnership assessed itself in the last two years, and somebody stands behind that',
  why: `The guidance describes effective community planning so that partnerships can hold themselves against it. It names no
        interval. The two years are a choice of this tool, because the national self-assessment is offered every other year.`,
  fix: {
    says: howToRecord,
    write: `
      governance:
        self_assessment:
          date: <day>
          url: <web address>`,
  },
  leaves: 'Whether the partnership saw itself as it is, and became stronger by it, is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
governance:
  self_assessment:
    date: 4 February 2026
    statement:
      claim: The board assessed itself against the guidance.
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
  self_assessment: {date: 4 February 2023, url: "https://strathexample.example/self-assessment"}
#                         ^^^^^^^^^^^^^^^ advice: The self-assessment is of 4 February 2023, more than two years ago.
`,
  applies: ({ profile }) => profile !== undefined || noProfile,
  *check({ profile }, context): Iterable<Yielded> {
    const governance = profile?.governance
    const assessment = governance?.self_assessment
    if (profile === undefined) return
    if (governance === undefined || assessment === undefined) {
      const says = 'The partnership file says nothing of a self-assessment of the partnership.'
      const place = governance === undefined ? at(profile, 'governance') : at(governance, 'self_assessment')
      // If nothing on governance is shown, section 13(1)(b) already asks for this.
      yield {
        at: place,
        says,
        into: profile,
        lacks: 'content',
        ...(showsSteps(governance, context) ? {} : { reportedSeparately: true }),
      }
    } else yield* recentAssessment(assessment, governance, context)
  },
})

type Governance = NonNullable<PartnershipDocument['governance']>

function* recentAssessment(
  assessment: SelfAssessmentData,
  governance: Governance,
  context: Context,
): Iterable<Yielded> {
  const date = dateOf(assessment.date)
  const place = at(assessment, 'date')
  if (assessment.date === undefined && hasDescription(assessment.summary)) {
    const says = `The partnership file tells the self-assessment in words, and whether it was made in the last two years is for people to judge: ${quote(assessment.summary)}.`
    const fix = 'If its day is known, give it in a field of its own.'
    yield { at: at(assessment, 'summary'), says, fix, verdict: 'for-people' }
    return
  }
  if (date === undefined) {
    const says = 'The partnership file does not say when the self-assessment was made.'
    const fix = { says: 'Say when it was made. If nobody knows, ask those who made it.', write: 'date: <day>' }
    yield { at: place, says, fix, lacks: 'content' }
    return
  }
  const contrary = contradiction(date, context)
  if (contrary !== undefined) {
    yield { at: place, says: `The self-assessment ${contrary}.`, fix: 'If the date is a slip, set it right.' }
    return
  }
  const later = madeLater(assessment, context)
  if (later !== undefined) {
    yield later
    return
  }
  if (addMonths(date.last, months) < context.asOf) {
    const says = `The self-assessment is of ${describeDate(date)}, more than two years ago.`
    const fix = {
      says: 'If there was a later one, give its day. If not, that is for the partnership to decide.',
      write: 'date: <day>',
    }
    yield { at: place, says, fix, lacks: 'content' }
    return
  }
  yield shows(place, ...(isAddress(assessment.url) ? [at(assessment, 'url')] : []))
  const principles = (assessment.principles ?? []).filter((principle) => principle?.statement !== undefined)
  const says = 'The self-assessment is recorded, and nobody is named who stands behind it.'
  const fix = sayWhoStandsBehindIt
  yield declare({
    at: at(assessment),
    backing: backing(assessment, principles[0], governance),
    context,
    otherwise: { says, fix },
  })
}
