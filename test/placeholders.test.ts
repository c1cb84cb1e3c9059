// A place kept free shows no duty: every duty is judged as if the text were not there, and the report says what stands there.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments, stringify } from 'yaml'
import { readFiles } from '../src/commands/disk/read-files.ts'
import { checkRun } from './check-run.ts'
import { checked, localities, localityPlan, loip, profile, report, type Small, statement } from './small-partnership.ts'

const shown = new Set(['shown', 'declared', 'explained'])

/** Words and shapes in which people keep a place free. */
const placeholders = [
  ...['TBC', 'TBA', 'tbd', 'T.B.C.', '“TBC”', 'TODO', 'XXX', 'x', '?', '???', '-', '–', '...', '___', 'n/a', 'N/K'],
  ...[
    '[insert]',
    '<insert date here>',
    '{{name}}',
    '[ ... ]',
    'to be confirmed',
    'To be drafted by the board',
    'to follow',
  ],
  ...[
    'not yet',
    'Not yet known',
    'coming soon',
    'Draft text',
    'Lorem ipsum dolor sit amet',
    'See website',
    'see elsewhere',
  ],
  ...['under development', 'in progress', 'awaiting sign-off', 'Click or tap here to enter text.', 'Choose an item.'],
  ...['TBC - awaiting board', 'TBC (Sept)', '\u200btbc\u00a0', 'Text to follow', 'intentionally left blank'],
]

const inYaml = (words: string) => JSON.stringify(words)

/** The duty, a plan file with the words in a field, and the same file without the field. */
const fields: readonly [name: string, duty: string, documents: (field: string) => string[], field: string][] = [
  ['needs', 's6-2d-describe-needs', (field) => [loip().replace(/^needs: .*$/m, field)], 'needs: #'],
  ['needs.summary', 's6-2d-describe-needs', (field) => [loip().replace(/^needs: .*$/m, field)], 'needs: {summary: #}'],
  [
    'needs.items',
    's6-2d-describe-needs',
    (field) => [loip().replace(/^needs: .*$/m, field)],
    'needs: {items: [{id: N1, summary: #}]}',
  ],
  [
    'improvement',
    's6-2b-describe-improvement',
    (field) => [loip().replace(/^ +improvement: .*$/m, `    ${field}`)],
    'improvement: #',
  ],
  [
    'target',
    's6-2b-describe-improvement',
    (field) => [loip().replace(/^ +improvement: .*$/m, `    ${field}`)],
    'target: #',
  ],
  [
    'outcome title',
    's6-2a-priority-outcomes',
    (field) => [loip().replace(/^ +title: Fewer.*$/m, field ? `    ${field}` : '    title: "-"')],
    'title: #',
  ],
  ['period.to', 's6-2c-period', (field) => [loip().replace(/^period: .*$/m, field)], 'period: {from: "2024", to: #}'],
  [
    'url',
    's6-1-prepare-and-publish-loip',
    (field) => [loip().replace(/, url: "[^"]*"/, field ? `, ${field}` : '')],
    'url: #',
  ],
  [
    'other_form',
    's6-1-prepare-and-publish-loip',
    (field) => [loip().replace(/, url: "[^"]*"/, field ? `, ${field}` : '')],
    'other_form: #',
  ],
  [
    'improvement of a locality plan',
    's10-3b-describe-improvement',
    (field) => [profile(localities), loip(), localityPlan('milltown').replace(/^ +improvement: .*$/m, `    ${field}`)],
    'improvement: #',
  ],
  ['because', 's8-2a-assess-each-outcome', (field) => [loip(), progress({ because: field })], 'because: #'],
  ['extent', 's8-2b-i-participation-extent', (field) => [loip(), progress({ taking: field })], 'extent: #'],
  [
    'extent.bodies',
    's8-2b-i-participation-extent',
    (field) => [loip(), progress({ taking: field })],
    'extent: {bodies: [#]}',
  ],
  [
    'effectiveness',
    's8-2b-ii-participation-effectiveness',
    (field) => [loip(), progress({ taking: field })],
    'effectiveness: #',
  ],
  [
    'aim',
    's5-reduce-inequalities',
    (field) => [loip(`statement: ${statement('14 March 2024')}\n${field && `inequality: {${field}}`}`)],
    'aim: #',
  ],
]

function progress({ because, taking = '' }: { because?: string; taking?: string }): string {
  const text = report('2024-25', '1 September 2025', `participation: {${taking}}`)
  return because === undefined ? text : text.replace(/judgement: improved, because: [^}]*/, because)
}

const says = ({ result }: Small, duty: string) =>
  result.findings.filter((finding) => finding.duty === duty).map((finding) => finding.says)

/** Duties of which a text that says nothing of its own is for people, whatever it is. */
const quoted = new Set([
  's6-2a-priority-outcomes',
  's6-2d-describe-needs',
  's8-2b-i-participation-extent',
  's8-2b-ii-participation-effectiveness',
])

describe('a place kept free counts as not there, and the report says what stands there', () => {
  it.each(fields)('%s', async (_name, duty, documents, field) => {
    const absent = await checked(documents(''))
    expect(shown.has(absent.verdict(duty) ?? '')).toBe(false)
    for (const words of placeholders) {
      const held = await checked(documents(field.replace('#', inYaml(words))))
      // Where the text itself is what the duty asks for, people have to look at it.
      expect([words, held.verdict(duty)]).toEqual([words, quoted.has(duty) ? 'for-people' : absent.verdict(duty)])
      // A thing that is denied is no thing (denied-things.test.ts): that is told beside its value.
      const denied = held.result.findings.some(({ says: told }) => /says that there is none/.test(told))
      if (!denied) expect(says(held, duty).join('\n')).toMatch(/holds? only “|is left open here: “|is given as “/)
    }
  })

  it.each(fields.filter(([, duty]) => /^s(?:6-2[bd]|8-2a|8-2b-ii|10-3b)/.test(duty)))(
    '%s, with “none” and “0”',
    async (_name, duty, documents, field) => {
      for (const words of field.includes('target') ? ['none', 'nil'] : ['none', 'Nil.', '0']) {
        const held = await checked(documents(field.replace('#', inYaml(words))))
        const absent = await checked(documents(''))
        expect([words, held.verdict(duty)]).toEqual([words, quoted.has(duty) ? 'for-people' : absent.verdict(duty)])
      }
    },
  )

  it('in a partial record it is a question, in the same words', async () => {
    const small = await checked([loip('record: partial').replace(/^needs: .*$/m, 'needs: TBC')])
    expect(small.verdict('s6-2d-describe-needs')).toBe('for-people')
    expect(says(small, 's6-2d-describe-needs')).toEqual(['The description of needs is left open here: “TBC”.'])
  })

  it('“none” may be the extent of participation: it is for people, and never shown', async () => {
    const small = await checked([loip(), progress({ taking: 'extent: none' })])
    expect(small.verdict('s8-2b-i-participation-extent')).toBe('for-people')
  })

  it('a text that only names another place is for people', async () => {
    const needs = await checked([loip().replace(/^needs: .*$/m, 'needs: See the appendix.')])
    expect(needs.verdict('s6-2d-describe-needs')).toBe('for-people')
    const better = await checked([loip().replace(/^ +improvement: .*$/m, '    improvement: See section 4 of the plan')])
    expect(better.verdict('s6-2b-describe-improvement')).toBe('for-people')
    const taking = await checked([
      loip(),
      progress({ taking: 'extent: As above, effectiveness: See page 12 of the report' }),
    ])
    expect(taking.verdict('s8-2b-i-participation-extent')).toBe('for-people')
    expect(taking.verdict('s8-2b-ii-participation-effectiveness')).toBe('for-people')
  })
})

describe('closed: closes an outcome only with a day', () => {
  const second = (closed: string) => loip(`  - {id: "2", title: Second, ${closed}}`)

  it.each(['closed: TBC', 'closed: qwxz', 'closed: Reached.', 'closed: {reason: qwxz}', 'closed: {on: TBC}'])(
    '%s does not',
    async (closed) => {
      const small = await checked([second(closed)])
      expect(small.verdict('s6-2b-describe-improvement')).toBe('missing')
      expect(small.result.findings.map((finding) => finding.says)).toContain(
        'No day on which “Second” was closed can be read here, so it counts as in force.',
      )
    },
  )

  it.each(['closed: Reached in May 2024', 'closed: {reason: Reached., on: May 2024}', 'status: closed'])(
    '%s does',
    async (closed) => {
      expect((await checked([second(closed)])).verdict('s6-2b-describe-improvement')).toBe('shown')
    },
  )
})

describe('words in place of an address', () => {
  const at = (url: string) => [
    profile(localities),
    loip().replace(/url: "[^"]*"/, `url: ${inYaml(url)}`),
    localityPlan('milltown').replace(/url: "[^"]*"/, `url: ${inYaml(url)}`),
  ]

  it.each(['Every library and the council offices', 'plan.pdf', 'ask the clerk'])(
    '%s is for people, and never shows where',
    async (words) => {
      const small = await checked(at(words))
      for (const duty of ['s6-1-prepare-and-publish-loip', 's10-1-plan-for-each-identified'])
        expect(small.verdict(duty)).toBe('for-people')
      const notes = small.result.findings.filter(({ level }) => level === 'note').map((finding) => finding.says)
      expect(notes.join('\n')).toContain(`“${words}” is no web address`)
    },
  )

  it.each(placeholders)('%s is no address of a locality plan', async (words) => {
    const duty = 's10-1-plan-for-each-identified'
    const small = await checked(at(words))
    // That it was published is said; where is asked beside it, as if nothing stood there.
    expect(small.verdict(duty)).toBe('shown')
    const asked = small.result.findings.filter((finding) => finding.duty === duty && finding.level === 'question')
    expect(asked.map((finding) => finding.says)).toEqual([
      expect.stringContaining('does not say where it was published'),
    ])
  })
})

describe('every text of the example', () => {
  const folder = 'examples/strathexample'
  const input = readFiles([folder])
  const free = new Set(
    'vision needs summary improvement description because extent effectiveness aim inequality why reason claim evidence locator owner name role organisation url other_form what who how source indicator basis influence what_changed how_taken_into_account received rationale method why_priority what_will_be_different prevention purpose response geography lead'.split(
      ' ',
    ),
  )
  type Path = readonly (string | number)[]

  function* leaves(value: unknown, path: Path = []): Generator<Path> {
    if (typeof value === 'string') {
      if (free.has(String(path.findLast((part) => typeof part === 'string')))) yield path
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        yield* leaves(inner, [...path, Array.isArray(value) ? Number(key) : key])
    }
  }

  function changed(whole: unknown, [key, ...rest]: Path, words: string | undefined): unknown {
    if (key === undefined) return words
    const entries = Object.entries(whole as object).flatMap(([name, inner]) => {
      const value = name === String(key) ? changed(inner, rest, words) : inner
      return value === undefined ? [] : [[name, value] as const]
    })
    return Array.isArray(whole) ? entries.map(([, value]) => value) : Object.fromEntries(entries)
  }

  async function verdicts(path: string, documents: unknown): Promise<Map<string, string>> {
    const text = (documents as unknown[]).map((document) => stringify(document, { lineWidth: 0 })).join('---\n')
    const files = input.files.map((file) =>
      file.path === path ? { ...file, bytes: new TextEncoder().encode(text) } : file,
    )
    const { result } = await checkRun(folder, { input: { ...input, files } })
    return new Map(result.duties.map(({ duty, verdict }) => [duty, verdict]))
  }

  it('shows no more as a placeholder than when it is not there', { timeout: 240_000 }, async () => {
    let [tried, verdictsRead] = [0, 0]
    const timesTried = new Map<string, number>()
    const more: string[] = []
    for (const { path } of input.files) {
      const documents = parseAllDocuments(readFileSync(path, 'utf8'), { schema: 'failsafe' }).map((one) => one.toJS())
      for (const leaf of leaves(documents)) {
        // The first two of each field of a file: an outcome is like the next.
        const field = `${path} ${leaf.filter((step) => typeof step === 'string').join('.')}`
        const times = timesTried.get(field) ?? 0
        timesTried.set(field, times + 1)
        if (times >= 2) continue
        const words = placeholders[tried % placeholders.length] ?? ''
        const gone = await verdicts(path, changed(documents, leaf, undefined))
        const held = await verdicts(path, changed(documents, leaf, words))
        tried += 1
        verdictsRead += held.size
        for (const [duty, verdict] of held)
          if (shown.has(verdict) && !shown.has(gone.get(duty) ?? ''))
            more.push(`${path} ${leaf.join('.')}: ${words}: ${duty} ${verdict}`)
      }
    }
    console.info(`${tried} texts were replaced, and ${verdictsRead} verdicts compared`)
    expect(tried).toBeGreaterThan(200)
    expect(more).toEqual([])
  })
})
