// A text as a value in YAML that reads back as the same text.

/** A style in which a scalar stood, which a new value keeps where it can. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block'

/** Begins and goes on with nothing to which YAML gives a meaning, on one line. */
const isPlainText = /^[\p{L}\p{N}£€(“‘][^\p{Cc}\u2028\u2029\ufeff]*$/u
/** Words and figures that another program would not read back as they are written: 1.10, 007, 1e3. A year, a day, yes and no stand as they are. */
const otherThanText =
  /^(?:y|n|on|off|null|0\d+|\d[\d_]*\.\d*0|\d+\.|[\d.]+e[-+]?\d+|0[xo][\da-f]+|\d[\d_]*_[\d_]*|\d+(?::\d\d?)+)$/i

function isPlain(words: string, isFlow: boolean): boolean {
  if (!isPlainText.test(words) || /\s$/.test(words) || otherThanText.test(words)) return false
  if (/:(?:\s|$)|\s#/.test(words)) return false
  return !isFlow || !/[,[\]{}:]/.test(words)
}

/** On one line. `style` is kept where the text can stand in it. */
export function scalarText(words: string, style: ScalarStyle = 'plain', isFlow = false): string {
  if (style === 'plain' && isPlain(words, isFlow)) return words
  if (style === 'single' && !/[\p{Cc}\u2028\u2029\ufeff]/u.test(words)) return `'${words.replaceAll("'", "''")}'`
  return JSON.stringify(words).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped)
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** A text as a value, also inside brackets, in quotes where it needs them. */
export function yamlText(words: string): string {
  return scalarText(words, 'plain', true)
}
