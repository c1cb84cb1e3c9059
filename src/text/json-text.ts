// Writes JSON sanitised: characters that a terminal would obey, or that turn the direction of text, become escapes.

/** Indented by two spaces. */
export function printable(value: unknown): string {
  return sanitised(JSON.stringify(value, null, 2))
}

/** On one line. */
export function printableLine(value: unknown): string {
  return sanitised(JSON.stringify(value))
}

/**
 * Escapes DEL, C1 and bidi controls, line separators and byte-order marks. JSON.stringify has escaped the C0 controls.
 */
function sanitised(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
