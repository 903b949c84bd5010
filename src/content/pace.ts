// How soon a page is looked at again after a change: at once while another article is expected, ever
// later where looking brings nothing. Looking may take a hundredth of the page's time; what isn't
// needed is saved up for the moments that do need it.

const QUICK_MS = 40
const CALM_MS = 250
const LONGEST_CALM_MS = 10_000
/** For so long after a load or a navigation an article may arrive at any moment. */
const EXPECTING_MS = 8000
const SHARE = 1 / 100
const MOST_SAVED_MS = 400
/** What a navigation is worth: the reader asked for it, and it wants a few looks. */
const NAVIGATION_MS = 100
/** Once in so long it ends what is owed for the article before, which a busy machine makes much. */
const AMNESTY_MS = 5000

export interface Pace {
  /** The article may be replaced at any moment from `now` on. */
  expect(now: number): void
  /** The page has another address. */
  navigated(now: number): void
  isExpecting(now: number): boolean
  /** A look has taken `cost` ms, and found something new or not. */
  looked(now: number, cost: number, isNews: boolean): void
  /** How many ms after a change at `now` the page should be looked at. */
  wait(now: number): number
}

/** The pace for a page just loaded; all times in ms, on one clock. */
export function pace(start: number): Pace {
  let expectedUntil = start + EXPECTING_MS
  let saved = MOST_SAVED_MS
  let savedAt = start
  let fruitless = 0
  let navigatedAt = start

  const save = (now: number): void => {
    saved = Math.min(MOST_SAVED_MS, saved + (now - savedAt) * SHARE)
    savedAt = now
  }
  const expect = (now: number): void => {
    expectedUntil = now + EXPECTING_MS
    fruitless = 0
  }
  const isExpecting = (now: number): boolean => now < expectedUntil

  return {
    expect,
    isExpecting,
    navigated(now) {
      expect(now)
      save(now)
      const kept = now - navigatedAt < AMNESTY_MS ? saved : Math.max(saved, 0)
      saved = Math.min(MOST_SAVED_MS, kept + NAVIGATION_MS)
      navigatedAt = now
    },
    looked(now, cost, isNews) {
      save(now)
      saved -= cost
      fruitless = isNews ? 0 : fruitless + 1
    },
    wait(now) {
      save(now)
      const calm = Math.min(LONGEST_CALM_MS, CALM_MS * 2 ** fruitless)
      const owed = saved < 0 ? -saved / SHARE : 0
      return Math.max(isExpecting(now) ? QUICK_MS : calm, owed)
    },
  }
}
