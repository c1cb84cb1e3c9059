// The marks with which a word processor begins the entries of a list. YAML knows the hyphen alone.

const mark = /^[\s\u200b\ufeff]*([‐‑‒–—―−•·∙‣⁃▪▫◦●○■□➢➤✓✔\ue000-\uf8ff])[\s\u00a0]+\S/u

/** The mark that a text begins with, where it is one of a word processor's; undefined for any other text. */
export function listMarkOf(text: string): string | undefined {
  return mark.exec(text)?.[1]
}

/** One sentence on the mark, and what to write in its place. */
export function ofListMark(mark: string): { readonly says: string; readonly fix: string } {
  const seen = /[\ue000-\uf8ff]/u.test(mark) ? 'A bullet of a word processor' : `“${mark}”`
  return {
    says: `${seen} stands where the hyphen of a list belongs.`,
    fix: 'Type a hyphen (-) and a space in place of it, at each entry of the list.',
  }
}
