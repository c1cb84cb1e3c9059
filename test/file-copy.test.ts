// Copies that programs leave behind (“loip (1).yaml”) are told as copies, and change nothing else.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkRun } from './check-run.ts'

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
