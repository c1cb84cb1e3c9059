// The lines of a file around a finding. The place is marked by weight and a line under it, not by colour alone; long lines are
// wrapped rather than scrolled, so the mark is in the line itself, not in a line below it.

import type { Excerpt, Span } from '../../source/position.ts'
import { type Insertion, type Markup, markup } from '../words/markup.ts'
import { beginningOf } from '../words/words.ts'

/** Characters of a line that are shown, and how many of them before the place. */
const longest = 240
const before = 80

export function excerptFigure({ first, lines }: Excerpt, span: Span, caption: Insertion): Markup {
  const shown = lines.map((line, index) => {
    const number = first + index
    const isHere = number === span.start.line
    const text = isHere ? marked(line, span) : cut(line)
    return markup`<span class="line${isHere && ' here'}" data-line="${span.cell === undefined ? number : ''}">${text}\n</span>`
  })
  return markup`<figure>
<figcaption>${caption}</figcaption>
<pre><code translate="no">${shown}</code></pre>
</figure>
`
}

function marked(line: string, { start, end }: Span): Markup {
  const from = whole(line, Math.min(start.column - 1, line.length))
  const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.length
  const view = line.length <= longest ? 0 : whole(line, Math.max(0, from - before))
  const last = whole(line, Math.min(line.length, view + longest))
  const until = Math.max(from, whole(line, Math.min(to, last)))
  return markup`${view > 0 && '…'}${line.slice(view, from)}<mark>${line.slice(from, until)}</mark>${line.slice(until, last)}${last < line.length && '…'}`
}

function cut(line: string): string {
  return line.length <= longest ? line : `${beginningOf(line, longest)}…`
}

/** The same offset, or one less where it would split a surrogate pair. */
function whole(text: string, at: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at
}
