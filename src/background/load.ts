// The glossaries as the background holds them: loaded once for the life of the worker, whatever the
// number of tabs.
import browser from 'webextension-polyfill'
import { openDefinitions } from '../glossary/definitions.ts'
import { openGlossary, type Glossary } from '../glossary/glossary.ts'

export interface Glossaries {
  /** Later ones win over earlier ones. */
  readonly glossaries: readonly Glossary[]
}

let loading: Promise<Glossaries> | null = null

/** The bundled glossary. A load that failed is tried again at the next call. */
export function loadGlossaries(): Promise<Glossaries> {
  loading ??= load().catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

async function load(): Promise<Glossaries> {
  const [index, definitions] = await Promise.all([read('glossary.bin'), read('definitions.bin')])
  return { glossaries: [openGlossary(index, 'glossary', openDefinitions(definitions))] }
}

async function read(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(file))
  return response.arrayBuffer()
}
