// Every file below test/corpus/<rule id>/ is run with that rule alone, and has to show exactly the findings drawn in it.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runExample } from '../src/engine/example.ts'
import { type DutyId, dutyOf } from '../src/law/index.ts'
import { shippedReference } from '../src/reference/index.ts'
import { rules } from '../src/rules/index.gen.ts'
import { expectedIn, found, inOrder, sidelines, sidelinesIn, sidelinesOf } from './expectations.ts'

/** A statutory duty of the partnership or its partners, whose findings can be more than advice. */
function isFirm(duty: string): boolean {
  const { force, loudest } = dutyOf(duty as DutyId)
  return force === 'must' && loudest === undefined
}

const corpus = new URL('./corpus/', import.meta.url)

for (const rule of rules) {
  describe(rule.id, () => {
    const folder = new URL(`${rule.id}/`, corpus)
    const files = readdirSync(folder).sort()

    it('has a case that passes and a case that fails', () => {
      expect(files.filter((name) => /^pass-[a-z]\.yaml$/.test(name)).length).toBeGreaterThan(0)
      expect(files.filter((name) => /^fail-[a-z]\.yaml$/.test(name)).length).toBeGreaterThan(0)
    })

    const isAttested = dutyOf(rule.cites[0]).decided === 'by-attestation' && dutyOf(rule.cites[0]).force === 'must'
    if (isAttested) {
      it('has a case in which nothing is shown, and one that contradicts itself', () => {
        expect(files.filter((name) => /^not-shown-[a-z]\.yaml$/.test(name)).length).toBeGreaterThan(0)
        expect(files.filter((name) => /^contradicted-[a-z]\.yaml$/.test(name)).length).toBeGreaterThan(0)
      })
    }

    for (const name of files) {
      const yaml = readFileSync(new URL(name, folder), 'utf8')
      it(`${name}: ${yaml.split('\n')[0]?.replace(/^# /, '')}`, async () => {
        expect(name).toMatch(/^(pass|fail|na|for-people|not-shown|contradicted)-[a-z]\.yaml$/)
        expect(yaml).toMatch(/^# \S/)
        const run = await runExample(rule, yaml, shippedReference)
        expect(run.errors.map(({ says }) => says)).toEqual([])
        expect(inOrder(found(run.findings))).toEqual(inOrder(expectedIn(yaml)))
        for (const kind of sidelines) {
          const said = sidelinesIn(yaml, kind)
          if (said.length > 0) expect(sidelinesOf(run)[kind]).toEqual(said.sort())
        }
        for (const { duty, level, verdict } of run.findings) {
          // Advice on a statutory duty is only a hint.
          if (level === 'advice' && duty && isFirm(duty)) expect(verdict).toBe('remark')
        }
        if (name.startsWith('fail')) expect(run.findings.length).toBeGreaterThan(0)
        if (name.startsWith('pass')) expect(run.findings.filter(({ level }) => level !== 'note')).toEqual([])
        // What stands in the files is for people to judge, where nobody states it.
        if (name.startsWith('pass') && isAttested) expect([...run.declared, ...run.shown]).not.toEqual([])
        if (name.startsWith('not-shown')) expect(run.findings.some(({ verdict }) => verdict === 'not-shown')).toBe(true)
        if (name.startsWith('contradicted'))
          expect(run.findings.some(({ verdict }) => verdict === 'missing')).toBe(true)
        if (name.startsWith('na')) expect([run.looked, run.shown]).toEqual([false, []])
        expect(run.silent).toEqual([])
        if (name.startsWith('for-people')) {
          // Of a duty that only people can attest, what the files show is for people to judge, without a finding.
          const isQuoted = isAttested && run.shown.length > 0 && run.declared.length === 0
          const asks = run.findings.some(({ verdict }) => verdict === 'for-people' || verdict === 'not-shown')
          expect(asks || isQuoted).toBe(true)
        }
      })
    }

    for (const kind of ['pass', 'fail'] as const) {
      it(`its ${kind} example gives exactly the findings drawn in it`, async () => {
        const run = await runExample(rule, rule[kind], shippedReference)
        expect(run.errors.map(({ says }) => says)).toEqual([])
        expect(inOrder(found(run.findings))).toEqual(inOrder(expectedIn(rule[kind])))
        expect(run.silent).toEqual([])
        if (kind === 'pass') expect([...run.shown, ...run.declared]).not.toEqual([])
        expect(run.findings.length > 0).toBe(kind === 'fail')
        if (kind === 'pass' && isAttested) expect(run.declared.length).toBeGreaterThan(0)
      })
    }
  })
}

it('has a folder for every rule and for nothing else', () => {
  expect(readdirSync(corpus).sort()).toEqual(rules.map(({ id }) => id).sort())
})
