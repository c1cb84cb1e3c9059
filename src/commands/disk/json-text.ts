// The text of a JSON file as editors and shells leave it: with a byte-order mark, and in UTF-16 where Windows PowerShell wrote it with >.
import { closeSync, createReadStream, openSync, readFileSync, readSync } from 'node:fs'
import { TextDecoder } from 'node:util'

/** By its first bytes: a byte-order mark, or a zero beside the first letter, which in JSON is one of ASCII. */
function decoderFor([first, second]: Uint8Array): TextDecoder {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return new TextDecoder('utf-16le')
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return new TextDecoder('utf-16be')
  return new TextDecoder('utf-8')
}

/** Without its byte-order mark. */
export function jsonText(file: string): string {
  const bytes = readFileSync(file)
  return decoderFor(bytes).decode(bytes)
}

/** The same, part by part. */
export async function* jsonChunks(file: string): AsyncIterable<string> {
  const decoder = decoderFor(firstBytes(file))
  for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>)
    yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

function firstBytes(file: string): Uint8Array {
  const opened = openSync(file, 'r')
  try {
    const bytes = new Uint8Array(2)
    return bytes.subarray(0, readSync(opened, bytes))
  } finally {
    closeSync(opened)
  }
}
