import { defineRule, unknown } from '../../engine/rule.ts'

import type { Locality } from '../../model/partnership.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 'g-locality-boundaries',
  cites: ['g-locality-boundaries'],
  on: 'partnership',
  title: 'Each locality is made of wards, or the profile says why its boundary lies where it does',
  why: `The draft of the guidance expected a locality to follow formal boundaries, or whatever reflects local identity. Electoral
        wards are formal boundaries by themselves. Of any other area, only the profile can say why it is one place.`,
  fix: 'Add rationale: to the locality, with what makes people there think of it as one place.',
  leaves: 'Whether people who live there would draw the line in the same place is for them to say.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
localities:
  - {name: Milltown, made_of: ward}
  - {name: Harbour and Shore, made_of: settlements, rationale: Two shore settlements that share a school and a bus route.}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
localities:
  - {name: Milltown, made_of: ward}
  - {name: Harbour and Shore, made_of: settlements}
#          ^^^^^^^^^^^^^^^^^ advice: The profile does not say why the boundary of “Harbour and Shore” lies where it does.
`,
  applies: ({ profile, localities }) => (profile?.record !== 'partial' && localities.length > 0) || unknown('TODO'),
  *check({ profile, localities }) {
    const without = localities.filter((locality) => !isOfWards(locality) && !hasContent(locality.data.rationale))
    const [first, ...others] = without
    if (first === undefined) return
    yield others.length === 0
      ? {
          at: at(first.data, 'name'),
          says: `The profile does not say why the boundary of ${quote(first.name)} lies where it does.`,
          lacks: 'content' as const,
        }
      : {
          at: profile ? at(profile, 'localities') : at(first.data),
          says: `The profile does not say why the boundaries of ${without.length} localities lie where they do: ${joinAtMost(without.map(({ name }) => quote(name)))}.`,
          lacks: 'content' as const,
        }
  },
})

function isOfWards({ madeOf }: Locality): boolean {
  return madeOf === 'ward' || madeOf === 'wards'
}
