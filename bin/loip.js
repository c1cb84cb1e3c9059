#!/usr/bin/env node
// Written so that any Node can read it: an old one is to say what it needs, and not where it stumbled. And so that a program of which a
// part is missing, empty or cut off ends with 3 and a sentence: Node itself would end with 1, as if something had been found, or with 0.
// package.json beside this file keeps Node from reading the one above, which may be damaged too.
var fs = require('fs')
var path = require('path')

function stop(sentence) {
  try {
    fs.writeSync(2, sentence + '\n')
  } catch (_) {
    // Nobody reads it.
  }
  process.exit(3)
}

function stopDamaged(error) {
  var isAsked = process.argv.indexOf('--debug') !== -1 && error && error.stack
  stop('A part of loip is missing or damaged: install it again.' + (isAsked ? '\n' + error.stack : ''))
}

function neededNode() {
  try {
    return require('../package.json')
      .engines.node.replace(/[^0-9.]/g, '')
      .split('.')
  } catch (error) {
    return stopDamaged(error)
  }
}

var needed = neededNode()
var found = process.versions.node.split('.')
var isOld =
  Number(found[0]) < Number(needed[0]) ||
  (Number(found[0]) === Number(needed[0]) && Number(found[1]) < Number(needed[1] || 0))
if (isOld) stop('loip needs Node ' + needed.join('.') + ' or newer, and this is ' + process.versions.node + '.')

var starter = path.join(__dirname, 'compiled.js')
var dist = path.join(__dirname, '../dist')
var isSource = fs.existsSync(path.join(__dirname, '../scripts/build.mjs'))
var toBuild = 'loip is not built yet: run npm ci --include=dev and then npm run build in its folder.'
var toInstall = 'A part of loip is missing (dist/cli.js or bin/compiled.js): install it again, from a release.'
if (!fs.existsSync(path.join(dist, 'cli.js')) || !fs.existsSync(starter)) stop(isSource ? toBuild : toInstall)

// Until the program has set another.
process.exitCode = 3
process.on('uncaughtException', stopDamaged)
// The program ends by itself. Where nothing is left to be done and it has not, a part of it is not there.
function stopUnlessDone() {
  if (process.loip !== 'done') stopDamaged()
}
process.on('beforeExit', stopUnlessDone)
try {
  require(starter).run(dist)
} catch (error) {
  stopDamaged(error)
}
// Its last statement sets it.
if (!process.loip) stopDamaged()
