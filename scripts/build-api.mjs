// For the build: src/index.ts for other programs, as ES modules that are split as the command's are. It is built for no machine at all,
// so that a module of Node that got into it stops the build.
import { build } from 'esbuild'

/** `alias` and `plugins` are those of the command's build. */
export function buildApi(outdir, { target, alias, plugins }) {
  return build({
    entryPoints: { index: 'src/index.ts' },
    outdir,
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'browser',
    format: 'esm',
    target,
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'warning',
    alias,
    plugins: [...plugins, packagesForBrowsers],
  })
}

/** Two packages of the formats, as they are without Node. The check itself needs nothing of the kind. */
export const packagesForBrowsers = {
  name: 'packages-for-browsers',
  setup(building) {
    // csv-stringify has its own build for browsers, under another name.
    building.onResolve({ filter: /^csv-stringify\/sync$/ }, ({ resolveDir, kind }) =>
      building.resolve('csv-stringify/browser/esm/sync', { resolveDir, kind }),
    )
    // An optional dependency of cli-table3, which asks for it inside try where headings or borders are to be coloured, and here none
    // is (src/report/terminal/grid.ts). It is left out, as npm does with --omit=optional.
    building.onResolve({ filter: /^@colors\/colors\/safe$/ }, ({ path }) => ({ path, namespace: 'left-out' }))
    building.onLoad({ filter: /^/, namespace: 'left-out' }, ({ path }) => ({
      contents: `throw new Error(${JSON.stringify(`${path} is not installed.`)})`,
    }))
  },
}
