// What the words of the baseline, the figures and the targets of a measure were read as, and how sure that is.
import type { Actual } from '../model/figures.ts'
import type { Measure } from '../model/partnership.ts'
import { withUnit } from '../model/units.ts'
import { describeFigure, describeQuantity, readFigure } from '../readings/quantity.ts'
import { type Stated, tellReading } from '../readings/stated.ts'
import type { Baseline, Figure, Target } from '../readings/values.ts'
import type { MeasureRow } from '../result/run-result.ts'
import { comparisonOf, describeBaseline, describeTarget } from './figure-words.ts'

type ReadingRow = NonNullable<MeasureRow['readings']>[number]

export function readingsOf(measure: Measure, actuals: readonly Actual[]): Pick<MeasureRow, 'readings'> {
  const { baseline, targets } = measure
  const readings = [
    ...(baseline === undefined ? [] : [ofBaseline(baseline, measure)]),
    ...actuals.map((actual) => ofActual(actual, measure)),
    ...targets.flatMap((target) => target.readings.map((stated) => ofTarget(stated, measure))),
  ]
  return readings.length === 0 ? {} : { readings }
}

function ofBaseline(stated: Stated<Baseline>, measure: Measure): ReadingRow {
  const { value: baseline } = stated
  if (baseline === undefined) return ofFigure('baseline', stated, measure)
  const { asAt, value } = baseline
  const told = tellReading(stated, describeBaseline)
  return { of: 'baseline', ...told, ...partsOf(value, measure), ...(asAt && { asAt: asAt.last }) }
}

function ofActual({ figure, asAt }: Actual, measure: Measure): ReadingRow {
  const row = figure.value === undefined ? ofFigure('figure', figure, measure) : undefined
  const { value } = figure
  const told = row ?? {
    of: 'figure' as const,
    ...tellReading(figure, describeQuantity),
    ...(value && partsOf(value, measure)),
  }
  return { ...told, ...(asAt && { asAt: asAt.last }) }
}

/** Words that give no level may give a change, or two figures. */
function ofFigure(of: ReadingRow['of'], stated: Stated<unknown>, measure: Measure): ReadingRow {
  const figure = readFigure(stated.words)
  if (figure.value?.kind !== 'change' && figure.value?.kind !== 'range') return { of, ...tellReading(stated, () => '') }
  return { of, ...tellReading(figure, describeFigure), ...partsOf(figure.value, measure) }
}

function partsOf(figure: Figure, measure: Measure): Pick<ReadingRow, 'kind' | 'value' | 'unit'> {
  if (figure.kind === 'range')
    return { kind: 'range', ...(figure.high.unit !== undefined && { unit: figure.high.unit }) }
  if (figure.kind === 'change') {
    const { by, direction } = figure.change
    if (by === undefined) return { kind: 'change' }
    return {
      kind: 'change',
      value: direction === 'down' ? -by.value : by.value,
      ...(by.unit !== undefined && { unit: by.unit }),
    }
  }
  const unit = withUnit(figure, measure)?.unit
  return { kind: figure.kind ?? 'level', value: figure.value, ...(unit !== undefined && { unit }) }
}

function ofTarget(stated: Stated<Target>, measure: Measure): ReadingRow {
  const told = tellReading(stated, describeTarget)
  const { value: target } = stated
  if (target === undefined) return { of: 'target', ...told }
  const { value, high, change, by } = target
  const level: Figure | undefined = value && high ? { kind: 'range', low: value, high } : value
  const parts = level ? partsOf(level, measure) : change && partsOf({ kind: 'change', change }, measure)
  return { of: 'target', ...told, ...parts, comparison: comparisonOf(target), ...(by && { by: by.last }) }
}
