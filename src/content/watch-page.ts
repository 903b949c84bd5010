// Tells when a page may have another article than the one that was read: re-rendered, expanded,
// edited, arrived late or in pieces, or another after a navigation without a load.
//
// One observer on the document, because the article's root itself may be replaced, and one on the
// article's height. Changes are gathered and looked at once, at a pace of their own (`pace.ts`); of a
// tab that nobody sees only the first is heard, and looked at when somebody does.
import type { FoundBody } from '../article/find-body.ts'
import { shadowRootsOf } from '../article/dom/shadow.ts'
import { matters, type Held } from './changes.ts'
import { pace } from './pace.ts'
import { plannedLook } from './planned-look.ts'
import { watchHeight } from './watch-height.ts'

/** When more has changed than this, the page is looked at whole. */
const MOST_CHANGES = 100

/** In the order they came. */
export type Changes = readonly MutationRecord[] | null

export interface PageWatch {
  /** What a look found and what it took in ms; `isNews`: not what the look before it had found. */
  settle(found: FoundBody | null, cost: number, isNews: boolean): void
}

export interface PageEvents {
  /** The page has another address: another article may follow. */
  onNavigation(): void
  /** The page should be looked at anew: after these changes, or, by null, whatever they were. */
  onChange(changes: Changes): void
  /** The page is back after it was left: what was said to it meanwhile was not heard. */
  onReturn(): void
}

/** Watches until aborted. */
export function watchPage(document: Document, events: PageEvents, signal: AbortSignal): PageWatch {
  const rate = pace(performance.now())
  let held: Held | null = null
  let roots: readonly ShadowRoot[] = []
  let address = addressOf(document)
  /** Nothing is watched before the first look, nor in a hidden tab once it has changed. */
  let isWatching = false
  let hasChanged = false
  /** What has changed since the last look, where that is all that has. */
  let changes: MutationRecord[] | null = []

  const look = plannedLook(document, () => {
    hasChanged = false
    const told = changes?.length ? changes : null
    changes = []
    events.onChange(told)
  })
  const lookSoon = (): void => {
    hasChanged = true
    if (document.hidden || look.isPlanned()) return
    const now = performance.now()
    look.plan(rate.wait(now), rate.isExpecting(now))
  }
  /** Whatever wait there was is for the article before. */
  const lookAfresh = (): void => {
    changes = null
    look.drop()
    lookSoon()
  }
  const hasNavigated = (): boolean => {
    const now = addressOf(document)
    if (now === address) return false
    address = now
    rate.navigated(performance.now())
    events.onNavigation()
    return true
  }

  const observer = new MutationObserver((records) => {
    if (document.hidden) {
      hasChanged = true
      changes = null
      pause()
    } else if (hasNavigated()) lookAfresh()
    else if (held && !held.first.isConnected) {
      held = null
      rate.expect(performance.now())
      lookAfresh()
    } else if (changes || !hasChanged) {
      const found = records.filter((record) => matters(record, held))
      if (found.length === 0) return
      changes = changes && changes.length < MOST_CHANGES ? [...changes, ...found] : null
      lookSoon()
    }
  })
  // With changes it is mostly theirs: a fold that opens in the same moment is found at the next look.
  const height = watchHeight(lookSoon)

  const pause = (): void => {
    isWatching = false
    observer.disconnect()
  }
  const resume = (): void => {
    if (isWatching) return
    isWatching = true
    for (const target of [document, ...roots]) {
      observer.observe(target, { childList: true, characterData: true, subtree: true })
    }
  }

  const onVisibility = (): void => {
    if (document.hidden) return
    resume()
    if (hasChanged) lookSoon()
  }
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) events.onReturn()
  }
  const onEntry = (): void => {
    if (hasNavigated()) lookAfresh()
  }
  const navigation = navigationOf(globalThis)
  /** Once, however often it is called: a page that calls document.open() takes listeners off. */
  const listen = (): void => {
    document.addEventListener('visibilitychange', onVisibility)
    addEventListener('pageshow', onPageShow)
    navigation?.addEventListener('currententrychange', onEntry)
  }
  listen()
  signal.addEventListener('abort', () => {
    look.drop()
    pause()
    height.stop()
    document.removeEventListener('visibilitychange', onVisibility)
    removeEventListener('pageshow', onPageShow)
    navigation?.removeEventListener('currententrychange', onEntry)
  })

  return {
    settle(found, cost, isNews) {
      if (signal.aborted) return
      rate.looked(performance.now(), cost, isNews)
      held = found && heldBy(found)
      const next = found ? shadowRootsOf(found.map.nodes) : []
      if (next.length !== roots.length || next.some((root, index) => root !== roots[index])) {
        roots = next
        pause()
      }
      resume()
      height.of(found?.root ?? document.body)
      listen()
    },
  }
}

function heldBy({ root, map }: FoundBody): Held | null {
  const [first] = map.runs
  return first ? { root, first: first.node, isKnown: (node) => map.nodes.has(node) } : null
}

/** The page's address, without the place in it. */
function addressOf({ location }: Document): string {
  return location.pathname + location.search
}

/** The Navigation API, where the browser has it. */
function navigationOf(view: object): EventTarget | null {
  return 'navigation' in view && view.navigation instanceof EventTarget ? view.navigation : null
}
