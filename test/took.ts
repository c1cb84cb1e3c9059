// How long something took, in milliseconds of this process alone: a clock on the wall also counts what other programs do meanwhile.
export function took(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
