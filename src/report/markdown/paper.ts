// A paper as Markdown, made to be pasted into a template of the council's own.
import { type Block, phrasesOf, type Text, textOf } from '../words/paper.ts'
import { cell, escaped, pipeTable } from './markdown-text.ts'

export function paperMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(markdownOf).join('\n\n')}\n`
}

function markdownOf(block: Block): string {
  if ('heading' in block) return `${'#'.repeat(block.level)} ${escaped(block.heading)}`
  if ('remark' in block) return `> ${escaped(block.remark)}`
  if ('text' in block) return inline(block.text)
  if ('smallPrint' in block) return escaped(block.smallPrint)
  if ('bullets' in block) return block.bullets.map((text) => `- ${inline(text)}`).join('\n')
  if ('numbered' in block) return block.numbered.map((text, index) => `${index + 1}. ${inline(text)}`).join('\n')
  if ('figures' in block)
    return block.figures
      .map(({ count, what, means }) => `- ${inline([{ strong: `${count} ${what}` }, `: ${means}`])}`)
      .join('\n')
  if ('toFillIn' in block)
    return pipeTable(
      block.toFillIn,
      Array.from({ length: block.lines }, () => block.toFillIn.map(() => '')),
    )
  return pipeTable(
    block.columns,
    block.rows.map((row) => row.map((texts) => cell(texts.map(textOf)))),
  )
}

function inline(text: Text): string {
  return phrasesOf(text)
    .map((phrase) => (typeof phrase === 'string' ? escaped(phrase) : `**${escaped(phrase.strong)}**`))
    .join('')
}
