// The extension APIs under one name in both browsers. From manifest version 3 on Firefox has `chrome`
// too, and both answer with promises there, so no library stands between.
//
// `browser` itself is no safe name for it in Chromium's content scripts: a page with an element of
// that id has it as a global of theirs too.
import type { Browser } from 'webextension-polyfill'

export type { Manifest, Menus, Runtime, Tabs } from 'webextension-polyfill'

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the browser gives is untyped
export const browser = (globalThis as unknown as { chrome: Browser }).chrome
