// webextension-polyfill as the content script has it. Its table of what each API's calls take is cut to
// the APIs that content scripts have such calls of: a kilobyte less, gzipped, for every page to load.
import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/** https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts#capabilities */
const IN_PAGES = new Set(['runtime', 'storage'])
const TABLE = /(const apiMetadata = )(\{[\s\S]*?\n {6}\});/

export const contentPolyfill: Plugin = {
  name: 'content-polyfill',
  setup(plugins) {
    plugins.onLoad({ filter: /\/browser-polyfill\.js$/ }, ({ path }) => ({
      contents: withoutOthers(readFileSync(path, 'utf8')),
      loader: 'js',
    }))
  },
}

function withoutOthers(code: string): string {
  const table = TABLE.exec(code)?.[2]
  if (table === undefined) {
    throw new Error(
      "webextension-polyfill's table of APIs was not found in it: see whether it has moved, and mend " +
        'scripts/content-polyfill.ts',
    )
  }
  const all = Object.entries(JSON.parse(table) as Record<string, unknown>)
  const kept = Object.fromEntries(all.filter(([api]) => IN_PAGES.has(api)))
  return code.replace(TABLE, (_, start: string) => `${start}${JSON.stringify(kept)};`)
}
