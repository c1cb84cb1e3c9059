// SARIF 2.1.0, for GitHub code scanning and other services that show findings beside the files. `sarif` holds only what is missing,
// because most services show every result as an alert, whatever its kind; `sarif-all` (sarif-all.ts) holds everything.

import { eachAlone, levels, type RunResult } from '../../result/run-result.ts'
import { printable } from '../../text/json-text.ts'
import { verdictInFull } from '../brief/verdict.ts'
import { categoryOf } from '../words/identity.ts'
import { isAbsolute, placeOfFinding } from '../words/placed.ts'
import { headSentences, provenance } from '../words/summary.ts'
import { kindOf, kinds } from './kinds.ts'
import { artifacts, indexesOf, type Json, physicalLocation, rootId } from './places.ts'
import { type Indexes, messageText, resultOf, rowResults } from './results.ts'
import { type Descriptor, descriptors, rowsUsed, taxonomy, taxonomyName } from './rules.ts'

export function render(run: RunResult): string {
  return sarifLog(run, false)
}

/** `everything`: findings of every kind, and the verdict on each duty. */
export function sarifLog(run: RunResult, everything: boolean): string {
  const rows = rowsUsed(everything)
  const rules = descriptors(rows)
  const indexes: Indexes = {
    files: indexesOf(run),
    rules: new Map(rules.map(({ id }, index) => [id, index])),
    rows: new Map(rows.map((id, index) => [id, index])),
  }
  const alone = run.findings.flatMap(eachAlone)
  const shown = everything ? alone : alone.filter((finding) => kindOf(finding) === 'fail')
  return `${printable({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(run, rules) },
        automationDetails: {
          // GitHub keeps partnerships of one repository apart by it.
          id: `loip/${categoryOf(run)}/`,
          description: { text: messageText(headSentences(run).join(' ')) },
        },
        taxonomies: [taxonomy(rows)],
        columnKind: 'utf16CodeUnits',
        defaultEncoding: 'UTF-8',
        ...bases(run),
        invocations: [invocation(run, indexes)],
        artifacts: artifacts(run),
        results: [
          ...shown.map((finding) => resultOf(finding, run, indexes)),
          ...(everything ? rowResults(run, indexes) : []),
        ],
        properties: properties(run, everything),
      },
    ],
  })}\n`
}

function driver({ tool }: RunResult, rules: readonly Descriptor[]): Json {
  return {
    name: 'loip',
    fullName: `loip ${tool.version}`,
    version: tool.version,
    semanticVersion: tool.version,
    shortDescription: {
      text: 'Checks plan files of Community Planning Partnerships against Part 2 of the Community Empowerment (Scotland) Act 2015.',
    },
    informationUri: 'https://www.legislation.gov.uk/asp/2015/6/part/2',
    rules,
    supportedTaxonomies: [{ name: taxonomyName, index: 0 }],
  }
}

function bases({ files }: RunResult): Json {
  const description = { text: 'The folder in which loip was run: the root of the repository.' }
  return files.every(({ path }) => isAbsolute(path)) && files.length > 0
    ? {}
    : { originalUriBaseIds: { [rootId]: { description } } }
}

/** File checks that mean that something was not looked at: they become notifications. */
const notLookedAt: ReadonlySet<string> = new Set([
  'file-not-found',
  'file-nothing-found',
  'file-not-opened',
  'rule-crashed',
])

function invocation(run: RunResult, indexes: Indexes): Json {
  const { code, reason } = run.ending
  const unread = new Set(run.files.filter(({ read }) => !read).map(({ path }) => path))
  const notifications = run.findings.filter(
    ({ rule, duty, level, span }) =>
      notLookedAt.has(rule) || (duty === undefined && level === 'error' && span !== undefined && unread.has(span.path)),
  )
  return {
    executionSuccessful: code !== 3,
    exitCode: code,
    exitCodeDescription: reason,
    toolExecutionNotifications: notifications.map((finding) => {
      const { rule, says, excerpt } = finding
      const index = indexes.rules.get(rule)
      return {
        associatedRule: { id: rule, ...(index === undefined ? {} : { index }) },
        level: 'error',
        message: { text: messageText(says) },
        ...(finding.span === undefined
          ? {}
          : {
              locations: [{ physicalLocation: physicalLocation(placeOfFinding(finding, run), excerpt, indexes.files) }],
            }),
      }
    }),
  }
}

/** What SARIF has no field for. Findings that are left out of the results are counted here. */
function properties(run: RunResult, everything: boolean): Json {
  const { asOf, partnership, law, reference, attribution, counts, standing, remarks, rules, findings, ending } = run
  const byKind = kinds.map((kind) => [kind, findings.filter((finding) => kindOf(finding) === kind).length] as const)
  const suppressed = findings.filter(({ accepted, explained }) => accepted ?? explained).length
  return {
    asOf,
    partnership,
    verdict: verdictInFull(run),
    remarks,
    law,
    reference,
    attribution,
    findingsByLevel: Object.fromEntries(levels.map((level) => [level, counts[level]])),
    findingsByKind: Object.fromEntries(byKind.filter(([kind]) => kind !== 'pass')),
    findingsSuppressed: suppressed,
    holds: everything ? 'every finding and every duty' : 'what is missing, and what a file has to mend',
    duties: standing,
    rules,
    failOn: ending.failOn,
    about: provenance(run),
  }
}
