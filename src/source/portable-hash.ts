// SHA-256 for a host that brings none of its own. A module of its own, so that @noble/hashes is loaded only then.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

export function portableHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}
