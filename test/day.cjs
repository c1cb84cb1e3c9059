// Preloaded with NODE_OPTIONS into programs that take no --as-of: pins today to 22 November 2026. Elapsed times are not affected.
const today = Date.parse('2026-11-22T12:00:00Z')
const started = Date.now()
const now = Date.now.bind(Date)

globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length === 0 ? [globalThis.Date.now()] : given))
  }
  static now() {
    return today + now() - started
  }
}
