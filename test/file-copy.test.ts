// Copies that programs leave behind (“loip (1).yaml”) are told as copies, and change nothing else.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkRun } from './check-run.ts'
import { results } from './ignorance/run.ts'

const example = 'examples/strathexample'

describe.each(['loip (1).yaml', 'loip-DESKTOP-7Q2.yaml', 'loip copy.yaml', 'loip (conflicted copy 2026-11-12).yaml'])(
  '%s',
  (name) => {
    it('beside the same file is one note, and every verdict stays', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'loip-copy-'))
      try {
        cpSync(example, folder, { recursive: true })
        const { result: before } = await checkRun(folder)
        cpSync(join(folder, 'loip.yaml'), join(folder, name))
        const { result: after } = await checkRun(folder)
        const isNew = ({ rule }: { rule: string }) => rule === 'file-copy'
        expect(after.findings.filter(isNew).map(({ level, span }) => [level, span?.path])).toEqual([
          ['note', join(folder, name)],
        ])
        expect(after.findings.filter((one) => !isNew(one))).toEqual(before.findings)
        expect(after.duties).toEqual(before.duties)
        expect(after.files.map(({ path }) => path)).toContain(join(folder, name))
      } finally {
        rmSync(folder, { recursive: true })
      }
    })
  },
)

const plan = 'kind: loip\nid: loip\ntitle: Our Plan\nperiod: 2024-2034\noutcomes: [{id: "1", title: More jobs}]\n'
const asOf = '2026-11-30'
const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) })
const told = async (...files: { path: string; bytes: Uint8Array }[]) =>
  (await results(files, asOf)).findings.filter(({ rule }) => rule === 'file-copy')

const names = [
  ...['loip (1)', 'loip(2)', 'loip - Copy', 'loip copy', 'loip - Copy (2)', 'Copy of loip', 'loip_copy'],
  ...['loip (conflicted copy 2026-11-30)', "loip (Jo's conflicted copy 2026-11-30)", 'loip_conflict-20261130-101112'],
  ...['loip.sync-conflict-20261130-101112-ABCDEFG', 'loip-DESKTOP-7Q2', 'loip-LAPTOP-ABC123'],
]

describe.each(names)('%s.yaml beside loip.yaml', (name) => {
  it('with another line: says where the two differ, in any order of files', async () => {
    const [one, other] = [file('p/loip.yaml', plan), file(`p/${name}.yaml`, plan.replace('2034', '2033'))]
    for (const files of [
      [one, other],
      [other, one],
    ]) {
      const found = await told(...files)
      expect(found.map(({ says }) => says)).toEqual([
        'This file is named as a copy of “loip.yaml”, and the two differ from line 4 on. Both were read.',
      ])
      expect(found[0]?.span).toMatchObject({ path: `p/${name}.yaml`, start: { line: 4 } })
    }
  })

  it('sign for sign the same: is not read a second time', async () => {
    const found = await told(file('p/loip.yaml', plan), file(`p/${name}.yaml`, plan))
    expect(found.map(({ says }) => says)).toEqual([expect.stringContaining('was not read a second time')])
  })
})

it.each(['loip-2024', 'loip-draft', 'loip-milltown', 'loip 2', 'locality-plan'])('%s.yaml is no copy', async (name) => {
  expect(await told(file('p/loip.yaml', plan), file(`p/${name}.yaml`, plan.replace('Our', 'The')))).toEqual([])
})

it('of a file in another folder says nothing', async () => {
  expect(await told(file('p/loip.yaml', plan), file('q/loip (1).yaml', plan.replace('Our', 'The')))).toEqual([])
})
