import type { Command } from '../command.ts'
import type { ImportOptions } from './options.ts'

export const importWorkbooks: Command<ImportOptions> = {
  name: 'import',
  summary: 'what was filled in on workbooks, into plan files',
  description:
    'Brings what was changed in one or several workbooks into the plan files of a folder: one changed cell changes one value, and every other byte of a file stays. Where a cell and the file were both changed, or two workbooks say different things, both are shown, and nothing is written until one is chosen.',
  argument: { syntax: '<paths...>', about: 'the workbooks, and last the folder with the plan files' },
  options: [
    { flags: '--dry-run', about: 'show what would change, and write nothing' },
    {
      flags: '--take <which>',
      about: 'in a conflict take: sheet, file, or the name of one of the workbooks',
    },
  ],
  examples: [
    'loip import plans.xlsx plans/strathexample',
    'loip import plans.xlsx plans/strathexample --dry-run',
    'loip import for-nhs.xlsx for-police.xlsx plans/strathexample',
  ],
  async run(words, options) {
    const { importCommand } = await import('./import.ts')
    return importCommand(words, options)
  },
}
