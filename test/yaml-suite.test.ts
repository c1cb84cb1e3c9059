import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type FileCheckId, fileChecks } from '../src/engine/file-checks.ts'
import { Lines } from '../src/source/lines.ts'
import { Origins } from '../src/source/origins.ts'
import { parseYaml } from '../src/source/parse.ts'
import { parseYamlInFull } from '../src/source/yaml.ts'
import { took } from './took.ts'

function read(text: string) {
  const origins = new Origins()
  const parsed = parseYaml({ path: 'plan.yaml', text }, origins, parseYamlInFull)
  const place = ({ from, to }: { from: number; to: number }) => {
    const { start, end } = origins.span({ path: 'plan.yaml', from, to })
    return `${start.line}:${start.column}-${end.line === start.line ? '' : `${end.line}:`}${end.column}`
  }
  return {
    ...parsed,
    data: parsed.documents.map(({ data }) => data),
    empty: origins.emptyKeys().map(({ key, where }) => `${key ?? 'item'} ${place(where)}`),
    found: parsed.problems.map(({ check, where }) => `${check} ${place(where)}`),
    seen: parsed.problems.flatMap(({ see = [] }) => see.map(({ says, where }) => `${says} ${place(where)}`)),
    says: parsed.problems.map(({ says }) => says),
    fixes: parsed.problems.map(({ fix }) => fix),
  }
}

const one = (text: string) => {
  const { found, says, fixes, read: whole, data } = read(text)
  return { found: found.join(' and '), says: says.join(' and '), fix: fixes.join(' and '), whole, data }
}

describe('Every value is the text that was written', () => {
  it.each([
    ['1.10'],
    ['007'],
    ['0x1F'],
    ['NO'],
    ['yes'],
    ['true'],
    ['2027/28'],
    ['2024-04-01'],
    ['12:30'],
    ['1e400'],
    ['0b11'],
    ['31/03/2025'],
    ['20% (2022/23)'],
    ['-5'],
    ['+44 131 000 0000'],
    ['.5'],
    ['https://example.org/a#b'],
    ['A&B'],
    ['5*'],
    ['“quoted”'],
    ['O’Neil'],
    ['nullified'],
    ['~5'],
    ['=1+1'],
    ['.inf'],
    ['<none>'],
    ['Fàilte 🏴'],
  ])('%s', (value) => {
    expect(read(`a: ${value}\nb: [${value.replaceAll(',', '')}]\n`).data).toEqual([{ a: value, b: [value] }])
    expect(read(`a: "${value}"\nb: '${value}'\n`).data).toEqual([{ a: value, b: value }])
  })

  it('also when it is quoted, folded or literal', () => {
    const { data, problems } = read('a: "1"\nb: \'~\'\nc: ""\nd: |\n  one\n  two\ne: >-\n  one\n  two\nf: one\n  two\n')
    expect(data).toEqual([{ a: '1', b: '~', c: '', d: 'one\ntwo\n', e: 'one two', f: 'one two' }])
    expect(problems).toEqual([])
  })

  it('and so are the names of fields', () => {
    expect(read('2024: a\nNO: b\nnull: c\n"1.10": d\n').data).toEqual([{ 2024: 'a', NO: 'b', null: 'c', '1.10': 'd' }])
  })
})

describe('A field without a value', () => {
  it('is not in the data, but its position is kept', () => {
    const { data, empty, problems } = read('a:\nb: ~\nc: null\nd: |\ne: {f: , g: x}\nh: []\n')
    expect(data).toEqual([{ e: { g: 'x' }, h: [] }])
    expect(empty).toEqual(['a 1:1-2', 'b 2:1-2', 'c 3:1-2', 'd 4:1-2', 'f 5:5-6'])
    expect(problems).toEqual([])
  })

  it('in a list is left out', () => {
    const { data, empty } = read('a:\n  - one\n  -\n  - two\n  - ~\n')
    expect(data).toEqual([{ a: ['one', 'two'] }])
    expect(empty).toEqual(['item 3:1-4', 'item 5:1-6'])
  })
})

describe('A field with a special name in JavaScript', () => {
  const text =
    '__proto__: {polluted: "yes"}\nconstructor: a\nhasOwnProperty: b\ntoString: c\nvalueOf: d\nlist: [{__proto__: e}]\n'

  it('is a field like any other', () => {
    const data = read(text).data[0] ?? {}
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'list'])
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    expect(Object.getOwnPropertyDescriptor(data, '__proto__')?.value).toEqual({ polluted: 'yes' })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(Object.keys({ ...data })).toHaveLength(6)
    expect(JSON.stringify(data)).toContain('{"polluted":"yes"}')
  })

  it('is a duplicate only if it is written twice', () => {
    expect(read('constructor: a\nconstructor: b\n').found).toEqual(['file-duplicate-key 2:1-12'])
    expect(read('__proto__: a\n__proto__: b\n').found).toEqual(['file-duplicate-key 2:1-10'])
  })
})

describe('A slip in YAML is one finding, in plain words, at the place', () => {
  const slips: [name: string, text: string, place: string, says: RegExp, fix: RegExp][] = [
    ['a tab as indentation', 'a:\n\tb: 1\n', '2:1-2', /indented with a tab/, /type spaces/],
    ['a tab after spaces', 'a:\n  b: 1\n \tc: 2\n', '3:2-3', /indented with a tab/, /type spaces/],
    ['a tab after a dash', 'a:\n-\tb: 1\n', '2:2-3', /tab stands here/, /type a space/],
    ['a line indented too little', 'a:\n  b: 1\n c: 2\n', '3:2-6', /same column/, /spaces/],
    ['a line indented too far', 'a: 1\n  b: 2\n', '2:3-7', /indented further than the line above/, /same column/],
    ['a line indented too far, below', 'a:\n  b: 1\n    c: 2\nd: 3\n', '3:5-9', /indented further/, /same column/],
    ['a field beside its dash', 'a:\n  - b: 1\n   c: 2\n', '3:4-8', /same column/, /spaces/],
    ['a dash too far left', 'a:\n  - b: 1\n - c: 2\n', '3:2-8', /dash is not in line/, /same column/],
    ['a dash too far right', 'a:\n  - b: 1\n    - c: 2\n', '3:5-11', /dash is not in line/, /same column/],
    [
      'a double quote that is not closed',
      'a: "hello\nb: 2\nc: 3\n',
      '1:4-10',
      /opened here and not closed/,
      /at the end/,
    ],
    ['a single quote that is not closed', "a: 'hello\nb: 2\n", '1:4-10', /opened here and not closed/, /at the end/],
    [
      'a quote closed by the next one',
      'a:\n  b: "hello\n  c: d\n  e: "x"\n',
      '2:6-12',
      /not closed where/,
      /at the end/,
    ],
    ['a further line at the left', 'a: "one\ntwo"\nb: 1\n', '1:4-8', /opened here and not closed/, /indent them/],
    ['an apostrophe in single quotes', "a: 'It's here'\nb: 2\n", '1:4-15', /goes on after/, /: "It's here"\.$/],
    ['a bracket that is not closed', 'a: [x, y\nb: 2\n', '1:4-9', /bracket \[ is opened/, /Add \]/],
    ['a bracket with one in it', 'a: [x, [y], z\nb: 2\n', '1:4-14', /bracket \[ is opened/, /Add \]/],
    ['a brace that is not closed', 'a: {x: 1, y: 2\nb: 2\n', '1:4-15', /bracket \{ is opened/, /Add \}/],
    ['a bracket open at the end', 'a: [x, y\n', '1:4-9', /bracket \[ is opened/, /Add \]/],
    ['a bracket too many', 'a: [x, y]]\nb: 2\n', '1:10-11', /closed here that was not opened/, /Delete it/],
    [
      'a colon in a text',
      'title: Outcome 1: fewer\nb: 2\n',
      '1:8-24',
      /colon inside a text/,
      /: "Outcome 1: fewer"\.$/,
    ],
    ['a colon at the end of a text', 'title: Our aims:\nb: 2\n', '1:8-17', /colon inside a text/, /: "Our aims:"\.$/],
    ['a colon and double quotes', 'a: Say "no": now\n', '1:4-17', /colon inside a text/, /: 'Say "no": now'\.$/],
    ['a colon inside brackets', 'a: {x: one: two, y: 2}\n', '1:8-23', /Inside brackets/, /comma/],
    ['a missing comma', 'a: {x: 1 y: 2}\n', '1:8-15', /Inside brackets, a comma is missing/, /comma/],
    ['a comma too many', 'a: [x,, y]\n', '1:7-8', /comma too many/, /Delete/],
    ['a dash list in brackets', 'a: [\n  - x\n]\n', '2:3-6', /dashes stands inside brackets/, /brackets away/],
    [
      'words after a quoted text',
      'a: "Best start" for all\nb: 1\n',
      '1:4-24',
      /goes on after/,
      /: '"Best start" for all'\.$/,
    ],
    ['words after a quoted item', 'a:\n  - "Best" for all\n  - b\n', '2:5-19', /goes on after/, /all of it/],
    ['a colon after a quoted text', "a: 'Best' for: yes\n", '1:4-19', /goes on after/, /"'Best' for: yes"/],
    ['words after brackets', 'a: [Draft] Our plan\n', '1:4-20', /starts with \[/, /: "\[Draft\] Our plan"\.$/],
    ['words after braces', 'a: {Draft} Our plan\n', '1:4-20', /starts with \{/, /quotes/],
    [
      'no space after a colon',
      'a: 1\ntitle:Fewer\nb: 2\n',
      '2:1-12',
      /space is missing after the colon/,
      /Write title: Fewer\./,
    ],
    [
      'no space after the last colon',
      'a: 1\ntitle:Fewer\n',
      '2:1-12',
      /space is missing after the colon/,
      /Write title: Fewer\./,
    ],
    [
      'no space after a colon below',
      'a:\n  b: 2\n  c:3\nd: 1\n',
      '3:3-6',
      /space is missing after the colon/,
      /Write c: 3\./,
    ],
    ['a no-break space after a colon', 'a: 1\nb:\u00a02\nc: 3\n', '2:1-5', /not an ordinary space/, /type it again/],
    ['a line without a colon', 'a: 1\nthis is text\nb: 2\n', '2:1-13', /no field name and colon/, /indent it further/],
    ['no space after a dash', 'a:\n  - x\n  -y\n  - z\n', '3:3-5', /space is missing after the dash/, /dash, a space/],
    ['no space after the first dash', 'a:\n  -x\n  - y\n', '2:3-3:6', /space is missing after the dash/, /each dash/],
    ['a text with @', 'a: @home\n', '1:4-9', /starts with @/, /: "@home"\.$/],
    ['a text with `', 'a: `x`\n', '1:4-7', /starts with `/, /"`x`"/],
    ['a text with %', 'a:\n  - %5 more\n', '2:5-12', /starts with %/, /"%5 more"/],
    ['a text with * and more words', 'a: *now* and then\n', '1:4-18', /starts with \*/, /"\*now\* and then"/],
    ['a text with **', 'a: **bold** words\n', '1:4-18', /starts with \*/, /"\*\*bold\*\* words"/],
    ['a text with & and a space', 'a:\n  - & more\n', '2:5-11', /starts with &/, /"& more"/],
    ['a text with >', 'a: > 5 percent\nb: 2\n', '1:4-15', /starts with >/, /"> 5 percent"/],
    ['a text with > and no space', 'a: >5%\nb: 2\n', '1:4-7', /starts with >/, /">5%"/],
    ['a text with |', 'a: | words here\n  more\n', '1:4-16', /starts with \|/, /quotes/],
    ['a text with ?', 'a: ? what\n', '1:4-10', /starts with \?/, /"\? what"/],
    ['a list with asterisks', 'a:\n  * one\n  * two\n', '2:3-8', /not with asterisks/, /dash/],
    ['a backslash in double quotes', 'a: "C:\\Users"\n', '1:7-8', /backslash/, /single quotes/],
    ['no space before a comment', 'a: "x"#c\nb: 1\n', '1:7-8', /missing before the #/, /space/],
    ['an instruction that is not known', '%FOO\na: 1\n', '1:1-5', /starts with %/, /Take the line out/],
    ['a sign inside brackets', 'a: [b, @c, d]\n', '1:8-10', /starts with @/, /: "@c"\.$/],
    ['an ampersand inside brackets', 'a: [b, & c]\n', '1:8-11', /starts with &/, /: "& c"\.$/],
    ['a bracket inside brackets', 'a: {b: Plan [draft]}\n', '1:13-21', /has a bracket in it/, /quotes/],
    ['a comma after a quoted text', 'a: "x",\nb: y\n', '1:7-8', /comma at the end of the line/, /Delete/],
    ['a comma after brackets', 'a:\n  - {b: c},\n  - {d: e}\n', '2:11-12', /comma at the end of the line/, /Delete/],
    ['a list on the line of its field', 'a: - x\nb: c\n', '1:4-7', /list begins on the same line/, /next line/],
    ['a dash that belongs to nothing', 'a: b\n- c\n', '2:1-4', /dash does not belong to a list/, /name and a colon/],
    ['a very long name', `${'x'.repeat(1100)}: 1\n`, '1:1-1104', /longer than 1,024/, /quotes/],
    ['a colon without a name', 'a: 1\n: 2\n', '2:1-2', /no name before it/, /name/],
  ]

  it.each(slips)('%s', (_, text, place, says, fix) => {
    const slip = one(text)
    expect(slip.found).toBe(`file-syntax ${place}`)
    expect(slip.says).toMatch(says)
    expect(slip.fix).toMatch(fix)
    expect(slip.whole).toBe(false)
  })

  it('no space after a colon in brackets, beside which the rest is read', () => {
    const slip = one('a: {b:1, c: 2}\n')
    expect(slip.found).toBe('file-syntax 1:5-8')
    expect(slip.says).toMatch(/space is missing after the colon/)
    expect(slip.whole).toBe(true)
  })

  it('and slips that stay within their lines are reported together', () => {
    const { found, documents } = read('a: x: y\nb: @home\nc:\n  - "d" e\nf: g: h # and so on\n')
    expect(found).toEqual(['file-syntax 1:4-8', 'file-syntax 2:4-9', 'file-syntax 4:5-10', 'file-syntax 5:4-8'])
    expect(documents).toEqual([])
  })

  it('and possible consequential errors are not reported', () => {
    expect(read('a: [x\nb: "y\nc: d: e\n').found).toHaveLength(1)
    expect(read('a: x: y\nb:\n  c: 1\n d: 2\n').found).toEqual(['file-syntax 1:4-8'])
  })
})

describe('What YAML allows and a plan file cannot use', () => {
  it('is a duplicate field: both places are shown and the first counts', () => {
    const { found, seen, says, data } = read('title: Our plan\nid: x\ntitle: Our other plan\n')
    expect(found).toEqual(['file-duplicate-key 3:1-6'])
    expect(seen).toEqual(['The first one is here. 1:1-6'])
    expect(says).toEqual(['“title” stands here a second time; the first is used and this one is left out.'])
    expect(data).toEqual([{ title: 'Our plan', id: 'x' }])
  })

  it('is an unfinished merge: one finding, and the file is not read', () => {
    for (const [text, place] of [
      ['a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\n', '2:1-13'],
      ['a: 1\n=======\nb: 3\n', '2:1-8'],
      ['a: 1\r\n>>>>>>> other\r\n', '2:1-14'],
    ] as const) {
      expect(one(text)).toMatchObject({ found: `file-unfinished-merge ${place}`, data: [], whole: false })
    }
    expect(one('a: |\n  =======\n  <<<<<<< x\nb: ========\n').found).toBe('')
  })

  it('is a merge key', () => {
    const { found, data } = read('x: &x {a: "1"}\ny:\n  <<: *x\n  b: "2"\n"<<": c\n')
    expect(found).toEqual(['file-merge-key 3:3-5'])
    expect(data).toEqual([{ x: { a: '1' }, y: { b: '2' }, '<<': 'c' }])
  })

  it('is a tag; a text after it is kept', () => {
    const { found, says, data } = read(
      'a: !!binary aGVsbG8=\nb: !important note\nc: !now\nd: !x {e: f}\ng: !y\n  h: i\n',
    )
    expect(found).toEqual(['file-tag 1:4-12', 'file-tag 2:4-14', 'file-tag 3:4-8', 'file-tag 4:4-6', 'file-tag 5:4-6'])
    expect(says[1]).toBe('!important is read as an instruction to YAML, not as part of the text.')
    expect(data).toEqual([{ a: 'aGVsbG8=', b: 'note', d: { e: 'f' }, g: { h: 'i' } }])
  })

  it('is a name that is not a word', () => {
    expect(one('? [a]\n: b\nc: d\n')).toMatchObject({ found: 'file-complex-key 1:3-6', data: [{ c: 'd' }] })
    expect(one('[Draft]: b\n').found).toBe('file-complex-key 1:1-8')
    expect(one('{a: b}: c\n').found).toBe('file-complex-key 1:1-7')
    expect(one('a: &x b\n*x : c\n').found).toBe('file-complex-key 2:1-3')
    expect(one('? what is it\nb: c\n')).toMatchObject({ found: 'file-complex-key 1:1-13', data: [{ b: 'c' }] })
  })

  it('is a text cut at a comma in braces', () => {
    const text = 'a:\n  - {title: Fewer children, young people in care, and more, id: x}\n'
    expect(one(text)).toMatchObject({
      found: 'file-cut-at-comma 2:13-59',
      says: 'This text looks cut at a comma, because inside { } a comma ends it.',
      data: [{ a: [{ title: 'Fewer children', id: 'x' }] }],
    })
    expect(one('a: {draft, b: c}\n')).toMatchObject({ found: 'file-cut-at-comma 1:5-10', data: [{ a: { b: 'c' } }] })
    expect(one('a: {b: "c", d}\n').says).toContain('without a colon and a value')
    expect(one('a: [b, c,]\nd: {e: f,}\ng: {h: "i, j"}\n').found).toBe('')
  })

  it('is a text cut at a hash sign', () => {
    expect(one('title: Item #3 of the list\n')).toMatchObject({ found: 'file-cut-at-hash 1:13-27', whole: true })
    expect(one('a:\n  - Item   #3\n').found).toBe('file-cut-at-hash 2:12-14')
    expect(one('title: #1 priority\n')).toMatchObject({ found: 'file-cut-at-hash 1:8-19', data: [{}] })
    expect(one('a: Item # comment\nb: "Item" #comment\nc: C#\n#d: e\nf: g\n#h\n').found).toBe('')
  })

  it('is an alias of nothing, or of itself', () => {
    const { found, says, data, empty } = read('note: *important*\nb: &b [*b, c]\nd: *later\nlater: &later e\n')
    expect(found).toEqual(['file-unknown-alias 1:7-18', 'file-unknown-alias 2:8-10', 'file-unknown-alias 3:4-10'])
    expect(says[0]).toMatch(/^\*important\* is read as a pointer/)
    expect(says[1]).toMatch(/inside the very thing that it points at/)
    expect(data).toEqual([{ b: ['c'], later: 'e' }])
    expect(empty).toEqual([])
  })

  it('is a word that YAML takes for an indicator', () => {
    expect(one('a: &more for children\n')).toMatchObject({ found: 'file-unused-anchor 1:4-9', whole: true })
    expect(one('a: &more for children\nb: *more\nc: &team {d: e}\n').found).toBe('')
  })

  it('is a line indented with other spaces than U+0020', () => {
    expect(one('a:\n\u00a0\u00a0b: c\nd: e\n')).toMatchObject({ found: 'file-odd-space 2:1-4', data: [{ d: 'e' }] })
    expect(read('a:\n\u00a0\u00a0b: c\n').empty).toEqual([])
  })

  it('is a file without named fields', () => {
    expect(one('just words\n')).toMatchObject({ found: 'file-no-mapping 1:1-11', data: [] })
    expect(one('# list\n- a\n- b\n')).toMatchObject({ found: 'file-no-mapping 2:1-4', data: [] })
  })

  it('is a file with nothing in it', () => {
    for (const text of ['', '\n\n', '# To be written.\n', '---\n', '---\n...\n', '~\n']) {
      expect(one(text)).toMatchObject({ found: 'file-empty 1:1-1', data: [], whole: false })
    }
  })

  it('is several documents: a note, and each is read', () => {
    const { found, data, read: whole } = read('a: b\n---\nc: d\n---\n# nothing\n---\ne: f\n')
    expect(found).toEqual(['file-several-documents 3:1-5'])
    expect(data).toEqual([{ a: 'b' }, { c: 'd' }, { e: 'f' }])
    expect(whole).toBe(true)
    expect(read('---\na: b\n---\n').found).toEqual([])
    expect(read('a: b\n---\nc: d: e\n---\nf: g\n')).toMatchObject({ data: [{ a: 'b' }, { f: 'g' }], read: false })
  })

  it('is a %YAML directive of another version, which changes nothing', () => {
    const { found, data } = read('%YAML 1.1\n---\na: yes\nb: 010\n')
    expect(found).toEqual(['file-yaml-version 1:1-10'])
    expect(data).toEqual([{ a: 'yes', b: '010' }])
    expect(read('%YAML 1.2\n---\na: b\n').found).toEqual([])
  })

  it('never uses an alias of one document in another', () => {
    expect(read('a: &a b\n---\nc: *a\n').found).toContain('file-unknown-alias 3:4-6')
  })
})

describe('A file cannot exhaust the parser', () => {
  it('an alias bomb is one finding, and quick', () => {
    const cost = took(() => {
      const { found, data } = read(fileChecks['file-too-much'].example)
      expect(found).toEqual(['file-too-much 7:8-10'])
      expect(data).toEqual([])
    })
    expect(cost).toBeLessThan(500)
  })

  it('1,000 aliases are read, also of one thing, and one more is not', () => {
    const text = (count: number) => `a: &a {b: c}\nd:\n${'  - *a\n'.repeat(count)}`
    expect(read(text(1000)).data[0]?.d).toHaveLength(1000)
    expect(read(text(1001)).found).toEqual(['file-too-many-aliases 1003:5-7'])
  })

  it('64 levels are read and 65 are not, through aliases as well', () => {
    const nested = (levels: number) => `a: ${'['.repeat(levels)}x${']'.repeat(levels)}\n`
    expect(read(nested(63)).found).toEqual([])
    expect(read(nested(64)).found).toEqual(['file-too-deep 1:67-68'])
    expect(read(nested(100_000)).found).toEqual(['file-too-deep 1:67-68'])
    expect(read('- '.repeat(100_000)).found).toHaveLength(1)
    const throughAlias = (levels: number) =>
      `a: &a ${'['.repeat(32)}${']'.repeat(32)}\nb: ${'['.repeat(levels)}*a${']'.repeat(levels)}\n`
    expect(read(throughAlias(31)).found).toEqual([])
    expect(read(throughAlias(32)).found).toEqual(['file-too-deep 2:36-38'])
  })

  it('a mapping of 20,000 fields is read', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `k${index}: v\n`).join('')
    expect(Object.keys(read(text).data[0] ?? {})).toHaveLength(20_000)
  })
})

const sample = `# A plan
kind: loip
contact: &team {name: "Planning team", post: 'Unit 4, O''Hara House'}
period: "2024-34"
outcomes:
  - id: "1.10"
    title: Fewer children grow up in poverty # ours
    lead: *team
    why: |
      Because it matters: it does.

      It "really" does.
    measures:
      - {name: Low income, target: no more than 10% by 2030}
      - name: >-
          Folded
          words
        actual: [20%, 18%, ~]
  - id: 2
    title: "Fàilte – more
      people feel safe"
theme:
...
---
kind: partnership
name: Strathexample
`

describe('Line ends', () => {
  it('of Windows change neither values nor lines', () => {
    const slips = [
      'a: x: y\nb: 1\n',
      'a:\n  b: 1\n c: 2\n',
      'a:Fewer\nb: 2\n',
      'a: "x\nb: 2\n',
      'a: Item #3\nb: *c\n',
      'a: [x\nb: y\n',
    ]
    const windows = (text: string) => read(text.replaceAll('\n', '\r\n'))
    expect(windows(sample).data).toEqual(read(sample).data)
    expect(windows(sample).empty).toEqual(read(sample).empty)
    for (const text of slips) expect(windows(text).found).toEqual(read(text).found)
  })
})

describe('After random changes to a file', () => {
  const signs = [
    '\n',
    ' ',
    '  ',
    '\t',
    ':',
    ': ',
    '- ',
    '-',
    '#',
    ' #',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '&',
    '*',
    '!',
    '|',
    '>',
    '?',
    '%',
    '@',
    '`',
    '~',
    '\\',
    '---\n',
    '<<: *team\n',
    '\r',
    '\u00a0',
    '\0',
    '🏴',
    '<<<<<<<',
    '__proto__: ',
    '*team',
    '&team ',
    'null',
  ]

  /** Pseudo-random numbers with a fixed seed. */
  function* numbers(seed: number): Generator<number, never> {
    let state = seed
    while (true) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      yield state / 2 ** 32
    }
  }

  function mutate(text: string, seed: number): string {
    const random = numbers(seed)
    const below = (limit: number) => Math.floor(random.next().value * limit)
    let mutated = text
    for (let times = 1 + below(4); times > 0; times--) {
      const at = below(mutated.length + 1)
      const removed = below(2) === 0 ? 0 : below(12)
      const added = below(4) === 0 ? '' : signs[below(signs.length)]
      mutated = mutated.slice(0, at) + added + mutated.slice(at + removed)
    }
    return mutated
  }

  it('nothing is thrown, every position is inside the file, and unread parts are reported', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const text = mutate(sample, seed)
      const origins = new Origins()
      const parsed = parseYaml({ path: 'plan.yaml', text }, origins, parseYamlInFull)
      const lines = text.split('\n')
      const places = [
        ...parsed.problems.flatMap(({ where, see = [] }) => [where, ...see.map((other) => other.where)]),
        ...origins.emptyKeys().map(({ where }) => where),
        ...parsed.documents.map(({ where }) => where),
      ]
      for (const place of places) {
        expect(0 <= place.from && place.from <= place.to && place.to <= text.length, `${seed}`).toBe(true)
        const { start, end } = origins.span(place)
        for (const { line, column } of [start, end]) {
          expect(line <= lines.length && column <= (lines[line - 1]?.length ?? 0) + 1, `${seed}`).toBe(true)
        }
        expect(origins.excerpt(place).lines.length, `${seed}`).toBeGreaterThan(0)
      }
      if (parsed.documents.length === 0) expect(parsed.problems.length, `${seed}`).toBeGreaterThan(0)
      for (const { says, fix } of parsed.problems) {
        expect(says.length, says).toBeLessThanOrEqual(100)
        expect(`${says}${fix}`, says).not.toMatch(/undefined|\n/)
      }
    }
  })

  it('offsets and lines agree', () => {
    const lines = new Lines(sample)
    for (let offset = 0; offset <= sample.length; offset++) {
      const before = sample.slice(0, offset).split('\n')
      expect(lines.position(offset)).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 })
    }
  })
})

describe('The catalogue of file checks', () => {
  const ids = Object.keys(fileChecks) as FileCheckId[]
  const forbidden =
    /\b(compliant|lawful|unlawful|fail(s|ed|ing|ure)?|breach|valid|invalid|please|sorry|oops|forbidden|illegal|prohibited|must|should)\b/i

  it('has every check that the readers of files name', () => {
    const files = ['source/decode', 'commands/disk/read-problems', 'source/yaml', 'source/yaml-words']
    const sources = files.map((name) => readFileSync(new URL(`../src/${name}.ts`, import.meta.url), 'utf8')).join('')
    const named = [...sources.matchAll(/'(file-[a-z-]+)'/g)].map(([, id]) => id)
    expect(named.length).toBeGreaterThan(30)
    expect(ids).toEqual(expect.arrayContaining(named))
  })

  it('explains each in whole sentences, without words that judge', () => {
    for (const id of ids) {
      const { title, why, fix } = fileChecks[id]
      expect(title, id).toMatch(/^[A-Z].*[^.]$/)
      for (const words of [why, fix]) expect(words, id).toMatch(/^[A-Z].*\.$/)
      expect(`${title} ${why} ${fix}`, id).not.toMatch(forbidden)
    }
  })

  it('uses no other words that judge', () => {
    const files = ['source/decode', 'commands/disk/read-problems', 'source/yaml-words', 'source/syntax-slips']
    for (const name of files) {
      const source = readFileSync(new URL(`../src/${name}.ts`, import.meta.url), 'utf8')
      const words = [...source.matchAll(/(?:says|fix):? ?(?:=>)? ?\(?[^'"`]*(['"`])(.*?)\1/g)].map(
        ([, , text = '']) => text,
      )
      expect(words.length, name).toBeGreaterThan(5)
      for (const text of words) expect(text, name).not.toMatch(forbidden)
    }
  })

  const later =
    /^exception-|unknown-k|name-as|word-as|damaged|unread|order-of|shared|no-kind|wrong-shape|unusable|-id$|guessed|empty-value|crashed|succession/
  it.each(ids.filter((id) => fileChecks[id].example !== '' && !later.test(id)))(
    'has an example that shows %s',
    (id) => {
      expect(read(fileChecks[id].example).problems.map(({ check }) => check)).toEqual([id])
    },
  )

  it.each(ids.filter((id) => fileChecks[id].example !== '' && later.test(id)))(
    'has an example of %s that reads as YAML',
    (id) => {
      const { problems, read: isRead } = read(fileChecks[id].example)
      expect(isRead).toBe(true)
      // Some take two documents to show.
      expect(problems.filter(({ check }) => check !== 'file-several-documents')).toEqual([])
    },
  )
})
