// For the build: two places in packages that cost much and bring nothing here. Where a package no longer looks as it did, the
// build stops.
import { readFileSync } from 'node:fs'

/**
 * commander asks for node:child_process at each start, which takes Node as long to load as commander itself, and only uses it for
 * commands that are programs of their own. There it is loaded when it is used.
 */
export const lazyChildProcess = replacing({
  name: 'lazy-child-process',
  filter: /[\\/]commander[\\/]lib[\\/]command\.js$/,
  asked: "const childProcess = require('node:child_process');",
  instead: "const childProcess = { spawn: (...given) => require('node:child_process').spawn(...given) };",
})

/**
 * hucre presses each part of a workbook, for which it loads all of Node's fetch. Every workbook is packed again (src/report/office),
 * so it may leave the parts as they are.
 */
export const unpressedParts = replacing({
  name: 'unpressed-parts',
  filter: /[\\/]hucre[\\/]dist[\\/]zip[\\/]writer\.mjs$/,
  asked: 'async function compressDeflateRaw(data) {\n',
  instead: 'async function compressDeflateRaw(data) {\n\treturn data;\n',
})

function replacing({ name, filter, asked, instead }) {
  return {
    name,
    setup(building) {
      building.onLoad({ filter }, ({ path }) => {
        const code = readFileSync(path, 'utf8')
        if (code.split(asked).length !== 2) throw new Error(`${path}: the build looks for one  ${asked.trim()}`)
        return { contents: code.replace(asked, () => instead), loader: 'js' }
      })
    },
  }
}
