import { isWard } from '../../checks/localities/division.ts'
import { peopleIn, placeOfPeople } from '../../checks/localities/population.ts'
import { defineRule, shows, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import { localityPlanningRegulations2016 } from '../../law/locality-planning-regulations-2016.ts'
import type { Locality } from '../../model/partnership.ts'
import { describeQuantity } from '../../readings/quantity.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

const often = 10_000

export default defineRule({
  id: 'g-locality-small',
  cites: ['g-locality-small'],
  on: 'locality',
  title: 'Localities should be small, often with fewer than 10,000 people',
  why: `The draft of the guidance had in mind places that people know as their own. Larger localities are allowed, and so is any
        ward; the figure is only a help when the area is next divided.`,
  fix: 'Nothing has to change. In rationale: the profile can say why the boundary lies where it does.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
localities:
  - {name: Milltown, made_of: settlements, population: "9,800 (census 2022)"}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
localities:
  - name: The Coast
    made_of: settlements
    population: 18,500 (census 2022)
#               ^^^^^^^^^^^^^^^^^^^^ note: “The Coast” has 18,500 people; localities are often smaller than 10,000.
`,
  applies: (locality) => peopleIn(locality).kind === 'people' || peopleUnknown(locality),
  *check(locality): Iterable<Yielded> {
    const read = peopleIn(locality)
    if (read.kind !== 'people') return
    const name = quote(locality.name)
    if (read.people <= often) {
      yield read.isLeast
        ? unknown(`How many people live in ${name} cannot be told: its population: gives the least. Write the number.`)
        : shows(placeOfPeople(locality))
      return
    }
    yield {
      at: at(locality.data, 'population'),
      says: `${name} has ${describeQuantity({ value: read.people })} people; localities are often smaller than 10,000.`,
      verdict: 'for-people',
      saidAs: 'note',
      // A population above the limit of the regulations is reported by s9-2-locality-type.
      ...(!isWard(locality) && read.people > localityPlanningRegulations2016.largestPopulation
        ? { reportedSeparately: true }
        : {}),
    }
  },
})

function peopleUnknown(locality: Locality): Unknown {
  const { kind } = peopleIn(locality)
  const whose = `How many people live in ${quote(locality.name)}`
  if (kind === 'missing') return unknown(`${whose} is not in these files. Add population: to the locality.`)
  return unknown(`${whose} cannot be read in its population:. Write one number, such as 24,500 (census 2022).`)
}
