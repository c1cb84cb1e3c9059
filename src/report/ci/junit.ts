// JUnit XML, which nearly every service for continuous integration shows. docs/decisions/0014-ci-formats.md says what is a case, and
// what each verdict becomes. The XML is that of Jenkins; without what is skipped it is that of Ant too.

import type { RunResult } from '../../result/run-result.ts'
import { verdictInFull } from '../brief/verdict.ts'
import { whoItIs } from '../words/identity.ts'
import { type Markup, markup } from '../words/markup.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { provenance } from '../words/summary.ts'
import { xmlText } from '../words/xml-text.ts'
import { type Case, type CaseGroup, caseGroups } from './cases.ts'

export function render(result: RunResult): string {
  const run = sanitiseAll(result)
  const suites = caseGroups(run).map((group, index) => suite(group, index, run))
  const made = markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>${suites}
</testsuites>
`
  return xmlText(String(made))
}

function suite({ id, title, cases }: CaseGroup, index: number, run: RunResult): Markup {
  const count = (...states: Case['state'][]) => cases.filter(({ state }) => states.includes(state)).length
  const name = `loip: ${title}`
  // A fixed host name and time, so that bytes are deterministic.
  const counts = markup`tests="${cases.length}" failures="${count('stops')}" errors="${count('unread')}"`
  const made = markup`id="${index}" package="loip.${id}" hostname="loip" timestamp="${run.asOf}T00:00:00" time="0"`
  return markup`
  <testsuite name="${name}" ${counts} ${made}>
    <properties>${propertiesOf(run)}
    </properties>${cases.map((one) => testcase(one, id))}
    <system-out>${lined([verdictInFull(run), ...cases.flatMap(outOf), ...provenance(run)])}</system-out>
    <system-err></system-err>
  </testsuite>`
}

function propertiesOf(run: RunResult): Markup[] {
  const { asOf, law, tool, ending } = run
  const properties = [
    ['partnership', whoItIs(run)],
    ['as at', asOf],
    ['loip', tool.version],
    ['law table', law.table],
    ['stops at', ending.failOn],
    ['exit code', ending.code],
    ['exit reason', ending.reason],
  ] as const
  return properties.map(
    ([name, value]) => markup`
      <property name="${name}" value="${value}"></property>`,
  )
}

function testcase({ id, name, state, reason, lines }: Case, group: string): Markup {
  // Readers split class names at full stops, so paths are not part of them.
  const classname = group === 'files' ? 'loip.files' : `loip.${group}.${id}`
  const head = markup`name="${name}" classname="${classname}" time="0"`
  const inside = markup`type="${state === 'unread' ? 'not looked at' : 'found'}" message="${reason}">${lined(lines)}`
  switch (state) {
    case 'stops':
      return markup`
    <testcase ${head}><failure ${inside}</failure></testcase>`
    case 'unread':
      return markup`
    <testcase ${head}><error ${inside}</error></testcase>`
    case 'left':
    case 'accepted':
      return markup`
    <testcase ${head}><skipped>${reason}</skipped></testcase>`
    default:
      return markup`
    <testcase ${head}></testcase>`
  }
}

/** The output of cases that have no failure element to hold it: statements, and findings that do not stop the run. */
function outOf({ name, state, lines }: Case): string[] {
  if (state === 'stops' || state === 'unread' || lines.length === 0) return []
  return ['', name, ...lines.map((line) => `  ${line}`)]
}

function lined(lines: readonly string[]): string {
  return lines.join('\n')
}
