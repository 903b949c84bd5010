// The glossary as the background holds it: loaded once for the life of the worker, whatever the
// number of tabs.
import browser from 'webextension-polyfill'
import { openDefinitions, type Definitions } from '../glossary/definitions.ts'
import { openGlossary, type Glossary } from '../glossary/glossary.ts'

interface Loaded {
  readonly glossaries: readonly Glossary[]
  readonly definitions: Definitions
}

let loading: Promise<Loaded> | null = null

/** The bundled glossary. A load that failed is tried again at the next call. */
export function loadGlossaries(): Promise<Loaded> {
  loading ??= load().catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

async function load(): Promise<Loaded> {
  const [index, bytes] = await Promise.all([read('glossary.bin'), read('definitions.bin')])
  const definitions = openDefinitions(bytes)
  return { glossaries: [openGlossary(index, 'glossary', definitions)], definitions }
}

async function read(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(file))
  return response.arrayBuffer()
}
