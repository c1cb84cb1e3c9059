// The folders of an audit: each folder right below the one that was named is taken for one partnership's.
import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

export interface PartnershipFolder {
  /** The name of the folder. */
  readonly name: string
  /** As somebody can type it, with forward slashes. */
  readonly path: string
}

export interface PartnershipFolders {
  /** In the order of their names. */
  readonly folders: readonly PartnershipFolder[]
  /** What lies beside them and was not looked at, each with the reason: a sentence. */
  readonly passedOver: readonly string[]
}

const planFile = /\.ya?ml$/i

/** Throws what the system says where the folder itself cannot be opened. */
export function partnershipFolders(folder: string): PartnershipFolders {
  const folders: PartnershipFolder[] = []
  const passedOver: string[] = []
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry
    if (name.startsWith('.') || name === 'node_modules') continue
    if (isFolder(folder, entry)) folders.push({ name, path: join(folder, name).split(sep).join('/') })
    else if (planFile.test(name))
      passedOver.push(`${name} lies beside the folders of the partnerships, so it was not looked at.`)
  }
  return { folders, passedOver }
}

/** A link counts as what it leads to; one that leads nowhere is left to the check of that folder, which says so. */
function isFolder(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  return statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isDirectory() ?? false
}
