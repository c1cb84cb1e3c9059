// The formats of a report as other programs call them: a result in, text or the bytes of a file out.
import { type BinaryFormat, type Format, formats, reporterOf } from '../report/formats.ts'
import { type Section, sections, sectionsOnRequest } from '../report/sections/names.gen.ts'
import { type DisplayOptions, sectionsToShow } from '../report/words/reporter.ts'
import type { RunResult } from '../result/run-result.ts'
import { expectChoice, expectList, expectOptions, expectResult, expectWidth } from './expect.ts'

/** How a report is to look, without colour unless asked for, and which parts of it are shown. What a part says does not depend on it. */
export interface RenderOptions extends Partial<Pick<DisplayOptions, 'width' | 'colour' | 'bom'>> {
  /** Sections of the report. All unless given. */
  readonly show?: readonly Section[]
}

const optionNames = ['width', 'colour', 'show', 'bom']

/** The report in a format: the bytes of a file for `xlsx` and `docx`, text for all others. The same result gives the same bytes. */
export async function render<F extends Format>(
  result: RunResult,
  format: F,
  options: RenderOptions = {},
): Promise<F extends BinaryFormat ? Uint8Array : string> {
  if (!formats.includes(format))
    throw new Error(`There is no format “${format}”; the formats are ${formats.join(', ')}.`)
  expectOptions(options, optionNames)
  const { width, colour = false, show = sections, bom = false } = options
  expectResult(result)
  if (width !== undefined) expectWidth(width)
  expectChoice('colour', colour, [true, false])
  expectChoice('bom', bom, [true, false])
  expectList('show', show)
  for (const section of show) expectChoice('show', section, [...sections, ...sectionsOnRequest])
  const reporter = await reporterOf(format)
  const display = {
    ...(width === undefined ? {} : { width }),
    colour,
    show: sectionsToShow(result, new Set(show)),
    bom,
  }
  return (await reporter.render(result, display)) as F extends BinaryFormat ? Uint8Array : string
}
