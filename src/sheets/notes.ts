// Notes on cells, made wide and high enough for what stands in them: the writer of workbooks gives each the room of a few words.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

export function withWideNotes(made: Uint8Array): Uint8Array {
  const parts = unzipSync(made)
  for (const [name, part] of Object.entries(parts))
    if (/vmlDrawing\d*\.vml$/.test(name)) parts[name] = strToU8(widened(strFromU8(part)))
  return zipSync(parts, { level: 0 })
}

/** An anchor names the columns and rows between which a note stands. */
function widened(drawing: string): string {
  return drawing
    .replaceAll('style="mso-direction-alt:auto"', 'style="mso-direction-alt:auto;mso-fit-shape-to-text:t"')
    .replace(
      /<x:Anchor>(\d+),15,0,2,(\d+),31,4,4<\/x:Anchor>/g,
      (_, left: string, right: string) => `<x:Anchor>${left},15,0,2,${Number(right) + 1},31,8,4</x:Anchor>`,
    )
    .replaceAll('width:108pt;height:59.25pt', 'width:220pt;height:140pt')
}
