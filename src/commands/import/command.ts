import type { Command } from '../command.ts'
import { bothNeeded, type ImportOptions } from './options.ts'

export const importWorkbooks: Command<ImportOptions> = {
  name: 'import',
  summary: 'workbooks, and tables of Excel, CSV and Word, into plan files',
  description:
    'Brings what was changed in one or several workbooks into the plan files of a folder: one changed cell changes one value, and every other byte of a file stays. Any other table with headings is read too, after one question what its columns mean. Where a cell and the file were both changed, or two workbooks say different things, both are shown, and nothing is written until one is chosen.',
  argument: {
    syntax: '<paths...>',
    about: 'the workbooks, CSV files or Word documents, and last the folder with the plan files',
    missing: `${bothNeeded.says} ${bothNeeded.fix}`,
  },
  options: [
    { flags: '--dry-run', about: 'show what would change, and write nothing' },
    {
      flags: '--take <which>',
      about: 'in a conflict take: sheet, file, or the name of one of the workbooks',
    },
    {
      flags: '--columns <file>',
      about: 'what the columns of tables mean; import-columns.txt in the folder unless named',
    },
  ],
  examples: [
    'loip import plans.xlsx plans/strathexample',
    'loip import plans.xlsx plans/strathexample --dry-run',
    'loip import our-plan.docx plans/strathexample',
    'loip import for-nhs.xlsx for-police.xlsx plans/strathexample',
  ],
  async run(words, options) {
    const { importCommand } = await import('./import.ts')
    return importCommand(words, options)
  },
}
