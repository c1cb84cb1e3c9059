// README.md of examples/all-32: which folder shows what.
import { disclaimer } from './area.ts'
import { type Trait, traits } from './traits.ts'

export function readmeOf(folders: readonly { readonly name: string; readonly shown: readonly Trait[] }[]): string {
  const rows = folders.map(({ name, shown }) => `| \`${name}\` | ${shown.join(', ')} |`)
  const words = Object.entries(traits).map(([trait, sentence]) => `| ${trait} | ${sentence} |`)
  return `<!-- Made by scripts/make-all-32.ts: change the table there, and run npm run all-32. -->

# One invented partnership for each council area

**${disclaimer}**

There is one folder for each of the ${folders.length} council areas, so that a run over all of Scotland can be tried out. Only the code of the
area is real, because the partners of schedule 1 follow from it. Which area shows what was dealt out without a look at any
real plan: it says nothing about the partnership that has that code. The one exception is that island areas show islands.
Names of places and of documents are made up, and so is every figure. Web addresses end in \`.example\`, where nothing can be.

The files differ as published plans do. Some are thin, one is broken, two are complete.

| folder | shows |
|---|---|
${rows.join('\n')}

What the words mean:

| word | what it is |
|---|---|
${words.join('\n')}

## How it was made

\`npm run all-32\` writes this folder: the same bytes every time, on every machine. \`npm run all-32 -- --times 10 some/folder\` writes
ten partnerships for each area into another folder, each with its own figures, for measuring how long a large run takes. The
table of who shows what stands in \`scripts/make-all-32.ts\`, and the words in \`scripts/all-32/\`.
`
}
