// The stored words of the Acts and regulations, taken apart into provisions. They lie in a folder `shared` beside the repository, and
// nothing of them is kept in it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { provisionsIn } from '../src/law/citation.ts'
import type { Duty } from '../src/law/duty.ts'

/** A provision by its labels, outermost first: section 8(2)(b) is 8, 2, b. */
export interface Provision {
  readonly labels: readonly string[]
  readonly words: string
}

/** The stored file of each instrument that rows cite; of Part 1 and Part 2 themselves, under the empty name. */
const files: Readonly<Record<string, string>> = {
  '': 'asp-2015-6.md',
  'Community Justice (Scotland) Act 2016': 'asp-2016-10.md',
  'Fire (Scotland) Act 2005': 'asp-2005-5.md',
  'Police and Fire Reform (Scotland) Act 2012': 'asp-2012-8.md',
  'Town and Country Planning (Scotland) Act 1997': 'ukpga-1997-8.md',
  'Town and Country Planning (Local Place Plans) (Scotland) Regulations 2021 (SSI 2021/353)': 'ssi-2021-353.md',
  'Equality Act 2010': 'ukpga-2010-15.md',
  'Islands (Scotland) Act 2018': 'asp-2018-12.md',
  'Child Poverty (Scotland) Act 2017': 'asp-2017-6.md',
  'Children and Young People (Scotland) Act 2014': 'asp-2014-8.md',
  'Local Government (Scotland) Act 1973': 'ukpga-1973-65.md',
  'Community Wealth Building (Scotland) Act 2026': 'asp-2026-7.md',
}

/** A provision that a row cites, with the text of its instrument: none where no file of it is kept. */
export interface Cited {
  readonly labels: readonly string[]
  readonly text: readonly Provision[]
}

/** Every provision that a row for an Act or regulations cites, in whatever form. */
export function provisionsCited(
  folder: string,
  { cite, instrument = '' }: Pick<Duty, 'cite' | 'instrument'>,
): readonly Cited[] {
  const stored = (file: string | undefined) =>
    file === undefined ? [] : provisionsOf(readFileSync(join(folder, file), 'utf8'))
  return cite.split('; ').flatMap((part) => {
    const [, year, number, regulation] = /^SSI (\d+)\/(\d+) reg\.(\d+)$/.exec(part) ?? []
    if (regulation !== undefined) return [{ labels: [regulation], text: stored(`ssi-${year}-${number}.md`) }]
    return provisionsIn(bySection(part)).map((labels) => ({ labels, text: stored(files[instrument]) }))
  })
}

/** `ss.8-10`, `ss.99(1)(c), 102(1)(c)` and `regs 2, 5(1)(d)` with an `s.` before each, as `provisionsIn` reads them. */
function bySection(cite: string): string {
  const [, list = ''] = /^(?:ss\.|regs )(.+)$/.exec(cite) ?? []
  if (list === '') return cite
  return list
    .split(', ')
    .flatMap((one) => {
      const [, first, last] = /^(\d+)-(\d+)$/.exec(one) ?? []
      if (first === undefined) return [`s.${one}`]
      return Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) => `s.${Number(first) + step}`)
    })
    .join('; ')
}

/** Of a section that comes twice, as a section and as a paragraph of a schedule, the first is meant. */
export function provisionsOf(markdown: string): readonly Provision[] {
  const found: { labels: string[]; words: string }[] = []
  const seen = new Set<string>()
  let inSection = false
  for (const line of markdown.split('\n')) {
    const section = /^#{5,6} (\d+[A-Z]*)$/.exec(line)?.[1]
    if (section !== undefined) {
      inSection = !seen.has(section)
      seen.add(section)
      if (inSection) found.push({ labels: [section], words: '' })
      continue
    }
    const last = found.at(-1)
    if (!inSection || last === undefined || line.trim() === '' || /^(?:#|>)/.test(line)) continue
    const [, label, words = ''] = /^- \((\w+)\) (.*)$/.exec(line) ?? []
    if (label === undefined) last.words = `${last.words} ${line.replace(/^- /, '')}`.trim()
    else found.push({ labels: [...outerOf(label, last), label], words })
  }
  return found
}

const roman = /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x)$/

/** The labels around a new one. `(i)` is an item where a list begins or goes on within a paragraph, and else follows (h). */
function outerOf(label: string, { labels, words }: Provision): readonly string[] {
  const [section = '', subsection, paragraph] = labels
  if (/^\d/.test(label)) return [section]
  const hasSubsection = subsection !== undefined && /^\d/.test(subsection)
  const [around, within] = hasSubsection
    ? [[section, subsection], paragraph]
    : [[section], subsection === undefined ? undefined : subsection]
  const isInItems = labels.length > around.length + 1
  const beginsItems = label === 'i' && /[—–]$/.test(words)
  return within !== undefined && roman.test(label) && (isInItems || beginsItems) ? [...around, within] : around
}

/** The provision with all that stands in it, and what stands before it in those around it; none where there is no such provision. */
export function wordsAt(text: readonly Provision[], asked: readonly string[]): readonly Provision[] {
  const isWithin = (inner: readonly string[], outer: readonly string[]) =>
    outer.every((one, depth) => inner[depth] === one)
  const inside = text.filter(({ labels }) => isWithin(labels, asked))
  if (inside.length === 0) return []
  const around = text.filter(({ labels }) => labels.length < asked.length && isWithin(asked, labels))
  return [...around, ...inside]
}
