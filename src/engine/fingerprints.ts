// By what a finding is recognised in a later run: the partnership, the rule, the duty and the item. Never its line, its file or its
// words, which change while the thing found stays the same.
import type { Finding } from '../result/run-result.ts'
import type { Hash } from '../source/files.ts'

/** In hexadecimal digits: 32 are enough that no two are alike by chance. */
const length = 32

/** `partnershipKey` is the code of the council area, or the name of the partnership. Findings alike in all else are told apart by number. */
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
