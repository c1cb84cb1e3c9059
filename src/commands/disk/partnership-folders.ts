// The folders of an audit: each direct subfolder of the one that was named is one partnership.
import { closeSync, type Dirent, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { isLeftByOthers } from '../../source/left-by-others.ts'

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
    if (isLeftByOthers(name)) continue
    if (isFolder(folder, entry)) folders.push({ name, path: join(folder, name).split(sep).join('/') })
    else if (planFile.test(name)) passedOver.push(name)
  }
  return { folders, passedOver }
}

/**
 * The plan files of the folder itself by which it is that of one partnership, and not one that holds a folder for each: a profile, where no
 * folder in it has one; a LOIP, where none has either. Empty where it is not.
 */
export function filesOfOnePartnership(folder: string, { folders, passedOver }: PartnershipFolders): readonly string[] {
  const own = passedOver.filter((name) => kindOf(join(folder, name)) !== undefined)
  if (own.length === 0) return []
  const kindsBelow = new Set(folders.flatMap(({ path }) => planFilesIn(path).map((name) => kindOf(join(path, name)))))
  const isAlone = own.some((name) => {
    const isProfile = kindOf(join(folder, name)) === 'partnership'
    return !kindsBelow.has('partnership') && (isProfile || !kindsBelow.has('loip'))
  })
  return isAlone ? own : []
}

function planFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => planFile.test(name) && !isLeftByOthers(name))
  } catch {
    return []
  }
}

/** Whether a file begins as a profile or a LOIP does. What cannot be read is reported by the check of it. */
function kindOf(path: string): 'partnership' | 'loip' | undefined {
  try {
    const file = openSync(path, 'r')
    try {
      const beginning = Buffer.alloc(4096)
      const text = beginning.toString('utf8', 0, readSync(file, beginning, 0, beginning.length, 0))
      return /^kind:\s*["']?(partnership|loip)\b/im.exec(text)?.[1]?.toLowerCase() as 'partnership' | 'loip' | undefined
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
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
