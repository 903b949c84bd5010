// A question to a background that may be killed, or put to sleep, as it is asked.
import { describe, expect, it } from 'vitest'
import { askAgain } from '../../src/messages/ask-again.ts'

/** Asks what answers as told, one after the other; how often it was asked, and what came of it. */
async function asked(answers: readonly (string | Error)[], isHopeless = false) {
  let times = 0
  const ask = async (): Promise<string> => {
    const answer = answers[times++] ?? new Error('asked too often')
    if (answer instanceof Error) throw answer
    return answer
  }
  const answer = await askAgain(ask, () => isHopeless).catch(String)
  return { times, answer }
}
const killed = new Error('the worker was killed')

describe('a question to the background', () => {
  it('is asked once when it is answered', async () => {
    expect(await asked(['brief'])).toEqual({ times: 1, answer: 'brief' })
  })

  it('is asked once more when it failed, and no third time', async () => {
    expect(await asked([killed, 'brief'])).toEqual({ times: 2, answer: 'brief' })
    expect(await asked([killed, killed, 'brief'])).toEqual({ times: 2, answer: String(killed) })
  })

  it('fails at once where nobody is left to ask', async () => {
    expect(await asked([killed, 'brief'], true)).toEqual({ times: 1, answer: String(killed) })
  })
})
