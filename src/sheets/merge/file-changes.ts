// The changes of each plan file, gathered before any is made.
import { type Change, changesBetween, isList, type Path, type Value } from '../../edit/change.ts'
import { CannotEdit, editYaml } from '../../edit/yaml-edit.ts'
import type { PlainData } from '../../source/yaml.ts'
import { removed } from '../documents.ts'
import type { PlanFile } from '../plan-files.ts'
import type { Merged } from './merged.ts'

interface ChangesOfFile {
  readonly sets: Change[]
  readonly appends: Change[]
  readonly removes: Path[]
}

export class FileChanges {
  readonly #of = new Map<string, ChangesOfFile>()

  of(file: string): ChangesOfFile {
    const known = this.#of.get(file) ?? { sets: [], appends: [], removes: [] }
    this.#of.set(file, known)
    return known
  }

  setAt(file: string, path: Path, before: PlainData | undefined, after: PlainData): void {
    const { sets, removes } = this.of(file)
    if (after === removed) removes.push(path)
    else sets.push(...changesBetween((before ?? '') as Value, after as Value, path))
  }

  /** At the end of a list; of one that a change before it makes, as a part of that change. */
  append(file: string, list: Path, entry: PlainData): void {
    const { sets, appends } = this.of(file)
    const wanted = JSON.stringify(list)
    const making = sets.findIndex((change) => 'set' in change && JSON.stringify(change.set) === wanted)
    const change = sets[making]
    // A list that a change of ours makes is ours to add to.
    if (change !== undefined && 'set' in change && isList(change.to)) (change.to as Value[]).push(entry as Value)
    else appends.push({ append: list, entry: entry as Value })
  }

  /** The text of each file that is changed. */
  textsOf(files: readonly PlanFile[]): Merged['files'][number][] {
    return [...this.#of].flatMap(([path, { sets, appends, removes }]) => {
      const text = files.find((file) => file.path === path)?.text
      if (text === undefined || sets.length + appends.length + removes.length === 0) return []
      // From the end, because each removal moves the entries after it.
      const last = removes.toSorted(byPathDown).map((remove): Change => ({ remove }))
      try {
        return [{ path, text: editYaml(text, [...sets, ...appends, ...last]), isNew: false }]
      } catch (error) {
        if (error instanceof CannotEdit) throw new CannotEdit(`${path}: ${error.message}`)
        throw error
      }
    })
  }
}

function byPathDown(one: Path, other: Path): number {
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const [a, b] = [one[at], other[at]]
    if (a === b) continue
    if (typeof a === 'number' && typeof b === 'number') return b - a
    return String(a) < String(b) ? 1 : -1
  }
  return other.length - one.length
}
