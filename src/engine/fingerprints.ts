// A fingerprint identifies a finding across runs by partnership, rule, duty and item. It leaves out line, file and
// words, since these change while the finding stays the same.
import type { Finding } from '../result/run-result.ts'
import type { Hash } from '../source/files.ts'

/** In hexadecimal digits: 128 bits, enough to avoid collisions. */
const length = 32

/**
 * `partnershipKey`: the code of the council area, or the partnership's name. Findings that are otherwise equal are
 * numbered.
 */
export function withFingerprints(
  findings: readonly Omit<Finding, 'fingerprint'>[],
  partnershipKey: string,
  sha256: Hash,
): Finding[] {
  const utf8 = new TextEncoder()
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { rule, duty = '', item, subject, says } = finding
    const identity = JSON.stringify([partnershipKey, rule, duty, item ?? subject ?? says])
    const count = (seen.get(identity) ?? 0) + 1
    seen.set(identity, count)
    const words = count === 1 ? identity : `${identity} ${count}`
    return { ...finding, fingerprint: sha256(utf8.encode(words)).slice(0, length) }
  })
}
