// Errors of the operating system, in words.

/** `EACCES` and the like; undefined where it is none. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

const hints: Readonly<Record<string, string>> = {
  EBUSY: 'It may be open in Excel, Word or another program: close it there, and run it again.',
  EPERM: 'It may be open in Excel, Word or another program, or protected: close it there, or name another file.',
  ETXTBSY: 'It is in use by another program: close it there, and run it again.',
  EACCES: 'Check that you may write there; on Windows, that it is not open in Excel or Word.',
  EROFS: 'The disk can only be read: name a file on another.',
  ENOSPC: 'There is no room left there: make room, or name a file on another disk.',
  EDQUOT: 'There is no room left there: make room, or name a file on another disk.',
  ENAMETOOLONG: 'The name is too long: give it a shorter one.',
  ERR_ACCESS_DENIED: 'Node was started so that it may not write there.',
}

/** What to do about a file that could not be written. */
export function writingHint(code: string | undefined): string {
  return hints[code ?? ''] ?? 'Check that you may write there and that there is room.'
}

/** ` (EACCES)`, or nothing. */
export function inBrackets(code: string | undefined): string {
  return code === undefined ? '' : ` (${code})`
}
