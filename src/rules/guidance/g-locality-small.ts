import { isWard } from '../../checks/localities/division.ts'
import { peopleIn, placeOfPeople } from '../../checks/localities/population.ts'
import { defineRule, notCalledFor, shows, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import { localityPlanningRegulations2016 } from '../../law/locality-planning-regulations-2016.ts'
import type { Locality } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

const often = 10_000

export default defineRule({
  id: 'g-locality-small',
  cites: ['g-locality-small'],
  on: 'locality',
  title: 'The localities are small communities, as is expected often to be so in practice',
  why: `The draft of the guidance expected that partnerships would in practice often identify small communities, of fewer than 10,000
        people. It asks that of no locality. Larger ones are allowed, and so is any ward; the figure is only a help when the area
        is next divided.`,
  fix: { says: 'Nothing has to change.' },
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
#               ^^^^^^^^^^^^^^^^^^^^ note: “The Coast” has more than 10,000 people; in practice small communities, of fewer than 10,000, are often expected.
`,
  applies: (locality) => peopleIn(locality).kind === 'people' || peopleUnknown(locality),
  *check(locality): Iterable<Yielded> {
    const read = peopleIn(locality)
    if (read.kind !== 'people') return
    const name = quote(locality.name)
    if (read.people <= often) {
      yield read.isLeast
        ? unknown({
            says: `How many people live in ${name} cannot be told: these files give the least. Write the number.`,
            write: 'population: <number of people>',
            into: locality.data,
          })
        : shows(placeOfPeople(locality))
      return
    }
    yield {
      at: at(locality.data, 'population'),
      says: `${name} has more than 10,000 people; in practice small communities, of fewer than 10,000, are often expected.`,
      verdict: 'remark',
      // A population above the limit of the regulations is reported by s9-2-locality-type.
      ...(!isWard(locality) && read.people > localityPlanningRegulations2016.largestPopulation
        ? { reportedSeparately: true }
        : {}),
    }
    yield notCalledFor(`${name} has more than 10,000 people, and the draft of the guidance asks for no fewer.`)
  },
})

function peopleUnknown(locality: Locality): Unknown {
  const { kind } = peopleIn(locality)
  const whose = `How many people live in ${quote(locality.name)}`
  if (kind === 'missing')
    return unknown({
      says: `${whose} is not in these files. Add it.`,
      write: 'population: <number of people>',
      into: locality.data,
    })
  return unknown({
    says: `${whose} cannot be read in what these files say of it. Write one number, such as 24,500 (census 2022).`,
    write: 'population: <number of people>',
    into: locality.data,
  })
}
