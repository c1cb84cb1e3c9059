// How the report was made, from what, and how this page was tested.
import type { RunResult } from '../../result/run-result.ts'
import { inThousands } from '../../text/thousands.ts'
import { disclaimer } from '../words/disclaimer.ts'
import { markup } from '../words/markup.ts'
import { provenance } from '../words/summary.ts'
import { countOf, kindsOf } from '../words/words.ts'
import { dataTable } from './data-table.ts'
import { bullets, fold, type PagePart } from './page.ts'

export function aboutPart(run: RunResult): PagePart {
  return {
    id: 'about',
    heading: 'About this report',
    body: [
      markup`<p>Every finding is about these files, never about the partnership. ${disclaimer('here')}</p>\n`,
      fold('What it rests on: the law, reference data and licences', bullets(provenance(run)), true),
      run.files.length === 0
        ? markup`<p>No file was read.</p>\n`
        : fold(`Files that were read: ${inThousands(run.files.length)}`, filesTable(run), true),
      fold('How this page was tested', testedParagraphs),
    ],
  }
}

function filesTable({ files }: RunResult) {
  return dataTable(
    `${countOf(files.length, 'file')}, each with the hash it can be known by`,
    [
      { heading: 'File', share: 6 },
      { heading: 'Holds', share: 4 },
      { heading: 'Bytes', share: 2, isNumber: true },
      { heading: 'Encoding', share: 2 },
      { heading: 'SHA-256', share: 6 },
    ],
    files.map((file) => ({
      cells: [
        markup`<span class="place">${file.path}</span>`,
        `${kindsOf(file)}${file.read ? '' : ', not read whole'}`,
        file.bytes,
        file.encoding,
        markup`<span class="place">${file.sha256}</span>`,
      ],
    })),
  )
}

/** The same on every page: the tests are of the program that makes the pages, not of the page at hand. */
export const testedParagraphs = markup`<p>The program that makes this page is tested against the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, as far as programs can test that. Pages made from examples are looked at by axe-core in Chromium, laid out 1280 and 320 pixels wide, and by the Nu HTML checker and html-validate. Tests also look at 400% zoom, at wider text spacing, at use without a mouse and without scripts, and at printing on A4.</p>
<p>What was not done: nobody has tested it with a screen reader, a screen magnifier or voice control, no disabled person has tried it, and no browser other than Chromium was used. Drawings are not described to assistive technology shape by shape: the words beside each of them say the same. The page says that it is in English; titles and words quoted from the files stay in whatever language they are, and are not marked.</p>
<p>To report a problem with this page, write to whoever published it. This part of the page is no accessibility statement of theirs.</p>
`
