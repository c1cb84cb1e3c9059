// A drawing with the same facts in words beside it, folded: the matrix before it says most of it at a glance.
import type { Drawing } from '../drawings/drawing.ts'
import { type Markup, markup } from '../words/markup.ts'
import { bullets, fold } from './page.ts'

export function drawingWithWords(drawing: Drawing | undefined): Markup | undefined {
  if (drawing === undefined) return undefined
  const { title, svg, words } = drawing
  return fold(
    `Drawing: ${title}`,
    markup`<div class="drawn">
<div>${svg}</div>
<div>
<h3>The same in words</h3>
${bullets(words)}</div>
</div>
`,
  )
}
