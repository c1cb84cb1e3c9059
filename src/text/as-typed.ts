/** A path as a shell takes it, for commands that people copy: `"My plans"`. */
export function asTyped(path: string): string {
  return /^[\w./@%+,:-]+$/.test(path) ? path : `"${path.replace(/["\\$`]/g, '\\$&')}"`
}
