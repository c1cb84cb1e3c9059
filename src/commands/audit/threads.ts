// Folders through one thread or several, in the order in which they were given, whatever finishes first.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PartnershipFolder } from '../disk/partnership-folders.ts'
import { type FolderOutput, stoppedOutput, type Wanted } from './folder-output.ts'

/** What a worker thread is started with: options as they were typed, so that every thread checks alike. */
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

/** Folders begun per thread before the first result is taken: a thread always has its next one, and no more results wait in memory. */
const ahead = 2

export async function* inOneThread(folders: readonly PartnershipFolder[], work: Work): AsyncIterable<FolderOutput> {
  for (const folder of folders) {
    // A check never yields to the event loop, so signals would wait until the end of the audit.
    await new Promise((resolve) => setImmediate(resolve))
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

/** A worker that is given one folder at a time. If it crashes, a new one is started for the next folder. */
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
    return new Promise<FolderOutput>((resolve, reject) => {
      const end = () => {
        worker.off('message', onMessage)
        worker.off('error', onError)
        worker.off('exit', onExit)
      }
      const onMessage = (output: FolderOutput | { stopped: string }) => {
        end()
        if ('stopped' in output) reject(new Error(output.stopped))
        else resolve(output)
      }
      const onError = (error: unknown) => {
        end()
        this.#worker = undefined
        // Further errors of this worker are ignored: this folder is reported as failed already.
        worker.on('error', () => undefined)
        reject(error instanceof Error ? error : new Error(String(error)))
      }
      const onExit = () => onError(new Error('its thread ended'))
      worker.on('message', onMessage)
      worker.on('error', onError)
      worker.on('exit', onExit)
      worker.postMessage(folder)
    })
  }

  async end(): Promise<void> {
    await this.#worker?.terminate()
  }
}

/** A crash on one folder is reported for that folder, and the others are still checked. */
async function orStopped(folder: PartnershipFolder, work: Promise<FolderOutput>): Promise<FolderOutput> {
  try {
    return await work
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return stoppedOutput(folder.name, `loip stopped on this folder because of a mistake of its own: ${why}`)
  }
}
