// Guidance, good practice and the duties of other bodies never weigh more than advice, whatever a rule finds and however the
// files are read.
import { describe, expect, it } from 'vitest'
import { runExample } from '../src/engine/example.ts'
import { levelOf } from '../src/engine/level.ts'
import { dutyOf } from '../src/law/index.ts'
import { shippedReference } from '../src/reference/index.ts'
import type { Verdict } from '../src/result/run-result.ts'
import { rules } from '../src/rules/index.gen.ts'

const verdicts: readonly Verdict[] = [
  'shown',
  'missing',
  'not-shown',
  'declared',
  'explained',
  'pending',
  'not-applicable',
  'for-people',
  'cannot-tell',
]

const withoutForceOfLaw = rules.filter(({ cites }) => dutyOf(cites[0]).force !== 'must')
const ofOthers = rules.filter(({ cites }) => dutyOf(cites[0]).owedBy === 'other-body')

it('there are rules of guidance and of good practice', () => {
  expect(new Set(withoutForceOfLaw.map(({ cites }) => dutyOf(cites[0]).force))).toEqual(
    new Set(['should', 'good-practice']),
  )
})

it('there are rules on the duties of other bodies', () => {
  expect(ofOthers.length).toBeGreaterThan(10)
})

for (const rule of new Set([...withoutForceOfLaw, ...ofOthers])) {
  describe(rule.id, () => {
    it('is advice or a note, whatever the verdict on any row that it cites', () => {
      const levels = rule.cites.flatMap((id) => verdicts.map((verdict) => levelOf(dutyOf(id), verdict)))
      expect(levels.filter((level) => level !== 'advice' && level !== 'note')).toEqual([])
    })

    it('stays advice or a note in a partial record', async () => {
      const partial = rule.fail.replaceAll(/^kind: .*$/gm, (line) => `${line}\nrecord: partial`)
      for (const yaml of [rule.fail, partial]) {
        const { findings } = await runExample(rule, yaml, shippedReference)
        expect(findings.filter(({ level }) => level !== 'advice' && level !== 'note')).toEqual([])
      }
    })
  })
}
