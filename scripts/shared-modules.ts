// What the classifier, the reader and the card take from the content script in place of modules of their own: the
// names that src/content/shared.ts imports, from the modules it imports them from.
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Plugin } from 'esbuild'

const SHARED = 'src/content/shared.ts'
const GLOBAL = 'globalThis.newsglossShared'

/** The names that are shared of each module, by its absolute path. */
function sharedNames(): ReadonlyMap<string, string> {
  const imports = readFileSync(SHARED, 'utf8').matchAll(
    /^import \{(?<names>[^}]+)\} from '(?<path>\.[^']+)'/gm,
  )
  return new Map(
    [...imports].map(({ groups }) => [
      resolve(dirname(SHARED), groups?.['path'] ?? ''),
      groups?.['names'] ?? '',
    ]),
  )
}

export const sharedModules: Plugin = {
  name: 'shared-modules',
  setup(plugins) {
    const names = sharedNames()
    plugins.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const shared = names.get(path)
      return shared === undefined ? null : { contents: `export const {${shared}} = ${GLOBAL}` }
    })
    plugins.onLoad({ filter: /\/webextension-polyfill\// }, () => ({
      contents: `export default ${GLOBAL}.browser`,
    }))
  },
}
