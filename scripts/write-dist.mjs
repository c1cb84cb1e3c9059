// Puts a build into dist/, file by file, while programs may be running from there and another build may be doing the same.
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { lastBuild, stampFile } from './build-if-stale.mjs'

/**
 * Each file is written beside its place and renamed, so that nobody reads half of one. Chunks come first: their names hold a hash of
 * what is in them, so they replace no other chunk, and the entries that load them follow. With `keepLast`, the chunks of the build before
 * stay for programs that are running from it.
 */
export function writeDist(files, { inputs, entries, keepLast }) {
  const last = lastBuild()
  const names = [...files.keys()].sort((a, b) => Number(entries.includes(a)) - Number(entries.includes(b)))
  for (const name of names) replace(join('dist', name), files.get(name))
  const kept = new Set([...names, ...(keepLast ? last.files : [])])
  for (const name of filesIn('dist'))
    if (!kept.has(name) && !(keepLast && name.endsWith('.tmp'))) rmSync(join('dist', name), { force: true })
  replace(stampFile, JSON.stringify({ inputs, files: names }))
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
  return entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
}

function replace(path, content) {
  mkdirSync(dirname(path), { recursive: true })
  const half = `${path}.${process.pid}.tmp`
  writeFileSync(half, content)
  renameSync(half, path)
}
