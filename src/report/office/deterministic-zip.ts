// Office files are ZIP archives that libraries date by the clock and press with whatever zlib the Node at hand has. Here they are
// opened and packed again, so that the same result gives the same bytes on every machine. The sole importer of fflate.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Of every entry: the earliest that an archive can hold, as Word and Excel write it. Archives know no time zone. */
const earliest = new Date(1980, 0, 1)

const core = 'docProps/core.xml'

/** The same file, made on the day that everything is judged at, in English as it is written here. */
export function settled(made: Uint8Array, asOf: string): Uint8Array {
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
