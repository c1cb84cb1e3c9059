// What changed since an earlier result: by fingerprint, and never more than both results can tell. What was found then and is not
// found now is closed only where this run could have found it.

import { eachAlone, type Finding, isOurDuty, type RunResult, type Since, type SinceItem } from '../result/run-result.ts'
import type { Hash } from '../source/files.ts'
import { couldFind } from './could-find.ts'
import { type EarlierResult, UnusableEarlier } from './earlier-result.ts'
import { withFingerprints } from './fingerprints.ts'
import { matchEarlier } from './match-earlier.ts'
import { isSamePartnership, partnershipKey } from './same-partnership.ts'

export function sinceOf(earlier: EarlierResult, now: Omit<RunResult, 'since'>, sha256: Hash): Since {
  if (!isSamePartnership(earlier.partnership, now.partnership))
    throw new UnusableEarlier(
      `${earlier.name} is a result of ${earlier.partnership.name}, and these are the files of ${now.partnership.name}.`,
      'Give an earlier result of the same partnership.',
    )
  const alone = now.findings.flatMap(eachAlone)
  const found = alone.filter(asks)
  const then = earlier.findings.filter(asks)
  const prints = printsUnder(alone, now.partnership, earlier.partnership, sha256)
  const { known, met } = matchEarlier(found, then, prints)
  const verdictThen = new Map(earlier.duties.map(({ duty, verdict }) => [duty, verdict]))
  const wasUnseen = (duty: string) => isUnseen(verdictThen.get(duty) ?? 'not-looked-at')
  const gone = then.filter((finding) => !met.has(finding))
  const isClosed = couldFind(now)
  return {
    asAt: earlier.asOf,
    closed: gone.filter(isClosed).map((finding) => itemOf(finding)),
    new: found
      .filter((finding) => !known.has(finding))
      .map((finding) => itemOf(finding, { newlyLookedAt: finding.duty !== undefined && wasUnseen(finding.duty) })),
    open: found.flatMap((finding) => {
      const as = known.get(finding)
      if (as === undefined) return []
      return [itemOf(finding, as.earlier.says === finding.says ? {} : { saidThen: as.earlier.says })]
    }),
    notTold: gone.filter((finding) => !isClosed(finding)).map((finding) => itemOf(finding)),
    newlyLookedAt: now.duties
      .filter(isOurDuty)
      .filter(({ duty, verdict }) => !isUnseen(verdict) && wasUnseen(duty))
      .map(({ duty, cite, says, verdict }) => ({ duty, cite, says, verdict })),
  }
}

/** Notes ask for nothing. */
function asks({ level }: Pick<Finding, 'level'>): boolean {
  return level !== 'note'
}

function isUnseen(verdict: RunResult['duties'][number]['verdict']): boolean {
  return verdict === 'cannot-tell' || verdict === 'not-looked-at'
}

/**
 * The fingerprint that each finding has under the name of the earlier run. A partnership that had no profile then, and has one now, would
 * else have nothing in common with itself.
 */
export function printsUnder(
  findings: readonly Finding[],
  now: RunResult['partnership'],
  then: EarlierResult['partnership'],
  sha256: Hash,
): (finding: Finding) => string {
  if (partnershipKey(now) === partnershipKey(then) && now.name === then.name) return ({ fingerprint }) => fingerprint
  const asThen = findings.map((finding) => underName(finding, now.name, then.name))
  const again = withFingerprints(asThen, partnershipKey(then), sha256)
  const prints = new Map(findings.map((finding, index) => [finding, again[index]?.fingerprint]))
  return (finding) => prints.get(finding) ?? finding.fingerprint
}

/** What is said of the partnership as a whole is known by its name. */
function underName(finding: Finding, now: string, then: string): Finding {
  const { subject, item } = finding
  const whole = `partnership:${now}`
  return {
    ...finding,
    ...(subject === now ? { subject: then } : {}),
    ...(item?.startsWith(whole) ? { item: `partnership:${then}${item.slice(whole.length)}` } : {}),
  }
}

function itemOf(
  finding: EarlierResult['findings'][number],
  { newlyLookedAt = false, saidThen }: { readonly newlyLookedAt?: boolean; readonly saidThen?: string } = {},
): SinceItem {
  const { rule, duty, cite, level, subject, says, fingerprint } = finding
  return {
    rule,
    ...(duty === undefined ? {} : { duty }),
    ...(cite === undefined ? {} : { cite }),
    level,
    ...(subject === undefined ? {} : { subject }),
    says,
    fingerprint,
    ...(saidThen === undefined ? {} : { saidThen }),
    ...(newlyLookedAt ? { newlyLookedAt: true as const } : {}),
  }
}
