// The glossaries as the background holds them: loaded once for the life of the worker, whatever the
// number of tabs; the reader's own ones again when they have changed.
import browser from 'webextension-polyfill'
import { openDefinitions } from '../glossary/compiled/definitions.ts'
import { openGlossary, type Glossary } from '../glossary/compiled/glossary.ts'
import { ownGlossariesStamp } from '../own-glossaries.ts'
import { openOwn } from './load-own.ts'

let loadingBundled: Promise<Glossary> | null = null
let loadingOwn: { readonly stamp: string; readonly glossaries: Promise<readonly Glossary[]> } = {
  stamp: '',
  glossaries: Promise.resolve([]),
}

/**
 * The bundled glossary, then the reader's own: later ones win over earlier ones. A load that failed is tried again
 * at the next call.
 */
export async function loadGlossaries(): Promise<readonly Glossary[]> {
  loadingBundled ??= loadBundled().catch((error: unknown) => {
    loadingBundled = null
    throw error
  })
  const bundled = await loadingBundled
  return [bundled, ...(await loadOwn(bundled))]
}

async function loadBundled(): Promise<Glossary> {
  const [index, definitions] = await Promise.all([read('glossary.bin'), read('definitions.bin')])
  return openGlossary(index, 'glossary', openDefinitions(definitions))
}

async function loadOwn(bundled: Glossary): Promise<readonly Glossary[]> {
  const stamp = await ownGlossariesStamp()
  if (stamp !== loadingOwn.stamp) {
    // At once, before it is done: who asks meanwhile waits for the same.
    const glossaries = openOwn(stamp, bundled).catch((error: unknown) => {
      // Tried again when next asked for; but what has been asked for since stays.
      if (loadingOwn.stamp === stamp) loadingOwn = { stamp: '', glossaries: Promise.resolve([]) }
      throw error
    })
    loadingOwn = { stamp, glossaries }
  }
  return loadingOwn.glossaries
}

async function read(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(file))
  return response.arrayBuffer()
}
