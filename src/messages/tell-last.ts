// Tells of a value that changes. Two messages under way at once may arrive in either order: so one waits for the
// other, and what changed twice meanwhile is told once.

export interface Teller<T> {
  /** Tells the value, unless it is what was told last. */
  tell(value: T): void
  /** What was told last holds no more: the next value is told, whatever it is. */
  forget(): void
}

/** Tells by `send`; `first` is what is known without being told. A telling that fails is tried again with the next. */
export function tellLast<T>(send: (value: T) => Promise<unknown>, first: NoInfer<T>): Teller<T> {
  let isKnown = true
  let told = first
  let wanted = first
  let telling: object | null = null

  async function tellNext(): Promise<void> {
    const turn = (telling = {})
    while (telling === turn && (!isKnown || told !== wanted)) {
      isKnown = true
      told = wanted
      const hasArrived = await send(told).then(
        () => true,
        () => false,
      )
      if (hasArrived || telling !== turn) continue
      // It may have arrived, or not.
      isKnown = false
      if (told === wanted) break
    }
    if (telling === turn) telling = null
  }

  return {
    tell(value) {
      wanted = value
      if (!telling) void tellNext()
    },
    forget() {
      isKnown = false
      // Firefox answers no message of a page that was left meanwhile, also when that is back.
      telling = null
    },
  }
}
