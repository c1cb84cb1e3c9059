import type { Command } from '../command.ts'
import { asOf, reference } from '../shared-options.ts'
import type { TemplateOptions } from './options.ts'

export const template: Command<TemplateOptions> = {
  name: 'template',
  summary: 'a workbook to fill in, for Excel or LibreOffice',
  description:
    'Writes a workbook with a sheet for each list of a plan: outcomes, measures, actions, partners, progress. From a folder it comes with all that the plan files hold; with --area it begins with the partners of the area. loip check reads it as it is, and loip import brings what was changed into the files.',
  argument: { syntax: '[folder]', about: 'the folder with the plan files; none for an empty workbook' },
  options: [
    { flags: '--out <file.xlsx>', about: 'where to write it' },
    { flags: '--area <name>', about: 'the council area, where there are no plan files yet' },
    { flags: '--for <partner>', about: 'only what this partner or group leads or gives, by its id or name' },
    asOf,
    reference,
  ],
  examples: [
    'loip template --area Strathexample --out plans.xlsx',
    'loip template plans/strathexample --out plans.xlsx',
    'loip template plans/strathexample --for nhs --out for-nhs.xlsx',
  ],
  async run(words, options, version) {
    const { templateCommand } = await import('./template.ts')
    return templateCommand(words[0], options, version)
  },
}
