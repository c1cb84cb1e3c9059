import type { Command } from '../command.ts'
import { asOf, paths, printedAs, reference } from '../shared-options.ts'
import { type ChecklistOptions, checklistFormats } from './options.ts'

export const checklist: Command<ChecklistOptions> = {
  name: 'checklist',
  summary: "the board's checklist, filled in from the files",
  description:
    'Puts every duty and every principle as a question that a board member can ask, with what the files show, what only the board can answer, and room for the answer.',
  argument: paths,
  options: [printedAs(checklistFormats), asOf, reference],
  examples: ['loip checklist plans/strathexample', 'loip checklist plans/strathexample > checklist.md'],
  async run(words, options, version) {
    const { checklistCommand } = await import('./checklist.ts')
    return checklistCommand(words.length === 0 ? ['.'] : words, options, version)
  },
}
