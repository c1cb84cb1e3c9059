// The style of every page: one inline style sheet. Long, because a style sheet is read as one.
// Colours are those of the Scottish Government Design System; on white and on the tint each gives text more than 4.5:1.

const tokens = `
:root {
  color-scheme: light;
  --ink: #1c1c1c; --quiet: #4f4f4f; --line: #c9ced3; --tint: #f3f5f7;
  --blue: #0065bd; --red: #d32205; --green: #1a7032;
  --measure: 68ch;
}`

const text = `
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: #fff; color: var(--ink); overflow-wrap: anywhere;
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif; }
h1, h2, h3, h4 { margin: 0; line-height: 1.25; font-weight: 700; text-wrap: pretty; }
h1, h2 { text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); letter-spacing: -0.01em; max-width: 24em; }
h2 { font-size: 1.625rem; }
h3 { font-size: 1.25rem; margin-top: 2.5rem; }
h4 { font-size: 1.0625rem; }
p, ul, ol, dl { margin: 0.75rem 0 0; max-width: var(--measure); }
ul, ol { padding-left: 1.25rem; }
li + li { margin-top: 0.35rem; }
a { color: var(--blue); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.15em; }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 3px; }
code, .place { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 0.875em; }
.quiet { color: var(--quiet); }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }`

const shell = `
.skip { position: absolute; left: 1rem; top: 0; padding: 0.5rem 1rem; background: #fff; transform: translateY(-120%); }
.skip:focus { transform: none; }
.head, main, .foot { max-width: 70rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
body { border-top: 0.375rem solid var(--blue); }
.head { padding-top: 1.5rem; color: var(--quiet); }
.head p { margin: 0; }
main:focus { outline: none; }
main > h1 { margin-top: 1rem; }
.lead { font-size: clamp(1.25rem, 1.1rem + 0.7vw, 1.5rem); line-height: 1.35; margin-top: 1rem; }
.remark { border-left: 0.25rem solid var(--ink); padding-left: 1rem; }
.top { display: grid; gap: 0 3.5rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 62em) { .top { grid-template-columns: minmax(0, 1fr) 15rem; } }
.part { margin-top: 3.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
.top .part { margin-top: 2.5rem; }
.contents { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); font-size: 1rem; }
.contents h2 { font-size: 1.0625rem; }
.links { list-style: none; padding: 0; }
.links li { margin: 0; }
.links a { display: inline-block; padding: 0.15rem 0; min-height: 1.5rem; }
.next .links li { margin-top: 0.5rem; }
.links .place { display: block; }
.next h3 { margin-top: 1.75rem; font-size: 1.125rem; }
.next h3 + p { margin-top: 0.35rem; }
.foot { margin-top: 4rem; padding-bottom: 4rem; }
.foot > :first-child { border-top: 1px solid var(--line); padding-top: 1.5rem; }`

const status = `
.status { font-weight: 700; }
.status .shape, .counts .shape { display: inline-block; min-width: 1.1em; }
.is-shown, .is-declared { color: var(--green); }
.is-missing, .is-error, .is-gap { color: var(--red); }
.is-pending, .is-not-applicable, .is-not-looked-at, .is-note, .is-explained { color: var(--quiet); }
.counts { list-style: none; padding: 0; font-size: 1.125rem; }
.counts li { margin: 0; padding: 0.2rem 0; min-height: 1.5rem; display: flex; gap: 0.4rem; }`

const findings = `
.level { scroll-margin-top: 1rem; }
.finding { margin-top: 2rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
.level > .finding:nth-child(2) { border-top: 0; padding-top: 0; margin-top: 1.25rem; }
.finding h4 { max-width: 48rem; }
.finding h4 .status, .number-of { font-size: 0.9375rem; }
.number-of { color: var(--quiet); font-weight: 400; }
.says { display: block; margin-top: 0.2rem; }
.finding:target, .several li:target, tr:target > th { box-shadow: -0.75rem 0 0 #fff, -1rem 0 0 var(--blue);
  outline: 1px solid transparent; }
.question { margin-top: 1.25rem; }
.question > p { margin-top: 0; }
.cite { color: var(--quiet); white-space: nowrap; }
.question > details { margin-top: 0; }
.question .finding { margin: 0.5rem 0 1rem; padding: 0 0 0 1rem; border: 0; border-left: 0.25rem solid var(--line); }
.level > h4 { margin-top: 1.75rem; }
.several { padding: 0; list-style: none; }
.several li { margin-top: 0.9rem; }
.several p { margin-top: 0.1rem; }
.sources { color: var(--quiet); font-size: 0.9375rem; }
figure { margin: 1rem 0 0; }
figcaption { color: var(--quiet); font-size: 0.9375rem; max-width: var(--measure); }
pre { margin: 0.35rem 0 0; padding: 0.6rem 0.75rem; max-width: 54rem; background: var(--tint); font-size: 0.875rem; line-height: 1.6;
  white-space: pre-wrap; }
pre code { font-size: inherit; }
.line { display: block; position: relative; padding-left: 3.5rem; }
.line::before { content: attr(data-line); position: absolute; left: 0; width: 2.5rem; text-align: right; color: var(--quiet); }
.line.here::before { font-weight: 700; color: var(--ink); }
mark { background: transparent; color: inherit; font-weight: 700; text-decoration: underline 0.15em var(--red); text-underline-offset: 0.25em; }
mark:empty { border-left: 0.2em solid var(--red); }
details { margin-top: 0.5rem; }
summary { padding: 0.2rem 0; min-height: 1.5rem; cursor: pointer; color: var(--blue); width: fit-content; }
summary:hover { text-decoration: underline; }`

const tables = `
table { border-collapse: collapse; table-layout: fixed; width: 100%; margin-top: 1.25rem; font-size: 0.9375rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--quiet); padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.6rem 1.1rem 0.6rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
tbody th { font-weight: 600; }
tbody th p + p { font-weight: 400; }
td p, th p, td ul { margin: 0; }
td p + p, th p + p { margin-top: 0.35rem; }
.number { text-align: right; }
.scroll { overflow-x: auto; }
.matrix { width: auto; table-layout: auto; line-height: 1.2; }
.matrix th, .matrix td { padding: 0.4rem; }
.matrix thead th:first-child { padding-left: 0; }
.matrix thead th + th { font-weight: 600; }
.matrix thead th + th > span { display: block; writing-mode: vertical-rl; transform: rotate(180deg); max-height: 12rem; margin: 0 auto; }
.matrix tbody th { min-width: 14rem; max-width: 22rem; padding-left: 0; }
.matrix td { text-align: center; font-size: 0.8125rem; min-width: 3.4rem; overflow-wrap: normal; }
.matrix td .shape { display: block; font-size: 1rem; line-height: 1; }
.addresses { display: none; }
.matrix .none { color: var(--quiet); }`

/** In steps of five hundredths, for columns that take their share of the width. */
const widths = Array.from({ length: 20 }, (_, step) => `.w${5 * (step + 1)} { width: ${5 * (step + 1)}%; }`).join('\n')

/** On a narrow screen a row is a block, and each cell says its heading; the elements stay a table for assistive technology. */
const narrow = `
@media screen and (max-width: 48em) {
  table, caption, tbody, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: 0.9rem 0; border-bottom: 1px solid var(--line); }
  tbody th, td { padding: 0.15rem 0; border: 0; }
  td[data-label]::before { content: attr(data-label); display: block; color: var(--quiet); font-size: 0.875rem; margin-top: 0.3rem; }
  td:empty { display: none; }
  .number { text-align: left; }
  .matrix tbody th { max-width: none; font-size: 1rem; }
  .matrix td { text-align: left; font-size: 0.9375rem; padding: 0.15rem 0; }
  .matrix tbody th { padding: 0; }
  .matrix td::before { display: inline; color: inherit; font-size: inherit; margin: 0; }
  .matrix td .shape { display: inline-block; min-width: 1.3em; }
  .matrix td.none { display: none; }
  .line { padding-left: 2.75rem; }
  .line::before { width: 2rem; }
}`

const drawings = `
.drawn { display: grid; gap: 1rem 3rem; grid-template-columns: minmax(0, 1fr); margin-top: 1rem; }
@media (min-width: 62em) { .drawn { grid-template-columns: 30rem minmax(0, 1fr); } }
.drawing { display: block; max-width: 100%; height: auto; }
.drawing + .drawing { margin-top: 2rem; }
.drawn ul { font-size: 0.9375rem; margin-top: 0.5rem; }`

const print = `
@page { size: A4; margin: 16mm 15mm 18mm; }
@media print {
  :root { --measure: 100%; }
  html { font-size: 9.2pt; }
  body { border: 0; }
  .head, main, .foot { max-width: none; padding: 0; }
  .skip, .contents, .later { display: none; }
  .asked::details-content { content-visibility: visible; display: block; block-size: auto; }
  .asked > summary { list-style: none; }
  summary { color: inherit; }
  .question > .asked > summary, .asked figure, .question .to-write, .question .finding h4 .status, .question .about, .question .sources { display: none; }
  .question .finding { margin: 1mm 0 0; padding: 0; border: 0; }
  .question .says { display: inline; font-weight: 400; }
  .question .number-of { margin-right: 1em; }
  .question { break-inside: avoid; margin-top: 3mm; }
  .top { display: block; }
  h1 { font-size: 20pt; } h2 { font-size: 15pt; } h3 { font-size: 12pt; margin-top: 6mm; }
  .part { margin-top: 9mm; padding-top: 4mm; }
  th, td { padding: 1.4mm 3mm 1.4mm 0; }
  h1, h2, h3, h4, caption, figcaption, .asked > summary { break-after: avoid; }
  #crosswalk > p { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  tr, figure, pre, .several li { break-inside: avoid; }
  .finding { break-inside: avoid; margin-top: 4mm; padding-top: 3mm; }
  .finding p, figure { margin-top: 1.2mm; }
  table { font-size: 8.5pt; }
  td .place { font-size: 7pt; }
  thead { display: table-header-group; }
  caption, thead { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  pre { border: 1px solid var(--line); background: none; font-size: 8pt; }
  .links a, .counts a, .several a, td a[href^="#"] { color: inherit; text-decoration: none; }
  .addresses { display: block; font-size: 8.5pt; }
  .sources a[href^="https:"]::after { content: " (" attr(href) ")"; font-weight: 400; font-size: 7.5pt; color: var(--quiet); overflow-wrap: anywhere; }
  .scroll { overflow: visible; break-inside: avoid; }
  .drawn { display: block; }
  .drawing { break-inside: avoid; width: 98mm; margin-bottom: 4mm; }
  .matrix th, .matrix td { padding: 1mm; }
  .matrix tbody th { min-width: 0; }
  .matrix td { min-width: 9mm; font-size: 6.5pt; }
}`

export const style = [tokens, text, shell, status, findings, tables, widths, narrow, drawings, print].join('\n')
