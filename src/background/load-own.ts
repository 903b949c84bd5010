// The reader's own glossaries, opened: from the compiled copy where there is one of them as they are now, else
// from their sources.
import browser from 'webextension-polyfill'
import { keepCompiled, readCompiled, type CompiledFiles } from '../compiled-copy.ts'
import type { Source } from '../glossary/compiled/compile.ts'
import { openDefinitions } from '../glossary/compiled/definitions.ts'
import { openGlossary, type Glossary } from '../glossary/compiled/glossary.ts'
import type { Topic } from '../glossary/entry.ts'
import { compileOwn } from '../glossary/own-glossary.ts'
import { ownGlossariesStamp, readOwnGlossaries, type OwnGlossary } from '../own-glossaries.ts'

/** Those of a stamp, in the order in which they were added. */
export async function openOwn(stamp: string, bundled: Glossary): Promise<readonly Glossary[]> {
  if (stamp === '') return []
  const key = `${browser.runtime.getManifest().version} ${stamp}`
  const files = await readCompiled(key)
  return (files && openAll(files)) ?? compileAll(stamp, key, bundled)
}

/** Null when the copy is damaged. */
function openAll(files: readonly CompiledFiles[]): Glossary[] | null {
  try {
    return files.map(open)
  } catch {
    return null
  }
}

async function compileAll(stamp: string, key: string, bundled: Glossary): Promise<Glossary[]> {
  const glossaries: Glossary[] = []
  const files: CompiledFiles[] = []
  for (const own of await readOwnGlossaries()) {
    const compiled = compile(own, [bundled, ...glossaries])
    if (!compiled) continue
    files.push(compiled)
    glossaries.push(open(compiled))
  }
  // What the reader took away meanwhile is not to be kept.
  const isCurrent = files.length > 0 && (await ownGlossariesStamp()) === stamp
  if (isCurrent) await keepCompiled(key, files)
  return glossaries
}

/** An own glossary, compiled; null when it can't be: the bundled one must not suffer from it. */
function compile({ name, topic }: OwnGlossary, before: readonly Glossary[]): CompiledFiles | null {
  try {
    const source: Source = { file: name, topic: topic as unknown as Topic }
    const { index, definitions } = compileOwn(source, before)
    return { index: new Uint8Array(index), definitions: new Uint8Array(definitions) }
  } catch {
    return null
  }
}

function open({ index, definitions }: CompiledFiles): Glossary {
  return openGlossary(index.buffer, 'own', openDefinitions(definitions.buffer))
}
