// The sentences of the short report, which are the same in the table and in plain.
import type { Finding, Level, RunResult } from '../../result/run-result.ts'
import { levels } from '../../result/run-result.ts'
import { joinAnd, joinOr } from '../../text/join.ts'
import { inThousands } from '../../text/thousands.ts'
import { asideInWords, countsOf, type LevelCount } from '../brief/counts.ts'
import type { CompactCrosswalk, CompactRow } from '../brief/crosswalk.ts'
import type { Head } from '../brief/head.ts'
import type { PlanFile } from '../brief/plan-files.ts'
import { dutiesStand } from '../brief/standing.ts'
import type { ToDo } from '../brief/to-do.ts'
import { countOf, levelNoun, levelWords } from '../words/words.ts'

const act = 'Part 2 of the Community Empowerment (Scotland) Act 2015'

/** What was read, and what it was held against. */
export function readSentences({ files, read, unread, folder }: Head): string[] {
  const where = folder === '' ? '' : ` in ${folder}`
  if (unread.length === 0) return [`${countOf(files, 'file')} read${where}, against ${act}.`]
  return [
    `${inThousands(read)} of ${countOf(files, 'file')} read${where}, against ${act}.`,
    `Not read, or only in part: ${joinAnd(unread)}. What stands there was not looked at.`,
  ]
}

/** Levels of which something was found, the loudest first. */
export function countsTold(run: RunResult): LevelCount[] {
  return countsOf(run).filter(({ count }) => count > 0)
}

/** The end of the line of a count. */
export function countMeans(of: LevelCount): string {
  const aside = asideInWords(of)
  return aside === '' ? of.means : `${of.means}; ${aside}`
}

/** Above the counts, where nothing is asked for. */
export function nothingAsked(run: RunResult): string | undefined {
  if (run.ending.code === 3 || dutiesStand(run).all === 0) return undefined
  const asks = countsTold(run).some(({ level }) => level === 'error' || level === 'gap' || level === 'question')
  return asks ? undefined : 'Nothing that the law asks for is missing from what these files can show.'
}

/** The levels that are listed, questions apart. */
export function listedLevels(level: Level): Level[] {
  return levels.slice(0, levels.indexOf(level) + 1)
}

export function levelHeading(level: Level): string {
  return level === 'error' ? 'Put right' : levelWords(level)
}

/** How many of a level the short report lists before the rest is only counted. */
export const mostListed = 100

export function restOfLevel(level: Level, rest: number): string {
  return `And ${inThousands(rest)} more ${levelNoun(rest, level)}: loip check --show findings has them all.`
}

/** `loip-2025.yaml:22` */
export function placeOfToDo({ at }: ToDo): string | undefined {
  return at === undefined ? undefined : `${at.file.path}:${at.line}`
}

/** Where the YAML goes, after the place of the finding: a clause before a colon. */
export function whereToWrite({ at, write, finding }: ToDo): string {
  if (write === undefined) return ''
  const { file, line } = write
  const each = finding.alike === undefined || finding.write?.into === undefined ? '' : ', and so for each of the others'
  if (finding.write?.into === undefined) return `write in a file of its own, ${file.path}`
  const isSame = at !== undefined && at.file.path === file.path
  if (line === undefined) return `write at the margin of ${isSame ? 'that file' : file.path}${each}`
  if (isSame && at.line === line) return `write there${each}`
  return `write in what begins on line ${line}${isSame ? '' : ` of ${file.path}`}${each}`
}

/** Whether something in it is for the writer to fill in. */
export function hasBlanks({ write }: ToDo): boolean {
  return write?.lines.some((line) => /<[^<>]+>/.test(line)) === true
}

/** Said of the first piece of YAML that has some. */
export const blanksWords = ', with your own words for <...>'

export const questionsSentence = 'Only people can answer these. The answers go into the files that are named.'

export function fileInWords({ path, isThere }: PlanFile): string {
  return isThere ? path : `${path} (a file to add)`
}

/** What a question is about, where it does not say so itself; beyond a few only counted. */
export function aboutQuestion(about: readonly string[]): string[] {
  if (about.length <= mostAbout) return [...about]
  return [...about.slice(0, mostAbout - 1), `And ${inThousands(about.length - mostAbout + 1)} more like these.`]
}

const mostAbout = 4

/** How many local outcomes are linked to one that is in force. */
export function linkedSentence({ all, linked, set }: CompactCrosswalk): string {
  if (all === 0) return 'There is no local outcome in these files.'
  if (set === undefined) return 'No national outcomes were in force on this day.'
  const [, year] = /^National Outcomes, (\d{4})$/.exec(set) ?? []
  const which = year === undefined ? `a national outcome in force (${set})` : `a national outcome of ${year}`
  return `${inThousands(linked)} of ${countOf(all, 'local outcome')} ${linked === 1 ? 'is' : 'are'} linked to ${which}.`
}

export function unlinkedSentence({ unlinked, set, all }: CompactCrosswalk): string | undefined {
  if (set === undefined || all === 0) return undefined
  if (unlinked.length === 0) return 'Every national outcome is linked from a local outcome here.'
  return `No local outcome links to ${joinOr(unlinked)}. None has to.`
}

/** The national outcomes in force, or why there is none. */
export function nationalWords({ national, standing, nearest }: CompactRow): string {
  if (national.length > 0) return national.join(', ')
  if (standing === 'none shown') return '□ none shown'
  const now = nearest.length === 0 ? '' : `; ${joinOr(nearest)}?`
  return `${standing}${now}`
}

/** The latest judgement, with its year where that is not the one in the heading. */
export function judgementWords({ judgement, year, hasReport }: CompactRow, latestReport: string | undefined): string {
  if (judgement === undefined) return hasReport ? 'not assessed' : 'no report'
  return year === undefined || year === latestReport ? judgement : `${judgement} (${year})`
}

export const restsOnSentence = 'It speaks of files only, and is not legal advice: see loip check --show about.'

/** What stopped a check before anything was judged. */
export function stoppers(run: RunResult): { readonly first: Finding | undefined; readonly more: string | undefined } {
  const [first, ...others] = run.findings
  const more =
    others.length === 0 ? undefined : `${countOf(others.length, 'more finding')}: loip check --show findings.`
  return { first, more }
}
