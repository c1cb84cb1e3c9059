import { stages } from '../../law/stages.ts'
import { type Format, factsOf, formats, formatsFor } from '../../report/formats.ts'
import { sections, sectionsOnRequest } from '../../report/sections/names.gen.ts'
import { levels } from '../../result/run-result.ts'
import { joinAnd, joinOr } from '../../text/join.ts'
import type { Command } from '../command.ts'
import type { TypedCheckOptions } from '../options.ts'
import {
  asOf,
  failOn,
  noColour,
  noExceptions,
  overwrite,
  paths,
  plain,
  quiet,
  reference,
  ruleset,
} from '../shared-options.ts'

const isWhole = (format: Format) => factsOf(format).content !== 'prose'
const forPeople = joinOr(formatsFor('people'))
const forPrograms = joinOr(formatsFor('programs', 'services'))

export const check: Command<TypedCheckOptions> = {
  name: 'check',
  summary: 'check the plan files of one partnership',
  description:
    'Prints what was read, how the duties stand, what to do, the crosswalk to the national outcomes, what to do next, and a verdict line. Files are YAML, or a workbook made with loip template; folders are read with all that is below them.',
  argument: paths,
  options: [
    {
      flags: '--format <name[=file]>',
      about: `for people: ${forPeople}; for programs: ${forPrograms}. With =file it is written there. Can be repeated`,
      isRepeatable: true,
    },
    asOf,
    {
      flags: '--level <level>',
      about: `list what was found down to this level: ${joinOr(levels)}; question unless given`,
    },
    {
      flags: '--show <parts>',
      about: `these parts of the whole report, with commas between: ${[...sections, ...sectionsOnRequest].join(', ')}`,
    },
    { flags: '--all', about: 'the whole report: every duty, measure, action and finding' },
    failOn,
    ruleset,
    {
      flags: '--stage <stage>',
      about: `ask of a plan in the making only what can be answered by then: ${joinOr(stages)}; published, which is everything, unless given`,
    },
    reference,
    {
      flags: '--since <result.json>',
      about: 'what is closed, new and still open since an earlier result (--format json=result.json)',
    },
    {
      flags: '--baseline <file>',
      about: 'what is in it stays in the report and does not stop the run; only what is new does',
    },
    { flags: '--write-baseline <file>', about: 'write what is found now as such a baseline' },
    noExceptions('as things stand without the exceptions that are recorded'),
    overwrite,
    { flags: '--no-bom', about: 'begin CSV without the mark by which Excel knows UTF-8' },
    { flags: '--bom', about: 'begin CSV with that mark, which it does without either option too' },
    plain('one fact a line in words alone, for screen readers and logs'),
    quiet(`print the verdict line only; ${joinAnd(formats.filter(isWhole))} stay whole`),
    noColour,
    { flags: '--debug', about: 'where loip itself goes wrong, show how' },
  ],
  examples: [
    'loip check                                 the files in this folder',
    'loip check plans/strathexample             those in another folder',
    'loip check plans.xlsx                      a workbook',
    'loip check --level advice                  with advice on good practice',
    'loip check --all                           every duty, action and finding',
    'loip check --format html=report.html       a page to read, print and send',
    'loip check --format xlsx=report.xlsx       a workbook',
    'loip check --as-of "1 January 2018"        as things stood on that day',
  ],
  showsExitCodes: true,
  async run(words, options, version) {
    const { checkCommand } = await import('./check.ts')
    return checkCommand(words.length === 0 ? ['.'] : words, options, version)
  },
}
