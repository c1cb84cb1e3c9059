// A drawing of a report: SVG, with the same facts in words for those who do not see it.
// It is drawn in the colour of the text around it, so that it prints, and follows dark and forced colours. What differs
// differs by shape and word. No style element or attribute is used: pages may forbid them.
import { type Markup, markup } from '../words/markup.ts'

export interface Drawing {
  readonly title: string
  /** One or more `svg` elements of the class `drawing`. */
  readonly svg: Markup
  /** All that the drawing shows, a sentence each. */
  readonly words: readonly string[]
}

/** All drawings are this wide, in units of their own: letters of 14 units can still be read on the screen of a phone. */
export const drawingWidth = 420

interface Picture {
  /** Not used for anything else in the page. */
  readonly id: string
  readonly title: string
  readonly about: string
  readonly height: number
  readonly parts: readonly Markup[]
}

/**
 * To assistive technology it is one image with a name and a description; its texts are hidden, because the words beside it say
 * the same. It asks for a width that suits a page, and the style of the page may make it narrower.
 */
export function pictureOf({ id, title, about, height, parts }: Picture): Markup {
  const width = drawingWidth + 2 * edge
  return markup`<svg class="drawing" role="img" aria-labelledby="${id}-title ${id}-about" viewBox="${-edge} 0 ${width} ${rounded(height)}" width="${Math.round(width * usualScale)}" height="${Math.round(height * usualScale)}" font-size="${textSize}" fill="currentColor" stroke="none">
<title id="${id}-title">${title}</title>
<desc id="${id}-about">${about}</desc>
${parts.map((part) => markup`${part}\n`)}</svg>
`
}

/** Letters such as T begin a little before their place. */
const edge = 2
/** Where there is room for it. */
const usualScale = 1.3

export const textSize = 14
export const lineHeight = 18

/** Lines of text whose first one stands in the line that begins at `y`. */
export function textAt(
  x: number,
  y: number,
  lines: readonly string[],
  { bold = false, anchor = 'start' } = {},
): Markup {
  return markup`${lines.map(
    (line, index) =>
      markup`<text x="${rounded(x)}" y="${rounded(y + index * lineHeight + textSize)}"${anchor === 'start' ? undefined : markup` text-anchor="${anchor}"`}${bold && markup` font-weight="bold"`}>${line}</text>`,
  )}`
}

/** To a tenth of a unit, so that the same drawing has the same bytes everywhere. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
