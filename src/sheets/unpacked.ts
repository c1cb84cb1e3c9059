// How much an archive of Office or OpenDocument holds once it is unpacked. A few kilobytes can hold some gigabytes.
import { unzipSync } from 'fflate'
import { UnreadableBook } from './unreadable-book.ts'

/** In bytes, of all parts that are read: what is read of a part takes up to fifteen times as much memory. */
const most = 20_000_000

/** The parts of these names, unpacked. Throws `UnreadableBook` where they hold more than can be read. */
export function partsOf(bytes: Uint8Array, isRead: (name: string) => boolean): Record<string, Uint8Array> {
  let sum = 0
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isRead(name)) return false
      sum += originalSize
      if (sum > most) throw tooLarge()
      return true
    },
  })
}

export const isXml = (name: string) => /\.(?:xml|rels)$/i.test(name)

function tooLarge(): UnreadableBook {
  return new UnreadableBook(
    `This file holds more than ${most / 1_000_000} MB once it is unpacked, and no more can be read.`,
    'Copy the cells with words in them into a new file: rows and columns that are only coloured or framed to their ends take most of the room.',
  )
}
