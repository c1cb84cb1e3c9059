// What people write over the columns of a plan in a table, and which part of a plan it is. The words by which fields of plan files are
// meant (schema/field-meanings.ts) count here too.
import { fieldMeant } from '../../schema/field-meanings.ts'
import { plainWords } from '../../text/nearest.ts'

/** A part that a table of a plan commonly has a column for. */
export type Part =
  | 'outcome'
  | 'theme'
  | 'measure'
  | 'action'
  | 'baseline'
  | 'target'
  | 'latest'
  | 'lead'
  | 'partners'
  | 'start'
  | 'end'
  | 'status'
  | 'improvement'
  | 'national outcome'
  | 'source'
  | 'unit'
  | 'direction'
  | 'resources'
  | 'locality'
  | 'notes'
  | 'id'
  | 'plan'

const words: Readonly<Record<Part, readonly string[]>> = {
  outcome: [
    ...['outcome', 'local outcome', 'loip outcome', 'priority outcome', 'shared outcome', 'strategic outcome'],
    ...[
      'long term outcome',
      'intended outcome',
      'stretch outcome',
      'outcome statement',
      'outcome title',
      'our outcome',
    ],
    ...['what we want to achieve', 'outcome we want', 'desired outcome', 'outcome name'],
  ],
  theme: [
    'theme',
    'priority',
    'strategic priority',
    'local priority',
    'priority area',
    'strand',
    'pillar',
    'priority theme',
  ],
  measure: [
    ...[
      'measure',
      'indicator',
      'kpi',
      'pi',
      'performance indicator',
      'performance measure',
      'key performance indicator',
    ],
    ...['metric', 'outcome measure', 'outcome indicator', 'success measure', 'measure of success', 'local indicator'],
    ...[
      'how we will measure it',
      'how we will know',
      'how will we know',
      'how we will measure success',
      'measure name',
    ],
    ...['how will we measure success', 'how will we measure it', 'measure title', 'indicator name'],
  ],
  action: [
    ...[
      'action',
      'activity',
      'task',
      'step',
      'key action',
      'improvement action',
      'deliverable',
      'project',
      'initiative',
    ],
    ...[
      'intervention',
      'what we will do',
      'what will we do',
      'what we are going to do',
      'action required',
      'commitment',
    ],
    ...['key activity', 'action title', 'action description', 'what', 'we will', 'how we will do it'],
  ],
  baseline: [
    'baseline',
    'baseline figure',
    'baseline data',
    'baseline position',
    'where we are now',
    'where are we now',
  ],
  target: ['target', 'target figure', 'where we want to be', 'aim figure', 'end target', 'long term target'],
  latest: ['latest figure', 'latest data', 'current value', 'current figure', 'current performance', 'latest value'],
  lead: [
    ...['lead', 'lead organisation', 'delivery lead', 'lead group', 'responsible partner', 'who will do it', 'by whom'],
    ...[
      'who is responsible',
      'accountable lead',
      'lead service',
      'senior responsible officer',
      'sro',
      'strategic lead',
    ],
    ...['lead person', 'lead responsibility', 'responsible lead', 'responsible body', 'who will lead', 'who leads'],
    ...['delivery partner lead', 'lead contact', 'responsible organisation', 'responsible agency'],
  ],
  partners: [
    ...[
      'partner',
      'partner organisation',
      'supporting partner',
      'delivery partner',
      'key partner',
      'partner involved',
      'partners involved',
    ],
    ...['supported by', 'supporting', 'other partner', 'contributing partner'],
  ],
  start: ['start'],
  end: [
    ...['end', 'timeline', 'time frame', 'time scale', 'target completion', 'target timescale', 'completion by', 'due'],
    ...['timescale for completion', 'to be completed by', 'by what date', 'target completion date', 'year'],
  ],
  status: [
    'status',
    'bragg',
    'brag',
    'rag rating',
    'current status',
    'progress status',
    'action status',
    'on track',
    'rag',
  ],
  improvement: [
    'improvement',
    'what will improve',
    'what will be better',
    'expected improvement',
    'what difference it will make',
  ],
  'national outcome': ['national outcome', 'link to national outcome', 'national outcome link', 'npf outcome', 'npf'],
  source: ['source', 'data source', 'source of data'],
  unit: ['unit', 'unit of measure'],
  direction: ['direction', 'desired direction', 'direction of travel wanted'],
  resources: ['resource', 'funding', 'budget', 'cost', 'money'],
  locality: ['locality', 'place'],
  notes: ['note', 'comment', 'update', 'progress update', 'commentary', 'narrative', 'remark'],
  id: [
    'ref',
    'reference',
    'no',
    'number',
    'id',
    'action ref',
    'code',
    'ref no',
    'reference number',
    'action no',
    'item',
  ],
  plan: ['plan'],
}

/** The fields whose names and other words mean a part. */
const fields: readonly (readonly [string, Part])[] = [
  ['outcomes', 'outcome'],
  ['measures', 'measure'],
  ['actions', 'action'],
  ['baseline', 'baseline'],
  ['target', 'target'],
  ['actuals', 'latest'],
  ['lead', 'lead'],
  ['partners', 'partners'],
  ['start', 'start'],
  ['end', 'end'],
  ['status', 'status'],
]

const byWords = new Map(Object.entries(words).flatMap(([part, all]) => all.map((one) => [one, part as Part] as const)))

/** A year, a financial year or a span in a heading, with a word before it that says how it is meant. */
const years =
  /\b(?:by |in |for |at |to )?(?:(?:end of |march |december |q[1-4] )?(?:19|20)\d\d(?:\s*[-/–]\s*\d{2,4})?)\b/i

export interface HeadingMeant {
  readonly part: Part
  /** The year in the heading, which is said of every value under it. */
  readonly years?: string
}

/** Undefined for a heading that means nothing here. Brackets, years and plurals are no difference; of “Lead / partner” the first counts. */
export function partMeant(heading: string): HeadingMeant | undefined {
  const year = years.exec(heading)?.[0]
  const rest = (year === undefined ? heading : heading.replace(year, ' ')).replace(/\(\s*\)/g, ' ')
  const whole = partOf(rest.replace(/\([^)]*\)/g, ' ')) ?? partOf(rest)
  const part =
    whole ??
    rest
      .split(/[/|,(]|\band\b|\bor\b|&/i)
      .map(partOf)
      .find((one) => one !== undefined)
  return part && { part, ...(year === undefined ? {} : { years: year.trim().replace(/^(?:in|for|at|to) /i, '') }) }
}

function partOf(text: string): Part | undefined {
  const plain = plainWords(text).replace(/^(?:the|our|proposed|agreed|key) (?=\w)/, '')
  const forms = [plain, plain.replace(/ s$/, ''), plain.replace(/ies$/, 'y'), plain.replace(/s$/, '')]
  for (const form of forms) {
    const known = byWords.get(form)
    if (known !== undefined) return known
  }
  for (const form of forms) for (const [field, part] of fields) if (fieldMeant(form, [field]) !== undefined) return part
  return undefined
}
