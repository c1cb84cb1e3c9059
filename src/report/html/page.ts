// The shell of every page: head, landmarks, contents and foot. A page is one file, has no script and fetches nothing.
import { type Insertion, Markup, markup } from '../words/markup.ts'
import { style } from './style.ts'

/** A part of a page with a heading of its own, which the contents link to. */
export interface PagePart {
  /** Unique on the page. */
  readonly id: string
  readonly heading: string
  /** Lazy, as a function, where it is long: made when its chunk is written. */
  readonly body: Insertion | (() => Insertion)
}

export interface PageLink {
  /** Relative to the page. */
  readonly href: string
  readonly words: string
}

export interface Page {
  /** Of the window: it starts with the verdict, because that is read first. */
  readonly title: string
  /** `loip 0.1.0` */
  readonly madeBy: string
  /** A few words above the heading: what kind of page this is. */
  readonly kind: string
  /** Where a page that is one of several belongs. */
  readonly back?: PageLink
  readonly heading: string
  /** Below the heading: the verdict, and what it is about. */
  readonly opening: Insertion
  /** What the reader is to do next: on the first screen. */
  readonly next: PagePart
  readonly parts: readonly PagePart[]
  /** Style that only pages of this kind need. */
  readonly more?: string
  /** Sentences at the end. The last line of every report is the verdict. */
  readonly foot: readonly string[]
}

/** Content security policy: inline style only; no script, font, image, form, frame or base address. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** A whole document, with a line break at its end. */
export function pageOf(page: Page): string {
  return [...pageChunks(page)].join('')
}

/** The same chunk by chunk, so that a long page need not be held as a whole. */
export function* pageChunks(page: Page): Generator<string, void> {
  const { title, madeBy, kind, back, heading, opening, next, parts, more = '', foot } = page
  yield markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<meta name="generator" content="${madeBy}">
<title>${title}</title>
<style>${new Markup(style + more)}
</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header class="head">${back && markup`<nav aria-label="Audit"><a href="${back.href}">${back.words}</a></nav>`}<p>${kind}</p></header>
<main id="main" tabindex="-1">
<h1>${heading}</h1>
${opening}
<div class="top next">
${partOf(next)}
${contents(parts)}
</div>
`.text
  for (const part of parts) yield partOf(part).text
  yield markup`</main>
<footer class="foot">
${foot.map((sentence) => markup`<p>${sentence}</p>\n`)}</footer>
</body>
</html>
`.text
}

function partOf({ id, heading, body }: PagePart): Markup {
  return markup`<section class="part" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${typeof body === 'function' ? body() : body}
</section>
`
}

function contents(parts: readonly PagePart[]): Markup {
  const links = parts.map(({ id, heading }) => markup`<li><a href="#${id}">${heading}</a></li>\n`)
  return markup`<nav class="contents" aria-labelledby="contents-heading">
<h2 id="contents-heading">Contents</h2>
<ul class="links">
${links}</ul>
</nav>`
}

/** Folded on the screen, where the summary says what is in it and how much. What is asked is printed open; the rest stays folded on paper. */
export function fold(summary: Insertion, body: Insertion, isAsked = false): Markup {
  return markup`<details${isAsked && asked}><summary>${summary}</summary>\n${body}</details>\n`
}

const asked = markup` class="asked"`

export function paragraphs(sentences: readonly string[]): Markup[] {
  return sentences.map((sentence) => markup`<p>${sentence}</p>\n`)
}

export function bullets(items: readonly Insertion[]): Markup {
  return markup`<ul>\n${items.map((item) => markup`<li>${item}</li>\n`)}</ul>\n`
}

/** A word with its shape and colour. The shape is hidden from assistive technology, which reads the word. */
export function status(name: string, shape: string, word: string): Markup {
  return markup`<span class="status is-${name}"><span class="shape" aria-hidden="true">${shape}</span> ${word}</span>`
}
