// The entry. --version is answered here, because tools ask for it most, without loading anything else. What is thrown and what is not
// there is told by bin/loip.js.

/** Set while building. */
const version = process.env.LOIP_VERSION ?? '0.0.0'

const typed = process.argv.slice(2)
const asksVersion = typed.length === 1 && (typed[0] === '--version' || typed[0] === '-V')
if (asksVersion) {
  process.exitCode = 0
  process.stdout.write(`${version}\n`)
} else void import('./program.ts').then(({ run }) => run(typed, version))

// Last, so that it is not set where this file is cut off.
Object.assign(process, { loip: asksVersion ? 'done' : 'started' })

export {}
