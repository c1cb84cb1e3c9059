// What there is to do, one after the other: what is so with its citation, what to do about it, and the YAML to write.
import type { Level, RunResult } from '../../result/run-result.ts'
import { wrap, wrapIndented, wrapIndentedWhole } from '../../text/layout.ts'
import { widthOf } from '../../text/width.ts'
import type { ToDo } from '../brief/to-do.ts'
import { placeOfToDo, toDoListed } from '../brief/to-do-words.ts'
import { decisionSentences } from '../words/exception-words.ts'
import { otherPlacesInWords } from '../words/to-write.ts'
import { levelShape } from '../words/words.ts'
import { frame } from './excerpt.ts'
import { heading, type Layout } from './short-layout.ts'

export function toDoList(level: Level, run: RunResult, layout: Layout): string[] {
  const found = toDoListed(level, run)
  if (found === undefined) return []
  const { heading: title, listed, rest } = found
  return [
    ...heading(title, layout),
    ...listed.flatMap(({ one, where }) => ['', ...toDoBlock(one, where, layout)]),
    ...(rest === undefined ? [] : ['', ...wrap(rest, layout.width)]),
  ]
}

function toDoBlock(one: ToDo, where: string, layout: Layout): string[] {
  const { level, says, cite, fix, write, finding } = one
  const { width, styles } = layout
  const place = placeOfToDo(one)
  const told = [place, where].filter((part) => part !== undefined && part !== '').join('; ')
  const others = otherPlacesInWords(finding)
  return [
    ...saidBeside(`${levelShape(level)} `, says, cite, width, styles.level(level).style),
    ...decisionSentences(finding).flatMap((text) => wrapIndented('  ', text, width)),
    ...(fix === '' ? [] : wrapIndented('  ', fix, width)),
    ...(told === '' ? [] : wrapIndentedWhole('  ', write === undefined ? told : `${told}:`, width).map(styles.faint)),
    // It is not wrapped: it would be other YAML.
    ...(write?.lines ?? []).map((line) => `      ${line}`),
    ...(level === 'error' && finding.span !== undefined && finding.excerpt !== undefined
      ? frame(finding.excerpt, finding.span, width - 4).map(({ gutter, text }) => `    ${gutter}${text}`)
      : []),
    ...(others === undefined ? [] : wrapIndented('  ', others, width).map(styles.faint)),
  ]
}

/** What is so, with its citation at the end of the first line where there is room, and else below. */
function saidBeside(
  lead: string,
  says: string,
  cite: string | undefined,
  width: number,
  style: (plain: string) => string,
): string[] {
  const margin = ' '.repeat(lead.length)
  const taken = cite === undefined ? 0 : cite.length + 2
  const room = width - lead.length
  if (cite === undefined || room - taken < leastBeside) {
    const lines = wrap(says, room).map((line, index) => `${index === 0 ? style(lead) : margin}${line}`)
    return cite === undefined ? lines : [...lines, ...wrap(cite, room).map((line) => `${margin}${line}`)]
  }
  const [first = ''] = wrap(says, room - taken)
  const rest = says.slice(first.length).trimStart()
  const gap = ' '.repeat(width - lead.length - widthOf(first) - cite.length)
  return [
    `${style(lead)}${first}${gap}${cite}`,
    ...(rest === '' ? [] : wrap(rest, room).map((line) => `${margin}${line}`)),
  ]
}

/** Room for what is so beside its citation, at least. */
const leastBeside = 40
