// A background may be killed, or put to sleep, just as it is asked: then it is asked once more. Chromium
// tells of it by an error; Firefox by an answer that is none.

const AFTER_MS = 250

/**
 * The answer to a question that may be asked twice without harm.
 * @throws what the second asking threw; what the first did where `isHopeless`
 */
export async function askAgain<T>(ask: () => Promise<T>, isHopeless: () => boolean): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (isHopeless()) throw error
    await new Promise((resolve) => setTimeout(resolve, AFTER_MS))
    return ask()
  }
}
