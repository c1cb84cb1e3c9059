// The entry of a worker thread of an audit: a message with a folder in, a message with its output out.
import { parentPort, workerData } from 'node:worker_threads'
import type { PartnershipFolder } from '../disk/partnership-folders.ts'
import type { ThreadOptions } from './threads.ts'
import { auditWork } from './work.ts'

const ready = auditWork(workerData as ThreadOptions)

parentPort?.on('message', async (folder: PartnershipFolder) => {
  try {
    parentPort?.postMessage(await (await ready).work(folder))
  } catch (error) {
    parentPort?.postMessage({ stopped: error instanceof Error ? error.message : String(error) })
  }
})

// biome-ignore lint/complexity/noUselessEmptyExport: without it esbuild takes an entry for CommonJS; see scripts/build.mjs
export {}
