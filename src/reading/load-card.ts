// Gets what cards are made with into this frame, once one is wanted.
import { send } from '../messages.ts'
import type { CardKit } from './card-kit.ts'

declare global {
  var newsglossCards: CardKit | undefined
}

let loading: Promise<unknown> | null = null

/** The kit, loaded at the first call. @throws when the browser refuses to load it */
export async function loadCardKit(): Promise<CardKit> {
  if (!globalThis.newsglossCards) {
    loading ??= send('load', { script: 'card' }).finally(() => (loading = null))
    await loading
  }
  if (!globalThis.newsglossCards) throw new Error('the card was not loaded into the page')
  return globalThis.newsglossCards
}
