// The glossaries as the background holds them: loaded once for the life of the worker, whatever the
// number of tabs; the reader's own ones again when they have changed.
import browser from 'webextension-polyfill'
import type { Source } from '../glossary/compiled/compile.ts'
import { openDefinitions } from '../glossary/compiled/definitions.ts'
import type { Topic } from '../glossary/entry.ts'
import { openGlossary, type Glossary } from '../glossary/compiled/glossary.ts'
import { compileOwn } from '../glossary/own-glossary.ts'
import { ownGlossariesStamp, readOwnGlossaries, type OwnGlossary } from '../own-glossaries.ts'

let loadingBundled: Promise<Glossary> | null = null
let loadedOwn: { readonly stamp: string; readonly glossaries: readonly Glossary[] } = {
  stamp: '',
  glossaries: [],
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
  if (stamp !== loadedOwn.stamp) {
    const glossaries: Glossary[] = []
    for (const own of await readOwnGlossaries())
      glossaries.push(...open(own, [bundled, ...glossaries]))
    loadedOwn = { stamp, glossaries }
  }
  return loadedOwn.glossaries
}

/** An own glossary, compiled; none when it can't be: the bundled one must not suffer from it. */
function open({ name, topic }: OwnGlossary, before: readonly Glossary[]): Glossary[] {
  try {
    const source: Source = { file: name, topic: topic as unknown as Topic }
    const { index, definitions } = compileOwn(source, before)
    return [openGlossary(arrayBuffer(index), 'own', openDefinitions(arrayBuffer(definitions)))]
  } catch {
    return []
  }
}

function arrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}

async function read(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(file))
  return response.arrayBuffer()
}
