// For the build: patches/<package>@<version>.patch, each a unified diff (as git and patch-package write them), applied to the files of
// that package as esbuild reads them. node_modules stays as it is. A patch that does not apply, or is never needed, stops the build.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyPatch, parsePatch } from 'diff'

/** `without` names packages that are not built in. */
export const patches = (root = '.', without = []) => ({
  name: 'patches',
  setup(building) {
    /** The patch that changes each file which was not built in so far. */
    const unused = new Map()
    for (const { name, path, diff } of readdirSync(join(root, 'patches'))
      .filter((file) => !without.some((name) => file.startsWith(`${name}@`)))
      .flatMap((file) => readPatch(root, file))) {
      unused.set(path, name)
      const filter = new RegExp(`[\\\\/]${path.split('/').map(escaped).join('[\\\\/]')}$`)
      building.onLoad({ filter }, (file) => {
        const contents = applyPatch(readFileSync(file.path, 'utf8'), diff)
        if (contents === false) throw new Error(`${name} does not apply to ${path}. Make it again from that file.`)
        unused.delete(path)
        return { contents, loader: 'js' }
      })
    }
    building.onEnd(() => {
      for (const [path, name] of unused) throw new Error(`${name} changes ${path}, which is not built in. Take it out.`)
    })
  },
})

/** One entry for each file that the patch changes. */
function readPatch(root, file) {
  const name = `patches/${file}`
  const [, of, version] = /^(.+)@([^@]+)\.patch$/.exec(file) ?? []
  if (of === undefined) throw new Error(`${name} is not named <package>@<version>.patch.`)
  const installed = JSON.parse(readFileSync(join(root, 'node_modules', of, 'package.json'), 'utf8')).version
  if (installed !== version)
    throw new Error(`${name} is for ${of} ${version}, and ${installed} is installed. Make it again, or take it out.`)
  return parsePatch(readFileSync(join(root, name), 'utf8')).map((diff) => ({
    name,
    path: `node_modules/${of}/${diff.newFileName.replace(/^b\//, '')}`,
    diff,
  }))
}

function escaped(text) {
  return text.replace(/[.+@]/g, '\\$&')
}
