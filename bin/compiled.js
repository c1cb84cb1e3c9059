// Runs the program from what V8 made of it when it was built, which spares a quarter of the start (docs/decisions/0027-compiled.md).
// That is good for one version of Node on one kind of machine: elsewhere each module is compiled as it is loaded.
'use strict'
const { closeSync, fstatSync, openSync, readFileSync, readSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const entry = 'cli.js'
/** Beside the modules that it was made from. */
const packName = `compiled-${process.version}-${process.platform}-${process.arch}.bin`

/** Loads the modules of a folder, each once. */
class Modules {
  #folder
  #pack
  #onCompiled
  #loaded = new Map()

  /** Without a pack, the modules are compiled from their files. `onCompiled` is told the name, the source and the script of each. */
  constructor(folder, pack, onCompiled = () => undefined) {
    this.#folder = folder
    this.#pack = pack
    this.#onCompiled = onCompiled
  }

  load(name) {
    const before = this.#loaded.get(name)
    if (before !== undefined) return before.exports
    const filename = join(this.#folder, name)
    const { source, cachedData } = this.#pack?.read(name) ?? { source: sourceOf(filename) }
    const script = new Script(source, { filename, cachedData })
    this.#onCompiled(name, source, script)
    const module = { exports: {} }
    this.#loaded.set(name, module)
    // The build writes one folder: what is no neighbour is a part of Node.
    const requireOne = (id) => (id.startsWith('./') ? this.load(id.slice(2)) : require(id))
    script.runInThisContext()(module.exports, requireOne, module, filename, this.#folder)
    return module.exports
  }
}

const sourceOf = (file) => `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'utf8')}\n})`

/** The length of an index, the index as JSON, and for each module what V8 made of it and the source that it made that of. */
class Pack {
  #file
  #start
  #modules

  constructor(path) {
    this.#file = openSync(path, 'r')
    const length = this.#bytes(0, 4).readUInt32LE()
    const { size, modules } = JSON.parse(this.#bytes(4, length).toString())
    this.#start = 4 + length
    this.#modules = modules
    if (fstatSync(this.#file).size !== this.#start + size) throw new Error('It was cut off.')
  }

  read(name) {
    const part = this.#modules[name]
    if (part === undefined) return undefined
    const bytes = this.#bytes(this.#start + part.at, part.compiled + part.source)
    return { cachedData: bytes.subarray(0, part.compiled), source: bytes.toString(part.encoding, part.compiled) }
  }

  close() {
    closeSync(this.#file)
  }

  #bytes(at, length) {
    // Memory of its own begins at an address that V8 reads without a copy.
    const bytes = Buffer.allocUnsafeSlow(length)
    for (let done = 0; done < length; ) {
      const count = readSync(this.#file, bytes, done, length - done, at + done)
      if (count === 0) throw new Error('It was cut off.')
      done += count
    }
    return bytes
  }
}

/** The pack of a folder, where it is whole and was made of the modules that are there now. */
function openPack(folder) {
  let pack
  try {
    pack = new Pack(join(folder, packName))
    // The entry names the next modules, and the name of each holds a hash of its contents.
    if (pack.read(entry).source === sourceOf(join(folder, entry))) return pack
  } catch {
    // None was made for this Node, or it is damaged.
  }
  pack?.close()
  return undefined
}

/**
 * V8 optimises a regular expression when it compiles it, which for a few texts takes longer than matching them; for many texts the
 * program turns it on again. V8 takes what it compiled before only while its flags are the same, so this comes first.
 */
function setFlags() {
  // The versions of Node that were measured: V8 prints an error for a flag that it does not know.
  if (/^v2[024]\./.test(process.version)) require('node:v8').setFlagsFromString('--no-regexp-optimization')
}

/** Answered by the entry alone. */
const asksVersion = () => process.argv.length === 3 && /^(?:--version|-V)$/.test(process.argv[2])

exports.run = (folder) => {
  if (asksVersion()) return require(join(folder, entry))
  setFlags()
  const pack = openPack(folder)
  if (pack === undefined) require(join(folder, entry))
  else new Modules(folder, pack).load(entry)
}
exports.forBuild = { Modules, entry, packName, setFlags }
