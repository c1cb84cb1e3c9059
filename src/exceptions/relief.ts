// How section 5 decisions and section 14(1) agreements stand. The rules of those sections apply them; here is said only whether
// each can be used, and still has something to be about.
import { findDuties } from '../law/citation.ts'
import type { Day } from '../model/attestation.ts'
import { isBlanket, isBlanketItem } from '../model/blanket.ts'
import { describeDate } from '../model/date.ts'
import { quote } from '../model/stated.ts'
import type { AgreementData, InappropriateData } from '../schema/documents.gen.ts'
import type { Anchor } from '../source/position.ts'
import type { Cover } from './cover.ts'
import { amiss, type Entry, isPastReview } from './entries.ts'
import type { Problem } from './problem.ts'
import { distinct, nearestName, type Thing, type Things, thingsNamed } from './things.ts'

export interface Standing {
  readonly things: Things
  readonly day: Day
  readonly incomplete: boolean
  /** Places of which something is said already. */
  readonly told: readonly Anchor[]
}

type Reliever = Entry<InappropriateData> | Entry<AgreementData>

export function decisionStanding(entry: Entry<InappropriateData>, input: Standing): Cover {
  const { scope = '' } = entry.data
  const found = named(scope, ['outcome', 'plan'], input.things)
  const about = found.length === 1 ? (found[0]?.says ?? '') : quote(scope)
  const trouble = standingOf(entry, input, about)
  if (trouble) return trouble
  if (isBlanketItem(scope) || found.length > 1)
    return unusable(
      entry,
      about,
      'scope',
      `${entry.name} does not name one outcome or plan.`,
      'Write an entry for each: scope: "1".',
    )
  return inForce(
    entry,
    about,
    [{ key: 'scope', words: scope, what: 'an outcome or a plan', found, known: ['outcome', 'plan'] }],
    input,
  )
}

export function agreementStanding(entry: Entry<AgreementData>, input: Standing): Cover {
  const { partner = '', duty = '', outcome = '' } = entry.data
  const partners = named(partner, ['partner'], input.things)
  const outcomes = named(outcome, ['outcome'], input.things)
  const about = `${duty}: ${partners[0]?.says ?? partner}, ${outcomes.length === 1 ? outcomes[0]?.says : quote(outcome)}`
  const trouble = standingOf(entry, input, about)
  if (trouble) return trouble
  const blanket = [partner, duty, outcome].some((words) => isBlanket(words))
  if (blanket || findDuties(duty).length === 0)
    return { about, covers: [], standing: 'unusable', why: 'It does not name one partner, one duty and one outcome.' }
  return inForce(
    entry,
    about,
    [
      { key: 'partner', words: partner, what: 'a partner', found: partners, known: ['partner'] },
      { key: 'outcome', words: outcome, what: 'an outcome', found: outcomes, known: ['outcome'] },
    ],
    input,
  )
}

function named(words: string, kinds: readonly Thing['kind'][], things: Things): Thing[] {
  const found = thingsNamed(
    words,
    things.all.filter(({ kind }) => kinds.includes(kind)),
  )
  // Of the editions of one thing, one that is in force speaks for it.
  const current = found.filter((thing) => thing.inForce)
  return distinct(current.length > 0 ? current : found)
}

function standingOf(entry: Reliever, { day }: Standing, about: string): Cover | undefined {
  const trouble = amiss(entry, day)
  if (trouble === undefined) return undefined
  if (trouble === 'not-yet') return { about, covers: [], standing: 'not-yet' }
  const why = trouble === 'told' ? 'Something that it needs is not there or cannot be used.' : trouble.says
  return { about, covers: [], standing: 'unusable', why, ...(trouble === 'told' ? {} : { problem: trouble }) }
}

function unusable(entry: Reliever, about: string, key: string, says: string, fix: string): Cover {
  const problem: Problem = { check: 'exception-not-usable', level: 'error', says, fix, at: { of: entry.data, key } }
  return { about, covers: [], standing: 'unusable', why: says, problem }
}

interface Pointer {
  readonly key: string
  readonly words: string
  readonly what: string
  readonly found: readonly Thing[]
  readonly known: readonly Thing['kind'][]
}

function inForce(entry: Reliever, about: string, pointers: readonly Pointer[], input: Standing): Cover {
  const { things, day, incomplete, told } = input
  const cover = (standing: Cover['standing'], why: string, problem?: Problem): Cover => ({
    about,
    covers: [],
    standing,
    why,
    ...(problem ? { problem } : {}),
  })
  for (const { key, words, what, found, known } of pointers) {
    const at = { of: entry.data, key }
    const candidates = things.all.filter(({ kind }) => known.includes(kind))
    if (found.length === 0) {
      if (incomplete) return cover('not-checked', 'Not every file was read, and what it is about may stand in another.')
      if (candidates.length === 0) return cover('not-checked', `These files do not name ${what}.`)
      const why = `${quote(words)} is not ${what} in these files.`
      if (told.some((place) => place.of === at.of && place.key === key)) return cover('needless', why)
      return cover('needless', why, pointsNowhere(entry, at, why, nearestName(words, candidates)))
    }
    if (found.every((thing) => !thing.inForce)) {
      const why =
        key === 'partner' ? `${found[0]?.says} is no longer a partner.` : `${found[0]?.says} is no longer in force.`
      return cover('needless', why, {
        check: 'exception-needless',
        level: 'advice',
        says: `${entry.name} has nothing left to apply to. ${why}`,
        fix: 'Take it out, or record a new decision on what took its place.',
        at,
      })
    }
  }
  if (!isPastReview(entry, day.asOf)) return { about, covers: [], standing: 'in-use' }
  return {
    about,
    covers: [],
    standing: 'past-review',
    problem: {
      check: 'exception-past-review',
      level: 'advice',
      says: `${entry.name} was to be looked at again by ${entry.reviewBy ? describeDate(entry.reviewBy) : ''}, and that has passed.`,
      fix: 'Look at it again. Record what was decided with its review_by:, or take it out.',
      at: { of: entry.data, key: 'review_by' },
    },
  }
}

function pointsNowhere(entry: Reliever, at: Anchor, why: string, near: string | undefined): Problem {
  // A body that is no partner here has a name of its own; an id has to point somewhere.
  if (at.key === 'partner')
    return {
      check: 'exception-needless',
      level: 'advice',
      says: `${entry.name} has nobody to relieve. ${why}${near === undefined ? '' : ` Did you mean ${quote(near)}?`}`,
      fix: near === undefined ? 'Take it out, or add the partner to the profile under partners:.' : `Write ${near}.`,
      at,
    }
  return {
    check: 'file-unknown-id',
    level: 'error',
    says: `${why}${near === undefined ? '' : ` Did you mean ${quote(near)}?`}`,
    fix: near === undefined ? 'Write the id or the title of one that is there.' : `Write ${near}.`,
    at,
  }
}
