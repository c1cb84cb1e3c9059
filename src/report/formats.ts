// Every format of `loip check`, one entry each: who it is for, what it holds, and the module that makes it, loaded only when asked
// for. The formats in the help of check, what --quiet leaves whole, what is never printed on a screen, and the tables of docs/reports.md
// and docs/continuous-integration.md are derived from this list, in its order. To add a format: its file, and an entry here.
import type { Reporter } from './words/reporter.ts'

interface FormatFacts {
  /** Of the file it is usually kept in, without the dot. */
  readonly extension: string
  /** `services`: the programs of continuous integration. */
  readonly audience: 'people' | 'programs' | 'services'
  /** `prose` can be cut down to its verdict line by --quiet; `data` is whole or worth nothing; `binary` is never printed on a terminal. */
  readonly content: 'prose' | 'data' | 'binary'
  /** Completes "for ...". Plain words, with no Markdown. */
  readonly use: string
  /** What it is, or what it holds. */
  readonly about: string
  readonly load: () => Promise<Reporter<string | Promise<Uint8Array>>>
  /** What it is unless parts of it, or all, are asked for. */
  readonly loadShort?: () => Promise<Reporter>
}

const entries = {
  table: {
    extension: 'txt',
    audience: 'people',
    content: 'prose',
    use: 'the screen',
    about: 'what to do, the crosswalk, what next; --show chooses parts of the whole report, --all prints it',
    load: () => import('./terminal/terminal.ts'),
    loadShort: () => import('./terminal/short.ts'),
  },
  plain: {
    extension: 'txt',
    audience: 'people',
    content: 'prose',
    use: 'screen readers and logs',
    about: 'the same, one fact a line, nothing drawn; --plain is the same',
    load: () => import('./terminal/plain.ts'),
    loadShort: () => import('./terminal/short-plain.ts'),
  },
  markdown: {
    extension: 'md',
    audience: 'people',
    content: 'prose',
    use: 'a pull request, or pasting into a document',
    about: 'the whole gap report',
    load: () => import('./markdown/markdown.ts'),
  },
  html: {
    extension: 'html',
    audience: 'people',
    content: 'prose',
    use: 'reading, printing, sending',
    about:
      'what to do, the crosswalk and what was found; the rest folded; one page that needs no script and fetches nothing',
    load: () => import('./html/report.ts'),
  },
  'board-paper': {
    extension: 'md',
    audience: 'people',
    content: 'prose',
    use: 'the board',
    about: 'a paper of two pages as Markdown, to be pasted into a template',
    load: () => import('./board-paper/board-paper.ts'),
  },
  docx: {
    extension: 'docx',
    audience: 'people',
    content: 'binary',
    use: 'the board',
    about: 'Word: the same paper, ready to send',
    load: () => import('./word/docx.ts'),
  },
  xlsx: {
    extension: 'xlsx',
    audience: 'people',
    content: 'binary',
    use: 'working through it in Excel',
    about: 'what to do, with room for who and by when; then a sheet each for duties, crosswalk, findings and more',
    load: () => import('./workbook/xlsx.ts'),
  },
  csv: {
    extension: 'csv',
    audience: 'people',
    content: 'data',
    use: 'spreadsheets and scripts',
    about: 'the findings, with the mark by which Excel reads accents; --no-bom leaves it out',
    load: () => import('./csv/csv.ts'),
  },
  'csv-crosswalk': {
    extension: 'csv',
    audience: 'people',
    content: 'data',
    use: 'spreadsheets and scripts',
    about: 'each link from a local outcome to a national one',
    load: () => import('./csv/crosswalk.ts'),
  },
  json: {
    extension: 'json',
    audience: 'programs',
    content: 'data',
    use: 'programs of your own',
    about: 'the whole result, as data',
    load: () => import('./ci/json.ts'),
  },
  sarif: {
    extension: 'sarif',
    audience: 'services',
    content: 'data',
    use: 'code scanning on GitHub, and other readers of SARIF 2.1.0',
    about: 'what is missing under the law, and what a file has to mend',
    load: () => import('./sarif/sarif.ts'),
  },
  'sarif-all': {
    extension: 'sarif',
    audience: 'services',
    content: 'data',
    use: 'readers of SARIF that tell kinds of results apart',
    about: 'every finding, and how every duty stands',
    load: () => import('./sarif/sarif-all.ts'),
  },
  junit: {
    extension: 'xml',
    audience: 'services',
    content: 'data',
    use: 'test reports nearly everywhere',
    about: 'a case for every duty and every file',
    load: () => import('./ci/junit.ts'),
  },
  tap: {
    extension: 'tap',
    audience: 'services',
    content: 'data',
    use: 'readers of TAP 14',
    about: 'the same cases as JUnit',
    load: () => import('./ci/tap.ts'),
  },
  github: {
    extension: 'txt',
    audience: 'services',
    content: 'data',
    use: 'the log of GitHub Actions',
    about: 'the ten most serious findings, and a line that names the rest',
    load: () => import('./ci/github.ts'),
  },
  'github-summary': {
    extension: 'md',
    audience: 'services',
    content: 'prose',
    use: 'the page of a job of GitHub Actions',
    about: 'the verdict, the counts, the ten most serious, the duties of which something is missing',
    load: () => import('./ci/github-summary.ts'),
  },
  gitlab: {
    extension: 'json',
    audience: 'services',
    content: 'data',
    use: 'the code quality report of GitLab',
    about: 'every finding',
    load: () => import('./ci/gitlab.ts'),
  },
} as const satisfies Readonly<Record<string, FormatFacts>>

export type Format = keyof typeof entries
export type BinaryFormat = { [F in Format]: (typeof entries)[F]['content'] extends 'binary' ? F : never }[Format]
type ReporterOf<F extends Format> = F extends BinaryFormat ? Reporter<Promise<Uint8Array>> : Reporter

export const formats = Object.keys(entries) as readonly Format[]

export function factsOf(format: Format): FormatFacts {
  return entries[format]
}

/** The module of a format, loaded now. */
export function reporterOf<F extends Format>(format: F): Promise<ReporterOf<F>> {
  return entries[format].load() as Promise<ReporterOf<F>>
}

/** What a format is when nothing is said of its parts: the short report where it has one. */
export function shortReporterOf(format: Format): Promise<Reporter<string | Promise<Uint8Array>>> {
  const { load, loadShort = load } = factsOf(format)
  return loadShort()
}

export function formatsFor(...audiences: FormatFacts['audience'][]): Format[] {
  return formats.filter((format) => audiences.includes(entries[format].audience))
}

export function isBinary(format: Format): format is BinaryFormat {
  return entries[format].content === 'binary'
}
