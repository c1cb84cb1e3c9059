/** A count in a sentence or a heading, as people write it: `1,300`. Numbers that programs read, and cells that are numbers, stay bare. */
export function inThousands(count: number | string): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')
}
