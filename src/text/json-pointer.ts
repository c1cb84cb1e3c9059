// Ways into a document as one text: steps with slashes between, as a JSON Pointer writes them (RFC 6901).

export function joinPointer(steps: readonly (string | number)[]): string {
  return steps.map(escaped).join('/')
}

export function splitPointer(pointer: string): string[] {
  const steps = pointer.split('/')
  return pointer.includes('~') ? steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')) : steps
}

function escaped(step: string | number): string {
  const words = String(step)
  return /[~/]/.test(words) ? words.replaceAll('~', '~0').replaceAll('/', '~1') : words
}
