/** Each line moved to the right. */
export function indent(lines: string, by: number): string {
  return lines.replace(/^(?=.)/gm, ' '.repeat(by))
}
