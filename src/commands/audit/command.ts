import type { Command } from '../command.ts'
import {
  asOf,
  failOn,
  noColour,
  noExceptions,
  overwrite,
  plain,
  printedAs,
  quiet,
  reference,
  ruleset,
} from '../shared-options.ts'
import { type AuditOptions, auditFormats } from './options.ts'

export const audit: Command<AuditOptions> = {
  name: 'audit',
  summary: 'check every partnership below a folder',
  description:
    'Checks each folder below the one that is named as one partnership, and prints an overview: what each supplied, how the duties stand, and who links to which national outcome. There is no rank and no score.',
  argument: {
    syntax: '[folder]',
    about: 'the folder with one folder for each partnership; this folder unless named',
  },
  options: [
    {
      flags: '--out <folder>',
      about:
        'write the whole set there: overview and one report each as HTML and Markdown, a workbook, CSV of findings and of coverage, learning, JSON',
    },
    { ...overwrite, about: 'let the set replace files of an earlier one that were changed; others in its folder stay' },
    printedAs(auditFormats),
    {
      flags: '--learning',
      about: 'print what partnerships learned, in Markdown, or in JSON with --format json',
    },
    asOf,
    failOn,
    ruleset,
    noExceptions('leave recorded exceptions out'),
    reference,
    {
      flags: '--jobs <number>',
      about: 'how many folders are checked at a time; the result is the same with any number',
    },
    { flags: '--shard <part/of>', about: 'only a part of the folders, such as 3/8, as JSON for --merge' },
    { flags: '--merge <files...>', about: 'put the JSON of several runs together instead of checking' },
    { flags: '--mixed', about: 'merge results that differ in version, law or day all the same' },
    plain('one fact a line, for screen readers and logs'),
    quiet('print how it ended only'),
    noColour,
  ],
  examples: [
    'loip audit partnerships',
    'loip audit partnerships --out audit-2026',
    'loip audit partnerships --shard 3/8 > results/3.json',
    'loip audit --merge results/*.json --out audit-2026',
  ],
  showsExitCodes: true,
  async run([folder], options, version) {
    const { auditCommand } = await import('./audit.ts')
    return auditCommand(folder, options, version)
  },
}
