import { findWard, isSection9Locality, isWard, unitPlaces, wardNamed } from '../../checks/localities/division.ts'
import { peopleIn, placeOfPeople, populationProvenance } from '../../checks/localities/population.ts'
import { madeOfToWrite, populationToWrite } from '../../checks/localities/to-write.ts'
import { defineRule, type Evidence, type Fault, type Fix, shows, type Unknown, unknown } from '../../engine/rule.ts'
import { localityPlanningRegulations2016 } from '../../law/locality-planning-regulations-2016.ts'
import type { Context } from '../../model/context.ts'
import type { Locality } from '../../model/partnership.ts'
import { describeQuantity } from '../../readings/quantity.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

const { largestPopulation: most } = localityPlanningRegulations2016

export default defineRule({
  id: 's9-2-locality-type',
  cites: ['s9-2-locality-type'],
  on: 'locality',
  title: 'Each locality is an electoral ward, or an area of no more than 30,000 people',
  why: `The regulations under section 9(2) allow two kinds of locality: an electoral ward, of any size, and any other area with a
        population of 30,000 or less. They name no source of figures, so it helps if the partnership file gives its own, with a date.`,
  fix: {
    says: 'Say whether it is one electoral ward or another area, and how many people live there, with the source and the year of the number.',
    write: `${madeOfToWrite}\n${populationToWrite}`,
  },
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
    poorer_outcomes: yes
    made_of: settlements
    population: {value: "30,001", source: census, as_at: 2022}
#   ^^^^^^^^^^ gap: “The Strath” has 30,001 people, and a locality that is not a ward has at most 30,000.
`,
  *check(locality, context) {
    const faults = [...(isWard(locality) ? wardFaults(locality, context) : areaFaults(locality))]
    yield* faults
    if (faults.every(({ verdict }) => verdict === 'remark')) yield size(locality)
  },
})

/** The ward, and the number of people where that is small enough for any area. */
function size(locality: Locality): Evidence | Unknown {
  const people = isSmall(locality) ? [placeOfPeople(locality)] : []
  if (isWard(locality)) return shows(...unitPlaces(locality), ...people)
  return people.length > 0
    ? shows(...people)
    : unknown({
        says: `How many people live in ${quote(locality.name)} cannot be read. Write one number.`,
        write: 'population: <number of people>',
        in: 'partnership',
      })
}

/** An area of at most 30,000 people may be a locality, whatever it is made of. */
function isSmall(locality: Locality): boolean {
  const read = peopleIn(locality)
  return read.kind === 'people' && read.people <= most
}

function* wardFaults(locality: Locality, { partnership: { area }, reference }: Context): Iterable<Fault> {
  const { data, name } = locality
  const named = wardNamed(locality)
  const wards = area && reference.wards[area.code]
  const sameName = wards && findWard(name, wards)
  const place = at(data, named === data.ward_code ? 'ward_code' : 'members')
  const fix = {
    says: sameName
      ? `If it is the ward of that name, write down its code, which is ${sameName.code}.`
      : 'Write down the code of the ward. If it is no ward, say what it is made of, and how many people live there.',
    write: 'ward_code: <code of the ward>',
  }
  if (named === undefined) {
    if (sameName)
      yield {
        at: at(data, 'name'),
        says: `${quote(name)} was read as the ward ${sameName.code} of that name.`,
        fix,
        verdict: 'remark',
      }
    else
      yield {
        at: at(data, 'made_of'),
        says: `${quote(name)} is said to be a ward, and its ward_code is not given.`,
        fix,
        verdict: 'not-shown',
        lacks: 'content',
      }
  } else if (wards && !findWard(named, wards)) {
    // A small area may be a locality even if it is no ward, so only the code is in question.
    const isOpen = isSmall(locality) || !isSection9Locality(locality)
    const says = `${quote(named)} is not a ward of ${area.name} that is known here.`
    yield { at: place, says, fix, ...(isOpen ? { verdict: 'for-people' } : {}) }
  } else if (!wards && !/^[SX]13\d{6}$/i.test(named)) {
    yield {
      at: place,
      says: `${quote(named)} does not look like the code of an electoral ward.`,
      fix,
      verdict: 'for-people',
    }
  }
}

function sayHowMany(locality: Locality): Fix {
  return {
    says: 'Say how many people live there, with the source and the year of the number.',
    write: partsToWrite(locality, ['value', ...provenanceLacking(locality)]),
  }
}

function* areaFaults(locality: Locality): Iterable<Fault> {
  const { data, name, madeOf } = locality
  const read = peopleIn(locality)
  const place = at(data, 'population')
  const isAbsent = { verdict: 'not-shown', lacks: 'content' } as const
  if (madeOf === undefined && read.kind === 'people' && read.people > most) {
    const [figure, limit] = [read.people, most].map((value) => describeQuantity({ value }))
    yield {
      at: place,
      says: `${quote(name)} has ${figure} people, and nothing here says what it is made of; a locality has at most ${limit} unless it is one electoral ward.`,
      fix: {
        says: 'Say whether it is one electoral ward, and which. If it is another area and a locality under section 9, divide it. If it is no such locality, nothing has to change.',
        write: madeOfToWrite,
      },
      verdict: 'for-people',
    }
  } else if (madeOf === undefined && !isSmall(locality)) {
    const fix =
      read.kind === 'missing'
        ? {}
        : { fix: { says: 'Say whether it is one electoral ward or another area.', write: madeOfToWrite } }
    yield { at: at(data, 'made_of'), says: `Nothing here says what ${quote(name)} is made of.`, ...fix, ...isAbsent }
  } else if (read.kind === 'missing') {
    yield {
      at: place,
      says: `Nothing here says how many people live in ${quote(name)}.`,
      fix: sayHowMany(locality),
      ...isAbsent,
    }
  } else if (read.kind === 'unclear') {
    const says = `No single number of people can be read for ${quote(name)}.`
    yield { at: place, says, fix: sayHowMany(locality), verdict: 'for-people' }
  } else if (read.kind === 'people') {
    const fault = tooLarge(locality, read.people, read.mayBeMore) ?? withoutProvenance(locality)
    if (fault) yield { at: place, ...fault }
  }
}

/** Writers round to the thousand: “about 30,000” may be under or over the limit, “about 31,000” is over it. */
const rounding = 1_000
/** The most that an area is assumed to have grown since the day it was chosen, on which the limit applied. */
const growth = 1.1

function tooLarge(locality: Locality, people: number, mayBeMore: boolean): Omit<Fault, 'at'> | undefined {
  const { name, population, decidedOn } = locality
  const [figure, limit] = [people, most].map((value) => describeQuantity({ value }))
  if (mayBeMore && people >= most && people < most + rounding) {
    const fix = { says: 'Write the number of people without rounding it.', write: partsToWrite(locality, ['value']) }
    return {
      says: `Whether ${quote(name)} has more than ${limit} people cannot be told from a round figure.`,
      fix,
      verdict: 'for-people',
    }
  }
  if (people <= most) return undefined
  if (decidedOn && population?.asAt && decidedOn.last < population.asAt.first && people <= most * growth) {
    const fix = {
      says: 'Say how many people lived there when it was chosen. If there were too many, divide it when localities are next looked at.',
      write: populationToWrite,
    }
    return {
      says: `${quote(name)} has ${figure} people now; whether it had ${limit} or fewer when it was chosen is not said.`,
      fix,
      verdict: 'for-people',
    }
  }
  if (!isSection9Locality(locality))
    return {
      says: `${quote(name)} has ${figure} people; nothing here says that it is a locality under section 9, which has at most ${limit} unless it is a ward.`,
      fix: {
        says: `If it is one, write down the decision on it, and divide it or say which electoral ward it is. If it is another kind of area,
               nothing has to change.`,
      },
      verdict: 'for-people',
    }
  const fix = {
    says: 'Divide it into smaller localities. If it is one electoral ward, say so, and write down its code.',
  }
  return { says: `${quote(name)} has ${figure} people, and a locality that is not a ward has at most ${limit}.`, fix }
}

const partsOfPopulation = { value: '<number of people>', source: '<where it comes from>', as_at: '<year>' }

function provenanceLacking(locality: Locality): ('source' | 'as_at')[] {
  const { source, date } = populationProvenance(locality)
  return [...(source ? [] : ['source' as const]), ...(date ? [] : ['as_at' as const])]
}

/** Some parts of the population; all of them where it is written in one line. */
function partsToWrite({ data }: Locality, parts: readonly (keyof typeof partsOfPopulation)[]): string {
  if (typeof data.population !== 'object') return populationToWrite
  return `population:\n  ${parts.map((part) => `${part}: ${partsOfPopulation[part]}`).join('\n  ')}`
}

/** The Act asks for neither, so that is only advice. */
function withoutProvenance(locality: Locality): Omit<Fault, 'at'> | undefined {
  const { source, date } = populationProvenance(locality)
  if (source && date) return undefined
  const without = [...(source ? [] : ['its source']), ...(date ? [] : ['its date'])].join(' and ')
  const says = `The population of ${quote(locality.name)} is given without ${without}.`
  const fix = {
    says: 'Say where the number comes from, and of which year it is.',
    write: partsToWrite(locality, provenanceLacking(locality)),
  }
  return { says, fix, verdict: 'remark', saidAs: 'advice' }
}
