// The manifest's own content script: what it is made of, and where it runs by itself.
import browser from 'webextension-polyfill'

export interface ContentScript {
  readonly js: string[]
  readonly css: string[]
  /** The sites it runs on from the install on, as match patterns. */
  readonly matches: string[]
}

/** The content scripts of the manifest, taken together. */
export function contentScript(): ContentScript {
  const scripts = browser.runtime.getManifest().content_scripts ?? []
  return {
    js: scripts.flatMap(({ js = [] }) => js.map(relative)),
    css: scripts.flatMap(({ css = [] }) => css.map(relative)),
    matches: scripts.flatMap(({ matches }) => matches),
  }
}

/** Firefox gives the files' whole addresses, and takes only their paths. */
function relative(file: string): string {
  return new URL(file, browser.runtime.getURL('')).pathname.slice(1)
}
