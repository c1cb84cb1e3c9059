// For the build: commander asks for node:child_process at each start, which takes Node as long to load as commander itself, and
// only uses it for commands that are programs of their own. There it is loaded when it is used; anything unexpected stops the build.
import { readFileSync } from 'node:fs'

const asked = "const childProcess = require('node:child_process');"

export const lazyChildProcess = {
  name: 'lazy-child-process',
  setup(building) {
    building.onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      if (code.split(asked).length !== 2) throw new Error(`${path}: the build looks for one  ${asked}`)
      const later = "const childProcess = { spawn: (...given) => require('node:child_process').spawn(...given) };"
      return { contents: code.replace(asked, () => later), loader: 'js' }
    })
  },
}
