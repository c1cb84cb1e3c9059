import { evidenceIn, isFigure } from '../../checks/plans/needs-shown.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { isWholeAndSettled } from '../../model/outcomes.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

const fixForText =
  'Split needs: into summary:, with this text, and evidence:, with entries of indicator:, value:, year: and source:.'

export default defineRule({
  id: 'g-loip-evidence-based',
  cites: ['g-loip-evidence-based'],
  on: 'loip',
  title: 'The LOIP gives evidence of needs: at least one figure with what it counts, its year and its source',
  why: `The guidance looks for an understanding of needs that rests on evidence. One figure that a reader can trace, with its year
        and where it is from, shows more than many that nobody can.`,
  fix: 'Add to needs.evidence: - {indicator: Children in poverty, value: 20%, year: 2023/24, source: DWP, url: "https://..."}.',
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
# ^^^^^^^^ advice: No evidence of needs in “Our Strathexample” is a figure with its year and its source.
`,
  // A plan without needs is reported under section 6(2)(d).
  applies: (plan) => (isWholeAndSettled(plan) && plan.data.needs !== undefined) || unknown('TODO'),
  *check(plan) {
    const evidence = evidenceIn(plan)
    if (evidence.some(isFigure)) return
    const { needs } = plan.data
    yield {
      at: typeof needs === 'object' ? at(needs, 'evidence') : at(plan.data, 'needs'),
      says:
        evidence.length === 0
          ? `No evidence is listed for what ${quote(plan.title)} says of needs.`
          : `No evidence of needs in ${quote(plan.title)} is a figure with its year and its source.`,
      lacks: 'content',
      ...(typeof needs === 'object' ? {} : { fix: fixForText }),
    }
  },
})
