// Hand-made results for tests of reporters: the real law table, an invented partnership.
import { cautionOf, type DutyId, dutyIds, dutyOf } from '../../src/law/index.ts'
import { attribution, shippedReference } from '../../src/reference/index.ts'
import {
  type CrosswalkRow,
  type DutyResult,
  type Finding,
  type Level,
  levels,
  type RunResult,
} from '../../src/result/run-result.ts'
import type { Span } from '../../src/source/position.ts'
import { tableRows } from './rows.ts'

export function span(path: string, line: number, column = 1, length = 5): Span {
  return { path, start: { line, column }, end: { line, column: column + length } }
}

/** Every row of the law table: shown if it has a rule, otherwise not looked at. */
function rows(changed: Partial<Record<DutyId, Partial<DutyResult>>>): DutyResult[] {
  return dutyIds.map((id) => {
    const duty = dutyOf(id)
    const caution = cautionOf(duty)
    const looked: Partial<DutyResult> =
      duty.unchecked === undefined
        ? { verdict: 'shown', where: [span('loip.yaml', 1)], rules: [id] }
        : { verdict: 'not-looked-at', why: duty.unchecked }
    return {
      duty: id,
      cite: duty.cite,
      says: duty.says,
      ...(duty.instrument === undefined ? {} : { instrument: duty.instrument }),
      owedBy: duty.owedBy,
      nature: duty.nature,
      force: duty.force,
      decided: duty.decided,
      verdict: 'not-looked-at',
      ...(caution === undefined ? {} : { caution }),
      read: duty.read.map(({ instrument, asAt }) => ({ instrument, asAt })),
      where: [],
      add: [],
      evidence: [],
      declared: [],
      ...(duty.url === undefined ? {} : { url: duty.url }),
      rules: [],
      ...looked,
      ...changed[id],
    }
  })
}

const outcome: CrosswalkRow = {
  plan: { kind: 'loip', id: 'loip-2024', title: 'Our Strathexample 2024-34' },
  outcome: { id: '1', title: 'Fewer children grow up in poverty' },
  links: [
    {
      words: 'Poverty',
      outcome: { set: 'npf-2018', code: 'poverty', title: 'Poverty' },
      status: 'in-force',
      why: 'Fewer children in low-income homes.',
      strength: 'direct',
      nearest: [],
    },
  ],
  measures: [
    {
      name: 'Children in low-income families',
      baseline: '20% (2022/23)',
      targets: ['at most 17% by 2027', 'at most 10% by 2034'],
    },
  ],
  assessed: { year: '2025-26', judgement: 'improved', words: 'Green' },
  span: span('loip.yaml', 38, 5),
}

const files = ['loip.yaml', 'localities/milltown.yaml', 'partnership.yaml', 'progress/2025-26.yaml'].map(
  (path, index) => ({
    path,
    bytes: 2_048 + index,
    sha256: `${index}a1b2c3d`.repeat(8),
    encoding: 'UTF-8',
    kinds: [['loip'], ['locality-plan'], ['partnership'], ['progress-report']][index] ?? [],
    read: true,
  }),
)

const national = shippedReference.sets.find(({ id }) => id === 'npf-2018')?.outcomes ?? []

export function resultWith(changes: Partial<RunResult>): RunResult {
  const findings = changes.findings ?? []
  const counts = Object.fromEntries(
    levels.map((level) => [level, findings.filter((finding) => finding.level === level).length]),
  ) as Record<Level, number>
  return {
    tool: { name: 'loip', version: '0.1.0' },
    asOf: '2026-11-22',
    partnership: {
      name: 'Strathexample Community Planning Partnership',
      area: 'Strathexample',
      code: 'X12000001',
      invented: true,
    },
    labels: {},
    remarks: [],
    law: { table: '2026-11', asAt: '2026-11-22' },
    reference: shippedReference.stamps,
    attribution,
    files,
    duties: rows({}),
    plans: [],
    reports: [],
    reviews: [],
    localities: { all: 0, identified: 0, planned: 0 },
    stopped: [],
    measures: [],
    actions: [],
    contributions: [],
    lenses: [],
    learning: [],
    improvement: [],
    principles: [],
    kept: [],
    exceptions: [],
    crosswalk: {
      set: { id: 'npf-2018', title: 'National Outcomes, 2018', asAt: '2026-11-22' },
      latestReport: '2025-26',
      rows: [outcome],
      national: national.map(({ code, title }) => ({ code, title, linkedFrom: title === 'Poverty' ? ['1'] : [] })),
    },
    findings,
    counts,
    standing: { decided: 21, declared: 0, notShown: 5, forPeople: 1 },
    rules: { run: 41, notRun: [] },
    ending: { code: 0, reason: 'Nothing at the level “gap” or above.', failOn: 'gap' },
    ...changes,
  }
}

export const clean = resultWith({})

const gap: Finding = {
  rule: 's6-2c-period',
  duty: 's6-2c-period',
  cite: 's.6(2)(c)',
  level: 'gap',
  verdict: 'missing',
  subject: '“Our Strathexample 2024-34”',
  says: 'The LOIP does not say by when the improvements are to be achieved.',
  fix: 'Add period: to the plan, such as period: "2024-34", or to each outcome.',
  fingerprint: '11111111111111111111111111111111',
  span: span('loip.yaml', 4, 9, 7),
  excerpt: { first: 3, lines: ['title: Our Strathexample', 'period: ongoing', 'outcomes:'] },
  see: [],
}

const question: Finding = {
  rule: 's4-4-national-outcomes',
  duty: 's4-4-consistent-national-outcomes',
  cite: 's.4(4)',
  level: 'question',
  verdict: 'for-people',
  subject: 'Outcome 2, “Good work with fair pay”',
  says: 'Nothing here links “Good work with fair pay” to a national outcome.',
  fix: 'Add national_outcomes: to the outcome, each with why: in a sentence.',
  fingerprint: '22222222222222222222222222222222',
  span: span('localities/milltown.yaml', 12, 5, 11),
  excerpt: { first: 11, lines: ['outcomes:', '  - id: "2"', '    title: Good work with fair pay'] },
  see: [{ says: 'The same outcome stands here with a link.', span: span('loip.yaml', 50, 3) }],
}

const advice: Finding = {
  rule: 'gp-measure-baseline',
  duty: 'gp-measure-baseline',
  cite: 'good practice',
  level: 'advice',
  verdict: 'missing',
  subject: 'Outcome 2, “Good work with fair pay”',
  says: 'The measure “People paid the real Living Wage” has no baseline.',
  fix: 'Add baseline: with a figure and its year.',
  fingerprint: '33333333333333333333333333333333',
  span: span('loip.yaml', 61, 15, 30),
  excerpt: { first: 60, lines: ['    measures:', '      - name: "People paid the real Living Wage"', ''] },
  see: [],
}

const note: Finding = {
  rule: 'file-empty-value',
  level: 'note',
  says: '“contact” is empty.',
  fix: 'Write a value, or take the key out.',
  fingerprint: '44444444444444444444444444444444',
  span: span('partnership.yaml', 6, 1, 7),
  excerpt: { first: 5, lines: ['legal_form: unincorporated', 'contact:', 'partners:'] },
  see: [],
}

const unlinkedOutcome: CrosswalkRow = {
  plan: outcome.plan,
  outcome: { id: '2', title: 'Good work with fair pay' },
  links: [],
  measures: [{ name: 'People paid the real Living Wage', targets: [] }],
  question: 'Which national outcomes is “Good work with fair pay” consistent with, and how?',
}

const localityOutcome: CrosswalkRow = {
  plan: { kind: 'locality-plan', id: 'milltown', title: 'Milltown Together' },
  outcome: { id: 'M1', title: 'Warm homes in Milltown' },
  links: [
    {
      words: 'NO 10',
      outcome: { set: 'npf-2007', code: '10', title: 'We live in well-designed, sustainable places' },
      status: 'earlier',
      nearest: ['Communities', 'Environment'],
    },
    { words: 'Warm homes', status: 'unknown', nearest: [] },
  ],
  measures: [],
}

export const gappy = resultWith({
  ...tableRows,
  labels: { outcome: 'Stretch Outcome', plan: 'Community plan' },
  remarks: ['This record holds only a part of what was published.'],
  duties: rows({
    's6-2c-period': {
      verdict: 'missing',
      where: [span('loip.yaml', 4, 9)],
      add: ['Add period: to the plan, such as period: "2024-34", or to each outcome.'],
    },
    's4-4-consistent-national-outcomes': {
      verdict: 'for-people',
      where: [
        span('localities/milltown.yaml', 12),
        span('loip.yaml', 50),
        span('loip.yaml', 60),
        span('loip.yaml', 70),
      ],
      add: ['Add national_outcomes: to the outcome, each with why: in a sentence.'],
      why: 'Whether the links are good ones.',
    },
    's8-1-annual-progress-report': {
      verdict: 'not-applicable',
      where: [],
      why: 'Nothing in the progress reports of these files calls for it.',
    },
    'gp-measure-baseline': {
      verdict: 'missing',
      where: [span('loip.yaml', 61)],
      add: ['Add baseline: with a figure and its year.'],
    },
    'g-loip-up-to-date': {
      verdict: 'not-shown',
      where: [span('loip.yaml', 2)],
      add: ['Add review: to the LOIP.'],
    },
  }),
  crosswalk: { ...clean.crosswalk, rows: [outcome, unlinkedOutcome, localityOutcome] },
  findings: [gap, question, advice, note],
  ending: { code: 1, reason: 'One finding at the level “gap” or above.', failOn: 'gap' },
})

export const crashed = resultWith({
  files: [
    ...files,
    { path: 'notes.yaml', bytes: 12, sha256: 'f'.repeat(64), encoding: 'UTF-8', kinds: [], read: false },
  ],
  duties: rows({
    's6-2c-period': { verdict: 'cannot-tell', why: 'The rule s6-2c-period stopped because of a mistake in loip.' },
  }),
  findings: [
    {
      rule: 'rule-crashed',
      level: 'error',
      says: 'The rule s6-2c-period stopped on “Our Strathexample” because of a mistake in loip, so that duty was not looked at.',
      fix: 'Report it with the output of --debug. The other rules were run.',
      fingerprint: '55555555555555555555555555555555',
      see: [],
    },
  ],
  ending: {
    code: 3,
    reason: 'One rule stopped because of a mistake in loip, so the check is incomplete.',
    failOn: 'gap',
  },
})

/** A run without any file to check. */
export const empty = resultWith({
  partnership: { name: 'This partnership' },
  files: [],
  duties: rows({}).map((row) => ({ ...row, verdict: 'cannot-tell', where: [], rules: row.rules })),
  crosswalk: { set: { id: 'none', title: 'no national outcomes', asAt: '2007-01-01' }, rows: [], national: [] },
  standing: { decided: 0, declared: 0, notShown: 0, forPeople: 0 },
  ending: { code: 3, reason: 'No plan file was found in plans, so nothing was checked.', failOn: 'gap' },
})

/** Hostile text: ANSI escapes, bidirectional marks, pipes, line breaks, Markdown, HTML, formulas. */
export const hostileText =
  '=cmd|\u001b[31mred\u001b[0m \u202eesrever\u202c\r\nsecond\tline | <script>alert(1)</script> `code` *bold* [x](http://evil) \u009b2J \u0000 end'

const hostileDecision = {
  reason: hostileText,
  owner: hostileText,
  evidence: hostileText,
  decidedOn: hostileText,
  reviewBy: hostileText,
}

export const hostile = resultWith({
  exceptions: [
    { kind: 'accepted', about: hostileText, ...hostileDecision, standing: 'in-use' },
    { kind: 'departure', about: hostileText, ...hostileDecision, standing: 'unusable', why: hostileText },
  ],
  partnership: { name: hostileText },
  labels: { outcome: hostileText },
  remarks: [hostileText],
  files: [
    {
      path: 'a\u001b]0;title\u0007|b.yaml',
      bytes: 1,
      sha256: 'e'.repeat(64),
      encoding: 'UTF-8',
      kinds: ['loip'],
      read: true,
    },
  ],
  crosswalk: {
    ...clean.crosswalk,
    rows: [
      {
        ...outcome,
        plan: { ...outcome.plan, title: hostileText },
        outcome: { id: hostileText, title: `${hostileText} ${'x'.repeat(300)}` },
        links: [{ words: hostileText, status: 'unknown', nearest: [hostileText] }],
        measures: [{ name: hostileText, baseline: hostileText, targets: [hostileText] }],
        assessed: { year: hostileText, judgement: 'no judgement', words: hostileText },
      },
    ],
  },
  findings: [
    {
      ...gap,
      subject: hostileText,
      says: `${hostileText}.`,
      span: span('a\u001b]0;title\u0007|b.yaml', 2, 200, 8),
      excerpt: { first: 1, lines: ['\ttab', `${'long '.repeat(39)}    \u001b[31mred${' more'.repeat(40)}`, ''] },
      see: [{ says: hostileText, span: span('a\u001b]0;title\u0007|b.yaml', 1) }],
      accepted: hostileDecision,
    },
  ],
})

export const many = resultWith({
  findings: Array.from({ length: 300 }, (_, index) => ({
    ...advice,
    subject: `Outcome ${index + 1}, “A cèilidh for everybody 🎉 in Eilean Siar”`,
    span: span('loip.yaml', index + 1, 15, 30),
    excerpt: { first: index + 1, lines: ['      - name: "Daoine a tha a’ faireachdainn aonranach 👵🏽"'] },
  })),
  crosswalk: {
    ...clean.crosswalk,
    rows: Array.from({ length: 220 }, (_, index) => ({
      ...outcome,
      outcome: { id: String(index + 1), title: `Barrachd Gàidhlig 🏴󠁧󠁢󠁳󠁣󠁴󠁿 anns a’ choimhearsnachd ${index + 1} 日本語` },
    })),
  },
})

export const everything = { clean, gappy, crashed, empty, hostile, many }
