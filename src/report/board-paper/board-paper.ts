// The board paper as Markdown: two pages for a partnership in good order, made to be pasted into the council's own template.

import type { RunResult } from '../../result/run-result.ts'
import { cell, escaped, pipeTable } from '../markdown/markdown-text.ts'
import { type Block, phrasesOf, type Text, textOf } from '../words/paper.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { boardPaperOf } from './words.ts'

export function render(run: RunResult): string {
  return `${boardPaperOf(sanitiseAll(run)).map(markdownOf).join('\n\n')}\n`
}

function markdownOf(block: Block): string {
  // Headings are words of ours.
  if ('heading' in block) return `${'#'.repeat(block.level)} ${block.heading}`
  if ('remark' in block) return `> ${escaped(block.remark)}`
  if ('text' in block) return inline(block.text)
  if ('label' in block)
    return `**${escaped(block.label)}:**${block.says === undefined ? '' : ` ${escaped(block.says)}`}`
  if ('bullets' in block) return block.bullets.map((text) => `- ${inline(text)}`).join('\n')
  if ('numbered' in block) return block.numbered.map((text, index) => `${index + 1}. ${inline(text)}`).join('\n')
  return pipeTable(
    block.columns,
    block.rows.map((row) => row.map((texts) => cell(texts.map(textOf)))),
  )
}

function inline(text: Text): string {
  return phrasesOf(text)
    .map((phrase) =>
      typeof phrase === 'string'
        ? escaped(phrase)
        : 'strong' in phrase
          ? `**${escaped(phrase.strong)}**`
          : escaped(phrase.link),
    )
    .join('')
}
