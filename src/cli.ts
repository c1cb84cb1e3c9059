// Flags, choice of command, exit code. The sole importer of commander; commands load when they are chosen.
import { Command, CommanderError, Option } from 'commander'
import { UsageError } from './errors.ts'

/** Set while building. */
const version = process.env.LOIP_VERSION ?? '0.0.0'

const collect = (value: string, earlier: string[]) => [...earlier, value]
const levels = ['error', 'gap', 'question', 'advice', 'note', 'never']

function shared(command: Command): Command {
  return command
    .option(
      '--format <name[=file]>',
      'table, plain, json or markdown; with =file, written there (repeatable)',
      collect,
      [],
    )
    .option('--as-of <date>', 'judge everything as at this day instead of today')
    .addOption(
      new Option('--ruleset <name>', 'which rules to run').choices(['statutory', 'guidance', 'all']).default('all'),
    )
    .addOption(
      new Option('--fail-on <level>', 'end with 1 when something is found at this level or above')
        .choices(levels)
        .default('gap'),
    )
    .option('--show <sections>', 'only these parts: duties, crosswalk, findings (comma between)')
    .option('--reference <folder>', 'newer national outcomes or geography, as files')
    .option('--plain', 'one fact per line, for screen readers and logs')
    .option('--no-color', 'no colours')
    .option('-q, --quiet', 'only the verdict line')
    .option('--debug', 'where loip itself goes wrong, show how')
}

function program(): Command {
  const root = new Command('loip')
    .description(
      'Checks a Community Planning Partnership’s plan files against Part 2 of the Community Empowerment (Scotland) Act 2015.',
    )
    .version(version, '-V, --version', 'the version of loip')
    .helpOption('-h, --help', 'this page')
    .showSuggestionAfterError(true)
    .configureHelp({ helpWidth: Math.min(process.stdout.columns ?? 80, 80) })
    .exitOverride()
    .addHelpText('beforeAll', rootExamples)
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing found at the chosen level, 1 something was, 2 used wrongly, 3 the check is incomplete.\n',
    )

  shared(root.command('check').argument('[path...]', 'the partnership’s folder, or some of its files', ['.']))
    .summary('check one partnership’s plan files')
    .description(
      'Checks one partnership: prints the duties table, the crosswalk to the national outcomes, and what was found.',
    )
    .addHelpText(
      'before',
      'Examples:\n  loip check                         the files in this folder\n  loip check plans/strathexample     another folder\n  loip check --format markdown=report.md   for a Word document or board paper\n  loip check --as-of 2018-01-01      as things stood on that day\n',
    )
    .action(async (paths: string[], options) => {
      const { checkCommand } = await import('./commands/check.ts')
      process.exitCode = await checkCommand(paths, options, version)
    })

  root
    .command('explain')
    .summary('a duty, its rule, why it matters, how to meet it')
    .argument('<words...>', 'a rule, a citation, or a check of the files')
    .description('Explains a rule or a duty: what it asks, why it matters, what to do, and an example of each kind.')
    .option('--as-of <date>', 'link to the law as at this day')
    .option('--no-color', 'no colours')
    .option('--plain', 'no drawing')
    .addHelpText(
      'before',
      'Examples:\n  loip explain "s.8(2)(b)(ii)"\n  loip explain s8-2b-ii\n  loip explain file-unknown-key\n',
    )
    .action(async (words: string[], options) => {
      const { explainCommand } = await import('./commands/explain.ts')
      process.exitCode = await explainCommand(words.join(' '), options, version)
    })

  root
    .command('duties')
    .summary('every duty, who owes it, and its rule')
    .description('Lists every provision: what it asks, of whom, and the rule that looks at it, or why none does.')
    .addOption(new Option('--format <name>', 'how to print it').choices(['table', 'json', 'markdown']).default('table'))
    .option('--no-color', 'no colours')
    .option('--plain', 'one fact per line')
    .addHelpText('before', 'Examples:\n  loip duties\n  loip duties --format markdown > duties.md\n')
    .action(async (options) => {
      const { dutiesCommand } = await import('./commands/duties.ts')
      process.exitCode = await dutiesCommand(options, version)
    })

  for (const command of root.commands) command.exitOverride().helpOption('-h, --help', 'this page')
  return root
}

const rootExamples = `Examples:
  loip check examples/strathexample     check a partnership’s folder
  loip explain "s.6(2)(c)"              what a duty asks, and how to meet it
  loip duties                           every duty and its rule
`

async function main(): Promise<void> {
  process.stdout.on('error', endQuietly)
  process.on('SIGINT', () => process.exit(130))
  try {
    await program().parseAsync()
  } catch (error) {
    process.exitCode = tellTrouble(error)
  }
}

/** The reader of our output has gone: there is nobody to tell. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(process.exitCode ?? 0)
}

function tellTrouble(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof UsageError) {
    process.stderr.write(`${[error.message, error.hint].filter(Boolean).join(' ')}\n`)
    return 2
  }
  const detail =
    process.argv.includes('--debug') && error instanceof Error
      ? `\n${error.stack}`
      : ' Run it again with --debug, and report what it prints.'
  process.stderr.write(
    `loip stopped because of a mistake of its own: ${error instanceof Error ? error.message : String(error)}.${detail}\n`,
  )
  return 3
}

void main()
