/** The row of the law table that a rule is named after: the one whose name begins as the rule's does for most words, two at least. */
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
