// Which kinds of document may stand in a text that was not read. The kind of a document is often legible where the rest of it is not; where
// it is not, or where a text may hold another document than the one whose kind is legible, it may be of any kind.
import { type Kind, kinds } from '../schema/kinds.gen.ts'

/** A document that was not read, with its kind where that is certain. */
export interface UnreadDocument {
  readonly path: string
  readonly kind?: Kind
}

/** Begins another document. */
const marker = /^---(?=\s|$)/m

/** A field of the document itself that may be meant to say the kind, in any writing: `Kind: loip`, `"kind": loip`, `{type: loip`. */
const mayBeKind =
  /^\ufeff?(?:\{\s*)?["']?(?:kind|type|document|plan)(?:[ _-](?:type|of[ _-](?:file|document)))?["']?[\t ]*:/gim

/** As the files of loip have it. */
const kindLine = /^\ufeff?kind:[ \t]+["']?([\w-]+)["']?[ \t]*(?:#.*)?$/m

/** A LOIP that says so is a locality plan as well. */
const servesAs = /serves?[ _-]as/i

/** The kind of each document in these texts; undefined for one that may be of any. */
export function kindsInText(texts: readonly string[]): (Kind | undefined)[] {
  const parts = texts.flatMap((text) => text.split(marker)).filter((part) => !isOnlyComment(part))
  return [...new Set(parts.flatMap(kindsOf))]
}

function isOnlyComment(text: string): boolean {
  return text.split('\n').every((line) => /^\ufeff?\s*(?:[#%].*|\.\.\.\s*)?$/.test(line))
}

function kindsOf(part: string): readonly (Kind | undefined)[] {
  const [, word] = kindLine.exec(part) ?? []
  const kind = kinds.find((name) => name === word)
  const lines = part.match(mayBeKind) ?? []
  if (kind === undefined || lines.length > 1) return [undefined]
  return kind === 'loip' && servesAs.test(part) ? ['loip', 'locality-plan'] : [kind]
}

/**
 * The kinds in the bytes of a file that is no text in a known encoding: in all of them but UTF-16 and UTF-32 the letters of a kind are those
 * of ASCII.
 */
export function kindsInBytes(bytes: Uint8Array): (Kind | undefined)[] {
  if (bytes.includes(0)) return [undefined]
  const found = kindsInText([new TextDecoder('latin1').decode(bytes).replaceAll('\r', '\n')])
  return found.length === 0 ? [undefined] : found
}
