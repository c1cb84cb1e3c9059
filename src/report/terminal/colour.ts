// Colours and weights of a terminal. They only repeat what words say. The sole importer of chalk.
import { Chalk } from 'chalk'
import type { Level, Verdict } from '../../result/run-result.ts'
import { type Force, levelShape, levelWord, verdictShape, verdictWord } from '../words/words.ts'

export type Style = (text: string) => string

export interface Styles {
  readonly strong: Style
  readonly faint: Style
  /** `■ Missing` */
  verdict(verdict: Verdict, force?: Force): { readonly text: string; readonly style: Style }
  /** `■ Gap` */
  level(level: Level): { readonly text: string; readonly style: Style }
}

export function stylesFor(colour: boolean): Styles {
  const chalk = new Chalk({ level: colour ? 1 : 0 })
  // Called with one argument only: chalk would join any others to the text.
  const style =
    (style: (text: string) => string): Style =>
    (text) =>
      style(text)
  const [strong, faint, good, bad, open, info] = [
    style(chalk.bold),
    style(chalk.dim),
    style(chalk.green),
    style(chalk.red.bold),
    style(chalk.yellow),
    style(chalk.cyan),
  ] as const
  const verdicts: Readonly<Record<Verdict, Style>> = {
    shown: good,
    missing: bad,
    'not-shown': open,
    'for-people': open,
    declared: info,
    explained: info,
    pending: faint,
    'not-applicable': faint,
    'cannot-tell': open,
    'not-looked-at': faint,
  }
  const levels: Readonly<Record<Level, Style>> = { error: bad, gap: bad, question: open, advice: info, note: faint }
  return {
    strong,
    faint,
    verdict: (verdict, force) => ({
      text: `${verdictShape(verdict, force)} ${verdictWord(verdict)}`,
      style: verdicts[verdict],
    }),
    level: (level) => ({ text: `${levelShape(level)} ${levelWord(level)}`, style: levels[level] }),
  }
}
