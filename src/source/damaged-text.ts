// Signs that nobody wrote: what another encoding, a web page, a spreadsheet, a font or a backslash leaves in a text. Each kind is told
// once for a document, at the first place, with the others beside it. The text is kept as it stands.

import { joinAnd } from '../text/join.ts'
import { quote } from '../text/quote.ts'
import { inThousands } from '../text/thousands.ts'
import { windows1252 } from './code-pages.ts'
import type { Origins } from './origins.ts'
import type { FileProblem } from './problem.ts'
import type { ParsedDocument } from './yaml.ts'

interface Kind {
  /** What is left in the text. Global, for all of them in one text. */
  readonly signs: RegExp
  /** Whether what was found is really such a sign, by itself and by the line of the file that its text begins on. */
  readonly isSo?: (sign: string, line: string) => boolean
  /** Goes on after the signs in quotes: `“â€™” is what is left of “’” ...`. */
  readonly says: (signs: readonly string[]) => string
  readonly fix: string
}

const kinds: readonly Kind[] = [
  {
    // Half of a pair of surrogates is no letter: every report shows that sign in its place.
    signs: /[\ufffd\p{Cs}]/gu,
    says: () => 'The sign “\ufffd” stands where a letter was lost before the file was saved.',
    fix: 'Type the word again as it is in the document.',
  },
  {
    signs: /(?:[\u00c2-\u00c5][^\0-\x7f]|\u00e2[^\0-\x7f]{2}|\u00ef[^\0-\x7f]{2}|\u00f0[^\0-\x7f]{3})/g,
    isSo: (sign) => undoubled(sign) !== undefined,
    says: (signs) =>
      `${inQuotes(signs)} ${is(signs)} left of ${inQuotes(signs.map((sign) => undoubled(sign) ?? sign))}: the text was saved in one encoding and opened in another.`,
    fix: 'Type these signs again, or open the first file as UTF-8 and copy the text once more.',
  },
  {
    // A line break after “Plan B:” is one that somebody wrote, unless a drive begins the text or one more backslash follows: S:\new\tables.
    // “\\” at the start of a shared folder is one backslash in the text: \\server\new.
    signs: /\b[A-Za-z]:(?=[\t\n\r])|\\\w[\w.$-]*(?=[\t\n\r])|(?![\t\n\r])\p{Cc}/gu,
    isSo: (sign, line) =>
      /^\p{Cc}$/u.test(sign) || /"[A-Za-z]:\\[a-z]|\b[A-Za-z]:\\\w[^\s"\\]*\\\w|\\\\\w[\w.$-]*\\[nrt]/.test(line),
    says: () => 'A backslash in this text was read as the beginning of a special sign, and is gone.',
    fix: 'Put the text in single quotes in place of double ones.',
  },
  {
    signs:
      /&(?:#\d{2,5}|#x[\da-f]{2,4}|amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|pound|euro|hellip|bull|[a-z](?:acute|grave));|<\/?(?:p|b|i|u|br|em|li|ol|ul|div|span|strong) ?\/?>/gi,
    says: (signs) =>
      `${inQuotes(signs)} ${signs.length === 1 ? 'is a sign' : 'are signs'} of a web page, and not what a reader of it sees.`,
    fix: 'Type what the page shows in its place.',
  },
  {
    signs:
      /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)|_x000[Dd]_|Error! (?:Reference source not found|Bookmark not defined|No text of specified style in document)|^#{4,}$/g,
    says: (signs) =>
      `${inQuotes(signs)} ${signs.length === 1 ? 'is' : 'are'} what a spreadsheet or word processor writes in place of something that it has lost.`,
    fix: 'Write what was meant to stand there, or take it out.',
  },
  {
    signs: /[\ue000-\uf8ff]/g,
    says: () => 'A sign stands here that only one font of symbols has, such as a bullet. Others see an empty box.',
    fix: 'Take it out, or type the word that it stands for.',
  },
]

/** What is damaged in the texts of a document, in the order of the kinds. */
export function findDamage({ data, where }: ParsedDocument, origins: Origins): FileProblem[] {
  const texts = [...textsOf(data)]
  return kinds.flatMap((kind): FileProblem[] => {
    const found = texts.flatMap(({ of, key, text }) => {
      const found = text.match(kind.signs) ?? []
      if (found.length === 0) return []
      const place = origins.place({ of, key }) ?? where
      const signs = found.filter((sign) => kind.isSo?.(sign, origins.lineAt(place)) ?? true)
      return signs.length === 0 ? [] : [{ signs, where: place }]
    })
    const [first, ...others] = found
    if (first === undefined) return []
    const signs = [...new Set(found.flatMap((each) => each.signs))]
    return [
      {
        check: 'file-damaged-text',
        level: 'note',
        says: [kind.says(signs.slice(0, mostShown)), ...alsoIn(others.length)].join(' '),
        fix: kind.fix,
        where: first.where,
        see: others
          .slice(0, mostShown)
          .map((each) => ({ says: kind.says([...new Set(each.signs)].slice(0, 1)), where: each.where })),
      },
    ]
  })
}

const mostShown = 5

function alsoIn(count: number): string[] {
  return count === 0
    ? []
    : [`The same is so in ${count === 1 ? 'another place' : `${inThousands(count)} other places`}.`]
}

function* textsOf(value: unknown): Generator<{ of: object; key: string | number; text: string }> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, held] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name
    if (typeof held === 'string') yield { of: value, key, text: held }
    else yield* textsOf(held)
  }
}

/** What UTF-8 meant that was opened as Windows-1252: `’` of `â€™`. Undefined where it was not. */
function undoubled(sign: string): string | undefined {
  const bytes = Array.from(sign, (letter) => {
    const at = windows1252.indexOf(letter)
    return at === -1 ? letter.charCodeAt(0) : 0x80 + at
  })
  if (bytes.some((byte) => byte > 0xff)) return undefined
  try {
    const meant = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
    return Array.from(meant).length === 1 ? meant : undefined
  } catch {
    return undefined
  }
}

function inQuotes(signs: readonly string[]): string {
  return joinAnd(signs.map(quote))
}

function is(signs: readonly string[]): string {
  return signs.length === 1 ? 'is what is' : 'are what is'
}
