import { withoutProfile } from '../../checks/partners/profile-known.ts'
import { asListed, contradiction, declare } from '../../checks/statements/declare.ts'
import { partnershipReviews, reviewShown, stepsIn } from '../../checks/statements/governance.ts'
import { sayWhoStandsBehindIt, statementToWrite } from '../../checks/statements/to-write.ts'
import { defineRule, shows } from '../../engine/rule.ts'
import { backing } from '../../model/attestation.ts'
import { dateOf } from '../../model/field.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 's13-1b-efficient-effective',
  cites: ['s13-1b-efficient-effective'],
  on: 'partnership',
  title:
    'The partnership file says what keeps the partnership efficient and effective, and somebody stands behind that',
  why: `Section 13(1)(b) has the section 13 partners take reasonable steps so that the partnership does its work efficiently and
        effectively. Terms of reference, scrutiny and an assessment of itself are steps that can be shown.`,
  fix: {
    says: 'Say what was done so that the partnership works well: where its terms of reference stand, and who scrutinises what it does.',
    write: `
      governance:
        terms_of_reference: <document>
        scrutiny_body: <who scrutinises performance>`,
  },
  leaves: 'Whether the steps are reasonable ones, and enough, is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
governance:
  terms_of_reference: https://strathexample.example/partnership/terms
  scrutiny_body: Strathexample Council Scrutiny Committee
  statement: {claim: The section 13 partners agreed these arrangements., evidence: Board minute, locator: item 3, owner: Board secretary, date: 2 May 2024}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
governance:
#^^^^^^^^^ question: The partnership file shows how the partnership is governed, and nobody stands behind that.
  terms_of_reference: https://strathexample.example/partnership/terms
`,
  applies: ({ profile }, context) =>
    profile !== undefined ||
    partnershipReviews(context).length > 0 ||
    withoutProfile('What keeps the partnership efficient and effective', 'how it is governed'),
  *check({ profile }, context) {
    const governance = profile?.governance
    const assessed = governance?.self_assessment
    const contrary = contradiction(dateOf(assessed?.date), context)
    if (assessed && contrary !== undefined) {
      const says = `The self-assessment ${contrary}.`
      const fix = { says: 'Set the day of the self-assessment right.' }
      yield { at: at(assessed, 'date'), says, fix, verdict: 'missing' }
      return
    }
    const reviews = partnershipReviews(context)
    const shown = [...stepsIn(governance, context), ...reviews.flatMap(reviewShown)]
    const [review] = reviews
    const place =
      review && governance === undefined ? at(review.data, 'date') : { of: profile ?? {}, key: 'governance' }
    if (shown.length === 0) {
      const says = 'Nothing here shows what keeps the partnership efficient and effective.'
      yield { at: place, says, lacks: 'content', ...(profile ? { into: profile } : {}) }
      return
    }
    yield shows(...shown)
    const found = declare({
      at: place,
      backing: backing(governance, ...reviews.map(({ data }) => data)),
      context,
      otherwise:
        governance === undefined
          ? {
              says: 'A review of the partnership is recorded, and nobody stands behind it.',
              fix: sayWhoStandsBehindIt,
              ...(review ? { into: review.data } : {}),
            }
          : {
              says: 'The partnership file shows how the partnership is governed, and nobody stands behind that.',
              fix: sayWhoStandsBehindIt,
              into: governance,
            },
    })
    yield asListed(found)
  },
})
