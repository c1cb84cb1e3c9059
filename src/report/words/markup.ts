// HTML and SVG from tagged templates that escape every text put into them.

/** Finished markup: put into other markup as it is. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}

export type Insertion = Markup | string | number | undefined | false | readonly Insertion[]

/** A template of markup; lists are put in one after the other, and nothing for `undefined` and `false`. */
export function markup(pieces: TemplateStringsArray, ...insertions: readonly Insertion[]): Markup {
  return new Markup(pieces.reduce((made, piece, index) => made + shown(insertions[index - 1]) + piece))
}

function shown(inserted: Insertion): string {
  if (inserted === undefined || inserted === false) return ''
  if (inserted instanceof Markup) return inserted.text
  if (Array.isArray(inserted)) return inserted.map(shown).join('')
  return escaped(String(inserted))
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Escaped for text and for quoted attributes. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
}
