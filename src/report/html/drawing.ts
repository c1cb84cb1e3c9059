// A drawing with the same facts in words beside it.
import type { Drawing } from '../drawings/drawing.ts'
import { type Markup, markup } from '../words/markup.ts'
import { bullets } from './page.ts'

export function drawingWithWords(drawing: Drawing | undefined): Markup | undefined {
  if (drawing === undefined) return undefined
  const { title, svg, words } = drawing
  return markup`<h3>${title}</h3>
<div class="drawn">
<div>${svg}</div>
<div>
<h4>The same in words</h4>
${bullets(words)}</div>
</div>
`
}
