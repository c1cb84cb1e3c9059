// The catalogue of rules and the law table hold together. One loop over everything.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { asFix } from '../src/engine/fix.ts'
import { type DutyId, dutyIds, dutyOf } from '../src/law/index.ts'
import { rules } from '../src/rules/index.gen.ts'
import { kinds } from '../src/schema/kinds.gen.ts'

const fields = new Set(
  kinds.flatMap((kind) =>
    [...readFileSync(`schemas/${kind}.schema.json`, 'utf8').matchAll(/^ +"([a-z][a-z0-9_]*)": \{$/gm)].map(
      (match) => match[1] ?? '',
    ),
  ),
)

/** `s8-2b-ii-participation-effectiveness` -> `s8-2b-ii`: the part of an id that is the citation, or the kind of row. */
function citationIn(id: string): string {
  return /^(s\d+(-\d+[a-z]?)*(-[ivx]+(?=-|$))?|gp?(?=-)|x(?=-))/.exec(id)?.[1] ?? id
}

/** Prefixes of the ids of rules that are not about Part 2. */
const folders: Readonly<Record<string, string>> = { g: 'guidance/', gp: 'practice/', x: 'other-enactments/' }

describe('every rule', () => {
  const files = readdirSync('src/rules', { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  )

  for (const rule of rules) {
    describe(rule.id, () => {
      const path = files.find((name) => name.endsWith(`/${rule.id}.ts`)) ?? ''
      const duty = dutyOf(rule.cites[0])

      it('has the id of its file, in the folder of its section, starting with its citation', () => {
        expect(path).not.toBe('')
        const section = /^s(\d+)-/.exec(rule.id)?.[1]
        const folder =
          section === undefined ? (folders[/^[a-z]+/.exec(rule.id)?.[0] ?? ''] ?? '') : `s${section.padStart(2, '0')}-`
        expect(path.startsWith(folder)).toBe(true)
        expect(rule.cites[0].startsWith(citationIn(rule.id))).toBe(true)
      })

      it('uses must only for the law, and should only for guidance', () => {
        if (duty.force === 'must') expect(`${rule.title} ${rule.why}`).not.toMatch(/\bshould\b/i)
        else expect(`${rule.title} ${rule.why} ${asFix(rule.fix).says}`).not.toMatch(/\bmust\b/i)
      })

      it('has a title and a fix that are sentences, and what the fix writes are fields', () => {
        expect(rule.title).toMatch(/^[A-Z“].*[^.]$/)
        expect(rule.title.length).toBeLessThanOrEqual(110)
        expect(asFix(rule.fix).says).toMatch(/[.”"?]$/)
        expect(typeof rule.fix).toBe('object')
        const { write } = asFix(rule.fix)
        if (write !== undefined)
          expect([...write.matchAll(/[a-z][a-z0-9_]*(?=:)/g)].some(([word]) => fields.has(word))).toBe(true)
        expect(rule.why.length).toBeGreaterThan(40)
      })

      // It is printed beside “Met”, so it has to be understood without any context.
      it('says in one sentence who has to judge what it leaves open', () => {
        const form =
          /^(?:Whether|How|What|Which|Why) [^.]+ (?:is|are) for [^.]+ to (?:judge|say|show|read|consider|decide)(?:[,:;] [^.]+)?\.$/
        if (rule.leaves !== undefined) expect(rule.leaves).toMatch(form)
      })

      it('cites each row once', () => {
        expect(new Set(rule.cites).size).toBe(rule.cites.length)
      })
    })
  }
})

describe('the law table', () => {
  const cited = new Set<DutyId>(rules.flatMap(({ cites }) => cites))

  for (const id of dutyIds) {
    it(`${id} has a rule, or says why it has none, and not both`, () => {
      expect(cited.has(id)).toBe(dutyOf(id).unchecked === undefined)
    })
  }

  it('gives reasons of law for a missing rule, never that it is not done yet', () => {
    const hasty = /\b(?:this (?:release|version)|(?:not|nor|never) yet|for now|at present|to ?do|planned)\b/i
    expect(dutyIds.filter((id) => hasty.test(dutyOf(id).unchecked ?? ''))).toEqual([])
  })

  const law = '../shared/law.md'
  it.skipIf(!existsSync(law))('has every row of the research on the law', () => {
    const text = readFileSync(law, 'utf8')
    const rows = [...text.matchAll(/^\| `((?:p1|s\d|x|g)-?[a-z0-9-]+)` \|/gm)].map((match) => match[1] ?? '')
    const parts = text.slice(text.indexOf('### 5.4'), text.indexOf('### 5.5'))
    const wanted = [...new Set(rows)].filter((id) => !parts.includes(`| \`${id}\` |`) || dutyIds.includes(id as DutyId))
    expect(wanted.filter((id) => !dutyIds.includes(id as DutyId))).toEqual([])
    expect(wanted.length).toBeGreaterThan(100)
  })
})

describe('the examples of the rules', () => {
  it('use only invented names', () => {
    for (const rule of rules)
      expect(`${rule.pass}${rule.fail}`).not.toMatch(/Aberdeen|Edinburgh|Glasgow City Council|Dundee/)
  })
})
