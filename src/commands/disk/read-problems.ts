// What is said about a file or folder that cannot be read.
import type { FileProblem } from '../../source/problem.ts'
import { inMegabytes } from './file-sizes.ts'

export type ReadWords = Pick<FileProblem, 'check' | 'level' | 'says' | 'fix'>

const permission = 'Check that it is still there, that you may open it, and that no other program has locked it.'

export const readWords = {
  notFound: {
    check: 'file-not-found',
    level: 'error',
    says: 'There is no file or folder of this name.',
    fix: 'Check the spelling, and that the folder it is looked for in is the right one.',
  },
  notOpened: {
    check: 'file-not-opened',
    level: 'error',
    says: 'This file could not be opened.',
    fix: permission,
  },
  folderNotOpened: {
    check: 'file-not-opened',
    level: 'error',
    says: 'This folder could not be opened, so nothing in it was read.',
    fix: permission,
  },
  notAFile: {
    check: 'file-not-opened',
    level: 'error',
    says: 'This is a pipe or a device and not an ordinary file, so it was not read.',
    fix: 'Give a file or a folder. What comes through a pipe is read as -.',
  },
  nameNotUtf8: {
    check: 'file-not-opened',
    level: 'error',
    says: 'This name is not in UTF-8, so nothing of it could be opened.',
    fix: 'Give it another name, in letters without accents. Names out of a zip of Windows often are so.',
  },
  hiddenEnding: {
    check: 'file-hidden-ending',
    level: 'error',
    says: 'The name of this file ends in .txt after .yaml, so it was not read, and a plan may stand in it.',
    fix: 'Take .txt off the end of its name. Windows hides that ending, and shows it once “File name extensions” is ticked.',
  },
  pattern: {
    check: 'file-not-found',
    level: 'error',
    says: 'There is no file or folder of this name: the asterisk or question mark in it was taken as a letter.',
    fix: 'Name the folder: every plan file in it is read.',
  },
  quoteMark: {
    check: 'file-not-found',
    level: 'error',
    says: 'There is no file or folder of this name: a quote mark is part of it.',
    fix: 'Leave the backslash before the last quote mark out, or the quote marks.',
  },
  brokenLink: {
    check: 'file-not-opened',
    level: 'error',
    says: 'This is a link to a file that is not there.',
    fix: 'Put the file itself here, or take the link away.',
  },
  linkOutside: {
    check: 'file-link-outside',
    level: 'error',
    says: 'This is a link to a place outside the folder, so it was not followed, and a plan may stand there.',
    fix: 'To have it read, put a copy here or name the other place as well. If it is no plan, take the link away.',
  },
  linkWithoutPlan: {
    check: 'file-link-outside',
    level: 'note',
    says: 'This is a link to a folder outside this one, so it was not followed. It holds no plan file that was not read.',
    fix: 'Nothing has to change.',
  },
  folderNamedAsFile: {
    check: 'file-is-folder',
    level: 'note',
    says: 'This is a folder, though it is named like a plan file. The files in it were read.',
    fix: 'Give the folder a name without .yaml at its end.',
  },
  tooLarge: (bytes: number, most: number): ReadWords => ({
    check: 'file-too-large',
    level: 'error',
    says: `This file holds ${inMegabytes(bytes)}, and at most ${inMegabytes(most)} can be read.`,
    fix: 'Check that it is a plan file, and take out what is none of the plan.',
  }),
} as const

/** What is said of a path that leads to nothing. */
export function notFound(path: string): ReadWords {
  if (/[*?]/.test(path)) return readWords.pattern
  if (/["“”]/.test(path)) return readWords.quoteMark
  return path.includes('\ufffd') ? readWords.nameNotUtf8 : readWords.notFound
}
