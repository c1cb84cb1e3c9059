// The problems of recorded decisions, in words. Each becomes one finding.
import type { Problem } from '../model/problem.ts'

import { describeDate } from '../readings/date.ts'
import { quote } from '../readings/stated.ts'
import type { AcceptedData, DepartureData } from '../schema/documents.gen.ts'
import type { Anchor } from '../source/position.ts'
import { joinAnd } from '../text/join.ts'
import type { Entry } from './entry.ts'
import type { NotNamed } from './rule-named.ts'
import { type ExceptionTarget, nearestName } from './targets.ts'

type Data = DepartureData | AcceptedData

/** The entry has no effect until it is corrected. */
export function unusable(of: object, key: string, says: string, fix: string): Problem {
  return { check: 'exception-not-usable', level: 'error', says, fix, at: { of, key } }
}

/** Words that match nothing: `“lopi” names nothing in these files. Did you mean “loip”?` */
export function pointsNowhere(
  of: object,
  key: string,
  says: string,
  near: string | undefined,
  otherwise: string,
): Problem {
  return {
    check: 'file-unknown-id',
    level: 'error',
    says: `${says}${near === undefined ? '' : ` Did you mean ${quote(near)}?`}`,
    fix: near === undefined ? otherwise : `Write ${near}.`,
    at: { of, key },
  }
}

export function advice(
  check: 'exception-past-review' | 'exception-needless',
  at: Anchor,
  says: string,
  fix: string,
): Problem {
  return { check, level: 'advice', says, fix, at }
}

export const problems = {
  fromLaw: (data: Data) =>
    unusable(
      data,
      'rule',
      `${quote(data.rule)} is a duty of the law, and a departure is from guidance or good practice only.`,
      'Take it out. A gap that is known of can stand under accepted:, where it stays a gap.',
    ),
  blanket: (data: Data) =>
    unusable(
      data,
      'item',
      `${quote(data.item)} is not one thing.`,
      'Name one, and write an entry for each: item: "1".',
    ),
  ambiguous: (data: Data, targets: readonly ExceptionTarget[]) =>
    unusable(
      data,
      'item',
      `${quote(data.item)} names more than one thing: ${inWords(targets)}.`,
      `Write the one that is meant, such as item: ${targets[0]?.write}.`,
    ),
  tooWide: (data: Data, rule: string, targets: readonly ExceptionTarget[]) =>
    unusable(
      data,
      'item',
      `${quote(data.item)} is too wide for ${rule}, which finds something about ${inWords(targets)}.`,
      'Write an entry for each of them, with its own reason.',
    ),
  notNamed: (data: Data, { kind, near }: NotNamed) => {
    const words = quote(data.rule)
    if (kind === 'several')
      return unusable(
        data,
        'rule',
        `${words} names more than one row of the law table: ${joinAnd(near)}.`,
        'Write one of them.',
      )
    if (kind === 'file-check')
      return unusable(
        data,
        'rule',
        `${words} is a check of the files, and what it finds has to be set right.`,
        'Take it out, and set the file right.',
      )
    const says = `${words} is not the id of a rule or of a row of the law table.`
    return pointsNowhere(
      data,
      'rule',
      says,
      near[0],
      'Write the rule as the finding shows it, such as rule: gp-measure-baseline.',
    )
  },
  nowhere: (data: Data, targets: readonly ExceptionTarget[]) =>
    pointsNowhere(
      data,
      'item',
      `${quote(data.item)} names nothing in these files.`,
      nearestName(data.item, targets),
      'Write the id or the title of an outcome, a plan, a locality or a report, or item: partnership.',
    ),
  strayPartner: (data: DepartureData, partners: readonly ExceptionTarget[]) =>
    pointsNowhere(
      data,
      'partner',
      `${quote(data.partner ?? '')} is not a partner in these files.`,
      nearestName(data.partner ?? '', partners),
      'Write the id or the name of a partner of the partnership file.',
    ),
  pastReview: ({ name, data, reviewBy }: Entry) =>
    advice(
      'exception-past-review',
      { of: data, key: 'review_by' },
      `${name} was to be looked at again by ${reviewBy ? describeDate(reviewBy) : ''}, so it no longer counts.`,
      'Look at it again. Record the new decision with its decided_on: and review_by:, or take it out.',
    ),
  coveredTwice: ({ name, data }: Entry) =>
    advice(
      'exception-needless',
      { of: data, key: 'rule' },
      `${name} covers nothing that another entry does not cover already.`,
      'Take it out.',
    ),
  needless: ({ name, data }: Entry, rule: string, others: readonly ExceptionTarget[]) =>
    advice(
      'exception-needless',
      { of: data, key: 'item' },
      `${name} covers nothing: ${rule} finds nothing there that needs one.`,
      others.length === 0
        ? 'Take it out.'
        : `Take it out. If it was meant for ${inWords(others, ' or ')}, set item: right.`,
    ),
}

const most = 4

function inWords(targets: readonly ExceptionTarget[], joint?: ' or '): string {
  const words = targets.slice(0, most).map(({ says }) => says)
  const shown = targets.length > most ? [...words, `${targets.length - most} more`] : words
  return joint === undefined ? joinAnd(shown) : shown.join(joint)
}
