// JSON as text that no terminal obeys.
/** Two spaces; characters that a terminal would obey, or that turn the direction of text, are written as escapes. */
export function printable(value: unknown): string {
  return safe(JSON.stringify(value, null, 2))
}

/** The same on one line. */
export function printableLine(value: unknown): string {
  return safe(JSON.stringify(value))
}

export function safe(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
