import { shapes } from '../../starter/shapes.ts'
import { furtherDocuments } from '../../starter/starter-files.ts'
import { joinOr } from '../../text/join.ts'
import type { Command } from '../command.ts'
import { asOf } from '../shared-options.ts'
import type { InitOptions } from './options.ts'

export const init: Command<InitOptions> = {
  name: 'init',
  summary: 'the first files of a partnership, ready to fill in',
  description:
    'Writes a partnership file with the partners that the law lists for the area, and a plan with places kept free. Asks for what it needs to know; each question is an option too. Never writes over a file.',
  argument: { syntax: '[folder]', about: 'where to write them; this folder unless named' },
  options: [
    { flags: '--area <name>', about: 'the council area, by its name or code' },
    { flags: '--name <words>', about: 'the name of the partnership' },
    { flags: '--title <words>', about: 'the title of its LOIP' },
    { flags: '--period <years>', about: 'the years of its LOIP: "2024 to 2034"' },
    { flags: '--shape <name>', about: `how the plan is laid out: ${joinOr(shapes.map(({ name }) => name))}` },
    {
      flags: '--with <document>',
      about: `a further document to begin: ${joinOr(furtherDocuments)}. May be given several times`,
      isRepeatable: true,
    },
    { flags: '-y, --yes', about: 'ask nothing; what no option says stays free' },
    asOf,
  ],
  examples: [
    'loip init plans/strathexample',
    'loip init plans/strathexample --area Strathexample --yes',
    'loip init . --area Strathexample --shape themes --with progress-report --yes',
  ],
  async run(words, options) {
    const { initCommand } = await import('./init.ts')
    return initCommand(words[0] ?? '.', options)
  },
}
