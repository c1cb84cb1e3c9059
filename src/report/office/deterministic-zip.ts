// Makes Office files, which are ZIP archives, deterministic. Libraries date them by the clock and compress them with the zlib of the
// running Node; here they are unpacked and packed again, so that the same result gives the same bytes everywhere.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The date of every entry: the earliest that a ZIP can hold, as Word and Excel write it. ZIP dates have no time zone. */
const earliest = new Date(1980, 0, 1)

const core = 'docProps/core.xml'

/** The same file, dated at the day of the check, its language British English. */
export function deterministicZip(made: Uint8Array, asOf: string): Uint8Array {
  const parts = unzipSync(made)
  const properties = parts[core]
  if (properties) parts[core] = strToU8(dated(strFromU8(properties), asOf))
  return zipSync(parts, { mtime: earliest })
}

function dated(properties: string, asOf: string): string {
  return properties
    .replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, `$1${asOf}T00:00:00Z`)
    .replace(/(?=<\/cp:coreProperties>)/, '<dc:language>en-GB</dc:language>')
}
