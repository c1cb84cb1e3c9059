// For the build: an ES module that esbuild split, as CommonJS. Each import becomes a constant, which is called as fast as a function of
// the same file; esbuild's own CommonJS reads every import through two getters, each time it is used.
import { parse } from 'acorn'
import { ancestor } from 'acorn-walk'

/** Throws where a module changes what it exports after it has run, since a constant would not see the change. */
export function toCommonJs(code, name) {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
  const exported = new Map()
  const edits = []
  const replace = ({ start, end }, text) => edits.push({ start, end, text })
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') replace(node, importsOf(node))
    else if (node.type === 'ExportNamedDeclaration' && node.source === null && node.declaration === null) {
      for (const { local, exported: as } of node.specifiers) exported.set(as.name, local.name)
      replace(node, '')
    } else if (node.type.startsWith('Export')) throw new Error(`${name} holds an export of another form: ${node.type}.`)
  }
  const locals = new Set(exported.values())
  const expectConstant = (target, ancestors) => {
    for (const local of namesIn(target))
      if (locals.has(local) && !ancestors.some((scope) => declares(scope, local)))
        throw new Error(`${name} changes ${local}, which it exports. Export a function in its place.`)
  }
  ancestor(program, {
    AssignmentExpression: ({ left }, _, ancestors) => expectConstant(left, ancestors),
    UpdateExpression: ({ argument }, _, ancestors) => expectConstant(argument, ancestors),
    ImportExpression: (node) => replace(node, `Promise.resolve().then(()=>require(${node.source.raw}))`),
  })
  const made = [...exported].map(([as, local]) => `${as}:${local}`).join(',')
  const body = edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code)
  return `"use strict";${body.trimEnd()}${made === '' ? '' : `;module.exports={${made}}`}\n`
}

function importsOf({ specifiers, source }) {
  const whole = specifiers.find(({ type }) => type !== 'ImportSpecifier')
  const named = specifiers.filter(({ type }) => type === 'ImportSpecifier')
  const required = `require(${source.raw})`
  // The only modules that are not built in are Node's own, and of these the default is the module.
  const names = named.map(({ imported, local }) =>
    imported.name === 'default' ? undefined : `${imported.name}:${local.name}`,
  )
  if (names.includes(undefined)) throw new Error(`A default is imported by name from ${source.value}.`)
  return [
    ...(whole ? [`const ${whole.local.name}=${required};`] : []),
    ...(names.length > 0 ? [`const{${names.join(',')}}=${required};`] : []),
    ...(specifiers.length === 0 ? [`${required};`] : []),
  ].join('')
}

/** Whether a function, or a block in one, has a variable of this name. */
function declares(scope, name) {
  switch (scope.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return scope.params.some((param) => namesIn(param).includes(name)) || scope.id?.name === name
    case 'CatchClause':
      return scope.param !== null && namesIn(scope.param).includes(name)
    case 'BlockStatement':
      return scope.body.some((statement) => declaredBy(statement).includes(name))
    case 'ForStatement':
      return scope.init !== null && declaredBy(scope.init).includes(name)
    case 'ForInStatement':
    case 'ForOfStatement':
      return declaredBy(scope.left).includes(name)
    default:
      return false
  }
}

/** A variable of `var` may be declared deeper in the function; esbuild writes those in front. */
function declaredBy(statement) {
  if (statement.type === 'VariableDeclaration') return statement.declarations.flatMap(({ id }) => namesIn(id))
  return /^(?:Function|Class)Declaration$/.test(statement.type) ? [statement.id.name] : []
}

/** The names that a pattern gives values to. */
function namesIn(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name]
    case 'AssignmentPattern':
      return namesIn(pattern.left)
    case 'RestElement':
      return namesIn(pattern.argument)
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesIn)
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => namesIn(property.value ?? property))
    default:
      return []
  }
}
