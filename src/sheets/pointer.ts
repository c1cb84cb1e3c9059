// Ways into a document as one text: steps with slashes between, as a JSON Pointer writes them (RFC 6901).

export function joinPointer(steps: readonly (string | number)[]): string {
  return steps.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')
}

export function splitPointer(pointer: string): string[] {
  return pointer.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
