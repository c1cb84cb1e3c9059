import { evidenceIn, isFigure, settledWithNeeds } from '../../checks/plans/needs-shown.ts'
import { inNeeds } from '../../checks/plans/needs-to-write.ts'
import { defineRule, shows } from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import { at } from '../../source/position.ts'

const howToShow =
  'Give at least one figure on which the needs rest, with what it counts, its year, and who published it. If there is none, say so.'

const figure = [
  'evidence:',
  '  - indicator: <what is counted>',
  '    value: <figure>',
  '    year: <year>',
  '    source: <who made it>',
]

export default defineRule({
  id: 'g-loip-evidence-based',
  cites: ['g-loip-evidence-based'],
  on: 'loip',
  title: 'The LOIP gives evidence of needs: at least one figure with what it counts, its year and its source',
  why: `The guidance looks for an understanding of needs that rests on evidence. One figure that a reader can trace, with its year
        and where it is from, shows more than many that nobody can.`,
  fix: {
    says: howToShow,
    write: ['needs:', ...figure].join('\n  '),
  },
  leaves: 'Whether the understanding is clear and robust is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
needs:
  summary: One child in five lives in a low-income family.
  evidence:
    - {indicator: Children in low-income families, value: 20%, year: 2023/24, source: DWP and HMRC}
`,
  fail: `
kind: loip
title: Our Strathexample
needs:
  summary: One child in five lives in a low-income family.
  evidence: [Strathexample Area Profile 2024]
# ^^^^^^^^ advice: “Our Strathexample” gives no figure with its year and its source as evidence of needs.
`,
  applies: settledWithNeeds,
  *check(plan) {
    const evidence = evidenceIn(plan)
    const figures = evidence.filter(isFigure)
    if (figures.length > 0) {
      yield shows(...figures.flatMap((figure) => [at(figure, 'indicator'), at(figure, 'value')]))
      return
    }
    const { needs } = plan.data
    const without =
      evidence.length === 0
        ? 'tells of needs in words, and lists no figure apart with its year and its source'
        : 'gives no figure with its year and its source as evidence of needs'
    yield {
      at: typeof needs === 'object' ? at(needs, 'evidence') : at(plan.data, 'needs'),
      ...absent(plan, without),
      ...inNeeds(plan, howToShow, ...figure),
    }
  },
})
