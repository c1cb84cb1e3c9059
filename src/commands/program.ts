// The command line: flags, choice of command, exit code. The sole importer of commander. To add a command: its declaration and its
// implementation in a folder of their own, and a line in the list below.
import { existsSync } from 'node:fs'
import { Command as CommanderCommand, CommanderError } from 'commander'
import { audit } from './audit/command.ts'
import { check } from './check/command.ts'
import { checklist } from './checklist/command.ts'
import type { Command } from './command.ts'
import { codeOf, inBrackets, writingHint } from './disk/system-error.ts'
import { duties } from './duties/command.ts'
import { explain } from './explain/command.ts'
import { importWorkbooks } from './import/command.ts'
import { init } from './init/command.ts'
import { map } from './map/command.ts'
import { reader } from './output.ts'
import { template } from './template/command.ts'
import { UsageError } from './usage-error.ts'

/** In the order of the help. */
export const commands: readonly Command[] = [
  init,
  check,
  explain,
  duties,
  checklist,
  map,
  template,
  importWorkbooks,
  audit,
]

const rootExamples = `  loip check examples/strathexample   check the folder of a partnership
  loip explain "s.6(2)(c)"            what a duty asks, and how to meet it
  loip duties                         every duty and its rules
  loip audit partnerships --out set   every partnership below a folder
`

const exitCodes = `Exit codes: 0 nothing was found at the chosen level or above, 1 something was,
2 used wrongly, 3 the check is incomplete.`

function program(version: string): CommanderCommand {
  const root = new CommanderCommand('loip')
    .description(
      'Checks the plan files of a Community Planning Partnership against Part 2 of the Community Empowerment (Scotland) Act 2015.',
    )
    .version(version, '-V, --version', 'the version of loip')
    .helpOption('-h, --help', 'this page')
    .configureHelp({ helpWidth: Math.min(process.stdout.columns ?? 80, 80) })
    // Errors are printed once, in our own words: see reportError.
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
    .addHelpText('before', `Examples:\n${rootExamples}`)
    .addHelpText('after', `\n${exitCodes}`)
  for (const command of commands) addCommand(root, command, version)
  return root.helpCommand('help [command]', 'the page of a command')
}

const collect = (value: string, earlier: readonly string[] = []) => [...earlier, value]

function addCommand(root: CommanderCommand, command: Command, version: string): void {
  const { name, summary, description, argument, options, examples, showsExitCodes } = command
  const added = root.command(name).summary(summary).description(description)
  if (argument) added.argument(argument.syntax, argument.about)
  for (const { flags, about, isRepeatable } of options)
    if (isRepeatable) added.option(flags, about, collect)
    else added.option(flags, about)
  added.addHelpText('before', `Examples:\n${examples.map((line) => `  ${line}\n`).join('')}`)
  if (showsExitCodes) added.addHelpText('after', `\n${exitCodes}`)
  added.action(async () => {
    process.exitCode = await command.run(added.args, added.opts(), version)
  })
}

/** Runs what was typed, and sets the exit code. */
export async function run(typed: readonly string[], version: string): Promise<void> {
  process.stdout.on('error', onWriteError)
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') onWriteError(error)
  })
  process.on('SIGINT', () => process.exit(130))
  try {
    const root = program(version)
    expectHyphens(typed)
    if (typed.length > 0) await root.parseAsync(commandFirst(typed), { from: 'user' })
    else {
      root.outputHelp()
      process.exitCode = 0
    }
  } catch (error) {
    process.exitCode = await reportError(error, typed)
  }
  // Left to itself, Node waits for code that it is optimising in the background and that nobody will run any more.
  await Promise.all([process.stdout, process.stderr].map(written))
  process.exit()
}

/** Until all that was written has left, or cannot leave any more. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed) resolve()
    else stream.write('', () => resolve())
  })
}

/** Word and web pages make one long dash of two hyphens: such a word would be taken for a file. */
function expectHyphens(typed: readonly string[]): void {
  const end = typed.indexOf('--')
  const pasted = /^(?:[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]-?|-[\u2010-\u2015\u2212])(?=[a-z])/i
  const word = typed.slice(0, end === -1 ? undefined : end).find((one) => pasted.test(one) && !existsSync(one))
  if (word === undefined) return
  const name = word.replace(pasted, '')
  throw new UsageError(
    `There is no option ${word}: it begins with a dash that is no hyphen, as Word and web pages make them.`,
    `Type it with hyphens: ${name.length === 1 ? '-' : '--'}${name}.`,
  )
}

/** Where the command stands: the first word that is no option and no value of one. -1 where there is none. */
function commandAt(typed: readonly string[]): number {
  return typed.findIndex((word, index) => !word.startsWith('-') && !withValue.has(typed[index - 1] ?? ''))
}

/** `--format` of `--format <name>`: the options that take the next word. */
const withValue: ReadonlySet<string> = new Set(
  commands.flatMap(({ options }) => options.flatMap(({ flags }) => /(--[\w-]+) </.exec(flags)?.[1] ?? [])),
)

/** Options may stand before the command too, and `help check` is `check --help`. */
function commandFirst(typed: readonly string[]): string[] {
  const names = commands.map(({ name }) => name)
  const at = commandAt(typed)
  const word = typed[at]
  if (word === undefined) return [...typed]
  const others = typed.filter((_, index) => index !== at)
  if (names.includes(word)) return [word, ...others]
  const [topic] = others
  if (word !== 'help' || topic === undefined) return [...typed]
  return names.includes(topic) ? [topic, '--help'] : [topic]
}

/**
 * EPIPE: the reader closed the pipe and wants no more. The command goes on to its end, because what it writes to files and how it ends
 * are asked for all the same. Anything else, such as a full disk, has cut the report short: it is not whole, which is 3.
 */
function onWriteError({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') {
    reader.isGone = true
    return
  }
  process.stderr.write(`The report could not be written${inBrackets(code)}. ${writingHint(code)}\n`)
  process.exit(3)
}

/** Says on standard error what went wrong, in a sentence, and returns the exit code. */
async function reportError(error: unknown, typed: readonly string[]): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0) process.stderr.write(`${usageSentence(error, typed)}\n`)
    return error.exitCode === 0 ? 0 : 2
  }
  if (error instanceof UsageError) {
    // What was typed and the names of files may hold escape sequences.
    const { sanitise } = await import('../report/words/sanitise.ts')
    process.stderr.write(`${sanitise([error.message, error.hint].filter(Boolean).join(' '))}\n`)
    return 2
  }
  const code = codeOf(error)
  if (code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND' || error instanceof SyntaxError) {
    process.stderr.write('A part of loip is missing or damaged: install it again.\n')
    return 3
  }
  if (code !== undefined && /^(?:E[A-Z]+|ERR_ACCESS_DENIED)$/.test(code)) {
    process.stderr.write(`loip stopped: the system refused something that it needed (${code}). ${writingHint(code)}\n`)
    return 3
  }
  const shown = process.argv.includes('--debug') && error instanceof Error
  const detail = shown ? `\n${error.stack}` : ' Run it again with --debug, and report what it prints.'
  process.stderr.write(
    `loip stopped because of a mistake of its own: ${error instanceof Error ? error.message : String(error)}.${detail}\n`,
  )
  return 3
}

/** What commander has to say, without its jargon. */
function usageSentence({ code, message }: CommanderError, typed: readonly string[]): string {
  const [, name = ''] = /'([^']*)'/.exec(message) ?? []
  const [, near] = /\(Did you mean (.*)\?\)/.exec(message) ?? []
  const chosen = commands.find((command) => command.name === typed[commandAt(typed)])
  const page =
    chosen === undefined ? 'loip --help lists the commands.' : `loip ${chosen.name} --help lists its options.`
  const hint = near === undefined ? page : `Did you mean ${near}?`
  if (code === 'commander.unknownOption') return `There is no option ${name} here. ${hint}`
  if (code === 'commander.unknownCommand') return `There is no command ${name}. ${hint}`
  if (code === 'commander.optionMissingArgument')
    return `The option ${name.replace(/ .*/, '')} needs a value after it. ${hint}`
  const missing = chosen?.argument?.missing
  if (code === 'commander.missingArgument' && missing !== undefined) return missing
  if (code === 'commander.excessArguments' && chosen !== undefined) return `${excessSentence(chosen)} ${hint}`
  return `These words cannot be used. ${hint}`
}

function excessSentence({ name, argument }: Command): string {
  const [, one] = /^[<[]([^.\]>]+)[\]>]$/.exec(argument?.syntax ?? '') ?? []
  return `loip ${name} takes ${one === undefined ? 'nothing after it but options' : `one ${one} and options, and more was given`}.`
}
