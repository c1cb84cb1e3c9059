#!/usr/bin/env node
// Written so that any Node can read it: an old one is to say what it needs, and not where it stumbled.
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

var needed = require('../package.json')
  .engines.node.replace(/[^0-9.]/g, '')
  .split('.')
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
require(starter).run(dist)
