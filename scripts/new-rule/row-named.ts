/** The row of the law table that a rule is named after: the longest common prefix in words, at least two. */
export function rowNamed<Id extends string>(rule: string, rows: readonly Id[]): Id | undefined {
  const words = rule.split('-')
  const shared = (row: string) => {
    const others = row.split('-')
    const end = others.findIndex((word, index) => word !== words[index])
    return end === -1 ? others.length : end
  }
  const most = Math.max(...rows.map(shared))
  return most < 2 ? undefined : rows.find((row) => shared(row) === most)
}
