// The names of verdicts that this test knows, in one place. A verdict that is none of the claims and not called for claims nothing.

export const shown = 'shown'
export const calledOff = 'not-applicable'
export const missing = 'missing'
export const unknown = 'cannot-tell'

export function isShown(verdict: string): boolean {
  return verdict === shown
}

/** Says that a duty is shown, or that somebody stands behind it. */
const claims: ReadonlySet<string> = new Set([shown, 'declared', 'explained'])

export function isClaim(verdict: string): boolean {
  return claims.has(verdict)
}

export function isCalledOff(verdict: string): boolean {
  return verdict === calledOff
}

/** A claim, or not called for: nobody is asked to do anything. */
export function isSettled(verdict: string): boolean {
  return isClaim(verdict) || isCalledOff(verdict)
}

/** A claim that was not made before. From shown to declared or explained is no more than was claimed already. */
export function isNewClaim(was: string, is: string): boolean {
  return isClaim(is) && was !== is && was !== shown
}
