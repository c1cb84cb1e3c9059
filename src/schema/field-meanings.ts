// What people call a field that has another name here. A key that is not known is held against these before its spelling is: “due” is
// nearer to “done” in letters, and means “end”.

interface Meaning {
  /** What people write, in the normal form of `normal`. */
  readonly words: readonly string[]
  /** The fields that can mean it, the likeliest first: an object has one of them, or none. */
  readonly fields: readonly string[]
}

/** The words of a meaning, in one text: `due, due by, due date`. */
const means = (words: string, ...fields: readonly string[]): Meaning => ({ words: words.split(', '), fields })

const meanings: readonly Meaning[] = [
  means(
    'due, due by, due date, due year, by, by when, when, deadline, target date, target year, timescale, timescales, timeframe, complete by, completion, completion date, end date, ends, finish, finishes, finish date, until, milestone date, delivery date, expected, expected by',
    ...['due', 'end', 'by', 'to', 'until', 'period'],
  ),
  means('start date, starts, started, begins, begin, from, since, start', 'start', 'from', 'since'),
  means(
    'owner, owned by, owners, lead, led by, leads, who, responsible, responsibility, responsible officer, responsible person, lead officer, lead partner, lead agency, lead body, accountable, accountable officer, assigned to, assignee, officer, action owner, contact',
    ...['lead', 'owner', 'who', 'contact'],
  ),
  means('name, title, heading, headline, label, called', 'title', 'name', 'label'),
  means(
    'published, published on, date published, publication date, publication, published date, issued, launched',
    ...['published_on'],
  ),
  means(
    'date, dated, on, day, date agreed, agreed, decided, signed, date signed, signed on',
    ...[
      'date',
      'decided_on',
      'agreed_on',
      'published_on',
      'as_at',
      'on',
      'requested_on',
      'considered_on',
      'due',
      'end',
    ],
  ),
  means('link, web, website, web page, webpage, web address, address, href, uri, hyperlink', 'url'),
  means('years, duration, dates, time period, term, plan period', 'period', 'reporting_year', 'as_at'),
  means('year, report year, financial year, period covered', 'reporting_year', 'year', 'period', 'as_at'),
  means('indicators, indicator, kpis, kpi, metrics, performance measures', 'measures'),
  means('goal, ambition level, target value', 'target'),
  means('starting point, start value, baseline value', 'baseline'),
  means(
    'latest, latest value, latest figure, current, current value, actual, value, values, figure, figures, data, results, trend, history, time series',
    ...['actuals', 'value'],
  ),
  means('rag, rag status, progress, rating, status', 'judgement', 'status', 'rating'),
  means('activities, tasks, steps, action, what we will do', 'actions'),
  means('members, organisations, community planning partners, partner', 'partners'),
  means(
    'priorities, priority, local outcomes, priority outcomes, outcome, objectives, strategic objectives, goals, aims, ambitions',
    ...['outcomes', 'assessments'],
  ),
  means(
    'priorities, priority, theme, themes, strategic priority, strategic priorities, strategic themes, priority theme, priority area, priority areas, driver, drivers, pillar, pillars, focus area, focus areas, workstream, workstreams',
    ...['theme', 'themes'],
  ),
  means('aims, objective, objectives, purpose, goal', 'aim', 'purpose'),
  means('outcomes, outcome progress, progress on outcomes, assessment, evaluation', 'assessments'),
  means('areas, area, locality, geography', 'localities', 'council_area', 'covers', 'locality', 'geography'),
  means('council, local authority, authority', 'council_area'),
  means(
    'reason, reasons, rationale, because, justification, explanation, explained, commentary, narrative, analysis, basis, evidence',
    ...['why', 'reason', 'because', 'rationale', 'explanation'],
  ),
  means('update, progress update, latest update, position, current position', 'status', 'because'),
  means(
    'comments, comment, remark, remarks, note, narrative, commentary, further information, other information, additional information, introduction, foreword, preface, background, risk, risks',
    ...['notes'],
  ),
  means('description, details, detail, overview, about, summary', 'summary', 'description', 'what', 'notes'),
  means(
    'improvements, proposed improvement, improvement proposed, what will improve, what will be better',
    'improvement',
  ),
  means(
    'what will change, what success looks like, success, what will be different',
    'what_will_be_different',
    'improvement',
  ),
  means(
    'need, needs assessment, strategic needs assessment, area profile, local profile, context, needs and circumstances',
    ...['needs'],
  ),
  means(
    'consultation, consultations, consultees, consulted with, engagement, who was consulted, who we asked',
    ...['consulted'],
  ),
  means('engagement, community engagement, community participation, involvement', 'participation', 'strategy'),
  means('representation, responses, feedback, what we heard', 'representations'),
  means('budget, cost, costs, funding, funds, finance, resource, money', 'resources', 'amount'),
  means('type, category, sort', 'kind'),
  means('data source, source of data, sources', 'source', 'published_in'),
  means(
    'links, links to, linked to, npf, npf outcome, npf outcomes, national performance framework, links to national outcomes, national outcome, national priorities, national link',
    ...['national_outcomes', 'national_link'],
  ),
  means(
    'contributes to, linked outcome, linked outcomes, supports, outcome id, outcome ids, loip outcomes, local outcome, local outcomes',
    ...['outcomes', 'outcome', 'loip_outcome'],
  ),
  means('ref, reference, ref no, number, no, code, unique id', 'id'),
  means('residents, people, inhabitants, population size', 'population'),
  means('ward number, s code', 'ward_code'),
  means('wards, data zones, datazones, communities', 'made_of', 'members'),
  // A code and a name go there alike.
  means('ward, electoral ward', 'members', 'ward_code'),
  means('aka, other name, other names, also called, known as, former name', 'also_known_as'),
  means('abbreviation, short name', 'acronym'),
  means('deprived, poorer, disadvantaged, most deprived, priority locality', 'poorer_outcomes'),
  means('units, unit of measure, measured in', 'unit'),
  means('polarity, good direction, desired direction, desired trend, better if', 'direction'),
  means(
    'benchmark, benchmarks, comparison, comparisons, comparator, national average, scotland',
    'comparators',
    'compared_with',
  ),
  means('frequency, how often, review frequency, reporting frequency', 'how_often', 'cycle'),
  means('review date, next review, date of next review', 'next_due'),
  means('approved, approved on, approval, signed off by, adopted by, endorsed by', 'approved_by'),
  means('supersedes, previous plan, replaces plan', 'replaces'),
  means('superseded by, replaced', 'replaced_by'),
  means('version', 'label', 'edition'),
  means('state, stage', 'status'),
  means('lessons, lessons learned, lessons learnt, what we learned', 'learning'),
  means('conclusions, recommendations', 'findings', 'decision'),
  means('attachments, document, appendices', 'documents'),
  means('equality, equalities, inequalities, fairer scotland', 'inequality'),
  means('early intervention, preventative', 'prevention'),
  means('signatures, signed by', 'signatories', 'owner'),
  means('minutes, meeting', 'minute'),
]

/** Words that mean a field of a field of the object, such as the day of its baseline. */
const meaningsInside: readonly Meaning[] = [
  means('baseline year, baseline date, baseline period, baseline as at', 'baseline.as_at'),
  means('target date, target year, target by', 'target.by'),
]

/** The field of those that means what a key says; undefined where none does. */
export function fieldMeant(key: string, fields: readonly string[]): string | undefined {
  const words = normal(key)
  for (const meaning of meanings) {
    if (!meaning.words.includes(words)) continue
    const field = meaning.fields.find((name) => fields.includes(name) && normal(name) !== words)
    if (field !== undefined) return field
  }
  return fieldOfYear(words, fields)
}

/** Every field that a key can mean. */
export function fieldsMeant(key: string, fields: readonly string[]): readonly string[] {
  const words = normal(key)
  const meant = meanings.filter((meaning) => meaning.words.includes(words)).flatMap((meaning) => meaning.fields)
  return fields.filter((field) => meant.includes(field))
}

/** The field inside another that a key means, where no field of the object itself does: `baseline.as_at`. */
export function fieldMeantInside(key: string, fields: readonly string[]): string | undefined {
  return meaningsInside.find(({ words }) => words.includes(normal(key)))?.fields.find((name) => fields.includes(name))
}

/** A key with a year in it: `target 2028`, `2019 baseline`, or a year alone over its figure. */
function fieldOfYear(words: string, fields: readonly string[]): string | undefined {
  const left = words.replace(/\b(?:for |by |in )?(?:19|20)\d\d(?:[/ -]\d{2,4})?\b/, '').trim()
  if (left === words) return undefined
  const named: Readonly<Record<string, readonly string[]>> = {
    '': ['actuals'],
    actual: ['actuals'],
    value: ['actuals'],
    baseline: ['baseline'],
    target: ['targets', 'target'],
  }
  return Object.hasOwn(named, left) ? named[left]?.find((name) => fields.includes(name)) : undefined
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
