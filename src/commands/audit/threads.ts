// Folders through one thread or several, in the order in which they were given, whatever finishes first.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PartnershipFolder } from '../disk/partnership-folders.ts'
import { type FolderOutput, stoppedOutput, type Wanted } from './folder-output.ts'

/** What a thread needs to know to check a folder as another would: options as they were typed. */
export interface ThreadOptions {
  readonly asOf: string
  readonly version: string
  readonly failOn?: string
  readonly ruleset?: string
  readonly reference?: string
  readonly withoutExceptions: boolean
  readonly wanted: Wanted
}

export type Work = (folder: PartnershipFolder) => Promise<FolderOutput>

/** How many folders are begun before the first of them has been taken: enough to keep a thread busy, and no more in memory. */
const ahead = 2

export async function* inOneThread(folders: readonly PartnershipFolder[], work: Work): AsyncIterable<FolderOutput> {
  for (const folder of folders) {
    // A check waits for nothing: without this, nobody could stop an audit before its end.
    await new Promise((settle) => setImmediate(settle))
    yield await orStopped(folder, work(folder))
  }
}

export async function* inThreads(
  folders: readonly PartnershipFolder[],
  jobs: number,
  options: ThreadOptions,
  file = join(__dirname, 'audit-worker.js'),
): AsyncIterable<FolderOutput> {
  const threads = Array.from({ length: Math.min(jobs, folders.length) }, () => new Thread(file, options))
  try {
    const begun: Promise<FolderOutput>[] = []
    let next = 0
    const begin = () => {
      const folder = folders[next]
      const thread = threads[next % threads.length]
      next++
      if (folder && thread) begun.push(orStopped(folder, thread.work(folder)))
    }
    while (begun.length < threads.length * ahead && next < folders.length) begin()
    for (let first = begun.shift(); first !== undefined; first = begun.shift()) {
      yield await first
      if (next < folders.length) begin()
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}

/** One folder at a time, each answered in turn. A thread that breaks is begun anew for the next folder. */
class Thread {
  readonly #begin: () => Worker
  #worker: Worker | undefined
  #last: Promise<unknown> = Promise.resolve()

  constructor(file: string, options: ThreadOptions) {
    this.#begin = () => new Worker(file, { workerData: options })
    this.#worker = this.#begin()
  }

  work(folder: PartnershipFolder): Promise<FolderOutput> {
    const answer = this.#last.then(() => this.#ask(folder))
    this.#last = answer.catch(() => undefined)
    return answer
  }

  #ask(folder: PartnershipFolder): Promise<FolderOutput> {
    this.#worker ??= this.#begin()
    const worker = this.#worker
    return new Promise<FolderOutput>((settle, reject) => {
      const end = () => {
        worker.off('message', told)
        worker.off('error', broken)
        worker.off('exit', gone)
      }
      const told = (output: FolderOutput | { stopped: string }) => {
        end()
        if ('stopped' in output) reject(new Error(output.stopped))
        else settle(output)
      }
      const broken = (error: unknown) => {
        end()
        this.#worker = undefined
        // What else it has to say is said of this folder already.
        worker.on('error', () => undefined)
        reject(error instanceof Error ? error : new Error(String(error)))
      }
      const gone = () => broken(new Error('its thread ended'))
      worker.on('message', told)
      worker.on('error', broken)
      worker.on('exit', gone)
      worker.postMessage(folder)
    })
  }

  async end(): Promise<void> {
    await this.#worker?.terminate()
  }
}

/** A mistake of ours on one folder is told of that folder, and the others go on. */
async function orStopped(folder: PartnershipFolder, work: Promise<FolderOutput>): Promise<FolderOutput> {
  try {
    return await work
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return stoppedOutput(folder.name, `loip stopped on this folder because of a mistake of its own: ${why}`)
  }
}
