// What stands on which sheet of a workbook, as data. A row of a sheet is one object of a list in one document, and a column is one field
// of it; headings, notes and lists to choose from are those of the schemas (columns.ts). Long, because it is one list.
import type { Kind } from '../schema/kinds.gen.ts'

/**
 * The way to a field from the object of its row: keys with dots between. `(value)` may be left out where the field is written as one text
 * (`baseline: 20%` for `baseline: {value: 20%}`). `#` is each entry of a list, with a column for each; `(#)` may be left out where one
 * entry stands without a list.
 */
export type FieldPath = string

export interface ColumnLayout {
  /** The way to the field. Where there are several, the first that a row has, or that its kind of document can have. */
  readonly at: readonly FieldPath[]
  /** In place of the title that the schema gives the field. */
  readonly heading?: string
  /** What the cell names: something on another sheet, to choose from. */
  readonly names?: 'national outcome' | 'lead' | 'partner' | 'plan' | 'outcome' | 'locality' | 'ward' | 'ward code'
}

/** Where the rows of a sheet stand: lists of a kind of document. An empty list of steps is the document itself. `*` is every entry. */
export interface RowSource {
  readonly kind: Kind
  readonly list: readonly string[]
}

export interface SheetLayout {
  readonly name: string
  /** What a row is: `outcome`. */
  readonly row: string
  readonly sources: readonly RowSource[]
  /** A column that says which document the row belongs to. */
  readonly document?: string
  /** A column that says which outcome the row stands under; such a row is also found in a list of its document that names outcomes. */
  readonly parent?: { readonly heading: string; readonly refs: string }
  /** A column for the kind of document, where rows are documents of several kinds. */
  readonly kind?: string
  /** The first one that a row cannot do without. */
  readonly main: FieldPath
  /** What tells two rows apart that have no id; the main field unless given. */
  readonly identity?: readonly FieldPath[]
  readonly columns: readonly ColumnLayout[]
  /** An example of a row, by path, which is never read. */
  readonly example: Readonly<Record<FieldPath, string>>
}

const field = (
  at: FieldPath | readonly FieldPath[],
  heading?: string,
  names?: ColumnLayout['names'],
): ColumnLayout => ({
  at: typeof at === 'string' ? [at] : at,
  ...(heading === undefined ? {} : { heading }),
  ...(names === undefined ? {} : { names }),
})

const statement = (at = 'statement', what = 'Statement'): ColumnLayout[] => [
  field(`${at}.claim`, `${what}: what is said`),
  field(`${at}.evidence`, `${what}: document that shows it`),
  field(`${at}.locator`, `${what}: place in the document`),
  field(`${at}.owner.(name)`, `${what}: who stands behind it`),
  field(`${at}.owner.role`, `${what}: their role`),
  field(`${at}.owner.organisation`, `${what}: their organisation`),
  field(`${at}.date`, `${what}: date`),
]

const partnership: SheetLayout = {
  name: 'Partnership',
  row: 'partnership',
  sources: [{ kind: 'partnership', list: [] }],
  main: 'name',
  columns: [
    field('name', 'Name of the partnership'),
    field('council_area'),
    field('contact'),
    field('legal_form'),
    field('reporting_year.(starts)', 'Reporting year starts'),
    field('locality_identification.method', 'How localities were identified'),
    field('locality_identification.minute', 'Localities: minute of the decision'),
    field('governance.terms_of_reference'),
    field('governance.scrutiny_body'),
    field('labels.plan', 'What we call the plan'),
    field('labels.theme', 'What we call a theme'),
    field('labels.outcome', 'What we call an outcome'),
    field('labels.measure', 'What we call a measure'),
    field('labels.action', 'What we call an action'),
    field('labels.locality', 'What we call a locality'),
    field('record'),
    field('record_note'),
    ...statement(),
  ],
  example: { name: 'Strathexample Community Planning Partnership', council_area: 'Strathexample' },
}

const plan: SheetLayout = {
  name: 'Plan',
  row: 'plan',
  sources: [
    { kind: 'loip', list: [] },
    { kind: 'locality-plan', list: [] },
    { kind: 'delivery-plan', list: [] },
  ],
  kind: 'Kind of plan',
  main: 'title',
  columns: [
    field('id', 'Plan id'),
    field('title', 'Title'),
    field('period.(as_published)', 'Period'),
    field('period.from', 'Period from'),
    field('period.to', 'Period to'),
    field('covers', 'Covers'),
    field('edition.label', 'Edition'),
    field('edition.status', 'Status of this edition'),
    field('edition.published_on', 'Published on'),
    field('edition.url', 'Web address'),
    field('edition.replaces', 'Replaces'),
    field(['edition.approved_by.#.body', 'approved_by.#.body'], 'Approved by'),
    field(['edition.approved_by.#.on', 'approved_by.#.on'], 'Approved on'),
    field('vision'),
    field(['needs.(summary)', 'needs_considered.(summary)'], 'Needs and circumstances'),
    field(
      ['needs.groups_with_poorer_outcomes', 'needs_considered.groups_with_poorer_outcomes'],
      'Groups and places with poorer outcomes',
    ),
    field('inequality.aim', 'How inequalities are to be reduced'),
    field('inequality.who_is_worse_off', 'Who is worse off'),
    field('why_these', 'Why these were consulted'),
    field('representations.(summary)', 'What was said in response'),
    field('representations.received', 'How many responses'),
    field('representations.how_taken_into_account', 'How responses were taken into account'),
    field('representations.considered_on', 'Responses considered on'),
    field('resources.(statement)', 'Resources'),
    field('prevention'),
    field('national_link.(statement)', 'Link to the national outcomes'),
    field('signatories'),
    field('review.cycle', 'How often it is reviewed'),
    field('review.next_due', 'Next review due'),
    field('record'),
    field('record_note'),
    ...statement(),
  ],
  example: {
    title: 'Our Strathexample 2024-34',
    'period.(as_published)': '2024 to 2034',
    'edition.status': 'published',
  },
}

const plans = ['loip', 'locality-plan'] as const

const outcomes: SheetLayout = {
  name: 'Outcomes',
  row: 'outcome',
  sources: plans.map((kind) => ({ kind, list: ['outcomes'] })),
  document: 'Plan',
  main: 'title',
  columns: [
    field('id', 'Outcome id'),
    field('title', 'Outcome'),
    field('theme', 'Theme'),
    field('parent', 'Part of the outcome', 'outcome'),
    field('improvement.(description)', 'Improvement'),
    field('national_outcomes.(#).(outcome)', 'National outcome', 'national outcome'),
    field('national_outcomes.(#).set', 'National outcome: list'),
    field('national_outcomes.(#).why', 'National outcome: why'),
    field('national_outcomes.(#).strength', 'National outcome: strength'),
    field('period.(as_published)', 'Period'),
    field('period.from', 'Period from'),
    field('period.to', 'Period to'),
    field('horizon'),
    field('lead', 'Lead', 'lead'),
    field('partners', 'Partners'),
    field('inequality'),
    field('why_priority'),
    field('ambition_rationale'),
    field('what_will_be_different'),
    field('participation_influence'),
    field('prevention'),
    field('needs_refs'),
    field('touches'),
    field('loip_outcome', undefined, 'outcome'),
    field('baseline.(value)', 'Baseline'),
    field('baseline.as_at', 'Baseline: year or date'),
    field('target.(value)', 'Target'),
    field('target.test', 'Target: test'),
    field('target.by', 'Target: by'),
    field('status'),
    field('closed.(reason)', 'Closed: why'),
    field('closed.on', 'Closed: when'),
    field('replaced_by', undefined, 'outcome'),
    field('consistency_note'),
    field('wording'),
    field('url'),
    field('notes'),
  ],
  example: {
    title: 'Fewer children grow up in poverty',
    'improvement.(description)': 'From one child in five in a low-income family to one in ten by 2034.',
    'national_outcomes.(#).(outcome)': 'Poverty',
    'national_outcomes.(#).why': 'Fewer children in low-income homes.',
  },
}

const measures: SheetLayout = {
  name: 'Measures',
  row: 'measure',
  sources: [
    ...plans.map((kind) => ({ kind, list: ['outcomes', '*', 'measures'] })),
    ...plans.map((kind) => ({ kind, list: ['measures'] })),
    { kind: 'delivery-plan', list: ['measures'] },
  ],
  document: 'Plan',
  parent: { heading: 'Outcome', refs: 'outcomes' },
  main: 'name',
  columns: [
    field('id', 'Measure id'),
    field('name', 'Measure'),
    field('unit'),
    field('direction'),
    field('baseline.(value)', 'Baseline'),
    field('baseline.as_at', 'Baseline: year or date'),
    field(['target.(value)', 'targets.#.(value)'], 'Target'),
    field(['target.test', 'targets.#.test'], 'Target: test'),
    field(['target.by', 'targets.#.by'], 'Target: by'),
    field('actuals.#.value', 'Latest figure'),
    field('actuals.#.as_at', 'Latest figure: year or date'),
    field('comparators.#.place', 'Compared with'),
    field('comparators.#.value', 'Compared with: figure'),
    field('comparators.#.as_at', 'Compared with: year or date'),
    field('source'),
    field('next_release'),
    field('lag'),
    field('horizon'),
    field('status'),
    field('why'),
    field('break.from', 'Break in the figures: from'),
    field('break.why', 'Break in the figures: why'),
    field('disaggregated_by'),
    field('participation'),
    field('wording'),
    field('notes'),
  ],
  example: {
    name: 'Children in low-income families',
    direction: 'down',
    'baseline.(value)': '20% (2022/23)',
    'target.(value)': 'at most 10% by 2034',
  },
}

const actions: SheetLayout = {
  name: 'Actions',
  row: 'action',
  sources: [
    ...plans.map((kind) => ({ kind, list: ['outcomes', '*', 'actions'] })),
    { kind: 'delivery-plan', list: ['actions'] },
    ...plans.map((kind) => ({ kind, list: ['actions'] })),
  ],
  document: 'Plan',
  parent: { heading: 'Outcome', refs: 'outcomes' },
  main: '(title)',
  columns: [
    field('id', 'Action id'),
    field('(title)', 'Action'),
    field('lead', 'Lead', 'lead'),
    field('partners', 'Partners'),
    field('start'),
    field('end'),
    field('done'),
    field('status'),
    field('resources'),
    field('aim'),
    field('locality'),
    field('touches'),
    field('charter_url'),
    field('notes'),
  ],
  example: { '(title)': 'Benefit advice in every health centre', start: 'April 2026', end: 'March 2027' },
}

const needs: SheetLayout = {
  name: 'Needs',
  row: 'need',
  sources: [
    { kind: 'loip', list: ['needs', 'items'] },
    { kind: 'locality-plan', list: ['needs_considered', 'items'] },
    { kind: 'locality-plan', list: ['needs', 'items'] },
  ],
  document: 'Plan',
  main: 'summary',
  columns: [field('id', 'Need id'), field('summary', 'Need'), field('kind'), field('source')],
  example: { summary: 'Children grow up in poverty, most of all in Milltown.' },
}

const consulted: SheetLayout = {
  name: 'Consulted',
  row: 'body or group that was consulted',
  sources: plans.map((kind) => ({ kind, list: ['consulted'] })),
  document: 'Plan',
  main: '(who)',
  columns: [
    field('(who)', 'Who was consulted'),
    field('community_body'),
    field('how'),
    field('from'),
    field('to'),
    field('when'),
    field('reach'),
    field('what_changed'),
    field('url'),
  ],
  example: { '(who)': 'Milltown Community Council', how: 'four evening meetings' },
}

const localities: SheetLayout = {
  name: 'Localities',
  row: 'locality',
  sources: [{ kind: 'partnership', list: ['localities'] }],
  main: 'name',
  columns: [
    field('id', 'Locality id'),
    field('name', 'Locality', 'ward'),
    field('made_of'),
    field('ward_code', undefined, 'ward code'),
    field('members'),
    field('population.(value)', 'Population'),
    field('population.source', 'Population: source'),
    field('population.as_at', 'Population: year or date'),
    field('poorer_outcomes'),
    field('compared_with'),
    field('evidence.#.(title)', 'Evidence'),
    field('evidence.#.indicator', 'Evidence: indicator'),
    field('evidence.#.value', 'Evidence: figure here'),
    field('evidence.#.comparator', 'Evidence: compared with'),
    field('evidence.#.comparator_value', 'Evidence: figure there'),
    field('evidence.#.year', 'Evidence: year'),
    field('decided_on'),
    field('minute'),
    field('rationale'),
    field('also_known_as'),
    field('overlaps'),
    field('continuous'),
    field('notes'),
  ],
  example: { name: 'Milltown', made_of: 'ward', poorer_outcomes: 'yes' },
}

const partners: SheetLayout = {
  name: 'Partners',
  row: 'partner',
  sources: [{ kind: 'partnership', list: ['partners'] }],
  main: '(name)',
  columns: [
    field('id', 'Partner id'),
    field('(name)', 'Partner'),
    field('acronym'),
    field('schedule_1'),
    field('statutory'),
    field('role'),
    field('since'),
    field('until'),
    field('lead.(name)', 'Who speaks for it'),
    field('lead.role', 'Their role'),
    field('participation.#.claim', 'Taking part: what is said'),
    field('participation.#.date', 'Taking part: date'),
    field('facilitation.#.claim', 'Facilitating: what is said'),
    field('facilitation.#.date', 'Facilitating: date'),
    field('corporate_plan.title', 'Own plan'),
    field('corporate_plan.url', 'Own plan: web address'),
    field('corporate_plan.outcomes', 'Own plan: outcomes it takes up'),
    field('corporate_plan.date', 'Own plan: date'),
    field('regard_to_guidance.claim', 'Regard to guidance: what is said'),
    field('regard_to_guidance.date', 'Regard to guidance: date'),
    field('also_known_as'),
    field('notes'),
  ],
  example: { '(name)': 'Strathexample Council', role: 'facilitates' },
}

const groups: SheetLayout = {
  name: 'Groups',
  row: 'group',
  sources: [{ kind: 'partnership', list: ['groups'] }],
  main: '(name)',
  columns: [
    field('id', 'Group id'),
    field('(name)', 'Group'),
    field('kind'),
    field('chair.(name)', 'Chair'),
    field('chair.role', 'Chair: role'),
    field('notes'),
  ],
  example: { '(name)': 'Child Poverty Group', kind: 'delivery' },
}

const progress: SheetLayout = {
  name: 'Progress',
  row: 'progress report',
  sources: [{ kind: 'progress-report', list: [] }],
  main: 'reporting_year.(as_published)',
  columns: [
    field('id', 'Report id'),
    field('title', 'Report'),
    field('covers'),
    field('reporting_year.(as_published)', 'Reporting year'),
    field('reporting_year.from', 'Reporting year from'),
    field('reporting_year.to', 'Reporting year to'),
    field('status'),
    field('published_on'),
    field('url'),
    field('participation.extent.(summary)', 'Participation: how far community bodies took part'),
    field('participation.extent.bodies', 'Participation: community bodies'),
    field('participation.extent.functions', 'Participation: in which work'),
    field('participation.effectiveness.(summary)', 'Participation: how effective it was'),
    field('participation.effectiveness.basis', 'Participation: what that rests on'),
    field('participation.effectiveness.community_view_sought', 'Participation: community bodies were asked'),
    field('changes_since_last'),
    field('record'),
    field('record_note'),
    field('notes'),
  ],
  example: { title: 'How we did in 2025-26', 'reporting_year.(as_published)': '2025-26' },
}

const assessments: SheetLayout = {
  name: 'Assessments',
  row: 'assessment of an outcome',
  sources: [{ kind: 'progress-report', list: ['assessments'] }],
  document: 'Report',
  main: 'outcome',
  columns: [
    field('outcome', 'Outcome', 'outcome'),
    field('plan', 'Plan', 'plan'),
    field('judgement'),
    field('because'),
    field('as_published'),
    field('title', 'Title in the report'),
    field('delivery'),
    field('response'),
    field('measures.#.measure', 'Measure'),
    field('measures.#.value', 'Measure: figure'),
    field('measures.#.as_at', 'Measure: year or date'),
    field('measures.#.status', 'Measure: status'),
    field('measures.#.why', 'Measure: why there is no figure'),
    field('notes'),
  ],
  example: {
    outcome: '1',
    judgement: 'improved',
    because: '18% of children were in low-income families, down from 20%.',
  },
}

const participation: SheetLayout = {
  name: 'Participation',
  row: 'community body',
  sources: [{ kind: 'participation', list: ['bodies'] }],
  main: 'name',
  columns: [
    field('name', 'Community body'),
    field('kind'),
    field('wants_to_participate'),
    field('extent_wanted'),
    field('extent_enabled'),
    field('why_less'),
    field('steps.#.(what)', 'Step'),
    field('steps.#.date', 'Step: date'),
    field('whose_experience'),
    field('what_changed'),
  ],
  example: { name: 'Shore Voices', kind: 'interest', wants_to_participate: 'yes' },
}

const considered: SheetLayout = {
  name: 'Bodies considered',
  row: 'community body that was considered',
  sources: [{ kind: 'participation', list: ['bodies_considered'] }],
  main: 'name',
  columns: [
    field('name', 'Community body'),
    field('represents_inequality'),
    field('likely_to_contribute'),
    field('decision'),
    field('why'),
    field('date'),
    field('efforts.#.(what)', 'Effort'),
    field('efforts.#.date', 'Effort: date'),
  ],
  example: { name: 'Shore Voices', represents_inequality: 'yes', decision: 'invite' },
}

const contributions: SheetLayout = {
  name: 'Contributions',
  row: 'contribution',
  sources: (['delivery-plan', 'loip', 'locality-plan', 'partnership', 'participation'] as const).map((kind) => ({
    kind,
    list: ['contributions'],
  })),
  document: 'Document',
  main: 'partner',
  identity: ['partner', 'outcome', 'kind'],
  columns: [
    field('partner', 'Partner', 'partner'),
    field('outcome', 'Outcomes', 'outcome'),
    field('purpose'),
    field('kind'),
    field('amount'),
    field('period.(as_published)', 'Period'),
    field('period.from', 'Period from'),
    field('period.to', 'Period to'),
    field('notes'),
  ],
  example: { partner: 'council', outcome: '1', kind: 'staff', amount: 'two business advisers' },
}

const reviews: SheetLayout = {
  name: 'Reviews',
  row: 'review',
  sources: [{ kind: 'review', list: [] }],
  main: 'date',
  identity: ['date', 'of'],
  columns: [
    field('id', 'Review id'),
    field('title', 'Review'),
    field('of'),
    field('plan', 'Plans reviewed', 'plan'),
    field('date'),
    field('decision'),
    field('revision_adopted'),
    field('outcomes_covered', undefined, 'outcome'),
    field('community_bodies_view'),
    field('trigger'),
    field('minute'),
    field('findings'),
    ...statement(),
    field('notes'),
  ],
  example: { of: 'plan', date: '18 June 2026', decision: 'no change' },
}

const decided = (): ColumnLayout[] => [
  field('reason'),
  field('owner.(name)', 'Owner'),
  field('owner.role', 'Owner: role'),
  field('owner.organisation', 'Owner: organisation'),
  field('evidence'),
]

const agreements: SheetLayout = {
  name: 'Agreements',
  row: 'agreement that a partner need not carry out a duty',
  sources: [{ kind: 'exceptions', list: ['agreements'] }],
  main: 'partner',
  identity: ['partner', 'duty', 'outcome'],
  columns: [
    field('partner', 'Partner', 'partner'),
    field('duty'),
    field('outcome', 'Outcome', 'outcome'),
    field('relief'),
    field('extent'),
    ...decided(),
    field('agreed_on'),
    field('review_by'),
  ],
  example: { partner: 'sfrs', duty: 's.14(3)(a)', outcome: '2', relief: 'none' },
}

const sectionFive: SheetLayout = {
  name: 'Section 5 decisions',
  row: 'decision that reducing inequalities was inappropriate',
  sources: [{ kind: 'exceptions', list: ['inappropriate'] }],
  main: 'scope',
  columns: [field('scope'), ...decided(), field('decided_on'), field('review_by')],
  example: { scope: '3', reason: 'The outcome is about flood warnings for every home alike.' },
}

const departures: SheetLayout = {
  name: 'Departures',
  row: 'departure from guidance',
  sources: [{ kind: 'exceptions', list: ['departures'] }],
  main: 'rule',
  identity: ['rule', 'item', 'partner'],
  columns: [
    field('rule'),
    field('item'),
    field('partner', 'Partner', 'partner'),
    ...decided(),
    field('decided_on'),
    field('review_by'),
  ],
  example: {
    rule: 'g-loip-long-term',
    item: 'loip-2024',
    reason: 'A plan for three years was agreed while boundaries change.',
  },
}

/** In the order of the workbook. */
export const sheetLayouts: readonly SheetLayout[] = [
  ...[partnership, plan, outcomes, measures, actions, needs, consulted, localities, partners, groups],
  ...[progress, assessments, participation, considered, contributions, reviews],
  ...[agreements, sectionFive, departures],
]

/** What no column stands for, so that a workbook holds all that the files hold: a document, a field and a value in each row. */
export const otherSheet = { name: 'Other', document: 'Document', field: 'Field', value: 'Value' } as const

/** The hidden sheet with the state in which the workbook was written, and the hidden column that says which object a row is. */
export const memorySheet = 'loip'

/** The hidden sheet of the lists to choose from: a list in the validation itself holds 255 characters, and no commas. */
export const listSheet = 'Lists'
export const rowKeyHeading = 'loip'
export const exampleKey = 'example'
export const exampleMark = 'Example: '

/** The kinds of document in words, as the column for the kind has them. */
export const kindWords: Readonly<Partial<Record<Kind, string>>> = {
  loip: 'LOIP',
  'locality-plan': 'locality plan',
  'delivery-plan': 'delivery plan',
}
