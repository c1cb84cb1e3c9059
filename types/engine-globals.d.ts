// All that the engine asks of its host besides ECMAScript: what browsers, workers, Deno, Bun and Node have in common.
// tsconfig.engine.json type-checks the engine with these alone: no types of Node, and none of a page.

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean })
  decode(bytes?: Uint8Array): string
}

declare class TextEncoder {
  encode(text?: string): Uint8Array
}

declare function structuredClone<T>(value: T): T
