// The results of an audit, whether they were checked here or merged from archives.
import type { ArchiveHead } from '../../audit/archive.ts'
import type { FolderOutput } from './folder-output.ts'

export interface Results {
  readonly head: ArchiveHead
  /** The names of all folders, in order. */
  readonly names: readonly string[]
  readonly outputs: AsyncIterable<FolderOutput>
}
