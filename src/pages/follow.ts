// Keeps asking how things stand, whatever time an answer takes.

export interface Follower {
  /** Something has changed: asks at once; what was asked before is answered to nobody. */
  now(): void
  /** Some time has passed: asks again, unless an answer is on its way. A busy page may be long about it. */
  again(): void
}

/** Shows the answers to `ask`, the newest only. */
export function follower<T>(ask: () => Promise<T>, show: (answer: T) => void): Follower {
  let awaited: object | null = null
  const now = async (): Promise<void> => {
    const turn = (awaited = {})
    try {
      const answer = await ask()
      if (awaited === turn) show(answer)
    } finally {
      if (awaited === turn) awaited = null
    }
  }
  return {
    now: () => void now(),
    again() {
      if (!awaited) void now()
    },
  }
}
