import type { Command } from '../command.ts'
import { asOf, paths, reference } from '../shared-options.ts'
import type { MapOptions } from './options.ts'

export const map: Command<MapOptions> = {
  name: 'map',
  summary: 'link local outcomes to national outcomes, one by one',
  description:
    'Goes through the local outcomes that have no link to a national outcome in force, those with links to an older list too. Offers candidates, each with its reason, and writes into the plan files only what a person accepts, with why and who decided. Links nothing by itself.',
  argument: paths,
  options: [
    { flags: '--questions <file>', about: 'write the questions into a new file, to be answered there' },
    { flags: '--answers <file>', about: 'take the answers from that file, and ask nothing' },
    asOf,
    reference,
  ],
  examples: [
    'loip map plans/strathexample',
    'loip map plans/strathexample --questions links.yaml',
    'loip map plans/strathexample --answers links.yaml',
  ],
  async run(words, options, version) {
    const { mapCommand } = await import('./map.ts')
    return mapCommand(words.length === 0 ? ['.'] : words, options, version)
  },
}
