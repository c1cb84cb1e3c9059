// Progress of an audit on standard error: one line that is redrawn on a terminal, and a plain line every ten seconds elsewhere.
import { sanitise } from '../../report/words/sanitise.ts'
import type { Output } from '../output.ts'

/** In milliseconds. */
const interval = 10_000

export class AuditProgress {
  readonly #stderr: Output
  readonly #all: number
  readonly #clock: () => number
  readonly #began: number
  #lastLine: number
  #done = 0

  constructor(stderr: Output, all: number, clock: () => number) {
    this.#stderr = stderr
    this.#all = all
    this.#clock = clock
    this.#began = clock()
    this.#lastLine = this.#began
  }

  done(name: string): void {
    this.#done++
    const now = this.#clock()
    if (this.#stderr.isTTY) {
      const room = Math.max(20, (this.#stderr.columns ?? 80) - 1)
      this.#stderr.write(`\r\u001b[K${this.#words(now, name).slice(0, room)}`)
    } else if (now - this.#lastLine >= interval) {
      this.#lastLine = now
      this.#stderr.write(`${this.#words(now)}\n`)
    }
  }

  /** Clears the line that is redrawn. */
  end(): void {
    if (this.#stderr.isTTY) this.#stderr.write('\r\u001b[K')
  }

  #words(now: number, name = ''): string {
    const left = Math.ceil((((now - this.#began) / this.#done) * (this.#all - this.#done)) / 1_000)
    const time =
      this.#done === this.#all ? '' : `, about ${left < 120 ? `${left} s` : `${Math.ceil(left / 60)} min`} left`
    return `${this.#done} of ${this.#all} done${time}${name === '' ? '' : `: ${sanitise(name)}`}`
  }
}
