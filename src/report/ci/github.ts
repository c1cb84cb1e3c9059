// Commands to the runner of GitHub Actions, which shows each beside its line. It shows ten of a kind and says nothing of more, so the
// ten most serious are given and one line that names the rest. Every line is a command: words of a file never begin one.

import { type Finding, isSetAside, type Level, type RunResult } from '../../result/run-result.ts'
import { verdictInFull } from '../brief/verdict.ts'
import { findingSentences, findingTitle } from '../words/finding-words.ts'
import { placeOfFinding } from '../words/placed.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { mostSerious, mostShown } from './most-serious.ts'

type Command = 'error' | 'warning' | 'notice'

export function render(result: RunResult): string {
  const run = sanitiseAll(result)
  const { shown, rest } = mostSerious(run)
  const commands = shown.map(commandOf)
  // GitHub shows ten notices; after ten, the last line is a warning so that it is shown.
  const last: Command = commands.filter((name) => name === 'notice').length < mostShown ? 'notice' : 'warning'
  const lines = [
    ...shown.map((finding, index) => annotation(commands[index] ?? 'notice', finding, run)),
    command(last, { title: 'loip' }, [...(rest === undefined ? [] : [rest]), verdictInFull(run)].join(' ')),
  ]
  return `${lines.join('\n')}\n`
}

const ofLevel: Readonly<Record<Level, Command>> = {
  error: 'error',
  gap: 'error',
  question: 'warning',
  advice: 'warning',
  note: 'notice',
}

/** An accepted, explained or known finding is a notice, whatever its level. */
function commandOf(finding: Finding): Command {
  return isSetAside(finding) ? 'notice' : ofLevel[finding.level]
}

function annotation(name: Command, finding: Finding, run: RunResult): string {
  const { path, line, column, span, because, cell } = placeOfFinding(finding, run)
  const oneLine = span !== undefined && span.end.line === span.start.line
  const where =
    because === undefined
      ? { file: path, line, ...(oneLine ? { col: column, endColumn: span.end.column } : {}) }
      : cell === undefined
        ? {}
        : { file: path }
  const words = [...findingSentences(finding), ...(cell === undefined ? [] : [because ?? ''])]
  return command(name, { ...where, title: findingTitle(finding) }, words.join(' '))
}

function command(name: Command, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${propertyText(String(value))}`)
  return `::${name} ${written.join(',')}::${messageText(message)}`
}

function messageText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function propertyText(text: string): string {
  return messageText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
