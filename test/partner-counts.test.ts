// One count of partners, whoever prints it: every report of every area is read as a person reads it, and held against schedule 1.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditCommand } from '../src/commands/audit/audit.ts'
import { checkCommand } from '../src/commands/check/check.ts'
import { checklistCommand } from '../src/commands/checklist/checklist.ts'
import { type CouncilArea, councilAreas, findOffTheList, partnersDue } from '../src/reference/index.ts'
import { checked, profile } from './small-partnership.ts'

const asOf = '2025-07-30'
const above = mkdtempSync(join(tmpdir(), 'loip-counts-'))
const place = join(above, 'files')
const leftOut = 2

/** Every partner of the area but two that are certain, each under its own name; those that may be partners are listed too. */
function listed(area: CouncilArea): { readonly yaml: string; readonly named: number; readonly sure: number } {
  const due = partnersDue(area, asOf)
  const sure = due.filter((one) => one.sure)
  const out = sure.slice(-leftOut)
  const names = due.filter((one) => !out.includes(one)).map(({ name }) => `  - "${name}"`)
  const yaml = `kind: partnership\nname: Partnership of ${area.code}\ncouncil_area: ${area.name}\npartners:\n${names.join('\n')}\n`
  return { yaml, named: sure.length - leftOut, sure: sure.length }
}

beforeAll(() => {
  for (const area of councilAreas) {
    mkdirSync(join(place, area.code), { recursive: true })
    writeFileSync(join(place, area.code, 'partnership.yaml'), listed(area).yaml)
  }
})
afterAll(() => rmSync(above, { recursive: true }))

async function printed(command: (given: object) => Promise<number>): Promise<string> {
  let text = ''
  const write = (more: string) => {
    text += more
    return true
  }
  await command({ stdout: { write, isTTY: false }, stderr: { write: () => true }, env: {} })
  return text
}

/** All counts of partners by law in a text, as `12 of 15`, `all 15` or `15`. */
function countsIn(text: string): string[] {
  const plain = text.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')
  const schedule = plain.matchAll(/(all \d+|\d+ of the \d+) partners that schedule 1 gives/g)
  const inProfile = plain.matchAll(/(?:any|each|either) of the (\d+) statutory partners in the profile/g)
  return [...schedule, ...inProfile].map(([, count = '']) => count)
}

describe.each(councilAreas.map((area) => [area.name, area] as const))('%s', (_name, area) => {
  const { named, sure } = listed(area)
  const right = [`${named} of the ${sure}`, `${named}`]

  it('has one count in every report', async () => {
    const folder = join(place, area.code)
    const texts = [
      ...(await Promise.all(
        ['table', 'plain', 'html', 'markdown', 'board-paper', 'json'].map((format) =>
          printed((given) => checkCommand([folder], { asOf, format: [format], all: true }, 'test', given)),
        ),
      )),
      await printed((given) => checklistCommand([folder], { asOf }, 'test', given)),
    ]
    for (const text of texts) {
      expect(countsIn(text).filter((count) => !right.includes(count))).toEqual([])
      expect(text).not.toMatch(/partners that the law names/)
    }
    for (const text of texts.slice(0, 4)) expect(countsIn(text)).toContain(right[0])
  })
})

it('an audit of all of them has the same counts, in each file', async () => {
  const out = join(above, 'out')
  await printed((given) => auditCommand(place, { asOf, out } as never, 'test', given as never))
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:html|md|csv|json|txt)$/.test(name),
  )
  expect(files.length).toBeGreaterThan(32)
  const possible = new Set(
    councilAreas.flatMap((area) => [`${listed(area).named} of the ${listed(area).sure}`, `${listed(area).named}`]),
  )
  for (const name of files) {
    if (!statSync(join(out, name)).isFile()) continue
    const text = readFileSync(join(out, name), 'utf8')
    const area = councilAreas.find(({ code }) => name.includes(code))
    const right =
      area === undefined
        ? [...possible]
        : [`${listed(area).named} of the ${listed(area).sure}`, `${listed(area).named}`]
    expect(
      countsIn(text).filter((count) => !right.includes(count)),
      name,
    ).toEqual([])
  }
}, 120_000)

describe('a list of names', () => {
  const whole = (area: string, more: readonly string[], but: readonly string[] = [], day = asOf) => {
    const of = councilAreas.find(({ name }) => name === area)
    const names = of === undefined ? [] : partnersDue(of, day).map(({ name }) => name)
    const list = names.filter((name) => !but.includes(name)).map((name) => `  - "${name}"`)
    return profile(`partners:\n${[...list, ...more.map((one) => `  - ${one}`)].join('\n')}`, area)
  }

  it('never shows section 4(1), in any area, and says how many it names', async () => {
    for (const area of councilAreas) {
      const { verdict, result } = await checked([whole(area.name, [])], { asOf, rules: ['s4-1'] })
      expect(verdict('s4-1-carry-out')).toBe('for-people')
      const sure = partnersDue(area, asOf).filter((one) => one.sure).length
      const row = result.duties.find(({ duty }) => duty === 's4-1-carry-out')
      expect(row?.why).toContain(`The partnership file lists all ${sure} partners that schedule 1 gives ${area.name}`)
    }
  })

  const lookalikes: readonly [string, string, string][] = [
    ['Creative Scotland', 'Fife', 'NatureScot'],
    ['Fife Health and Social Care Partnership', 'Fife', 'Fife Integration Joint Board'],
    ['Fife HSCP', 'Fife', 'Fife Integration Joint Board'],
    ['Health & Social Care Moray', 'Moray', 'Moray Integration Joint Board'],
    ['East Ayrshire Leisure', 'East Ayrshire', 'East Ayrshire Integration Joint Board'],
    ['Scottish Police Authority', 'Fife', 'Police Scotland'],
    ['Strathclyde Police', 'Inverclyde', 'Police Scotland'],
    ['Historic Scotland', 'Fife', 'Historic Environment Scotland'],
    ['Public Health Scotland', 'Fife', 'NHS Fife'],
    ['Transport Scotland', 'Fife', 'SEStran'],
  ]
  it.each(lookalikes)('with “%s” in %s does not count %s as present', async (name, area, meant) => {
    const of = councilAreas.find((one) => one.name === area)
    const sure = of === undefined ? 0 : partnersDue(of, asOf).filter((one) => one.sure).length
    const { result } = await checked([whole(area, [name], [meant])], { asOf, rules: ['s4-1'] })
    const says = result.findings.map((finding) => finding.says).join('\n')
    // Where what may stand for it is all that is open, nothing is said of how many are listed.
    if (says.includes(`it may stand for ${meant}.`)) expect(says).not.toContain(`lists ${sure} of`)
    else {
      expect(says).toContain(`lists ${sure - 1} of the ${sure} partners that schedule 1 gives ${area}`)
      expect(says).toMatch(new RegExp(`and not ${meant}`))
    }
    expect(result.findings.filter(({ level }) => level === 'gap' || level === 'error')).toEqual([])
    const answered = await checked([whole(area, [`{name: "${name}", statutory: no}`], [meant])], {
      asOf,
      rules: ['s4-1'],
    })
    const still = answered.result.findings.filter(({ level }) => level === 'question')
    expect(still.map((finding) => finding.says)).toEqual([expect.stringContaining(`and not ${meant}`)])
  })

  it.each([
    ['Glasgow Colleges’ Regional Board', '2025-07-30', /abolished on 30 July 2025/],
    ['Regional Board for Glasgow Colleges', '2026-11-29', /abolished on 30 July 2025/],
    ['GCRB', '2026-11-29', /abolished on 30 July 2025/],
    ['Glasgow Clyde College', '2025-07-29', /in schedule 1 from 30 July 2025/],
  ])('names “%s” on %s as what it is', async (name, day, what) => {
    const { result } = await checked([whole('Glasgow City', [`"${name}"`], [name], day)], {
      asOf: day,
      rules: ['s4-1'],
    })
    expect(result.findings.map((finding) => finding.says).join()).toMatch(what)
    const silent = await checked([whole('Glasgow City', [`{name: "${name}", statutory: no}`], [name], day)], {
      asOf: day,
      rules: ['s4-1'],
    })
    expect(silent.result.findings.map((finding) => finding.says).join()).not.toMatch(what)
  })

  it('names no partner of the day as one that left', () => {
    for (const area of councilAreas)
      for (const { name } of partnersDue(area, asOf)) expect(findOffTheList([name], area, asOf), name).toBeUndefined()
  })

  it('says of each that may be a partner why, and counts it as neither', async () => {
    for (const area of councilAreas.filter((one) => partnersDue(one, asOf).some(({ sure }) => !sure))) {
      const { result } = await checked([whole(area.name, [])], { asOf, rules: ['s4-1'] })
      for (const { name, caution = '' } of partnersDue(area, asOf).filter(({ sure }) => !sure)) {
        const note = result.findings.find((finding) => finding.says.includes(name))
        expect(note?.level, `${name} in ${area.name}`).toBe('note')
        expect(JSON.stringify(note)).toContain(JSON.stringify(caution).slice(1, -1))
      }
    }
  })
})

it.each(['takes part', 'local', 'chair of the Board', 'Chair', 'TBC', 'facilitates', 'Facilitator'])(
  'the role “%s” is no gap and no error under section 13(2), a definition',
  async (role) => {
    const partners = ['Strathexample Council', 'NHS Strathexample', 'Police Scotland', 'SEPA'].map(
      (name) => `  - {name: ${name}, role: ${role}}`,
    )
    const { result } = await checked([profile(`partners:\n${partners.join('\n')}`)], { rules: ['s13-2'] })
    expect(result.findings.filter(({ level }) => level === 'gap' || level === 'error')).toEqual([])
  },
)

it.each([' & ', ' and ', ', ', ' / ', '; ', ' + '])(
  'an entry that names bodies with “%s” between them counts as each of them',
  async (sign) => {
    for (const area of councilAreas.slice(0, 8)) {
      const sure = partnersDue(area, asOf).filter((one) => one.sure)
      const together = sure
        .slice(0, 3)
        .map(({ name }) => name)
        .join(sign)
      const { result } = await checked([profile(`partners:\n  - "${together}"`, area.name)], { asOf })
      expect(countsIn(JSON.stringify(result)), `${area.name}: ${together}`).toContain(`3 of the ${sure.length}`)
    }
  },
)
