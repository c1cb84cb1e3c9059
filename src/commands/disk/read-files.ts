// Paths to bytes. The only file that reads plan files from the disk.
import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { byCodeUnit, type Input, workbookFile } from '../../source/files.ts'
import { isLeftByOthers } from '../../source/left-by-others.ts'
import type { FileProblem } from '../../source/problem.ts'
import { largestOf } from './file-sizes.ts'
import { notFound, type ReadWords, readWords } from './read-problems.ts'

const planFile = /\.ya?ml$/i
/** Windows hides the last ending. */
const hiddenEnding = /\.ya?ml\.txt$/i
/** A link that was not followed may lead to one of these. */
const isLikePlan = (name: string): boolean => planFile.test(name) || hiddenEnding.test(name)
const otherFile = /\.(?:docx?|xlsx?|odt|ods|pdf|rtf|txt|csv|json)$/i

interface ReadingOptions {
  /** The folder that a path which is a link may not lead out of: nobody named that link. */
  readonly within?: string
}

/** Reads the plan files at these paths, each a file or a folder. What cannot be read becomes a problem. */
export function readFiles(paths: readonly string[], { within }: ReadingOptions = {}): Input {
  const search = new Search(within === undefined ? undefined : realpathSync(within))
  for (const path of paths) search.look(path)
  search.tellLinks()
  const files = search.found.sort(byCodeUnit).flatMap((path) => {
    const bytes = search.open(path)
    if (bytes === undefined) return []
    return [{ path, bytes, ...(search.workbooks.has(path) ? { isFound: true as const } : {}) }]
  })
  const { problems, tried, passedOver } = search
  problems.sort((a, b) => byCodeUnit(a.where.path, b.where.path))
  return {
    files,
    problems,
    tried,
    isSelection: search.folders === 0 && files.length > 0,
    passedOver: passedOver.sort(byCodeUnit),
  }
}

function leadsOutOf(root: string, real: string): boolean {
  const inside = relative(root, real)
  return isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`)
}

/** Walks the paths that were given. Each file is found once, by its real path, however many names and links lead to it. */
class Search {
  readonly found: string[] = []
  readonly problems: FileProblem[] = []
  readonly tried: string[] = []
  folders = 0
  readonly passedOver: string[] = []
  /** Those that were met in a folder. */
  readonly workbooks = new Set<string>()
  readonly #seen = new Set<string>()
  readonly #within: string | undefined
  /** Links that lead out of the folder that they are in. */
  readonly #leading: { readonly link: string; readonly real: string; readonly isFolder: boolean }[] = []

  constructor(within: string | undefined) {
    this.#within = within
  }

  /** A path is taken literally: there are no glob patterns. */
  look(given: string): void {
    if (given === '-' && !existsSync(given)) {
      this.#lookAtPipe()
      return
    }
    const path = printable(given)
    const status = this.#status(path, notFound(path))
    const isFolder = status?.isDirectory() === true
    if (isFolder) this.folders++
    this.tried.push(isFolder ? `${path} (every .yaml and .yml file in it)` : path)
    if (!status) return
    const real = this.#within === undefined ? undefined : this.#realPath(path)
    if (this.#within !== undefined && real !== undefined && leadsOutOf(this.#within, real)) {
      this.#report(path, readWords.linkOutside)
      return
    }
    if (!isFolder) {
      this.#add(path, status)
      return
    }
    const links: string[] = []
    this.#lookIn(path, links)
    // Symbolic links come last, so that a file is known by its real name where it has one here.
    for (let link = links.shift(); link !== undefined; link = links.shift())
      this.#follow(link, realpathSync(path), links)
  }

  /** Once all paths were searched: what a link leads to may have been named as well. */
  tellLinks(): void {
    for (const { link, real, isFolder } of this.#leading) {
      if (this.#seen.has(real)) continue
      const isUnread = !isFolder || mayHoldPlan(real, this.#seen)
      this.#report(link, isUnread ? readWords.linkOutside : readWords.linkWithoutPlan)
    }
  }

  open(path: string): Buffer | undefined {
    try {
      if (path === standardInput && !existsSync(path)) return this.#bytesOfPipe()
      const { size } = statSync(path)
      if (size <= largestOf(path)) return readFileSync(path)
      this.#report(path, readWords.tooLarge(size, largestOf(path)))
    } catch {
      this.#report(path, notOpened(path))
    }
    return undefined
  }

  #lookAtPipe(): void {
    if (this.#seen.has(standardInput)) return
    this.#seen.add(standardInput)
    this.tried.push(standardInput)
    this.found.push(standardInput)
  }

  #bytesOfPipe(): Buffer | undefined {
    const bytes = readFileSync(0)
    if (bytes.length <= largestOf(standardInput)) return bytes
    this.#report(standardInput, readWords.tooLarge(bytes.length, largestOf(standardInput)))
    return undefined
  }

  #lookIn(folder: string, links: string[]): void {
    const real = this.#realPath(folder)
    if (real === undefined || this.#seen.has(real)) return
    this.#seen.add(real)
    for (const entry of this.#entries(folder)) {
      const path = printable(join(folder, entry.name))
      // Links of editors too: Emacs leaves .#plan.yaml while a file is open, which leads nowhere.
      if (isLeftByOthers(entry.name)) continue
      if (entry.isSymbolicLink()) links.push(path)
      else if (entry.isDirectory()) this.#enter(path, entry.name, links)
      else if (planFile.test(entry.name)) this.#add(path, entry, join(real, entry.name))
      else if (isWorkbook(entry.name)) {
        this.workbooks.add(path)
        this.#add(path, entry, join(real, entry.name))
      } else if (otherFile.test(entry.name)) {
        this.passedOver.push(path)
        if (hiddenEnding.test(entry.name)) this.#report(path, readWords.hiddenEnding)
      }
    }
  }

  #enter(path: string, name: string, links: string[]): void {
    if (planFile.test(name)) this.#report(path, readWords.folderNamedAsFile)
    this.#lookIn(path, links)
  }

  #follow(link: string, root: string, links: string[]): void {
    const name = link.slice(link.lastIndexOf('/') + 1)
    const status = this.#status(link, isLikePlan(name) ? readWords.brokenLink : undefined)
    const real = status && this.#realPath(link)
    if (!status || real === undefined) return
    const isFolder = status.isDirectory()
    if (!isFolder && hiddenEnding.test(name)) this.#report(link, readWords.hiddenEnding)
    if (!isFolder && !planFile.test(name)) return
    if (leadsOutOf(root, real)) this.#leading.push({ link, real, isFolder })
    else if (status.isDirectory()) this.#lookIn(link, links)
    else this.#add(link, status)
  }

  /** `known` is its real path, where its folder's is known and it is not a link. */
  #add(path: string, entry: Dirent | Stats, known?: string): void {
    const real = entry.isFile() && known !== undefined ? known : this.#realPath(path)
    if (real === undefined || this.#seen.has(real)) return
    this.#seen.add(real)
    if (entry.isFile()) this.found.push(path)
    else this.#report(path, readWords.notAFile)
  }

  #entries(folder: string): Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true }).sort((a, b) => byCodeUnit(a.name, b.name))
    } catch {
      this.#report(folder, folder.includes('\ufffd') ? readWords.nameNotUtf8 : readWords.folderNotOpened)
      return []
    }
  }

  #status(path: string, whenMissing: ReadWords | undefined): Stats | undefined {
    try {
      return statSync(path)
    } catch (error) {
      const isMissing =
        error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
      if (whenMissing) this.#report(path, isMissing ? whenMissing : notOpened(path))
      return undefined
    }
  }

  #realPath(path: string): string | undefined {
    try {
      return realpathSync(path)
    } catch {
      this.#report(path, notOpened(path))
      return undefined
    }
  }

  #report(path: string, words: ReadWords): void {
    this.problems.push({ ...words, where: { path, from: 0, to: 0 } })
  }
}

/** How many names are looked at in a folder that was not followed. */
const mostLookedAt = 5_000

/** Whether a folder that was not followed holds a file that may be a plan, but for those that were read. By the names alone; nothing is opened. */
function mayHoldPlan(folder: string, read: ReadonlySet<string>): boolean {
  const folders = [folder]
  const met = new Set(folders)
  let looked = 0
  try {
    for (let next = folders.pop(); next !== undefined; next = folders.pop())
      for (const name of readdirSync(next)) {
        if (++looked > mostLookedAt) return true
        if (isLeftByOthers(name)) continue
        const path = join(next, name)
        const status = statSync(path, { throwIfNoEntry: false })
        const real = status && realpathSync(path)
        if (real !== undefined && (read.has(real) || met.has(real))) continue
        if (!status?.isDirectory() && isLikePlan(name)) return true
        if (real === undefined || !status?.isDirectory()) continue
        met.add(real)
        folders.push(real)
      }
    return false
  } catch {
    return true
  }
}

const standardInput = '(standard input)'

/** A name in another encoding reaches us with marks in the place of letters, and leads to nothing. */
function notOpened(path: string): ReadWords {
  return path.includes('\ufffd') ? readWords.nameNotUtf8 : readWords.notOpened
}

/** CSV in a folder is mostly a report. Excel keeps the name of the one who has a workbook open in a file that begins with ~$. */
function isWorkbook(name: string): boolean {
  return workbookFile.test(name) && !/\.csv$/i.test(name) && !name.startsWith('~$')
}

/** A path as it is printed and can be typed: without `./`, with forward slashes. */
function printable(path: string): string {
  const tidy = join(path)
  return sep === '\\' ? tidy.replaceAll('\\', '/') : tidy
}
