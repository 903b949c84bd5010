// The content script's own copy of the library, in place of a second one: the build puts this module
// where the reader imports 'webextension-polyfill' (scripts/build.ts).
import type browser from 'webextension-polyfill'

declare global {
  var newsglossBrowser: typeof browser
}

const shared = globalThis.newsglossBrowser
// oxlint-disable-next-line import/no-default-export -- in place of a default export
export default shared
