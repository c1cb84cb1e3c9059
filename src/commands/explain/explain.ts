import { type FileCheckId, fileChecks } from '../../engine/file-checks.ts'
import type { Rule } from '../../engine/rule.ts'
import { findDuties } from '../../law/citation.ts'
import { type DutyId, dutyIds, dutyOf } from '../../law/index.ts'
import { stylesFor } from '../../report/terminal/colour.ts'
import { type Term, termNamed, termNames } from '../../report/words/glossary.ts'
import { countOf } from '../../report/words/words.ts'
import { rules as allRules } from '../../rules/index.gen.ts'
import { wrap, wrapIndented } from '../../text/layout.ts'
import { nearest } from '../../text/nearest.ts'
import { dayOf } from '../options.ts'
import { displayOptions, type Io, processIo } from '../output.ts'
import { UsageError } from '../usage-error.ts'
import { checkLines, dutyLines, type PageSettings, ruleLines, termLines, wordsLines } from './explanation.ts'

export interface ExplainOptions {
  readonly asOf?: string
  readonly plain?: boolean
  readonly color?: boolean
}

/** What the words of the command refer to. */
type Topic =
  | { readonly kind: 'words' }
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'check'; readonly check: FileCheckId }
  | { readonly kind: 'duties'; readonly duties: readonly [DutyId, ...DutyId[]] }

/** Prints all there is to say about a rule, a citation or a check of the files. */
export async function explainCommand(
  words: string,
  options: ExplainOptions,
  given: Partial<Io & { readonly rules: readonly Rule[]; readonly now: Date }> = {},
): Promise<number> {
  const { stdout, env, rules } = { ...processIo, rules: allRules, ...given }
  const { width = 80, colour } = displayOptions(stdout, env, options.color)
  const page: PageSettings = {
    width: Math.min(width, 100),
    styles: stylesFor(colour && options.plain !== true),
    plain: options.plain === true,
    asOf: dayOf(options.asOf, given.now ?? new Date()),
    rules,
  }
  stdout.write(`${(await linesOf(topicOf(words, rules), page)).join('\n')}\n`)
  return 0
}

async function linesOf(about: Topic, page: PageSettings): Promise<string[]> {
  if (about.kind === 'words') return wordsLines(page)
  if (about.kind === 'term') return termLines(about.term, page)
  if (about.kind === 'check') return checkLines(about.check, page)
  if (about.kind === 'rule')
    return [...dutyLines(about.rule.cites[0], page), '', ...(await ruleLines(about.rule, page))]
  const [first, ...others] = about.duties
  if (others.length > 0) return listLines(about.duties, page)
  const citing = page.rules.filter(({ cites }) => cites.includes(first))
  const rule = citing.find(({ id }) => id === first) ?? citing.find(({ cites }) => cites[0] === first) ?? citing[0]
  return [...dutyLines(first, page), ...(rule ? ['', ...(await ruleLines(rule, page))] : [])]
}

/** A citation with several rows in the law table. */
function listLines(duties: readonly DutyId[], { width, styles, rules }: PageSettings): string[] {
  return [
    ...wrap(
      `${countOf(duties.length, 'row')} of the law table. Give the name of one for all there is to say of it: loip explain ${duties[0]}`,
      width,
    ),
    ...duties.flatMap((id) => {
      const judging = rules.filter(({ cites }) => cites.includes(id)).map((rule) => rule.id)
      return [
        '',
        `${styles.strong(dutyOf(id).cite)}  ${styles.faint(id)}`,
        ...wrapIndented('  ', dutyOf(id).says, width),
        ...wrapIndented('  ', judging.length === 0 ? 'No rule looks at it.' : `Rules: ${judging.join(', ')}.`, width),
      ]
    }),
  ]
}

function topicOf(words: string, rules: readonly Rule[]): Topic {
  const text = words.trim()
  const id = text.toLowerCase()
  if (id === 'words') return { kind: 'words' }
  const term = termNamed(id)
  if (term) return { kind: 'term', term }
  const rule =
    rules.find((candidate) => candidate.id === id) ?? onlyOne(rules.filter((one) => one.id.startsWith(`${id}-`)))
  if (rule) return { kind: 'rule', rule }
  const checks = Object.keys(fileChecks) as FileCheckId[]
  const check = checks.find((name) => name === id) ?? onlyOne(checks.filter((name) => name.startsWith(id)))
  if (check) return { kind: 'check', check }
  const begun = rules.filter((one) => one.id.startsWith(`${id}-`)).map(({ cites }) => cites[0])
  const [first, ...others] = new Set([...findDuties(text), ...begun])
  if (first !== undefined) return { kind: 'duties', duties: [first, ...others] }
  const names = [
    ...termNames,
    ...rules.map((one) => one.id),
    ...dutyIds,
    ...dutyIds.map((duty) => dutyOf(duty).cite),
    ...checks,
  ]
  const near = nearest(text, names, 3)
  throw new UsageError(
    `“${text}” is no citation, rule, check of the files or word of the reports.`,
    near.length > 0
      ? `Did you mean ${near.join(' or ')}?`
      : 'loip duties lists the citations and rules, and loip explain words the words.',
  )
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined
}
