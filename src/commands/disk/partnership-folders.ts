// The folders of an audit: each direct subfolder of the one that was named is one partnership.
import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { isOfOthers } from './of-others.ts'

export interface PartnershipFolder {
  /** The name of the folder. */
  readonly name: string
  /** As it can be typed, with forward slashes. */
  readonly path: string
}

interface PartnershipFolders {
  /** In the order of their names. */
  readonly folders: readonly PartnershipFolder[]
  /** The names of the plan files that lie beside them and were not looked at. */
  readonly passedOver: readonly string[]
}

const planFile = /\.ya?ml$/i

/** Throws the system error where the folder itself cannot be opened. */
export function partnershipFolders(folder: string): PartnershipFolders {
  const folders: PartnershipFolder[] = []
  const passedOver: string[] = []
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry
    if (isOfOthers(name)) continue
    if (isFolder(folder, entry)) folders.push({ name, path: join(folder, name).split(sep).join('/') })
    else if (planFile.test(name)) passedOver.push(name)
  }
  return { folders, passedOver }
}

/** A symbolic link counts as its target. A broken one is listed too: the check of it reports the problem. */
function isFolder(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  try {
    return statSync(join(folder, entry.name)).isDirectory()
  } catch {
    return true
  }
}
