// The results of an audit, whether they were checked here or merged from archives.
import type { ArchiveHead } from '../../audit/archive.ts'
import type { FolderOutput } from './folder-output.ts'

export interface Results {
  readonly head: ArchiveHead
  readonly outputs: AsyncIterable<FolderOutput>
}
