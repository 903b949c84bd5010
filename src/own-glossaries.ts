// The reader's own glossaries: their sources as imported, kept in storage.local beside the settings.
//
// They are kept as they came, so that an export gives back the very file, and compiled when the
// background loads them: a later version may compile otherwise. The stamp is small and is read before
// each use, so that a change is never missed, in whatever order events and messages arrive.
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { forgetCompiled } from './compiled-copy.ts'
import type { DeepReadonly } from './messages/shapes.ts'

const OwnGlossary = v.object({
  /** The file's name. */
  name: v.string(),
  topic: v.looseObject({ topic: v.fallback(v.string(), ''), entries: v.array(v.unknown()) }),
  /** How many entries could be used as it was added: a large one takes seconds to compile. */
  usable: v.exactOptional(v.number()),
})
export type OwnGlossary = DeepReadonly<v.InferOutput<typeof OwnGlossary>>

/** The own glossaries, in the order in which they were added; damaged ones are left out. */
export async function readOwnGlossaries(): Promise<OwnGlossary[]> {
  const { ownGlossaries } = await browser.storage.local.get('ownGlossaries')
  if (!Array.isArray(ownGlossaries)) return []
  return ownGlossaries.flatMap((one) => {
    const parsed = v.safeParse(OwnGlossary, one)
    return parsed.success ? [parsed.output] : []
  })
}

/** Replaces the own glossaries. @throws when they are larger than the browser's storage allows */
export async function storeOwnGlossaries(ownGlossaries: readonly OwnGlossary[]): Promise<void> {
  const ownGlossariesStamp = `${Date.now()} ${ownGlossaries.length}`
  await browser.storage.local.set({ ownGlossaries, ownGlossariesStamp })
  await forgetCompiled()
}

/** Differs after every change of the own glossaries; '' when there were never any. */
export async function ownGlossariesStamp(): Promise<string> {
  const { ownGlossariesStamp: stamp } = await browser.storage.local.get('ownGlossariesStamp')
  return typeof stamp === 'string' ? stamp : ''
}
