// The entry. --version is answered here, because tools ask for it most, without loading anything else.

/** Set while building. */
const version = process.env.LOIP_VERSION ?? '0.0.0'

const typed = process.argv.slice(2)
if (typed.length === 1 && (typed[0] === '--version' || typed[0] === '-V')) process.stdout.write(`${version}\n`)
else
  void import('./program.ts').then(
    ({ run }) => run(typed, version),
    () => {
      process.stderr.write('A part of loip is missing or damaged: install it again.\n')
      process.exit(3)
    },
  )

export {}
