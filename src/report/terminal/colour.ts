// Colour, as an addition to words that are there without it. The sole importer of chalk.
import { Chalk } from 'chalk'
import type { Level, Verdict } from '../../result/run-result.ts'
import { levelShape, levelWord, verdictShape, verdictWord } from '../words/words.ts'

export type Paint = (text: string) => string

export interface Ink {
  readonly strong: Paint
  readonly faint: Paint
  /** `■ Not met in these files` */
  verdict(verdict: Verdict): { readonly text: string; readonly paint: Paint }
  /** `■ Gap` */
  level(level: Level): { readonly text: string; readonly paint: Paint }
}

export function inkOf(colour: boolean): Ink {
  const chalk = new Chalk({ level: colour ? 1 : 0 })
  // One text each: chalk joins whatever else it is given.
  const paint =
    (style: (text: string) => string): Paint =>
    (text) =>
      style(text)
  const [strong, faint, good, bad, open, told] = [
    paint(chalk.bold),
    paint(chalk.dim),
    paint(chalk.green),
    paint(chalk.red.bold),
    paint(chalk.yellow),
    paint(chalk.cyan),
  ] as const
  const verdicts: Readonly<Record<Verdict, Paint>> = {
    met: good,
    'not-met': bad,
    'not-evidenced': open,
    judgement: open,
    declared: told,
    explained: told,
    pending: faint,
    'not-applicable': faint,
    'not-checked': faint,
  }
  const levels: Readonly<Record<Level, Paint>> = { error: bad, gap: bad, question: open, advice: told, note: faint }
  return {
    strong,
    faint,
    verdict: (verdict) => ({ text: `${verdictShape(verdict)} ${verdictWord(verdict)}`, paint: verdicts[verdict] }),
    level: (level) => ({ text: `${levelShape(level)} ${levelWord(level)}`, paint: levels[level] }),
  }
}
