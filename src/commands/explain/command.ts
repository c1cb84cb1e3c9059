import type { Command } from '../command.ts'
import { asOf, noColour, plain } from '../shared-options.ts'
import type { ExplainOptions } from './explain.ts'

export const explain: Command<ExplainOptions> = {
  name: 'explain',
  summary: 'a duty and its rule, or a word of the reports, in plain words',
  description:
    'Says what a duty asks, of whom and why, what to do, and shows an example that meets it and one that does not. Or says what a word of the reports means; loip explain words lists them.',
  argument: {
    syntax: '<words...>',
    about: 'a citation, a rule, a check of the files, or a word of the reports',
    missing: 'Say what to explain: loip explain "s.6(2)(c)", for example.',
  },
  options: [
    { ...asOf, about: 'point at the law as it stood on this day, where that is the text that was read' },
    plain('nothing drawn, for screen readers and logs'),
    noColour,
  ],
  examples: ['loip explain "s.8(2)(b)(ii)"', 'loip explain s6-2c', 'loip explain file-unknown-key', 'loip explain gap'],
  async run(words, options) {
    const { explainCommand } = await import('./explain.ts')
    return explainCommand(words.join(' '), options)
  },
}
