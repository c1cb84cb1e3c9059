// Some hundred forms of each kind of value, as writers of action tables and performance tables write them, each with its reading. They
// are none of the examples or of the forms that the grammars make, and were read one by one by people.
import { describe, expect, it } from 'vitest'
import { describeDate } from '../src/readings/date.ts'
import { findDataDate } from '../src/readings/date-inside.ts'
import { describeDue, readDue } from '../src/readings/due.ts'
import { readJudgement } from '../src/readings/judgement.ts'
import { describeLength } from '../src/readings/length.ts'
import { readBaseline, readFigureWithDate } from '../src/readings/measure.ts'
import { describePeriod, readPeriod } from '../src/readings/period.ts'
import { readPublicationDate } from '../src/readings/publication-date.ts'
import { describeFigure, readFigure } from '../src/readings/quantity.ts'
import { daysOfYear, readReportingYear } from '../src/readings/reporting-year.ts'
import { type Stated, surenessOf } from '../src/readings/stated.ts'
import { readTargets } from '../src/readings/target.ts'
import { describeBaseline, describeTarget } from '../src/tables/figure-words.ts'
import { formsByKind } from './as-people-write.ts'

/** How sure, then what was read. */
function told<T>(stated: Stated<T>, tell: (value: T) => string): string {
  const { value, length } = stated
  const read = value === undefined ? length && describeLength(length) : tell(value)
  return [surenessOf(stated), read].filter((part) => part !== undefined).join(' | ')
}

const kinds: Readonly<Record<string, (words: string) => string>> = {
  'due dates': (words) => told(readDue(words), describeDue),
  'days of publication': (words) => told(readPublicationDate(words), describeDate),
  periods: (words) => told(readPeriod(words), describePeriod),
  'reporting years': (words) => told(readReportingYear(words), daysOfYear),
  judgements: (words) => readJudgement(words) ?? 'kept',
  figures: (words) => told(readFigure(words), describeFigure),
  baselines: (words) => told(readBaseline(words), describeBaseline),
  targets: (words) =>
    readTargets(words)
      .map((one) => told(one, describeTarget))
      .join(' | '),
}

describe.each([...formsByKind])('%s', (kind, forms) => {
  const read = kinds[kind]

  it(`${forms.length} forms are read, or kept as words`, () => {
    expect(forms.length).toBeGreaterThan(40)
    expect(forms.map(({ words }) => `${words} => ${read?.(words)}`)).toEqual(
      forms.map(({ words, reading }) => `${words} => ${reading}`),
    )
  })
})

it('a figure that was measured is read with its date as a baseline is', () => {
  const forms = formsByKind.get('baselines') ?? []
  const read = forms.map(({ words }) => ({ words, value: readBaseline(words).value }))
  const dated = read.filter(({ words, value }) => value?.asAt !== undefined)
  expect(dated.length).toBeGreaterThan(20)
  for (const { words, value } of dated) {
    const { figure, when } = readFigureWithDate(words)
    expect([words, figure.value, when && findDataDate(when)?.value]).toEqual([words, value?.value, value?.asAt])
  }
})
