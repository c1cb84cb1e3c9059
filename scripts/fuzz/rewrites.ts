// Other ways to write the same: no verdict and no fingerprint may change.
import { isScalar, parseAllDocuments, Scalar, visit } from 'yaml'
import type { Random } from '../all-32/random.ts'
import type { Bytes } from './mutations.ts'
import type { Folder } from './seeds.ts'

type Rewrite = (text: string, random: Random) => string

/** Changes each document as data of the yaml library, and writes it again. */
const redrawn =
  (change: (document: ReturnType<typeof parseAllDocuments>[number], random: Random) => void, options = {}): Rewrite =>
  (text, random) => {
    const documents = parseAllDocuments(text, { schema: 'failsafe' })
    if (documents.some(({ errors }) => errors.length > 0)) return text
    for (const document of documents) change(document as never, random)
    return documents.map((document) => document.toString({ lineWidth: 0, ...options })).join('')
  }

export const rewrites: Readonly<Record<string, Rewrite>> = {
  'keys in another order': redrawn((document, random) => {
    visit(document as never, {
      Map: (_, node) => {
        node.items = random.some(node.items, node.items.length).reverse()
      },
    })
  }),
  'texts in double quotes': redrawn((document) => quoted(document, Scalar.QUOTE_DOUBLE)),
  'texts in single quotes': redrawn((document) => quoted(document, Scalar.QUOTE_SINGLE)),
  'flow style': redrawn((document) => {
    visit(document as never, {
      Collection: (_, node) => {
        node.flow = true
      },
    })
  }),
  'block style': redrawn((document) => {
    visit(document as never, {
      Collection: (_, node) => {
        node.flow = false
      },
    })
  }),
  'other indents': redrawn(() => undefined, { indent: 4, indentSeq: false }),
  'blank lines and remarks': (text) => `# A remark\n\n${text}\n\n# The end\n`,
  'CR LF': (text) => text.replaceAll(/\r?\n/g, '\r\n'),
  'a byte-order mark': (text) => `\ufeff${text}`,
}

/** An empty value stays as it is: with quotes around it, it would be an empty text. */
function quoted(document: object, type: 'QUOTE_DOUBLE' | 'QUOTE_SINGLE'): void {
  visit(document as never, {
    Pair: (_, { value }) => {
      if (isScalar(value) && typeof value.value === 'string' && value.value !== '') value.type = type
    },
  })
}

/** The folder in another writing, with its files in another order, and the names of what was done. */
export function rewritten(
  folder: Folder,
  random: Random,
): { readonly files: Bytes[]; readonly how: readonly string[] } {
  const how = random.some(Object.keys(rewrites), random.int(1, 3))
  const texts = folder.map(({ path, text }) => ({
    path,
    text: how.reduce((made, name) => rewrites[name]?.(made, random) ?? made, text),
  }))
  const isRenamed = random.int(0, 1) === 1
  const order = isRenamed ? texts.toReversed().map((file, index) => ({ ...file, path: `${index + 10}.yaml` })) : texts
  return {
    files: order.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })),
    how: [...how, ...(isRenamed ? ['other names of files'] : [])],
  }
}
