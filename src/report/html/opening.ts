// The first screen: the verdict, and what to do next, with a link to each finding.

import type { Ending, Level, RunResult } from '../../result/run-result.ts'
import { joinAnd } from '../../text/join.ts'
import { countInWords, countsOf, type LevelCount } from '../brief/counts.ts'
import { nextSteps, type Step } from '../brief/next.ts'
import { standingSentence } from '../brief/standing.ts'
import { baselineSentences } from '../words/baseline.ts'
import { groupDuties, lawWasLookedAt } from '../words/duty-groups.ts'
import { leftOpen } from '../words/duty-words.ts'
import { lineOrCell } from '../words/line-or-cell.ts'
import { type Insertion, type Markup, markup } from '../words/markup.ts'
import { sinceBlock } from '../words/since.ts'
import { fileIn, headSentences } from '../words/summary.ts'
import { countOf, countOfLevel, levelShape } from '../words/words.ts'
import { bullets, fold, type PagePart, paragraphs } from './page.ts'
import { findingId, levelHeading, levelId, type Together, togetherId, togetherInWords, togetherOf } from './places.ts'

/** `6 gaps and 25 questions in 9 files`: what is to be done comes first, and that the check is incomplete before everything. */
export function verdictInShort({ counts, files, ending, duties }: RunResult): string {
  if (ending.code === 3 && files.length === 0) return 'Nothing was checked, because no file was read'
  const nothing = lawWasLookedAt(duties) ? noneAsked : 'No duty of the law was looked at'
  return foundInShort(counts, ending, countOf(files.length, 'file'), nothing)
}

const noneAsked = 'No gap and no question'

/** The same for one partnership and for many; `where` is what was looked at: `9 files`. */
export function foundInShort(
  counts: Readonly<Record<Level, number>>,
  { code }: Ending,
  where: string,
  nothing = noneAsked,
): string {
  const asks = (['error', 'gap', 'question'] as const).filter((level) => counts[level] > 0)
  const shown = asks.map((level) => countOfLevel(counts[level], level))
  const found = shown.length === 0 ? nothing : joinAnd(shown)
  return `${code === 3 ? 'The check is incomplete: ' : ''}${found} in ${where}`
}

export function opening(run: RunResult, linked: boolean): Markup {
  const counts = levelsShown(run).map((found) => {
    const { level, count, means } = found
    const shown = countInWords(found)
    const isLinked = linked && count > 0
    return markup`<li><span class="shape${count > 0 && ` is-${level}`}" aria-hidden="true">${levelShape(level)}</span> <span><strong>${
      isLinked ? markup`<a href="#${levelId(level)}">${shown}</a>` : shown
    }</strong>${count > 0 && `: ${means}`}</span></li>\n`
  })
  // The counts tell it; where nothing is asked for, or something went wrong, that goes before all.
  const isTold = run.ending.code !== 3 && levelsShown(run).some(({ level, count }) => isAsked(level) && count > 0)
  return markup`${!isTold && markup`<p class="lead"><strong>${verdictInShort(run)}.</strong></p>\n`}<ul class="counts">
${counts}</ul>
${run.remarks.map((remark) => markup`<p class="remark">${remark}</p>\n`)}<p>${headSentences(run).join(' ')}</p>
<p>${standingSentence(run)}</p>
`
}

/** Errors only where there are some. */
function levelsShown(run: RunResult): LevelCount[] {
  return countsOf(run).filter(({ level, count }) => level !== 'error' || count > 0)
}

function isAsked(level: Level): boolean {
  return level === 'error' || level === 'gap' || level === 'question'
}

/** Steps that the page tells in another way: why a check is incomplete, the list of gaps, what is left for people. */
const toldApart: readonly Step['what'][] = ['look again', 'put right', 'board']

const todo = { error: 'to put right first', gap: 'to close' } as const

export function whatToDoNext(run: RunResult, linked: boolean): PagePart {
  const { ending, findings, duties } = run
  const isLaw = lawWasLookedAt(duties)
  const leftOver = paragraphs(leftOpen(groupDuties(duties)))
  const found = levelsShown(run).flatMap(({ level, count }) => (count > 0 ? level : []))
  const asks = found.some(isAsked)
  const later = found.filter((level) => level !== 'error' && level !== 'gap')
  const sentences = [
    ...(ending.code === 3 && !findings.some(({ says }) => says === ending.reason) ? [ending.reason] : []),
    ...(isLaw || ending.code === 3
      ? []
      : ['No duty of the law was looked at, so nothing here says how the files stand against it.']),
    ...(asks || ending.code === 3 || !isLaw
      ? []
      : ['Nothing that the law asks for is missing from what these files can show.']),
    ...(linked ? [] : ['The findings were left out of this report when it was made.']),
  ]
  return {
    id: 'next',
    heading: 'What to do next',
    body: [
      since(run),
      paragraphs([...baselineSentences(run), ...sentences]),
      !asks && leftOver,
      linked && (['error', 'gap'] as const).map((level) => found.includes(level) && step(level, run)),
      paragraphs(nextSteps(run).flatMap(({ what, says }) => (toldApart.includes(what) ? [] : says))),
      linked && later.length > 0 && markup`<ul class="links later">\n${later.map(linkToLevel(run))}</ul>\n`,
      // After the findings, where there are any to act on.
      asks && leftOver,
    ],
  }
}

/** How things stand against an earlier result, where one was given. */
function since(run: RunResult): Insertion {
  const block = sinceBlock(run)
  if (block === undefined) return false
  const { heading, sentences, items } = block
  return [
    markup`<p><strong>${heading}:</strong> ${sentences.join(' ')}</p>\n`,
    items.length > 0 && fold('What is closed, new and changed', bullets(items), true),
  ]
}

function step(level: keyof typeof todo, run: RunResult): Markup {
  const all = togetherOf(level, run)
  const fileOf = fileIn(run)
  return markup`<h3>${countOfLevel(run.counts[level], level)} ${todo[level]}</h3>
<ul class="links">
${all.map((together) => linkTo(level, together, fileOf))}</ul>
`
}

/** In the words of its heading. */
function linkToLevel({ counts }: RunResult): (level: Level) => Markup {
  return (level) => markup`<li><a href="#${levelId(level)}">${levelHeading(level, counts[level])}</a></li>\n`
}

function linkTo(level: Level, together: Together, fileOf: ReturnType<typeof fileIn>): Markup {
  const { found } = together
  const [{ finding }] = found
  const { span, says, accepted, known } = finding
  if (found.length > 1)
    return markup`<li><a href="#${togetherId(level, together)}">${togetherInWords(together)}</a></li>\n`
  return markup`<li><a href="#${findingId(found[0])}">${says}</a>${accepted ? ' (accepted for now)' : known && ' (known)'}${
    span && markup` <span class="quiet place">${fileOf(finding)}:${lineOrCell(span)}</span>`
  }</li>\n`
}
