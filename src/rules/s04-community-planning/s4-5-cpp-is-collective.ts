import { withoutProfile } from '../../checks/partners/profile-known.ts'
import { defineRule, shows, unknown } from '../../engine/rule.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 's4-5-cpp-is-collective',
  cites: ['s4-5-cpp-is-collective'],
  on: 'partnership',
  title: 'A partnership file that calls the partnership a body corporate names the regulations that established one',
  why: `Section 4(5) gives a name to the council and the schedule 1 partners together. Regulations under section 17 may establish a body
        corporate with functions about community planning. Readers of a partnership file that says so will ask which regulations those are.`,
  fix: {
    says: 'If there is such a body, name the regulations that established it. If there is none, say that the partnership is unincorporated.',
    write: 's17_regulations: <regulations>',
  },
  leaves: 'What legal form a partnership has is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
legal_form: unincorporated
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
legal_form: corporate
#           ^^^^^^^^^ question: The partnership file calls the partnership a body corporate, and names no section 17 regulations.
`,
  *check({ profile }) {
    if (profile === undefined) {
      yield withoutProfile('Whether the partnership is a body corporate', 'its legal form')
      return
    }
    const { legal_form: form, s17_regulations: regulations } = profile
    const isNamed = hasDescription(regulations)
    if (form === 'corporate' && !isNamed) {
      const says = 'The partnership file calls the partnership a body corporate, and names no section 17 regulations.'
      yield { at: at(profile, 'legal_form'), says, verdict: 'for-people' }
    } else if (form === 'unincorporated' && isNamed) {
      const says = 'The partnership file names section 17 regulations, and says that the partnership is unincorporated.'
      const fix = 'If the regulations established a body for it, say so. If they did not, take them out.'
      yield { at: at(profile, 's17_regulations'), says, fix, verdict: 'for-people' }
    } else if (form !== undefined || isNamed) {
      yield shows(
        ...(form === undefined ? [] : [at(profile, 'legal_form')]),
        ...(isNamed ? [at(profile, 's17_regulations')] : []),
      )
    } else
      yield unknown({
        says: 'Whether the partnership is a body corporate cannot be told: the partnership file does not say. Say whether it is, and if so under which regulations.',
        write: 'legal_form: <unincorporated or corporate>',
        in: 'partnership',
      })
  },
})
