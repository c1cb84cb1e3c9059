// What people call a field that has another name here. A key that is not known is held against these before its spelling is: “due” is
// nearer to “done” in letters, and means “end”.

interface Meaning {
  /** What people write, in the normal form of `normal`. */
  readonly words: readonly string[]
  /** The fields that can mean it, the likeliest first: an object has one of them, or none. */
  readonly fields: readonly string[]
}

const meanings: readonly Meaning[] = [
  {
    words: [
      ...['due', 'due by', 'due date', 'by', 'by when', 'when', 'deadline', 'target date', 'timescale', 'timescales'],
      ...['timeframe', 'complete by', 'completion', 'completion date', 'end date', 'ends', 'finish', 'finishes'],
      ...['finish date', 'until', 'milestone date', 'delivery date', 'expected', 'expected by'],
    ],
    fields: ['due', 'end', 'by', 'to', 'until', 'period'],
  },
  {
    words: ['start date', 'starts', 'started', 'begins', 'begin', 'from', 'since', 'start'],
    fields: ['start', 'from', 'since'],
  },
  {
    words: [
      ...['owner', 'owned by', 'owners', 'lead', 'led by', 'leads', 'who', 'responsible', 'responsibility'],
      ...['responsible officer', 'responsible person', 'lead officer', 'lead partner', 'lead agency', 'lead body'],
      ...['accountable', 'accountable officer', 'assigned to', 'assignee', 'officer', 'action owner', 'contact'],
    ],
    fields: ['lead', 'owner', 'who', 'contact'],
  },
  { words: ['name', 'title', 'heading', 'headline', 'label', 'called'], fields: ['title', 'name', 'label'] },
  {
    words: ['published', 'date published', 'publication date', 'publication', 'published date', 'issued', 'launched'],
    fields: ['published_on'],
  },
  {
    words: ['date', 'dated', 'on', 'day', 'date agreed', 'agreed', 'decided', 'signed', 'date signed', 'signed on'],
    fields: ['date', 'decided_on', 'agreed_on', 'published_on', 'as_at', 'on', 'requested_on', 'considered_on'],
  },
  {
    words: ['link', 'web', 'website', 'web page', 'webpage', 'web address', 'address', 'href', 'uri', 'hyperlink'],
    fields: ['url'],
  },
  { words: ['years', 'duration', 'dates', 'time period', 'term', 'plan period'], fields: ['period', 'reporting_year'] },
  { words: ['year', 'report year', 'financial year', 'period covered'], fields: ['reporting_year', 'year', 'period'] },
  { words: ['indicators', 'indicator', 'kpis', 'kpi', 'metrics', 'performance measures'], fields: ['measures'] },
  { words: ['goal', 'ambition level', 'target value'], fields: ['target'] },
  { words: ['starting point', 'start value', 'baseline value'], fields: ['baseline'] },
  { words: ['latest', 'current', 'actual', 'values', 'data', 'results'], fields: ['actuals', 'value'] },
  { words: ['rag', 'rag status', 'progress', 'rating', 'status'], fields: ['judgement', 'status', 'rating'] },
  { words: ['activities', 'tasks', 'steps', 'action', 'what we will do'], fields: ['actions'] },
  { words: ['members', 'organisations', 'community planning partners', 'partner'], fields: ['partners'] },
  { words: ['priorities', 'local outcomes', 'priority outcomes', 'outcome'], fields: ['outcomes'] },
  { words: ['areas', 'locality'], fields: ['localities', 'covers'] },
  { words: ['reason', 'rationale', 'because', 'justification'], fields: ['why', 'reason', 'because', 'rationale'] },
]

/** The field of those that means what a key says; undefined where none does. */
export function fieldMeant(key: string, fields: readonly string[]): string | undefined {
  const words = normal(key)
  for (const meaning of meanings) {
    if (!meaning.words.includes(words)) continue
    const field = meaning.fields.find((name) => fields.includes(name) && normal(name) !== words)
    if (field !== undefined) return field
  }
  return undefined
}

/** Whether they differ in nothing but capitals, spaces, hyphens and underscores. */
export function isSameName(field: string, key: string): boolean {
  return normal(field) === normal(key)
}

/** `Due_Date`, `dueDate` and `due-date` as `due date`. */
function normal(key: string): string {
  return key
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
}
