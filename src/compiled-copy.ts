// The reader's own glossaries as compiled, kept in IndexedDB: to compile tens of thousands of entries takes ten
// seconds, and a background that the browser puts to sleep every half minute would spend them at each waking. A
// copy only: whatever goes wrong with it, the glossaries are compiled from their sources again.

/** The two files that a glossary is compiled to. */
export interface CompiledFiles {
  readonly index: Uint8Array<ArrayBuffer>
  readonly definitions: Uint8Array<ArrayBuffer>
}

/** Of which state of the sources, by which version, and what came of them. */
interface CompiledCopy {
  readonly key: string
  readonly files: readonly CompiledFiles[]
}

const DATABASE = 'compiled'
const STORE = 'own'
const ONLY = 'copy'

/** What was compiled under that key; null when that isn't at hand. */
export async function readCompiled(key: string): Promise<readonly CompiledFiles[] | null> {
  const copy: unknown = await inStore('readonly', (store) => store.get(ONLY)).catch(() => null)
  return isOf(copy, key) ? copy.files : null
}

/** Keeps what was compiled, in place of what was kept before. */
export async function keepCompiled(key: string, files: readonly CompiledFiles[]): Promise<void> {
  const copy: CompiledCopy = { key, files }
  await inStore('readwrite', (store) => store.put(copy, ONLY)).catch(() => null)
}

/** Lets go of it. */
export async function forgetCompiled(): Promise<void> {
  await inStore('readwrite', (store) => store.clear()).catch(() => null)
}

function isOf(copy: unknown, key: string): copy is CompiledCopy {
  return typeof copy === 'object' && copy !== null && 'key' in copy && copy.key === key
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opening = indexedDB.open(DATABASE)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE))
  const database = await resultOf(opening)
  try {
    return await resultOf(act(database.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    database.close()
  }
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('IndexedDB gave no answer')),
    )
  })
}
