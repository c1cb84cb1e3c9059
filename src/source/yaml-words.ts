// Messages of the YAML reader. Those on syntax errors of the package are in syntax-slips.ts.

import { quote } from '../text/quote.ts'
import type { FileProblem } from './problem.ts'

/** A problem without its place. */
export type YamlWords = Pick<FileProblem, 'check' | 'level' | 'says' | 'fix'>

const quoteIt = 'If it is part of a text, put the whole text in quotes.'
const writeOut = 'Write the words out again where they are needed.'

export const yamlWords = {
  empty: {
    check: 'file-empty',
    level: 'error',
    says: 'There is nothing in this file to read: it is empty, or holds comments only.',
    fix: 'Write the plan in it, or take the file away. The README shows a short file to begin with.',
  },
  unfinishedMerge: {
    check: 'file-unfinished-merge',
    level: 'error',
    says: 'This file has an unfinished merge, so nothing in it was read.',
    fix: 'Keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  },
  noMapping: {
    check: 'file-no-mapping',
    level: 'error',
    says: 'This file holds a text or a list where named fields belong.',
    fix: 'Begin with a field and what it holds, such as kind: loip, on a line of its own.',
  },
  severalDocuments: {
    check: 'file-several-documents',
    level: 'note',
    says: 'A line of --- begins another document in the same file; each was read on its own.',
    fix: 'Keep one document in each file, or leave it so.',
  },
  otherVersion: {
    check: 'file-yaml-version',
    level: 'note',
    says: 'This line asks for another version of YAML; the file was read as version 1.2.',
    fix: 'Take the line out.',
  },
  tooDeep: {
    check: 'file-too-deep',
    level: 'error',
    says: 'Lists and fields stand more than 64 levels inside one another here.',
    fix: 'Look for brackets that are opened again and again and never closed.',
  },
  tooManyAliases: {
    check: 'file-too-many-aliases',
    level: 'error',
    says: 'This is the 1,001st alias (a word that starts with *); a file may have 1,000.',
    fix: writeOut,
  },
  tooMuch: {
    check: 'file-too-much',
    level: 'error',
    says: 'With this alias written out, the file would hold more than 1,000,000 values.',
    fix: `Aliases that use other aliases multiply. ${writeOut}`,
  },
  mergeKey: {
    check: 'file-merge-key',
    level: 'error',
    says: 'The sign <<, which copies fields from somewhere else, is not used in plan files.',
    fix: 'Write the fields out here.',
  },
  complexKey: {
    check: 'file-complex-key',
    level: 'error',
    says: 'The name of a field is a word here, not a list, brackets or an alias.',
    fix: 'Put a word before the colon. If this is a text, put the whole text in quotes.',
  },
  questionMark: {
    check: 'file-complex-key',
    level: 'error',
    says: 'A question mark and a space begin this line, which means something else in YAML.',
    fix: quoteIt,
  },
  dashWithoutSpace: {
    check: 'file-syntax',
    level: 'error',
    says: 'A space is missing after the dash, so this list is read as one text.',
    fix: 'Write a space after each dash.',
  },
  namelessKey: {
    check: 'file-syntax',
    level: 'error',
    says: 'There is a colon here with no name before it.',
    fix: 'Write the name of the field before the colon.',
  },
  oddSpace: {
    check: 'file-odd-space',
    level: 'error',
    says: 'This line begins with a space that is not an ordinary one, so YAML does not see it as indented.',
    fix: 'Delete the spaces at the start of the line and type them again. They often come from Word or a web page.',
  },
  noSpaceInBrackets: {
    check: 'file-syntax',
    level: 'error',
    says: 'A space is missing after the colon.',
    fix: 'Write a space after the colon; inside brackets the two words are read as one without it.',
  },
  cutAtComma: {
    check: 'file-cut-at-comma',
    level: 'error',
    says: 'This text looks cut at a comma, because inside { } a comma ends it.',
    fix: 'Put the whole text in quotes.',
  },
  strayInBrackets: {
    check: 'file-cut-at-comma',
    level: 'error',
    says: 'This stands inside { } without a colon and a value, so it was left out.',
    fix: 'Write a colon, a space and a value after it. If it is part of a text, put the whole text in quotes.',
  },
  cutAtHash: {
    check: 'file-cut-at-hash',
    level: 'note',
    says: 'What stands after the # is read as a comment, not as part of the text.',
    fix: 'Put the whole text in quotes. If it is a comment, put a space after the #.',
  },
  selfAlias: {
    check: 'file-unknown-alias',
    level: 'error',
    says: 'This alias stands inside the very thing that it points at, so it has no end.',
    fix: writeOut,
  },
} as const satisfies Record<string, YamlWords>

export function duplicateKey(name: string): YamlWords {
  return {
    check: 'file-duplicate-key',
    level: 'error',
    says: `${quote(name)} stands here a second time; the first is used and this one is left out.`,
    fix: 'Keep one of the two. If these are two entries of a list, begin the second with a dash.',
  }
}

export function unknownAlias(alias: string): YamlWords {
  return {
    check: 'file-unknown-alias',
    level: 'error',
    says: `${shortened(alias)} is read as a pointer to a place marked with &, and there is none above.`,
    fix: quoteIt,
  }
}

export function tagged(tag: string): YamlWords {
  return {
    check: 'file-tag',
    level: 'error',
    says: `${shortened(tag)} is read as an instruction to YAML, not as part of the text.`,
    fix: `${quoteIt} Otherwise take it out.`,
  }
}

export function unusedAnchor(anchor: string): YamlWords {
  return {
    check: 'file-unused-anchor',
    level: 'error',
    says: `${shortened(anchor)} is read as a mark to point at, not as part of the text, and nothing points at it.`,
    fix: quoteIt,
  }
}

/** Cut by code point, so that a message with the word fits on one line. */
function shortened(word: string): string {
  const characters = [...word]
  return characters.length <= 24 ? word : `${characters.slice(0, 23).join('')}…`
}
