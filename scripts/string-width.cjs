// What the build gives cli-table3 for string-width: our one answer to how wide a text is (docs/decisions/0017-string-width.md).
module.exports = require('../src/text/width.ts').widthOf
