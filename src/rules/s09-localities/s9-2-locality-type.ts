import { localityPlanningRegulations2016 } from '../../law/locality-planning-regulations-2016.ts'
import { findWard, isWard, wardNamed } from '../../model/division.ts'
import type { Locality } from '../../model/partnership.ts'
import { peopleIn, provenanceOf } from '../../model/population.ts'
import { describeQuantity } from '../../model/quantity.ts'
import { type Context, defineRule, type Fault } from '../../rule.ts'
import { at } from '../../source/position.ts'

const { largestPopulation: most } = localityPlanningRegulations2016

export default defineRule({
  id: 's9-2-locality-type',
  cites: ['s9-2-locality-type'],
  on: 'locality',
  title: 'Each locality is an electoral ward, or an area of no more than 30,000 people',
  why: `The regulations under section 9(2) allow two kinds of locality: an electoral ward, of any size, and any other area with a
        population of 30,000 or less. They name no source of figures, so the profile has to give its own, with a date.`,
  fix: 'Add made_of: ward with ward_code:, or made_of: with population: {value: 24500, source: census, as_at: 2022}.',
  leaves: 'Whether the area lies wholly within the council area is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
localities:
  - {name: Milltown, made_of: ward, ward_code: X13000001}
  - {name: The Strath, made_of: settlements, population: {value: "30,000", source: census, as_at: 2022}}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
localities:
  - name: The Strath
    made_of: settlements
    population: {value: "30,001", source: census, as_at: 2022}
#   ^^^^^^^^^^ gap: “The Strath” has 30,001 people, and a locality that is not a ward has at most 30,000.
`,
  *check(locality, context) {
    if (isWard(locality)) yield* wardFaults(locality, context)
    else yield* areaFaults(locality)
  },
})

function* wardFaults(locality: Locality, { partnership: { area }, reference }: Context): Iterable<Fault> {
  const { data, name } = locality
  const named = wardNamed(locality)
  const wards = area && reference.wards[area.code]
  const sameName = wards && findWard(name, wards)
  const place = at(data, named === data.ward_code ? 'ward_code' : 'members')
  const fix = sameName ? `Write ward_code: ${sameName.code}.` : 'Add the code of the ward, such as ward_code: S13002650.'
  if (named === undefined) {
    if (sameName) yield { at: at(data, 'name'), says: `“${name}” was read as the ward ${sameName.code} of that name.`, fix, verdict: 'met' }
    else yield { at: at(data, 'made_of'), says: `“${name}” is said to be a ward, and its ward_code is not given.`, fix, lacks: 'content' }
  } else if (wards && !findWard(named, wards)) {
    yield { at: place, says: `“${named}” is not a ward of ${area.name} that is known here.`, fix }
  } else if (!wards && !/^[SX]13\d{6}$/i.test(named)) {
    yield { at: place, says: `“${named}” does not look like the code of an electoral ward.`, fix, verdict: 'judgement' }
  }
}

function* areaFaults(locality: Locality): Iterable<Fault> {
  const { data, name, madeOf, population, decidedOn } = locality
  const read = peopleIn(locality)
  const place = at(data, 'population')
  // Up to 30,000 people, any area will do, and a ward too.
  if (madeOf === undefined && !(read.kind === 'people' && read.people <= most)) {
    yield { at: at(data, 'made_of'), says: `Nothing here says what “${name}” is made of.`, lacks: 'content' }
  } else if (read.kind === 'missing') {
    yield { at: place, says: `Nothing here says how many people live in “${name}”.`, lacks: 'content' }
  } else if (read.kind === 'unclear') {
    const fix = 'Write one number of people, such as population: {value: 24500, source: census, as_at: 2022}.'
    yield { at: place, says: `One number of people cannot be read from the population of “${name}”.`, fix, verdict: 'judgement' }
  } else if (read.kind === 'people') {
    const people = describeQuantity({ value: read.people })
    const limit = describeQuantity({ value: most })
    if (read.isAbout && Math.abs(read.people - most) < nearby) {
      ...
    }
  }
}
