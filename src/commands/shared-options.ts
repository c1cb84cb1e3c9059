// Options that several commands have, and the choices that their help names.

import { rulesets } from '../engine/ruleset-names.ts'
import { levels } from '../result/run-result.ts'
import { joinOr } from '../text/join.ts'
import type { CommandArgument, CommandOption } from './command.ts'

export const failLevels = [...levels, 'never'] as const

export const paths: CommandArgument = {
  syntax: '[path...]',
  about: 'the folder of a partnership, or some of its files; this folder unless named',
}

export const asOf: CommandOption = {
  flags: '--as-of <day>',
  about: 'judge everything as at this day; today unless given',
}

export const failOn: CommandOption = {
  flags: '--fail-on <level>',
  about: `end with 1 when something is found at this level or above: ${joinOr(failLevels)}; gap unless given`,
}

export const ruleset: CommandOption = {
  flags: '--ruleset <name>',
  about: `which rules to run: ${joinOr(rulesets)}; all unless given`,
}

export const reference: CommandOption = {
  flags: '--reference <folder>',
  about: 'newer national outcomes or wards, as YAML or JSON files',
}

export const overwrite: CommandOption = {
  flags: '--overwrite',
  about: 'let a report take the place of a file that is not as loip wrote it',
}

export const noColour: CommandOption = { flags: '--no-color', about: 'no colours' }

/** One of a few formats, which is printed. The first is printed where none is named. */
export function printedAs(formats: readonly [string, ...string[]]): CommandOption {
  return { flags: '--format <name>', about: `${joinOr(formats)}; ${formats[0]} unless given` }
}

export function plain(about: string): CommandOption {
  return { flags: '--plain', about }
}

export function quiet(about: string): CommandOption {
  return { flags: '-q, --quiet', about }
}

export function noExceptions(about: string): CommandOption {
  return { flags: '--no-exceptions', about }
}
