// How messages cross between page, background and the extension's own pages: by name, checked on
// receipt on both sides against one table. Plain JSON only: Chromium sends no more.
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { askAgain } from './ask-again.ts'
import { isExtensionGone } from './extension-gone.ts'
import type { DeepReadonly } from './shapes.ts'

export interface MessageKind {
  /** Who may send it: a page's content script, or the extension's own pages and background. */
  readonly from: 'content' | 'extension'
  readonly ask: v.GenericSchema
  readonly answer: v.GenericSchema
}
export type MessageTable = Readonly<Record<string, MessageKind>>

type Name<T> = keyof T & string
type Ask<T extends MessageTable, N extends Name<T>> = DeepReadonly<v.InferOutput<T[N]['ask']>>
type Answer<T extends MessageTable, N extends Name<T>> = DeepReadonly<v.InferOutput<T[N]['answer']>>
type Sender = browser.Runtime.MessageSender
/** Who answers what. */
export type HandlersOf<T extends MessageTable> = {
  readonly [N in Name<T>]?: (ask: Ask<T, N>, sender: Sender) => Promise<Answer<T, N>> | Answer<T, N>
}

const Envelope = v.object({ name: v.string(), ask: v.unknown() })

export interface Messenger<T extends MessageTable> {
  /**
   * Sends a message to the background, or to the content script of a tab: that of one frame, or
   * whichever speaks for the page. Gives the answer; the background is asked once more when it fails to.
   * @throws when nobody listens (no content script in the tab, the extension was updated under the
   *   page) or the answer isn't of the message's shape
   */
  readonly send: <N extends Name<T>>(
    name: N,
    ask: Ask<T, N>,
    tabId?: number,
    frameId?: number,
  ) => Promise<Answer<T, N>>
  /**
   * Answers messages by name until aborted, while `speaks`. A message of another shape, by another
   * name, or from a sender that may not send it is left unanswered.
   */
  readonly answer: (handlers: HandlersOf<T>, signal?: AbortSignal, speaks?: () => boolean) => void
}

/** What sends and answers the messages of a table. */
export function messenger<T extends MessageTable>(table: T): Messenger<T> {
  return {
    async send(name, ask, tabId, frameId) {
      const envelope = { name, ask }
      const kind: MessageKind = table[name] as T[typeof name]
      const attempt = async (): Promise<Answer<T, typeof name>> => {
        const answer: unknown =
          tabId === undefined
            ? await browser.runtime.sendMessage(envelope)
            : await browser.tabs.sendMessage(
                tabId,
                envelope,
                frameId === undefined ? {} : { frameId },
              )
        return v.parse(kind.answer, answer) as Answer<T, typeof name>
      }
      return tabId === undefined ? askAgain(attempt, isExtensionGone) : attempt()
    },
    answer(handlers, signal, speaks = () => true) {
      const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
        const envelope = v.safeParse(Envelope, message)
        if (!envelope.success || sender.id !== browser.runtime.id || !speaks()) return undefined
        const { name } = envelope.output
        const kind = Object.hasOwn(handlers, name) ? table[name] : undefined
        if (!kind) return undefined
        const isOurs = sender.url?.startsWith(browser.runtime.getURL('')) ?? false
        if (kind.from === 'extension' ? !isOurs : sender.tab === undefined) return undefined
        const ask = v.safeParse(kind.ask, envelope.output.ask)
        if (!ask.success) return undefined
        const handler = handlers[name] as (ask: unknown, sender: Sender) => unknown
        return Promise.resolve(handler(ask.output, sender))
      }
      browser.runtime.onMessage.addListener(listener)
      signal?.addEventListener('abort', () => {
        browser.runtime.onMessage.removeListener(listener)
      })
    },
  }
}
