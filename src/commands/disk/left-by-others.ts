/** What systems and other programs leave beside files: it is no plan and no partnership. A hidden file (.gitlab-ci.yml) is theirs too. */
const leftByOthers =
  /^(?:\..*|~\$.*|#.*#|node_modules|__MACOSX|__pycache__|@eaDir|#recycle|\$RECYCLE\.BIN|RECYCLER|System Volume Information|lost\+found|Thumbs\.db|desktop\.ini)$/i

/** By its name. It is skipped unless it is named itself. */
export function isLeftByOthers(name: string): boolean {
  return leftByOthers.test(name)
}
