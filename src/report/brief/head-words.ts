// What was read, and what it was held against, in sentences.
import { joinAnd } from '../../text/join.ts'
import { inThousands } from '../../text/thousands.ts'
import { countOf } from '../words/words.ts'
import type { Head } from './head.ts'

const act = 'Part 2 of the Community Empowerment (Scotland) Act 2015'

/** What was read, and what it was held against. */
export function readSentences({ files, read, unread, folder }: Head): string[] {
  const where = folder === '' ? '' : ` in ${folder}`
  if (unread.length === 0) return [`${countOf(files, 'file')} read${where}, against ${act}.`]
  return [
    `${inThousands(read)} of ${countOf(files, 'file')} read${where}, against ${act}.`,
    `Not read, or only in part: ${joinAnd(unread)}. What stands there was not looked at.`,
  ]
}
