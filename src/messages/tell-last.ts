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
  let isTelling = false

  async function tellNext(): Promise<void> {
    isTelling = true
    while (!isKnown || told !== wanted) {
      isKnown = true
      told = wanted
      try {
        await send(told)
      } catch {
        // It may have arrived, or not.
        isKnown = false
        if (told === wanted) break
      }
    }
    isTelling = false
  }

  return {
    tell(value) {
      wanted = value
      if (!isTelling) void tellNext()
    },
    forget() {
      isKnown = false
    },
  }
}
