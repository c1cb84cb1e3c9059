import { isOwn } from '../../checks/plans/own-words.ts'
import { shownInWords } from '../../checks/statements/in-words.ts'
import { defineRule, shows, unknown, type Yielded } from '../../engine/rule.ts'
import type { Locality } from '../../model/partnership.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import { type Anchor, at } from '../../source/position.ts'
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
  applies: ({ profile, localities }) =>
    localities.length > 0 ||
    unknown(
      profile === undefined
        ? 'No locality is listed in these files. Add a profile, with kind: partnership and localities:.'
        : 'The profile lists no locality. Add localities: to it.',
    ),
  *check({ profile, localities }): Iterable<Yielded> {
    const ofWards = localities.filter(isOfWards)
    if (ofWards.length > 0) yield shows(...ofWards.flatMap(formalBoundary))
    const others = localities.filter((locality) => !isOfWards(locality))
    const explained = others.flatMap(({ data, name }) =>
      hasContent(data.rationale) ? [{ at: at(data, 'rationale'), words: data.rationale, name }] : [],
    )
    yield* shownInWords(explained, (some) => `Why ${boundaries(some)}`)
    const without = others.filter(({ data }) => !hasContent(data.rationale))
    const [first, ...more] = without
    if (first === undefined) return
    const names = more.length > 0 ? `: ${joinAtMost(without.map(({ name }) => quote(name)))}` : ''
    yield {
      at: profile && more.length > 0 ? at(profile, 'localities') : at(first.data, 'name'),
      says: `The profile does not say why ${boundaries(without)}${names}.`,
      lacks: 'content',
    }
  },
})

/** What it is made of; and why it is one place, if that is said all the same. */
function formalBoundary({ data }: Locality): Anchor[] {
  return [at(data, 'made_of'), ...(isOwn(data.rationale) ? [at(data, 'rationale')] : [])]
}

/** `the boundary of “Milltown” lies where it does` */
function boundaries(some: readonly Pick<Locality, 'name'>[]): string {
  const [first, ...others] = some
  return first !== undefined && others.length === 0
    ? `the boundary of ${quote(first.name)} lies where it does`
    : `the boundaries of ${some.length} localities lie where they do`
}

function isOfWards({ madeOf }: Locality): boolean {
  return madeOf === 'ward' || madeOf === 'wards'
}
