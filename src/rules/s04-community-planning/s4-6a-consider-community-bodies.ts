import {
  bodiesConsidered,
  bodyToWrite,
  intoFirst,
  listOfBodies,
  listToWrite,
} from '../../checks/participation/community-bodies.ts'
import { contradiction, ifTheDayIsASlip, onceItIsDone } from '../../checks/statements/declare.ts'
import { declareEach } from '../../checks/statements/declare-each.ts'
import { sayWhoStandsBehindIt } from '../../checks/statements/to-write.ts'
import { defineRule, type Fault, shows } from '../../engine/rule.ts'
import { isStated } from '../../model/attestation.ts'
import { dateOf, isYes } from '../../model/field.ts'
import { isNamed } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

const whichBodies =
  'Say which bodies are likely to be able to contribute, and which of them represent people who face inequality.'
const representsToWrite = 'represents_inequality: <yes or no>'

export default defineRule({
  id: 's4-6a-consider-community-bodies',
  cites: ['s4-6a-consider-community-bodies'],
  on: 'partnership',
  title: 'The files say which community bodies were considered, and which represent people who face inequality',
  why: `Section 4(6)(a) has the partnership consider which community bodies are likely to be able to contribute, having regard in
        particular to which of them represent the interests of people who experience inequalities of outcome that result from
        socio-economic disadvantage. So each is marked as one or not.`,
  fix: { says: whichBodies, write: bodyToWrite('bodies_considered', representsToWrite) },
  leaves: 'Whether the right bodies were considered is for people to judge.',
  pass: `
kind: participation
bodies_considered:
  - {name: Milltown Community Council, represents_inequality: no, decision: invite, date: 5 September 2023}
  - {name: Strath Young Carers, represents_inequality: yes, decision: invite, date: 5 September 2023}
statement:
  claim: The board went through the community bodies of the area.
  evidence: Board minute, 5 September 2023
  locator: item 4
  owner: {name: A. Person, role: Community Planning Manager, organisation: Strathexample Council}
  date: 5 September 2023
`,
  fail: `
kind: participation
#^^^^^^^^^^^^^^^^^^ question: Nothing here shows which community bodies were considered.
`,
  *check(partnership, context) {
    const list = listOfBodies(partnership, 'bodies_considered')
    const considered = bodiesConsidered(context).filter(({ data }) => isNamed(data.name))
    if (considered.length === 0) {
      const says = 'Nothing here shows which community bodies were considered.'
      const toWrite = listToWrite(partnership, 'bodies_considered', { says: whichBodies, write: representsToWrite })
      yield { at: list, ...toWrite, says, lacks: 'document' }
      return
    }
    yield shows(...considered.map(({ at }) => at))
    if (!considered.some(({ data }) => data.represents_inequality !== undefined)) {
      const says = 'Nothing here says whether any community body considered represents people who face inequality.'
      const fix = { says: 'Say of each of them whether it does.', write: representsToWrite }
      yield { at: list, ...intoFirst(considered), says, fix, lacks: 'content' }
      return
    }
    const contrary = considered.flatMap(({ data, name, backing }) => {
      const words = contradiction(dateOf(data.date), context)
      if (words === undefined) return []
      // Without a statement, a future date may be a plan rather than a slip.
      const weight: Pick<Fault, 'verdict' | 'fix'> = isStated(backing)
        ? { verdict: 'missing', fix: ifTheDayIsASlip }
        : { verdict: 'not-shown', fix: onceItIsDone }
      return [{ data, fault: { at: at(data, 'date'), says: `The decision on ${quote(name)} ${words}.`, ...weight } }]
    })
    yield* contrary.map(({ fault }) => fault)
    if (!considered.some(({ data }) => isYes(data.represents_inequality))) {
      const says = 'No community body considered here is said to represent people who face inequality.'
      const look =
        'If one that does was considered, add it. Section 4(6)(a) asks for regard in particular to those that do.'
      const toWrite = listToWrite(partnership, 'bodies_considered', { says: look, write: representsToWrite })
      yield { at: list, ...toWrite, says, verdict: 'remark', saidAs: 'advice' }
    }
    const rest = considered.filter(({ data }) => !contrary.some((one) => one.data === data))
    yield* declareEach(rest, list, context, (names) => ({
      says: `Nobody is named here who stands behind the account of ${names}.`,
      fix: sayWhoStandsBehindIt,
    }))
  },
})
