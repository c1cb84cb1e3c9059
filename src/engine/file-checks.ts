// The checks of the files themselves, before any rule. Every finding that comes from no rule has one of these ids.
// Long, because it is one list.

interface FileCheck {
  /** A sentence that is true when the check finds nothing. */
  readonly title: string
  readonly why: string
  readonly fix: string
  /** YAML in which the check finds something. Empty where YAML cannot show it. */
  readonly example: string
}

/** An entry of an exceptions file. */
function exception(list: 'departures' | 'accepted', changed: Readonly<Record<string, string>>): string {
  const fields = {
    ...{
      rule: '',
      item: '',
      reason: 'The figures come out in spring',
      owner: '{name: Ann Example, role: Planning Manager}',
    },
    ...{ evidence: 'Board minute of 12 March 2024', decided_on: '12 March 2024', review_by: '1 March 2027' },
    ...changed,
  }
  const lines = Object.entries(fields).map(([key, words], index) => `  ${index === 0 ? '-' : ' '} ${key}: ${words}`)
  return ['kind: exceptions', `${list}:`, ...lines, ''].join('\n')
}

export type FileCheckId = keyof typeof fileChecks

export const fileChecks = {
  'file-not-found': {
    title: 'Everything that was asked for is there',
    why: 'A file or folder was named that is not there. What it holds could not be looked at.',
    fix: 'Check the spelling of the name, and the folder from which loip is run.',
    example: '',
  },
  'file-nothing-found': {
    title: 'There is at least one plan file to check',
    why: 'Plan files have names that end in .yaml or .yml. Where none is found, nothing is said about any duty.',
    fix: 'Name the folder that holds the plan files, or begin with the short file in the README. A Word file has to be written as YAML.',
    example: '',
  },
  'file-workbook-not-read': {
    title: 'Every workbook can be read',
    why: 'A workbook with a password, or one that is damaged, holds plans that cannot be looked at.',
    fix: 'Open it in Excel or LibreOffice, and save it again without a password.',
    example: '',
  },
  'file-workbook-cell': {
    title: 'Every cell of a workbook can be read as people see it',
    why: 'A formula without its result, a second table or a row that belongs to no plan would be lost without a word.',
    fix: 'Put right the cell that is named.',
    example: '',
  },
  'file-workbook-twice': {
    title: 'No plan stands both in a workbook and in a file',
    why: 'Of a plan that is kept twice, one copy is soon older than the other, and nothing says which.',
    fix: 'Bring the changes into the files with loip import, or take one of the two away.',
    example: '',
  },
  'file-not-opened': {
    title: 'Every file and folder can be opened',
    why: 'What cannot be opened cannot be checked, and a result without it would say too little.',
    fix: 'Check that it is still there, that you may open it, and that no other program has locked it.',
    example: '',
  },
  'file-is-folder': {
    title: 'Only files have names that end in .yaml or .yml',
    why: 'A folder with the name of a plan file is easily taken for one. The files in it are read all the same.',
    fix: 'Give the folder a name without that ending.',
    example: '',
  },
  'file-hidden-ending': {
    title: 'No plan file has a second ending',
    why: 'Windows hides the endings that it knows, so that a file called plan.yaml.txt is shown as plan.yaml. It is not read, so the check is incomplete.',
    fix: 'Take the last ending off its name. In Windows, have the endings of names shown first.',
    example: '',
  },
  'file-link-outside': {
    title: 'Everything in the folder is really in it',
    why: 'A link can lead anywhere on a computer. A check of one folder reads that folder and nothing else, so it is incomplete where a plan may stand there.',
    fix: 'Put a copy of the file in the folder, or name the other place as well.',
    example: '',
  },
  'file-too-large': {
    title: 'The files are small enough to be the plan files of one partnership',
    why: 'All plans and reports of a partnership fit into a few hundred kilobytes and some thousand lines. What holds many times as much is most likely something else.',
    fix: 'Check that every file is a plan file of one partnership, and take out what is none.',
    example: '',
  },
  'file-not-text': {
    title: 'Every file holds plain text',
    why: 'A Word, Excel or PDF file stays one, whatever it is called, and cannot be read as YAML.',
    fix: 'Write the plan as YAML in a text editor. The README shows a short file to begin with.',
    example: '',
  },
  'file-encoding': {
    title: 'Every file is in the encoding UTF-8',
    why: 'In another encoding, dashes, curly quotes and Gaelic accents turn into other signs. We would rather not guess.',
    fix: 'Save the file again with the encoding UTF-8: in Notepad under Save as, in Word as Plain text.',
    example: '',
  },
  'file-control-character': {
    title: 'Every character can be seen',
    why: 'Word leaves behind characters that do not show. They upset other programs, and are read here as spaces.',
    fix: 'Delete the character and type a space.',
    example: '',
  },
  'file-empty': {
    title: 'Every file has something in it',
    why: 'An empty file may be one that was never filled in, or one that was not saved.',
    fix: 'Fill it in, or take it away.',
    example: '# To be written.\n',
  },
  'file-unfinished-merge': {
    title: 'No file has an unfinished merge in it',
    why: 'Two versions of the file were put together and nobody has chosen between them, so neither can be checked.',
    fix: 'Keep one version, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    example: 'kind: loip\n<<<<<<< ours\ntitle: Our plan\n=======\ntitle: Our new plan\n>>>>>>> theirs\n',
  },
  'file-syntax': {
    title: 'Every file can be read as YAML',
    why: 'YAML gives a meaning to colons, dashes, quotes and the spaces at the start of a line. One slip can hide the rest.',
    fix: 'Most slips go away when the text is put in quotes, or the line is moved under the one it belongs with.',
    example: 'kind: loip\ntitle: Our plan: the next ten years\n',
  },
  'file-odd-space': {
    title: 'Lines are indented with ordinary spaces',
    why: 'Spaces copied from Word or a web page can look right and be another character, which YAML takes for a letter.',
    fix: 'Delete the spaces at the start of the line and type them again.',
    example: 'needs:\n\u00a0\u00a0summary: One in five children live in poverty\n',
  },
  'file-no-mapping': {
    title: 'Every file begins with named fields',
    why: 'A plan file is made of fields with names, such as kind and title. A list or a text alone has none.',
    fix: 'Begin with a line such as kind: loip, and give every list a name.',
    example: '- Fewer children grow up in poverty\n- More people feel safe\n',
  },
  'file-several-documents': {
    title: 'Every file holds one document',
    why: 'A line of three dashes begins another document. Each is read on its own, which is easy to overlook.',
    fix: 'Put each document in a file of its own, or leave it so.',
    example: 'kind: loip\n---\nkind: partnership\n',
  },
  'file-copy': {
    title: 'No file is there twice',
    why: 'A program that keeps folders alike on several computers leaves copies behind. Of two files that are the same, sign for sign, one is read.',
    fix: 'Delete one of the two.',
    example: '',
  },
  'file-yaml-version': {
    title: 'No file asks for another version of YAML',
    why: 'Older versions read NO as an answer and 1.10 as a number. Here every value is the text that was written.',
    fix: 'Take out the line that begins with %YAML.',
    example: '%YAML 1.1\n---\nkind: loip\n',
  },
  'file-duplicate-key': {
    title: 'No field is given twice',
    why: 'When a field stands twice in one place, only one of the two can count. The first is used.',
    fix: 'Keep one of the two. If these are two entries of a list, begin the second with a dash.',
    example: 'kind: loip\ntitle: Our plan\ntitle: Our other plan\n',
  },
  'file-complex-key': {
    title: 'Every field has a word for its name',
    why: 'YAML allows a list, brackets or a pointer as the name of a field. Plan files have no such fields.',
    fix: 'Put a word before the colon. If it is a text, put the whole text in quotes.',
    example: '[Draft]: Our plan\n',
  },
  'file-merge-key': {
    title: 'Every field is written where it belongs',
    why: 'The sign << copies fields from elsewhere. Programs do not agree on what it does, so it is not used here.',
    fix: 'Write the fields out.',
    example: 'contact: &contact\n  name: Planning team\nlead:\n  <<: *contact\n',
  },
  'file-tag': {
    title: 'No text begins with an exclamation mark outside quotes',
    why: 'YAML takes a word that begins with ! for an instruction, and the word is lost from the text.',
    fix: 'Put the whole text in quotes.',
    example: 'title: !important plan\n',
  },
  'file-unknown-alias': {
    title: 'Every word that begins with an asterisk points at something',
    why: 'YAML takes a word that begins with * for a pointer to a place marked with &. Most often it was meant as text.',
    fix: 'Put the whole text in quotes. For a list, use dashes.',
    example: 'title: *important*\n',
  },
  'file-unused-anchor': {
    title: 'Every mark that begins with & is pointed at',
    why: 'YAML takes a word that begins with & for a mark, and the word is lost from the text.',
    fix: 'If it is part of the text, put the whole text in quotes. Otherwise take it out.',
    example: 'title: &more for children\n',
  },
  'file-too-deep': {
    title: 'Nothing stands more than 64 levels deep',
    why: 'No plan needs so many lists inside one another. A bracket was most likely opened and not closed.',
    fix: 'Look for brackets that are opened again and again.',
    example: '',
  },
  'file-too-many-aliases': {
    title: 'No file uses more than 1,000 aliases',
    why: 'Aliases can make a small file into a very large one, so there is a limit to them.',
    fix: 'Write the words out where they are needed.',
    example: '',
  },
  'file-too-much': {
    title: 'No file holds more than 1,000,000 values',
    why: 'Aliases that use other aliases multiply, until no computer can hold what they stand for.',
    fix: 'Write the words out where they are needed.',
    example: [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]',
      'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]',
      'd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]',
      'e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]',
      'f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]',
      'g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]',
    ].join('\n'),
  },
  'file-cut-at-comma': {
    title: 'No text is cut at a comma',
    why: 'Inside { } a comma ends a text, and the rest of it is taken for another field.',
    fix: 'Put the whole text in quotes.',
    example: 'outcomes:\n  - {title: Fewer children, young people in care, id: "1"}\n',
  },
  'file-damaged-text': {
    title: 'No text was damaged on its way into the file',
    why: 'Another encoding, a web page, a spreadsheet or a backslash can leave signs in a text that nobody wrote. Reports would print them.',
    fix: 'Type the words again as they are in the document.',
    example: 'title: Children â€“ a plan for the island\n',
  },
  'file-cut-at-hash': {
    title: 'No text is cut at a hash sign',
    why: 'A space and a # begin a comment, so the rest of the text is lost.',
    fix: 'Put the whole text in quotes. If it is a comment, put a space after the #.',
    example: 'title: Item #3 of the list\n',
  },
  'file-empty-value': {
    title: 'Every field that is named has something in it',
    why: 'A name with nothing after it is read as if it were not there. It may be waiting to be filled in.',
    fix: 'Write something after the colon, or take the line out.',
    example: 'kind: loip\ntitle:\n',
  },
  'file-no-kind': {
    title: 'Every document says what kind it is',
    why: 'The kind decides what is looked for. Names of files are free, so it cannot be taken from the name.',
    fix: 'Add a line such as kind: loip at the top.',
    example: 'title: Our plan\n',
  },
  'file-unknown-kind': {
    title: 'Every document is of a kind that is known',
    why: 'A document of another kind is not read, because nothing says what would be looked for in it.',
    fix: 'Write one of the kinds that loip knows, such as loip or progress-report.',
    example: 'kind: strategy\ntitle: Our plan\n',
  },
  'file-unknown-key': {
    title: 'Every field has a name that is known',
    why: 'A field with another name is not looked at, and what it says would count for nothing.',
    fix: 'Use the name of a known field, or keep the words under notes.',
    example: 'kind: loip\ntitel: Our plan\n',
  },
  'file-name-as-meant': {
    title: 'Every field has its name in small letters',
    why: 'A word processor makes a capital of the first letter of a line. The field was read as it was meant.',
    fix: 'Nothing has to change. Names of fields are written in small letters, with _ between words.',
    example: 'kind: loip\nTitle: Our plan\n',
  },
  'file-word-as-meant': {
    title: 'Every word is one of those that its field takes',
    why: 'Some fields take one of a few words. Another word that means the same was read as that word.',
    fix: 'Nothing has to change if it was read as it was meant.',
    example: 'kind: loip\nmeasures: [{id: m1, name: Waits, direction: Lower is better}]\n',
  },
  'file-wrong-shape': {
    title: 'Every field holds what belongs in it',
    why: 'A text where a list belongs, or the other way round, cannot be read as what was meant.',
    fix: 'Write a list with each entry on a line of its own after a dash, and fields with a name and a colon.',
    example: 'kind: loip\noutcomes: Fewer children grow up in poverty\n',
  },
  'file-unusable-value': {
    title: 'Every value can be used',
    why: 'A word that is not one of those a field takes, or a day that is not in the calendar, has no clear meaning.',
    fix: 'Write one of the words of that field, or a date such as 31 March 2027.',
    example: 'kind: progress-report\npublished_on: 31 April 2026\n',
  },
  'file-unread-value': {
    title: 'Every date, period and figure can be read',
    why: 'Words in the place of a date or a figure are kept and shown as they stand. Nothing can be counted or compared by them.',
    fix: 'Add what is missing, such as the day or the year. Where nobody knows it, the words may stay.',
    example: 'kind: progress-report\nreporting_year: the usual one\n',
  },
  'file-guessed-reading': {
    title: 'Every date, period and figure has only one reading',
    why: 'Some ways of writing can mean two things. One was taken, and the words were kept beside it.',
    fix: 'Write it out: 2027-04-01 to 2028-03-31.',
    example: 'kind: loip\nperiod: 2027/28\n',
  },
  'file-unknown-id': {
    title: 'Every id that is mentioned stands somewhere',
    why: 'An id that points at nothing leaves the two things it was to join apart: a report and its outcome, for example.',
    fix: 'Write an id that is there, or add what it was to point at.',
    example: 'kind: progress-report\nassessments:\n  - outcome: "99"\n    judgement: improved\n',
  },
  'file-near-id': {
    title: 'Every id is written the same way wherever it stands',
    why: 'An id that differs only a little was read as the one that was most likely meant.',
    fix: 'Write both in the same way.',
    example: 'kind: loip\noutcomes:\n  - id: LO1\nactions:\n  - outcomes: [L01]\n',
  },
  'file-shared-id': {
    title: 'Every id that is mentioned means one outcome',
    why: 'Plans may number alike, and a new edition may number anew. What names such an id is counted for neither outcome.',
    fix: 'Write the id of the plan, a slash and the id of the outcome: loip/1.',
    example:
      'kind: partnership\nname: Strathexample Partnership\ncontributions:\n  - {partner: NHS Strathexample, outcome: "1", kind: funds}\n---\nkind: loip\nid: loip-2024\ntitle: Our Strathexample\noutcomes: [{id: "1", title: Fewer children grow up in poverty}]\n---\nkind: locality-plan\nid: milltown\ntitle: Our Milltown\noutcomes: [{id: "1", title: The mill is open}]\n',
  },
  'file-order-of-editions': {
    title: 'The days of editions agree with what they say of one another',
    why: 'An edition that names another as one that it took the place of is read as the later one, whatever the days say.',
    fix: 'Set the day right, or take the other edition out of replaces:.',
    example:
      'kind: loip\nid: loip-2024\ntitle: Our Strathexample\nedition: {published_on: 27 June 2014, replaces: loip-2017}\n---\nkind: loip\nid: loip-2017\ntitle: Strathexample 2017\nedition: {published_on: 28 September 2017}\n',
  },
  'file-open-succession': {
    title: 'It is said whether a plan took the place of one whose years went on',
    why: 'An update may replace a longer plan or be laid over it. Until the files say which, no duty that depends on it can be told.',
    fix: 'Write replaces: under its edition, with the id of the longer plan, or part_of: with its title.',
    example:
      'kind: loip\nid: loip-2017\ntitle: Our Strathexample 2017-27\nperiod: 2017-27\nedition: {published_on: 28 September 2017}\n---\nkind: loip\ntitle: Recovery 2021-24\nperiod: 2021-24\nedition: {published_on: 31 August 2021}\n',
  },
  'file-duplicate-id': {
    title: 'No two things have the same id',
    why: 'When two outcomes have one id, nothing says which of them a report or an action means.',
    fix: 'Give one of them another id, and use it wherever that one is meant.',
    example:
      'kind: loip\noutcomes:\n  - id: "1"\n    title: Fewer children grow up in poverty\n  - id: "1"\n    title: More people feel safe\n',
  },
  'exception-not-usable': {
    title: 'Every recorded exception can be used',
    why: 'What the law asks for cannot be departed from, only guidance can. An exception is about one thing, and has its days in order.',
    fix: 'Set right what is said of it, or take it out. Until then it has no effect.',
    example: exception('departures', { rule: 's6-2c-period', item: 'loip' }),
  },
  'exception-past-review': {
    title: 'Every recorded exception was looked at again in time',
    why: 'An exception is for a time. After its day of review nobody stands behind it any more, and what it covered is back.',
    fix: 'Look at it again. Record the new decision with its decided_on: and review_by:, or take it out.',
    example: exception('accepted', { rule: 'gp-measure-baseline', item: '"1"', review_by: '1 March 2025' }),
  },
  'exception-needless': {
    title: 'Every recorded exception is needed',
    why: 'An exception that covers nothing would hide the next finding of its kind before anybody has seen it.',
    fix: 'Take it out. If it was meant for something else, set item: or rule: right.',
    example: exception('accepted', { rule: 'gp-measure-baseline', item: 'loip' }),
  },
  'rule-crashed': {
    title: 'Every rule ran to its end',
    why: 'A mistake in loip stopped a rule, so one duty was not looked at. The other rules were run.',
    fix: 'Run it again with --debug, and report what it prints.',
    example: '',
  },
} as const satisfies Readonly<Record<string, FileCheck>>
