// Stands for jszip in the build: src/sheets/read-word.ts gives mammoth the parts of a document unpacked, so that nothing is unpacked twice
// and no second archiver is shipped.
exports.loadAsync = () => Promise.reject(new Error('Give mammoth the parts of the document.'))
