/** Plain in YAML, and no word that YAML reads as something else. */
const isPlain = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)\p{L}(?:[\p{L}\p{N} .,;()/&'’-]*[\p{L}\p{N}.)])?$/iu

/** A text as a value in YAML, in quotes where it needs them. */
export function yamlText(words: string): string {
  return isPlain.test(words) ? words : JSON.stringify(words)
}
