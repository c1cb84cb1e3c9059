import type { Command } from '../command.ts'
import { noColour, plain, printedAs } from '../shared-options.ts'
import { type DutiesOptions, dutiesFormats } from './options.ts'

export const duties: Command<DutiesOptions> = {
  name: 'duties',
  summary: 'every duty, who owes it, its rules',
  description:
    'Lists every row of the law table once: what it asks, of whom, and the rules that look at it, or why none does.',
  options: [printedAs(dutiesFormats), plain('one fact a line'), noColour],
  examples: ['loip duties', 'loip duties --format markdown > duties.md'],
  async run(_words, options) {
    const { dutiesCommand } = await import('./duties.ts')
    return dutiesCommand(options)
  },
}
