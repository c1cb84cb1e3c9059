// Processor time of this process in milliseconds, since wall time also counts the load of other programs.
export function took(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
