// What was found, and where asked for what else can be said of each row of the law table, as results of SARIF.

import { levelOf } from '../../engine/level.ts'
import { type DutyId, dutyIds, dutyOf } from '../../law/index.ts'
import type { DutyResult, Finding, RunResult } from '../../result/run-result.ts'
import { catalogue } from '../words/catalogue.ts'
import { declaredWords, evidenceSentence } from '../words/duty-words.ts'
import { recordedSentences } from '../words/exception-words.ts'
import { findingSentences } from '../words/finding-words.ts'
import { type FindingPlace, placeOfFinding } from '../words/placed.ts'
import { sentence, verdictWord } from '../words/words.ts'
import { type Kind, kindOf, kindOfRow, sarifLevel } from './kinds.ts'
import { artifactLocation, type Json, physicalLocation, regionOf } from './places.ts'
import { taxonomyName } from './rules.ts'

export interface Indexes {
  readonly files: ReadonlyMap<string, number>
  readonly rules: ReadonlyMap<string, number>
  readonly rows: ReadonlyMap<string, number>
}

/**
 * SARIF makes a link of `[words](address)` in a message, puts an argument for `{0}`, and reads a brace written twice as one (§3.11.5 and
 * §3.11.6). Words of a file become none of these: a space takes them apart, whether a reader of the report does all that or, as most,
 * shows what stands there. Single braces stay, because `{published_on: 27 June 2024}` is to be copied into a plan file.
 */
export function messageText(text: string): string {
  return text
    .replaceAll('](', '] (')
    .replace(/\{(?=\d+\})/g, '{ ')
    .replace(/\{(?=\{)|\}(?=\})/g, '$& ')
}

export function resultOf(finding: Finding, run: RunResult, indexes: Indexes): Json {
  const { rule, duty, item, see, level, verdict, cite, subject, fix, write, fingerprint } = finding
  const kind = kindOf(finding)
  const place = placeOfFinding(finding, run)
  const because = place.because === undefined ? [] : [place.because]
  return {
    ...ruleOf(rule, indexes),
    kind,
    level: sarifLevel(kind, level),
    message: { text: messageText([...findingSentences(finding), ...because].join(' ')) },
    locations: [locationOf(place, finding, indexes)],
    ...(see.length === 0 ? {} : { relatedLocations: see.map((related, id) => relatedTo(related, id, indexes)) }),
    partialFingerprints: { 'loipFinding/v1': fingerprint },
    ...taxaOf(duty, indexes),
    ...baselineState(finding, run),
    ...suppressions(finding),
    properties: {
      level,
      ...(verdict === undefined ? {} : { verdict }),
      ...(cite === undefined ? {} : { citation: cite }),
      ...(subject === undefined ? {} : { subject }),
      ...(item === undefined ? {} : { item }),
      ...(fix === '' ? {} : { whatToDo: fix }),
      ...(write === undefined ? {} : { whatToWrite: write.yaml }),
    },
  }
}

/** Its location, with a message where the finding has no span of its own. */
function locationOf(
  place: FindingPlace,
  { excerpt, item }: Pick<Finding, 'excerpt' | 'item'>,
  { files }: Indexes,
): Json {
  const { because } = place
  return {
    physicalLocation: physicalLocation(place, excerpt, files),
    ...(item === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: item, kind: 'object' }] }),
    ...(because === undefined ? {} : { message: { text: because } }),
  }
}

/** A result for each row of the law table that no finding of the same kind covers, so that SARIF has every row's verdict. */
export function rowResults(run: RunResult, indexes: Indexes): Json[] {
  const covered = new Set(run.findings.map((finding) => `${finding.duty} ${kindOf(finding)}`))
  return run.duties.flatMap((row) => {
    const kind = kindOfRow(row.verdict)
    return covered.has(`${row.duty} ${kind}`) ? [] : [ofRow(row, kind, run, indexes)]
  })
}

function ofRow(row: DutyResult, kind: Kind, run: RunResult, indexes: Indexes): Json {
  const { duty, cite, verdict, where, declared, why, leaves } = row
  const [first, ...others] = where
  const place = placeOfFinding(first === undefined ? {} : { span: first }, run)
  return {
    ...ruleOf(ruleOfRow(row), indexes),
    kind,
    level: sarifLevel(kind, isRow(duty) ? levelOf(dutyOf(duty), verdict) : 'note'),
    message: { text: messageText(rowSentences(row).join(' ')) },
    locations: [locationOf(place, {}, indexes)],
    ...(others.length === 0
      ? {}
      : {
          relatedLocations: others
            .slice(0, most)
            .map((span, id) => relatedTo({ says: `Another place that counts for ${cite}.`, span }, id, indexes)),
        }),
    partialFingerprints: { 'loipDuty/v1': `${run.partnership.code ?? run.partnership.name}/${duty}` },
    ...taxaOf(duty, indexes),
    properties: {
      verdict,
      citation: cite,
      ...(why === undefined ? {} : { why }),
      ...(leaves === undefined ? {} : { leaves }),
      ...(declared.length === 0 ? {} : { declared }),
    },
  }
}

/** Places of one row that are given. */
const most = 100

function rowSentences(row: DutyResult): string[] {
  const { says, verdict, why, add, declared } = row
  return [
    sentence(says),
    `${verdictWord(verdict)}.`,
    ...evidenceSentence(row),
    ...(why === undefined ? [] : [sentence(why)]),
    ...(add.length === 0 ? [] : [`What to do: ${sentence(add[0] ?? '')}`]),
    ...declared.map(declaredWords),
  ]
}

/** The rule that judges the row before others; the row itself where none does. */
function ruleOfRow({ duty, rules }: DutyResult): string {
  const citing = catalogue.filter(({ cites }) => cites.some((id) => id === duty))
  return (citing.find(({ cites }) => cites[0] === duty) ?? citing[0])?.id ?? rules[0] ?? duty
}

function isRow(duty: string): duty is DutyId {
  return (dutyIds as readonly string[]).includes(duty)
}

function ruleOf(rule: string, { rules }: Indexes): Json {
  const ruleIndex = rules.get(rule)
  return { ruleId: rule, ...(ruleIndex === undefined ? {} : { ruleIndex }) }
}

function taxaOf(duty: string | undefined, { rows }: Indexes): Json {
  const index = duty === undefined ? undefined : rows.get(duty)
  return index === undefined ? {} : { taxa: [{ id: duty, index, toolComponent: { name: taxonomyName, index: 0 } }] }
}

function relatedTo({ says, span }: Finding['see'][number], id: number, { files }: Indexes): Json {
  const region = span.cell === undefined ? { region: regionOf(span) } : {}
  const place = { artifactLocation: artifactLocation(span.path, files), ...region }
  return { id: id + 1, physicalLocation: place, message: { text: messageText(says) } }
}

/** An explained or accepted finding is suppressed: `external`, because the decision was made outside this program. */
function suppressions(finding: Finding): Json {
  const justification = recordedSentences(finding).join(' ')
  return justification === '' ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification }] }
}

/** GitHub takes no notice of it; other readers hide what is unchanged. */
function baselineState({ known }: Finding, { baseline }: RunResult): Json {
  return baseline === undefined ? {} : { baselineState: known ? 'unchanged' : 'new' }
}
