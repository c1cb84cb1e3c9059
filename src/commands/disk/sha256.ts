// Node's own SHA-256: it is there already, and a portable one takes eight milliseconds to warm up.
import { createHash } from 'node:crypto'

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
