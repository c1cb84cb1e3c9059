import type { RunResult } from '../../result/run-result.ts'

/** The folder that contains all files, with its slash; empty where there is none, or it is the working directory. */
export function folderOf({ files }: Pick<RunResult, 'files'>): string {
  const [first = [], ...others] = files.map(({ path }) => path.split('/').slice(0, -1))
  const differs = first.findIndex((name, depth) => others.some((other) => other[depth] !== name))
  const shared = differs === -1 ? first : first.slice(0, differs)
  return shared.map((name) => `${name}/`).join('')
}
