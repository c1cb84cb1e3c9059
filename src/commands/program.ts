// The command line: flags, choice of command, exit code. The sole importer of commander; commands load when they are chosen.
// Long, because it is the whole command line.
import { Command, CommanderError } from 'commander'
import { UsageError } from './usage-error.ts'

const collect = (value: string, earlier: readonly string[] = []) => [...earlier, value]

function program(version: string): Command {
  const root = new Command('loip')
    .description(
      'Checks the plan files of a Community Planning Partnership against Part 2 of the Community Empowerment (Scotland) Act 2015.',
    )
    .version(version, '-V, --version', 'the version of loip')
    .helpOption('-h, --help', 'this page')
    .configureHelp({ helpWidth: Math.min(process.stdout.columns ?? 80, 80) })
    // What goes wrong is said once, in words of our own: see tellTrouble.
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
    .addHelpText('before', `Examples:\n${rootExamples}`)
    .addHelpText('after', `\n${exitCodes}`)
  addCheck(root, version)
  addExplain(root)
  addDuties(root)
  addChecklist(root, version)
  addAudit(root, version)
  return root.helpCommand('help [command]', 'the page of a command')
}

function addCheck(root: Command, version: string): void {
  root
    .command('check')
    .summary('check the plan files of one partnership')
    .description(
      'Prints the duties table, the crosswalk to the national outcomes, what was found, and a verdict line. Files are YAML; folders are read with all that is below them.',
    )
    .argument('[path...]', 'the folder of a partnership, or some of its files; this folder unless named')
    .option(
      '--format <name[=file]>',
      'for people: table, plain, markdown, html, board-paper, docx, xlsx, csv or csv-crosswalk; for programs: json, sarif, sarif-all, junit, tap, github, github-summary or gitlab. With =file it is written there. Can be repeated',
      collect,
    )
    .option('--as-of <day>', 'judge everything as at this day; today unless given')
    .option(
      '--show <parts>',
      'only these parts, with commas between: duties, crosswalk, measures, actions, contributions, lenses, learning, improvement, exceptions, findings',
    )
    .option(
      '--fail-on <level>',
      'end with 1 when something is found at this level or above: error, gap, question, advice, note or never; gap unless given',
    )
    .option('--ruleset <name>', 'which rules to run: statutory, guidance or all; all unless given')
    .option('--reference <folder>', 'newer national outcomes or wards, as YAML or JSON files')
    .option('--no-exceptions', 'as things stand without the exceptions that are recorded')
    .option('--bom', 'begin CSV with the mark by which Excel knows UTF-8')
    .option('--plain', 'one fact a line in words alone, for screen readers and logs')
    .option('-q, --quiet', 'print the verdict line only; csv, xlsx, docx and what programs read stay whole')
    .option('--no-color', 'no colours')
    .option('--debug', 'where loip itself goes wrong, show how')
    .addHelpText('before', `Examples:\n${checkExamples}`)
    .addHelpText('after', `\n${exitCodes}`)
    .action(async (paths: string[], options) => {
      const { checkCommand } = await import('./check.ts')
      process.exitCode = await checkCommand(paths.length === 0 ? ['.'] : paths, options, version)
    })
}

function addExplain(root: Command): void {
  root
    .command('explain')
    .summary('a duty and its rule, in plain words')
    .description(
      'Says what a duty asks, of whom and why, what to do, and shows an example that meets it and one that does not.',
    )
    .argument('<words...>', 'a citation, a rule, or a check of the files')
    .option('--as-of <day>', 'point at the law as it stood on this day')
    .option('--plain', 'nothing drawn, for screen readers and logs')
    .option('--no-color', 'no colours')
    .addHelpText('before', `Examples:\n${explainExamples}`)
    .action(async (words: string[], options) => {
      const { explainCommand } = await import('./explain.ts')
      process.exitCode = await explainCommand(words.join(' '), options)
    })
}

function addDuties(root: Command): void {
  root
    .command('duties')
    .summary('every duty, who owes it, its rules')
    .description(
      'Lists every row of the law table once: what it asks, of whom, and the rules that look at it, or why none does.',
    )
    .option('--format <name>', 'table, plain, json or markdown; table unless given')
    .option('--plain', 'one fact a line')
    .option('--no-color', 'no colours')
    .addHelpText('before', `Examples:\n${dutiesExamples}`)
    .action(async (options) => {
      const { dutiesCommand } = await import('./duties.ts')
      process.exitCode = await dutiesCommand(options)
    })
}

function addChecklist(root: Command, version: string): void {
  root
    .command('checklist')
    .summary("the board's checklist, filled in from the files")
    .description(
      'Puts every duty and every principle as a question that a board member can ask, with what the files show, what only the board can answer, and room for the answer.',
    )
    .argument('[path...]', 'the folder of a partnership, or some of its files; this folder unless named')
    .option('--format <name>', 'markdown or json; markdown unless given')
    .option('--as-of <day>', 'judge everything as at this day; today unless given')
    .option('--reference <folder>', 'newer national outcomes or wards, as YAML or JSON files')
    .addHelpText('before', `Examples:\n${checklistExamples}`)
    .action(async (paths: string[], options) => {
      const { checklistCommand } = await import('./checklist.ts')
      process.exitCode = await checklistCommand(paths.length === 0 ? ['.'] : paths, options, version)
    })
}

function addAudit(root: Command, version: string): void {
  root
    .command('audit')
    .summary('check every partnership below a folder')
    .description(
      'Checks each folder below the one that is named as one partnership, and prints an overview: what each supplied, how the duties stand, and who links to which national outcome. There is no rank and no score.',
    )
    .argument('[folder]', 'the folder with one folder for each partnership; this folder unless named')
    .option(
      '--out <folder>',
      'write the whole set there: overview and one report each as HTML and Markdown, a workbook, CSV of findings and of coverage, learning, JSON',
    )
    .option('--format <name>', 'table, plain, markdown, html or json; table unless given')
    .option('--learning', 'print what partnerships learned, in Markdown, or in JSON with --format json')
    .option('--as-of <day>', 'judge everything as at this day; today unless given')
    .option(
      '--fail-on <level>',
      'end with 1 when something is found at this level or above: error, gap, question, advice, note or never; gap unless given',
    )
    .option('--ruleset <name>', 'which rules to run: statutory, guidance or all; all unless given')
    .option('--no-exceptions', 'leave recorded exceptions out')
    .option('--reference <folder>', 'newer national outcomes or wards, as YAML or JSON files')
    .option('--jobs <number>', 'how many folders are checked at a time; the result is the same with any number')
    .option('--shard <part/of>', 'only a part of the folders, such as 3/8, as JSON for --merge')
    .option('--merge <files...>', 'put the JSON of several runs together instead of checking')
    .option('--mixed', 'merge results that differ in version, law or day all the same')
    .option('--plain', 'one fact a line, for screen readers and logs')
    .option('-q, --quiet', 'print how it ended only')
    .option('--no-color', 'no colours')
    .addHelpText('before', `Examples:\n${auditExamples}`)
    .addHelpText('after', `\n${exitCodes}`)
    .action(async (folder: string | undefined, options) => {
      const { auditCommand } = await import('./audit/audit.ts')
      process.exitCode = await auditCommand(folder, options, version)
    })
}

const rootExamples = `  loip check examples/strathexample   check the folder of a partnership
  loip explain "s.6(2)(c)"            what a duty asks, and how to meet it
  loip duties                         every duty and its rules
  loip audit partnerships --out set   every partnership below a folder
`

const checkExamples = `  loip check                                 the files in this folder
  loip check plans/strathexample             those in another folder
  loip check --format html=report.html       a page to read, print and send
  loip check --format xlsx=report.xlsx       a workbook
  loip check --as-of "1 January 2018"        as things stood on that day
`

const explainExamples = `  loip explain "s.8(2)(b)(ii)"
  loip explain s6-2c
  loip explain file-unknown-key
`

const dutiesExamples = `  loip duties
  loip duties --format markdown > duties.md
`

const checklistExamples = `  loip checklist plans/strathexample
  loip checklist plans/strathexample > checklist.md
`

const auditExamples = `  loip audit partnerships
  loip audit partnerships --out audit-2026
  loip audit partnerships --shard 3/8 > results/3.json
  loip audit --merge results/*.json --out audit-2026
`

const exitCodes = `Exit codes: 0 nothing was found at the chosen level or above, 1 something was,
2 used wrongly, 3 the check is incomplete.`

/** Runs what was typed, and sets the exit code. */
export async function run(typed: readonly string[], version: string): Promise<void> {
  process.stdout.on('error', endUnwritten)
  process.stderr.on('error', endUnwritten)
  process.on('SIGINT', () => process.exit(130))
  try {
    const root = program(version)
    if (typed.length === 0) root.outputHelp()
    else await root.parseAsync(commandFirst(typed, root), { from: 'user' })
  } catch (error) {
    process.exitCode = await tellTrouble(error)
  }
}

/** Options may stand before the command too, and `help check` is `check --help`. */
function commandFirst(typed: readonly string[], root: Command): string[] {
  const names = root.commands.map((command) => command.name())
  const withValue = new Set(
    root.commands.flatMap(({ options }) => options.filter(({ required }) => required).map(({ long }) => long)),
  )
  const at = typed.findIndex((word, index) => !word.startsWith('-') && !withValue.has(typed[index - 1]))
  const word = typed[at]
  if (word === undefined) return [...typed]
  const others = typed.filter((_, index) => index !== at)
  if (names.includes(word)) return [word, ...others]
  const [topic] = others
  if (word !== 'help' || topic === undefined) return [...typed]
  return names.includes(topic) ? [topic, '--help'] : [topic]
}

/** Where the reader of our output has gone there is nobody to tell; where there is no room for it, the report is not whole. */
function endUnwritten({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') process.exit()
  process.stderr.write(`The report could not be written (${code}). Check that there is room.\n`)
  process.exit(2)
}

/** Says on standard error what went wrong, in a sentence, and returns the exit code. */
async function tellTrouble(error: unknown): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0) process.stderr.write(`${usageSentence(error)}\n`)
    return error.exitCode === 0 ? 0 : 2
  }
  if (error instanceof UsageError) {
    // What was typed, or how a file is called, may hold what a terminal obeys.
    const { visible } = await import('../report/words/visible.ts')
    process.stderr.write(`${visible([error.message, error.hint].filter(Boolean).join(' '))}\n`)
    return 2
  }
  const shown = process.argv.includes('--debug') && error instanceof Error
  const detail = shown ? `\n${error.stack}` : ' Run it again with --debug, and report what it prints.'
  process.stderr.write(
    `loip stopped because of a mistake of its own: ${error instanceof Error ? error.message : String(error)}.${detail}\n`,
  )
  return 3
}

/** What commander has to say, without its jargon. */
function usageSentence({ code, message }: CommanderError): string {
  const [, name = ''] = /'([^']*)'/.exec(message) ?? []
  const [, near] = /\(Did you mean (.*)\?\)/.exec(message) ?? []
  const hint =
    near === undefined ? 'loip --help lists the commands, and loip check --help the options.' : `Did you mean ${near}?`
  if (code === 'commander.unknownOption') return `There is no option ${name} here. ${hint}`
  if (code === 'commander.unknownCommand') return `There is no command ${name}. ${hint}`
  if (code === 'commander.optionMissingArgument')
    return `The option ${name.replace(/ .*/, '')} needs a value after it. ${hint}`
  if (code === 'commander.missingArgument') return 'Say what to explain: loip explain "s.6(2)(c)", for example.'
  if (code === 'commander.excessArguments') return `loip ${name} takes nothing after it but options. ${hint}`
  return `These words cannot be used. ${hint}`
}
