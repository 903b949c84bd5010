// A value that changes, told to a background that may answer late or be killed.
import { expect, it } from 'vitest'
import { tellLast } from '../../src/messages/tell-last.ts'

/** A teller whose messages are answered by hand. */
function telling() {
  const sent: (number | null)[] = []
  const answers: { readonly arrive: () => void; readonly fail: () => void }[] = []
  const send = (value: number | null): Promise<unknown> => {
    sent.push(value)
    return new Promise((resolve, reject) => {
      answers.push({
        arrive: () => resolve(true),
        fail: () => reject(new Error('the worker was killed')),
      })
    })
  }
  const teller = tellLast(send, null)
  const next = async (how: 'arrive' | 'fail'): Promise<void> => {
    answers.shift()?.[how]()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { teller, sent, next }
}

it('tells a value once, and what was known from the first not at all', async () => {
  const { teller, sent, next } = telling()
  teller.tell(null)
  teller.tell(5)
  await next('arrive')
  teller.tell(5)
  expect(sent).toEqual([5])
})

it('sends no value while another is under way, and then only the last', async () => {
  const { teller, sent, next } = telling()
  teller.tell(5)
  teller.tell(6)
  teller.tell(7)
  expect(sent).toEqual([5])
  await next('arrive')
  expect(sent).toEqual([5, 7])
})

it('tells nothing more where the value is again what was told', async () => {
  const { teller, sent, next } = telling()
  teller.tell(5)
  teller.tell(6)
  teller.tell(5)
  await next('arrive')
  expect(sent).toEqual([5])
})

it('tells a value again that got lost, when it is next told', async () => {
  const { teller, sent, next } = telling()
  teller.tell(5)
  await next('fail')
  expect(sent).toEqual([5])
  teller.tell(5)
  expect(sent).toEqual([5, 5])
})

it('tells that all is as it was at first, where nobody knows whether what was told arrived', async () => {
  const { teller, sent, next } = telling()
  teller.tell(5)
  teller.tell(null)
  await next('fail')
  expect(sent).toEqual([5, null])
})

it('tells anew what was told, once that holds no more, though it is never answered', async () => {
  const { teller, sent, next } = telling()
  teller.tell(5)
  teller.forget()
  teller.tell(5)
  expect(sent).toEqual([5, 5])
  await next('fail')
  teller.tell(6)
  expect(sent).toEqual([5, 5])
  await next('arrive')
  expect(sent).toEqual([5, 5, 6])
})
