// A paper as blocks, independent of any format: what is a heading, a list or a table, and not how it looks.

type Phrase = string | { readonly strong: string } | { readonly link: string; readonly to: string }
export type Text = string | readonly Phrase[]

export type Block =
  | { readonly heading: string; readonly level: 1 | 2 }
  /** Printed at the head of every report of these files. */
  | { readonly remark: string }
  | { readonly text: Text }
  /** Leads what follows, under a heading of its own where there is room for one. */
  | { readonly label: string; readonly says?: string }
  | { readonly bullets: readonly Text[] }
  | { readonly numbered: readonly Text[] }
  /** `table` says what it holds. Each cell is a list of short texts. */
  | {
      readonly table: string
      readonly columns: readonly string[]
      /** Relative widths of the columns, for formats that set them; equal unless given. */
      readonly shares?: readonly number[]
      readonly rows: readonly (readonly (readonly Text[])[])[]
    }

export function phrasesOf(text: Text): readonly Phrase[] {
  return typeof text === 'string' ? [text] : text
}

/** Its words alone. */
export function textOf(text: Text): string {
  return phrasesOf(text)
    .map((phrase) => (typeof phrase === 'string' ? phrase : 'strong' in phrase ? phrase.strong : phrase.link))
    .join('')
}
