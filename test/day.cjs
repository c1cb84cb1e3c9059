// Loaded before a program under test that takes no day (NODE_OPTIONS): for it today is 22 November 2026, whenever the tests run.
// What is measured from one moment to the next stays as it is.
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
