// How far an audit is, on standard error: one line that changes where a person is watching, a plain line now and then where not.
import { visible } from '../../report/words/visible.ts'
import type { Output } from '../output.ts'

const everySoOften = 10_000

export class AuditProgress {
  readonly #stderr: Output
  readonly #all: number
  readonly #clock: () => number
  readonly #began: number
  #told: number
  #done = 0

  constructor(stderr: Output, all: number, clock: () => number) {
    this.#stderr = stderr
    this.#all = all
    this.#clock = clock
    this.#began = clock()
    this.#told = this.#began
  }

  done(name: string): void {
    this.#done++
    const now = this.#clock()
    if (this.#stderr.isTTY) {
      const room = Math.max(20, (this.#stderr.columns ?? 80) - 1)
      this.#stderr.write(`\r\u001b[K${this.#words(now, name).slice(0, room)}`)
    } else if (now - this.#told >= everySoOften) {
      this.#told = now
      this.#stderr.write(`${this.#words(now)}\n`)
    }
  }

  /** The line that changed is taken away again. */
  end(): void {
    if (this.#stderr.isTTY) this.#stderr.write('\r\u001b[K')
  }

  #words(now: number, name = ''): string {
    const left = Math.ceil((((now - this.#began) / this.#done) * (this.#all - this.#done)) / 1_000)
    const time =
      this.#done === this.#all ? '' : `, about ${left < 120 ? `${left} s` : `${Math.ceil(left / 60)} min`} left`
    return `${this.#done} of ${this.#all} done${time}${name === '' ? '' : `: ${visible(name)}`}`
  }
}
