// For the build: the licence texts of bundled packages, since MIT and its kin require them in every copy.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One text for all packages with code in the bundle, read from the metafile of esbuild. */
export function licencesOf({ outputs }) {
  const folders = new Map()
  for (const { inputs } of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const [, folder, name] = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(path) ?? []
      if (name !== undefined && bytesInOutput > 0) folders.set(name, folder)
    }
  const texts = [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, folder]) => licenceOf(name, folder))
  return `The program holds code of these packages, each under its own licence.\n\n${texts.join('\n')}`
}

function licenceOf(name, folder) {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:-mit)?(?:\.(?:md|txt))?$/i.test(one))
  if (file === undefined) throw new Error(`${name}: the build looks for a file with its licence.`)
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
  return `--- ${name} ${version} (${license})\n\n${text}\n`
}
