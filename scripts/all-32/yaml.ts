// Writes YAML as people write plan files: short values on one line (flow style), long ones as blocks. Own code instead of a
// package, so that an update of the package cannot change the example files.

export type Value = string | number | boolean | undefined | readonly Value[] | Fields
export interface Fields {
  readonly [field: string]: Value
}

const width = 118

/** One document, without undefined fields. */
export function toYaml(document: Fields): string {
  return `${fieldLines(document, '').join('\n')}\n`
}

function fieldLines(fields: Fields, indent: string): string[] {
  return said(fields).flatMap(([field, value]) => {
    const line = `${indent}${field}: `
    if (typeof value !== 'object') return [`${line}${scalar(value, false)}`]
    const short = flow(value)
    if (line.length + short.length <= width && (isList(value) ? value.every(isPlain) : indent !== ''))
      return [line + short]
    if (!isList(value)) return [`${indent}${field}:`, ...fieldLines(value, `${indent}  `)]
    return [`${indent}${field}:`, ...value.flatMap((item) => itemLines(item, `${indent}  `))]
  })
}

function itemLines(item: Value, indent: string): string[] {
  const short = `${indent}- ${typeof item === 'object' ? flow(item) : scalar(item, false)}`
  if (typeof item !== 'object' || isList(item) || (short.length <= width + 40 && isFlat(item))) return [short]
  const [first = '', ...rest] = fieldLines(item, `${indent}  `)
  return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest]
}

function flow(value: Value): string {
  if (typeof value !== 'object') return scalar(value, true)
  if (isList(value)) return `[${value.map(flow).join(', ')}]`
  return `{${said(value)
    .map(([field, inner]) => `${field}: ${flow(inner)}`)
    .join(', ')}}`
}

function said(fields: Fields): [string, Value][] {
  return Object.entries(fields).filter(([, value]) => value !== undefined)
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

function isPlain(value: Value): boolean {
  return typeof value !== 'object'
}

/** Whether at most one value inside is itself a list or an object. */
function isFlat(fields: Fields): boolean {
  const inner = said(fields).flatMap(([, value]) => (isList(value) ? [...value] : [value]))
  return inner.filter((value) => !isPlain(value)).length <= 1
}

const day = /^(?:\d{1,2} )?\p{Lu}\p{L}+(?: \d{4})?$/u
const needsNoQuotes = /^(?!(?:yes|no|true|false|null|on|off|~)$)\p{L}[^:#"\n]*$/iu
const needsNoQuotesInside = /^[^,[\]{}]*$/u

function scalar(value: string | number | boolean | undefined, isInside: boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'string') return String(value)
  const isBare =
    day.test(value) ||
    (needsNoQuotes.test(value) && !value.endsWith(' ') && (!isInside || needsNoQuotesInside.test(value)))
  return isBare ? value : JSON.stringify(value)
}
