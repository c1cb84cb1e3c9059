// Makes the pack that bin/compiled.js runs from, for the Node that runs this: the program checks an example, and V8 gives out what it
// compiled for that. It exits as the check does.
'use strict'
const { renameSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { Modules, entry, packName, setFlags } = require('../bin/compiled.js').forBuild

const root = join(__dirname, '..')
const compiled = []

setFlags()
process.on('exit', () => {
  const index = { size: 0, modules: {} }
  const bodies = []
  for (const { name, source, script } of compiled) {
    const made = script.createCachedData()
    const encoding = /^[\0-\xff]*$/.test(source) ? 'latin1' : 'utf16le'
    const code = Buffer.from(source, encoding)
    index.modules[name] = { at: index.size, compiled: made.length, source: code.length, encoding }
    index.size += made.length + code.length
    bodies.push(made, code)
  }
  const listed = Buffer.from(JSON.stringify(index))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(listed.length)
  const pack = join(root, 'dist', packName)
  const half = `${pack}.${process.pid}.tmp`
  writeFileSync(half, Buffer.concat([length, listed, ...bodies]))
  renameSync(half, pack)
})

const modules = new Modules(join(root, 'dist'), undefined, (name, source, script) =>
  compiled.push({ name, source, script }),
)
process.argv = [process.argv[0], 'loip', 'check', join(root, 'examples/strathexample')]
modules.load(entry)
