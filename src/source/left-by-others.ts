/** What systems and other programs leave beside files: it is no plan and no partnership. A hidden file (.gitlab-ci.yml) is theirs too. */
const leftByOthers =
  /^(?:\..*|~\$.*|#.*#|node_modules|__MACOSX|__pycache__|@eaDir|#recycle|\$RECYCLE\.BIN|RECYCLER|System Volume Information|lost\+found|Thumbs\.db|desktop\.ini)$/i

/** By its name. It is skipped unless it is named itself. */
export function isLeftByOthers(name: string): boolean {
  return leftByOthers.test(name)
}

/** Whether a name with forward slashes is that of a file below a folder, of which no part is hidden or belongs to other programs. */
export function isPlainName(name: string): boolean {
  return !/[:\\\0]/.test(name) && name.split('/').every((part) => part !== '' && !isLeftByOthers(part))
}
