// For the build: the types of what src/index.ts exports, as declaration files that need no package and none of our own settings.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'

const tsc = resolve('node_modules/typescript/bin/tsc')

/**
 * The declarations of src/index.ts and of each file that they lead to, by their names below `folder`. tsc declares every file of the
 * program, so they are chosen here.
 */
export async function declarationsOf(folder) {
  const all = mkdtempSync(join(tmpdir(), 'loip-types-'))
  try {
    await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.declarations.json', '--outDir', all]).catch(
      ({ stdout, message }) => {
        throw new Error(
          `The types of src/index.ts cannot be declared:\n${(stdout || message).split('\n').slice(0, 5).join('\n')}`,
        )
      },
    )
    const src = join(all, 'src')
    const wanted = [join(src, 'index.d.ts')]
    const made = new Map()
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
      made.set(
        `${folder}/${relative(src, file).replaceAll('\\', '/')}`,
        text.replace(specifiers, (whole, from) => whole.replace(from, from.replace(/\.ts$/, '.js'))),
      )
    }
    return made
  } finally {
    rmSync(all, { recursive: true })
  }
}

/** Of imports, exports and types such as import('./x.ts').Y. */
const specifiers = /(?:\bfrom |\bimport\()['"]([^'"]+)['"]/g
