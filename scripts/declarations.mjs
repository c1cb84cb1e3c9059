// For the build: the types of what src/index.ts exports, as declaration files that need no package and none of our own settings.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'

const tsc = resolve('node_modules/typescript/bin/tsc')

/** Writes to `folder` the declarations of src/index.ts and of each file that they lead to. tsc declares every file of the program. */
export async function writeDeclarations(folder) {
  const all = mkdtempSync(join(tmpdir(), 'loip-types-'))
  try {
    await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.declarations.json', '--outDir', all]).catch(
      ({ stdout, message }) => {
        throw new Error(stdout || message)
      },
    )
    const src = join(all, 'src')
    const wanted = [join(src, 'index.d.ts')]
    for (const file of wanted) {
      const text = readFileSync(file, 'utf8')
      for (const [, from] of text.matchAll(specifiers)) {
        const target = join(dirname(file), from).replace(/\.ts$/, '.d.ts')
        if (!from.startsWith('.') || relative(src, target).startsWith('..'))
          throw new Error(
            `${relative(all, file)} needs the types of ${from}, which whoever installs loip does not have.`,
          )
        if (!wanted.includes(target)) wanted.push(target)
      }
      const made = join(folder, relative(src, file))
      mkdirSync(dirname(made), { recursive: true })
      writeFileSync(
        made,
        text.replace(specifiers, (whole, from) => whole.replace(from, from.replace(/\.ts$/, '.js'))),
      )
    }
  } finally {
    rmSync(all, { recursive: true })
  }
}

/** Of imports, exports and types such as import('./x.ts').Y. */
const specifiers = /(?:\bfrom |\bimport\()['"]([^'"]+)['"]/g
