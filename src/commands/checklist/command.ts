import { joinOr } from '../../text/join.ts'
import type { Command } from '../command.ts'
import { asOf, overwrite, paths, reference } from '../shared-options.ts'
import { type ChecklistOptions, checklistFormats } from './options.ts'

export const checklist: Command<ChecklistOptions> = {
  name: 'checklist',
  summary: "the board's checklist, filled in from the files",
  description:
    'Puts every duty and every principle as a question that a board member can ask, with what the files show, what only the board can answer, and room for the answers of several members.',
  argument: paths,
  options: [
    {
      flags: '--format <name[=file]>',
      about: `${joinOr(checklistFormats)}; ${checklistFormats[0]} unless given. With =file it is written there`,
    },
    asOf,
    reference,
    overwrite,
  ],
  examples: [
    'loip checklist plans/strathexample',
    'loip checklist plans/strathexample > checklist.md',
    'loip checklist plans/strathexample --format docx=checklist.docx',
  ],
  async run(words, options, version) {
    const { checklistCommand } = await import('./checklist.ts')
    return checklistCommand(words.length === 0 ? ['.'] : words, options, version)
  },
}
