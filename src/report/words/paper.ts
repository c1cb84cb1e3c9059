// A paper as blocks, independent of any format: what is a heading, a list or a table, and not how it looks.

type Phrase = string | { readonly strong: string }
export type Text = string | readonly Phrase[]

export type Block =
  /** `startsPage`: on paper it is the first on its page. */
  | { readonly heading: string; readonly level: 1 | 2 | 3; readonly startsPage?: true }
  /** Printed at the head of every report of these files. */
  | { readonly remark: string }
  | { readonly text: Text }
  /** What has to be there, and is read last. */
  | { readonly smallPrint: string }
  /** `isDense`: many, so that small letters are better than another page. */
  | { readonly bullets: readonly Text[]; readonly isDense?: true }
  | { readonly numbered: readonly Text[] }
  /** A few figures side by side, each with what it counts and what that means. */
  | { readonly figures: readonly Figure[] }
  /** `table` says what it holds; empty where the heading before it does. Each cell is a list of short texts. */
  | {
      readonly table: string
      readonly columns: readonly string[]
      /** Relative widths of the columns, for formats that set them; equal unless given. */
      readonly shares?: readonly number[]
      readonly rows: readonly (readonly (readonly Text[])[])[]
    }
  /** A table to be filled in by hand: its columns, and how many empty lines. */
  | { readonly toFillIn: readonly string[]; readonly shares: readonly number[]; readonly lines: number }

export interface Figure {
  /** `6`, `9 of 11`. */
  readonly count: string
  /** `gaps`, after the count. */
  readonly what: string
  readonly means: string
}

export function phrasesOf(text: Text): readonly Phrase[] {
  return typeof text === 'string' ? [text] : text
}

/** Its words alone. */
export function textOf(text: Text): string {
  return phrasesOf(text)
    .map((phrase) => (typeof phrase === 'string' ? phrase : phrase.strong))
    .join('')
}
