// The code quality report, checked against the format that GitLab documents.
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { eachAlone } from '../../src/result/run-result.ts'
import { naughty, obeyed, reportOf } from './ci.ts'
import { checkFiles, runNames, runOf, runs } from './runs.ts'

/** The schema of an entry, written from the documentation of GitLab. */
const form = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
}
const validate = new Ajv({ strict: false }).compile(form)

describe.each(runNames)('the %s run', (name) => {
  it('is one entry for each finding, each with its own fingerprint', async () => {
    const run = await runs[name]()
    const entries = JSON.parse(await reportOf('gitlab', run))
    validate(entries)
    expect(validate.errors).toBeNull()
    expect(entries.map((one: { fingerprint: string }) => one.fingerprint)).toEqual(
      run.findings.flatMap(eachAlone).map(({ fingerprint }) => fingerprint),
    )
    expect(new Set(entries.map((one: { fingerprint: string }) => one.fingerprint)).size).toBe(entries.length)
  })
})

it('has the severity of the level, and the lowest for accepted and explained findings', async () => {
  const severities = async (run: Awaited<ReturnType<typeof runs.gappy>>) => {
    const entries = JSON.parse(await reportOf('gitlab', run)) as { severity: string }[]
    return run.findings.flatMap(eachAlone).map(({ level }, index) => `${level}: ${entries[index]?.severity}`)
  }
  const wrong = await checkFiles({ 'loip.yaml': 'kind: loip\ntitle: Our plan\noutcomes: none yet\n' })
  expect(new Set([...(await severities(await runs.gappy())), ...(await severities(wrong))])).toEqual(
    new Set(['error: critical', 'gap: major', 'question: minor', 'advice: minor', 'note: info']),
  )
  const clean = await runs.clean()
  const accepted = clean.findings.flatMap(eachAlone).findIndex((finding) => finding.accepted)
  expect((await severities(clean))[accepted]).toBe('advice: info')
})

it('hostile names and texts survive a round trip', async () => {
  const report = await reportOf('gitlab', runOf(naughty))
  expect(report).not.toMatch(obeyed)
  const entries = JSON.parse(report)
  for (const [index, text] of naughty.entries()) {
    expect(entries[index].location.path).toBe(`plans/${text}.yaml`)
    expect(entries[index].description).toContain(text)
  }
})
