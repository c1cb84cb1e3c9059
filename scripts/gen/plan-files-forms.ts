// How values may be written, for docs/plan-files.md: one text of each form that the program reads by, with what it reads.
import type { Documents } from '../../src/model/documents.ts'
import { readIdsInText } from '../../src/model/ids-in-text.ts'
import { describeDate, readDate } from '../../src/readings/date.ts'
import { dateForms, dateNameForms } from '../../src/readings/date-forms.ts'
import { describeDue, readDue } from '../../src/readings/due.ts'
import { dueForms } from '../../src/readings/due-forms.ts'
import { figureForms, figureSamples } from '../../src/readings/figure-forms.ts'
import { dateSamples, dueSamples, lengthSamples, periodSamples, yearSamples } from '../../src/readings/form-samples.ts'
import type { Form } from '../../src/readings/grammar.ts'
import { type Samples, textsOf } from '../../src/readings/grammar-texts.ts'
import { readJudgement } from '../../src/readings/judgement.ts'
import { judgementForms, judgementSamples } from '../../src/readings/judgement-forms.ts'
import { describeLength } from '../../src/readings/length.ts'
import { lengthForms } from '../../src/readings/length-forms.ts'
import { readBaseline } from '../../src/readings/measure.ts'
import { describePeriod, readPeriod } from '../../src/readings/period.ts'
import { periodForms } from '../../src/readings/period-forms.ts'
import { describeFigure, readFigure } from '../../src/readings/quantity.ts'
import { daysOfYear, readReportingYear } from '../../src/readings/reporting-year.ts'
import { type Stated, surenessOf } from '../../src/readings/stated.ts'
import { readTargets } from '../../src/readings/target.ts'
import { targetForms } from '../../src/readings/target-forms.ts'
import { targetSamples } from '../../src/readings/target-samples.ts'
import { yearForms } from '../../src/readings/year-forms.ts'
import { namesIn, shippedReference } from '../../src/reference/index.ts'
import { kinds } from '../../src/schema/kinds.gen.ts'
import { describeBaseline, describeTarget } from '../../src/tables/figure-words.ts'

interface Row {
  readonly words: string
  readonly reading: string
}

type Tell = (words: string) => string | undefined

/** Guesses are told as such wherever the value is told, so the docs mark them. */
function telling<T>(read: (words: string) => Stated<T>, tell: (value: T) => string): Tell {
  return (words) => {
    const stated = read(words)
    const { value, length } = stated
    const told = value === undefined ? length && describeLength(length) : tell(value)
    return told === undefined ? undefined : `${told}${surenessOf(stated) === 'guessed' ? ' (a guess)' : ''}`
  }
}

/** Read too, and no example to follow. */
const isRunTogether = /\p{L}\d|\d\p{L}{3}|(?:academic|school)year/u

/** One text for each way to write each form, without those that are read alike but for a word. */
function rowsOf<Slots, V>(forms: readonly Form<Slots, V>[], samples: Samples<Slots>, tell: Tell): Row[] {
  const rows = forms.flatMap((form) =>
    [form.writes].flat().flatMap((writes): Row[] => {
      const made = [...textsOf({ ...form, writes }, samples, 200)].map(({ words }) => words.replace(/ +/g, ' '))
      const words = [...made.filter((text) => !isRunTogether.test(text)), ...made].find(
        (text) => tell(text) !== undefined,
      )
      const reading = words === undefined ? undefined : tell(words)
      return words === undefined || reading === undefined ? [] : [{ words, reading }]
    }),
  )
  return [...new Map(rows.map((row) => [row.words, row])).values()]
}

function section(title: string, says: string, rows: readonly Row[]): string {
  const cell = (text: string) => text.replaceAll('|', String.raw`\|`)
  const lines = rows.map(({ words, reading }) => `| ${cell(words)} | ${cell(reading)} |`)
  return `### ${title}\n\n${says}\n\n| written | read as |\n|---|---|\n${lines.join('\n')}`
}

/** Targets and baselines are figures with what is asked of them, and when. */
const baselines = [
  ...['20% (2019)', '20% in 2019', '2019: 20%', '20%, 2019/20', '61% (SHS 2019)', '24 data zones (SIMD 2020)'],
  ...[
    '18.2% (3 year average to 2022)',
    '12% (2019, Scotland 15%)',
    '9th (2022)',
    '34/45 (2021)',
    'a quarter (26%) (2022)',
  ],
  ...['9 per 100,000 (2021)', '812 kt CO2e (2019)', '12% of 16-64 year olds (2019)'],
]
/** What stands beside the forms: dates, courses, and what is kept. */
const targets = [
  ...[
    '20% by 2030',
    'no more than 20% by March 2030',
    'By 2030, reduce to 10%',
    '20% (by 2029/30)',
    '20%+',
    '20 (min)',
  ],
  ...['no more than 40 (20% reduction)', 'from 12% (2019/20) to 9% (2027/28)', '30% below 2015/16', 'top 10', '-5pp'],
  ...['90% by 2026 and 95% by 2028', '2026: 90%, 2028: 95%', '80% in 2025/26; 85% in 2026/27; 90% in 2027/28'],
  ...['90% by 2026 (95% by 2028)', 'reduce by 20% by 2026 and 40% by 2030', '30% walking and 4% cycling by 2030'],
  ...['10% or 15%', 'net zero by 2045', 'all schools by 2027'],
]

function listed(words: readonly string[], tell: Tell): Row[] {
  return words.map((text) => ({ words: text, reading: tell(text) ?? 'kept as it is written' }))
}

/** Of words that say that there is none: nothing. */
function tellTargets(words: string): string | undefined {
  const read = readTargets(words)
  if (read.some(({ unsaid }) => unsaid === true)) return undefined
  return read.map((one) => telling(() => one, describeTarget)(words) ?? 'kept as it is written').join('; ')
}

/** In a plan with the outcomes 1, 2 and 3. */
const severalIds = ['1, 3', '1; 3', '1 and 3', '1 & 2, 3', '1/3', '1-3', '1 to 3', 'Outcome 2', 'Outcomes 1 & 3', 'all']
const severalNames = [
  'Health; Poverty',
  'Health, Children and Young People and Poverty',
  'Fair Work and Business / Economy',
]

function tellIds(outcomes: string): string {
  const action = { outcomes }
  const empty = Object.fromEntries(kinds.map((kind) => [kind, []]))
  readIdsInText({ ...empty, loip: [{ outcomes: ['1', '2', '3'], actions: [action] }] } as unknown as Documents, {
    isWhole: () => true,
    text: () => undefined,
    copy: () => undefined,
  })
  return [action.outcomes].flat().join(', ')
}

const tellNames = (words: string) => namesIn(words, shippedReference.sets, { asAt: '2026-01-01' }).join('; ')

export function formsInDocs(): string {
  const due = telling(readDue, describeDue)
  const judgements: Tell = (words) => readJudgement(words)
  return [
    section(
      'Due dates',
      'By when something is to be done. A length of time counts for a due date too. What names no day is kept as it is written.',
      rowsOf(dueForms, dueSamples, due),
    ),
    section(
      'Dates',
      'Days, months, years, quarters and seasons. Figures are read with the day first.',
      rowsOf([...dateNameForms, ...dateForms], dateSamples, telling(readDate, describeDate)),
    ),
    section(
      'Periods',
      'Of plans and outcomes.',
      rowsOf(periodForms, periodSamples, telling(readPeriod, describePeriod)),
    ),
    section('Lengths of time', 'Wherever a period or a due date stands.', rowsOf(lengthForms, lengthSamples, due)),
    section(
      'Reporting years',
      'A part of a year, or two years, is read and is not taken for one year.',
      rowsOf(yearForms, yearSamples, telling(readReportingYear, daysOfYear)),
    ),
    section(
      'Figures',
      'Of baselines, targets and what was measured. A change is no level.',
      rowsOf(figureForms, figureSamples, telling(readFigure, describeFigure)),
    ),
    section(
      'Baselines',
      'A figure and the date that it is of.',
      listed(baselines, telling(readBaseline, describeBaseline)),
    ),
    section(
      'Targets',
      'A figure alone is to be reached: at least, or at most where the measure is to go down. Several targets of one thing, each by a day of its own, are the steps of one course. What stands against another place, such as “2% above Scotland”, is kept as it is written.',
      [...rowsOf(targetForms, targetSamples, tellTargets), ...listed(targets, tellTargets)],
    ),
    section(
      'Judgements',
      'Colours, arrows and words of your own are kept as they are written.',
      rowsOf(judgementForms, judgementSamples, judgements),
    ),
    section(
      'Several ids in one text',
      'Wherever ids stand, here those of a plan with the outcomes 1, 2 and 3. They are taken for a list only where each of them is there.',
      listed(severalIds, tellIds),
    ),
    section(
      'Several national outcomes in one text',
      'Each part has to be the name of one.',
      listed(severalNames, tellNames),
    ),
  ].join('\n\n')
}
