// What a finding says to write is YAML: in every format that prints it, each line stands on a line of its own, indented as it has to be.
import { expect, it } from 'vitest'
import * as html from '../../src/report/html/report.ts'
import * as markdown from '../../src/report/markdown/markdown.ts'
import { sections } from '../../src/report/sections/names.gen.ts'
import * as plain from '../../src/report/terminal/plain.ts'
import * as terminal from '../../src/report/terminal/terminal.ts'
import type { RunResult } from '../../src/result/run-result.ts'
import { gappy } from './results.ts'

const yaml = 'closed:\n  reason: <why>\n  on: <day>'
const run: RunResult = {
  ...gappy,
  findings: gappy.findings.slice(0, 1).map((finding) => ({ ...finding, write: { yaml } })),
}

it.each(Object.entries({ html, markdown, plain, terminal }))(
  '%s prints YAML of several lines as lines',
  (_, format) => {
    const text = format.render(run, { colour: false, width: 80, show: new Set(sections) })
    const lines = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').split('\n')
    const first = lines.findIndex((line) => line.endsWith('closed:'))
    const margin = (/^ */.exec(lines[first] ?? '') ?? [''])[0]
    const written = lines.slice(first, first + 3).map((line) => line.replace(margin, ''))
    expect(written.join('\n').replace(/<\/?(?:pre|code)[^>]*>/g, '')).toBe(yaml)
  },
)
