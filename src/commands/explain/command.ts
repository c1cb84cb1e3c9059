import type { Command } from '../command.ts'
import { asOf, noColour, plain } from '../shared-options.ts'
import type { ExplainOptions } from './explain.ts'

export const explain: Command<ExplainOptions> = {
  name: 'explain',
  summary: 'a duty and its rule, in plain words',
  description:
    'Says what a duty asks, of whom and why, what to do, and shows an example that meets it and one that does not.',
  argument: {
    syntax: '<words...>',
    about: 'a citation, a rule, or a check of the files',
    missing: 'Say what to explain: loip explain "s.6(2)(c)", for example.',
  },
  options: [
    { ...asOf, about: 'point at the law as it stood on this day, where that is the text that was read' },
    plain('nothing drawn, for screen readers and logs'),
    noColour,
  ],
  examples: ['loip explain "s.8(2)(b)(ii)"', 'loip explain s6-2c', 'loip explain file-unknown-key'],
  async run(words, options) {
    const { explainCommand } = await import('./explain.ts')
    return explainCommand(words.join(' '), options)
  },
}
