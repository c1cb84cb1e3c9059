import { isWard } from '../../checks/localities/division.ts'
import { peopleIn } from '../../checks/localities/population.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { localityPlanningRegulations2016 } from '../../law/locality-planning-regulations-2016.ts'
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
  applies: (locality) => peopleIn(locality).kind === 'people' || unknown('TODO'),
  *check(locality) {
    const read = peopleIn(locality)
    if (read.kind !== 'people' || read.people <= often) return
    // A population above the limit of the regulations is reported by s9-2-locality-type.
    if (!isWard(locality) && read.people > localityPlanningRegulations2016.largestPopulation) return
    const says = `${quote(locality.name)} has ${describeQuantity({ value: read.people })} people; localities are often smaller than 10,000.`
    yield { at: at(locality.data, 'population'), says, verdict: 'remark' }
  },
})
