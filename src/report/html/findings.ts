// The findings, in descending order of level, each with what to do, its place and the law it rests on; questions by the file that the
// answer goes into. Many of one rule are one list.

import { type Finding, type Level, levels, type RunResult } from '../../result/run-result.ts'
import { inThousands } from '../../text/thousands.ts'
import { type Question, questionsByFile } from '../brief/questions.ts'
import { aboutQuestion, fileInWords, questionsSentence } from '../brief/questions-words.ts'
import { decisionSentences } from '../words/exception-words.ts'
import { type Insertion, type Markup, markup } from '../words/markup.ts'
import { linesToWrite, otherPlacesInWords, toWriteInWords } from '../words/to-write.ts'
import { webAddress } from '../words/web-address.ts'
import { countOfLevel, levelShape, levelWord, levelWords, placeInWords } from '../words/words.ts'
import { excerptFigure } from './excerpt.ts'
import { fold, type PagePart, paragraphs, status } from './page.ts'
import {
  findingId,
  inGroups,
  levelHeading,
  levelId,
  type Numbered,
  type Together,
  togetherId,
  togetherInWords,
  togetherOf,
} from './places.ts'

/** The address of the law by the id of the row. */
type Addresses = ReadonlyMap<string, string>

/** What is to be put right and closed stands open; of a question the question; advice and notes are folded. */
export function findingsPart(run: RunResult): PagePart {
  const addresses: Addresses = new Map(run.duties.flatMap(({ duty, url }) => (url === undefined ? [] : [[duty, url]])))
  const shownLevels = levels.filter((level) => run.counts[level] > 0)
  return {
    id: 'findings',
    heading: `Findings (${inThousands(run.findings.length)})`,
    body:
      run.findings.length === 0
        ? markup`<p>Nothing was found.</p>`
        : shownLevels.map((level) => levelPart(level, run, addresses)),
  }
}

function levelPart(level: Level, run: RunResult, addresses: Addresses): Markup {
  const count = run.counts[level]
  const body = level === 'question' ? questions(run, addresses) : articles(level, togetherOf(level, run), addresses)
  const isFolded = level === 'advice' || level === 'note'
  return markup`<div class="level" id="${levelId(level)}">
<h3>${levelHeading(level, count)}</h3>
${isFolded ? fold(countOfLevel(count, level), body) : body}</div>
`
}

function articles(level: Level, all: readonly Together[], addresses: Addresses): Markup[] {
  return all.map((together) =>
    together.found.length > 1
      ? listOf(level, together, togetherId(level, together), addresses)
      : single(together.found[0], addresses),
  )
}

/** By the file that the answer goes into, in the words of the board's questions; behind each what the files say, and what to write. */
function questions(run: RunResult, addresses: Addresses): Insertion {
  const numbers = new Map(run.findings.map((finding, index) => [finding, index + 1]))
  return [
    markup`<p>${questionsSentence(run)}</p>\n`,
    questionsByFile(run).map(
      ({ file, questions: asked }) => markup`<h4><span class="place">${fileInWords(file)}</span></h4>
${asked.map((question) => questionBlock(question, numbers, addresses))}`,
    ),
  ]
}

function questionBlock(
  { asks, cite, about, findings }: Question,
  numbers: ReadonlyMap<Finding, number>,
  addresses: Addresses,
): Markup {
  const numbered = findings.flatMap((finding) => {
    const number = numbers.get(finding)
    return number === undefined ? [] : [{ number, finding }]
  })
  const body = inGroups(numbered).map((together) =>
    together.found.length > 1
      ? listOf('question', together, `${findingId(together.found[0])}-and-more`, addresses)
      : single(together.found[0], addresses),
  )
  const many = findings.length === 1 ? '' : ` (${inThousands(findings.length)})`
  return markup`<div class="question">
<p>${status('question', levelShape('question'), asks)}${cite !== undefined && markup` <span class="cite">${cite}</span>`}</p>
${paragraphs(aboutQuestion(about))}${fold(`What the files say, and what to write${many}`, body, true)}</div>
`
}

function single(numbered: Numbered, addresses: Addresses): Markup {
  const { finding, number } = numbered
  const { level, subject, says, fix, span, excerpt } = finding
  const others = otherPlacesInWords(finding)
  return markup`<article class="finding" id="${findingId(numbered)}" aria-labelledby="${findingId(numbered)}-says">
<h4 id="${findingId(numbered)}-says">${status(level, levelShape(level), levelWord(level))} <span class="number-of">finding ${number}<span class="hidden">: </span></span><span class="says">${says}</span></h4>
${subject !== undefined && !says.includes(subject) && markup`<p class="quiet about">About: ${subject}</p>\n`}${paragraphs(decisionSentences(finding))}${
  fix !== '' && markup`<p><strong>What to do:</strong> ${fix}</p>\n`
}${toWrite(finding)}${others !== undefined && markup`<p class="quiet">${others}</p>\n`}${span && excerpt ? excerptFigure(excerpt, span, placeInWords(span)) : span && markup`<p class="quiet">${placeInWords(span)}</p>\n`}${seeAlso(numbered)}<p class="sources">${sources(numbered, addresses)}</p>
</article>
`
}

function toWrite(finding: Finding): Insertion {
  const words = toWriteInWords(finding)
  return (
    words !== undefined &&
    markup`<div class="to-write">\n<p>${words}</p>\n<pre class="write"><code translate="no">${linesToWrite(finding).join('\n')}</code></pre>\n</div>\n`
  )
}

/** `s.6(2)(c) · Rule s6-2c-period`, the citation linked to the law. */
function sources({ finding: { cite, duty, rule } }: Numbered, addresses: Addresses): Insertion {
  const url = webAddress(duty === undefined ? undefined : addresses.get(duty))
  const law = cite !== undefined && (url === undefined ? cite : markup`<a href="${url}">${cite}</a>`)
  return [law, law !== false && ' · ', markup`Rule <code>${rule}</code>`]
}

function seeAlso({ finding: { see } }: Numbered): Markup[] {
  return see.map(({ says, span }) => markup`<p class="quiet">See also ${placeInWords(span)}: ${says}</p>\n`)
}

/** What all of them share is said once. The lines of the files are left out: there would be too many. */
function listOf(level: Level, together: Together, id: string, addresses: Addresses): Markup {
  const { found } = together
  const [first] = found
  const fix = found.every(({ finding }) => finding.fix === first.finding.fix) ? first.finding.fix : ''
  return markup`<article class="finding" id="${id}" aria-labelledby="${id}-says">
<h4 id="${id}-says">${status(level, levelShape(level), levelWords(level))}<span class="number-of"><span class="hidden">: </span></span><span class="says">${togetherInWords(together)}</span></h4>
${fix !== '' && markup`<p><strong>What to do about each:</strong> ${fix}</p>\n`}<p>The lines of the files are not shown for these, because there are so many of them.</p>
<p class="sources">${sources(first, addresses)}</p>
<ul class="several">
${found.map((numbered) => item(numbered, fix))}</ul>
</article>
`
}

function item(numbered: Numbered, shared: string): Markup {
  const { finding, number } = numbered
  const { subject, says, fix, span } = finding
  return markup`<li id="${findingId(numbered)}"><p>${number}. ${subject !== undefined && `${subject}. `}${says}${
    span && markup` <span class="quiet">(${placeInWords(span)})</span>`
  }</p>${paragraphs(decisionSentences(finding))}${
    fix !== '' && fix !== shared && markup`<p>What to do: ${fix}</p>`
  }${seeAlso(numbered)}</li>
`
}
