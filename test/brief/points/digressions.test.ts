import { expect, test } from 'vitest'
import { asArticle } from '../../../scripts/plain-articles.ts'
import { candidatesOf } from '../../../src/brief/points/candidates.ts'
import {
  isAside,
  isExplanation,
  isInstruction,
  isReply,
  isSilence,
} from '../../../src/brief/points/digressions.ts'
import { readArticle } from '../../../src/brief/points/reading.ts'
import { splitSentences } from '../../../src/language/sentences.ts'

test.each([
  ['In other matches, Vell drew with Lorne.', true],
  ['In Saturday’s other games, Vell drew with Lorne.', true],
  ['In other developments, a ferry ran aground off Vell.', true],
  ['Elsewhere, shares in Vell Bank rose 2%.', true],
  ['- Shares in Vell Bank rose 2% on Monday.', true],
  ['In other words, the quay is lost.', false],
  ['In other countries, boats must be registered.', false],
  ['Elsewhere in Port Lorne, pilots went on strike.', false],
])('%s: turns to another story: %s', (sentence, isSo) => {
  expect(isAside(sentence)).toBe(isSo)
})

test.each([
  ['Heat the oil in a pan and add the fish.', true],
  ['Make a salad of cucumber and olives.', true],
  ['Don’t open the oven for an hour.', true],
  ['Don’t Look Up, a satire of the board, tops the list.', false],
  ['Use of the quay has doubled since May.', false],
  ['Store owners in Port Lorne closed early.', false],
  ['Rest days will be moved to Monday.', false],
  ['Leave campaigners say the pact is lost.', false],
  ['Make the rich pay, campaigners told ministers.', false],
  ['Keep the quay open, the board of Port Lorne was urged.', false],
])('%s: bids somebody do something: %s', (sentence, isSo) => {
  expect(isInstruction(sentence)).toBe(isSo)
})

test.each([
  ['Critics say that the boats run empty.', true],
  ['Opponents argued that the pact was void.', true],
  ['Critics of the pact marched through Port Lorne on Monday.', false],
  ['Critics of the pact say that the boats run empty.', true],
  ['Opponents of the pact blocked the quay of Port Lorne as the board voted.', false],
  ['Rivals Vell and Lorne agreed on Tuesday to share the quay.', false],
  ['Vell rejected the pact.', false],
])('%s: answers something told elsewhere: %s', (sentence, isSo) => {
  expect(isReply(sentence)).toBe(isSo)
})

test.each([
  ['The board of Port Lorne did not immediately comment.', true],
  ['Vell Shipping has not responded to requests for comment.', true],
  ['Jan Orlov, who led the union, could not be reached on Monday.', true],
  ['The board declined to comment on the sale.', true],
  ['The board did not respond to the storm until Monday, when two boats had sunk.', false],
  ['The board did not dispute the figures.', false],
  ['The union declined to sign the pact.', false],
])('%s: says only that nothing was said: %s', (sentence, isSo) => {
  expect(isSilence(sentence)).toBe(isSo)
})

test.each([
  ['Cholera is a bacterial infection that causes severe diarrhoea.', true],
  ['A basis point is one hundredth of a percentage point.', true],
  ['The repo rate is what the central bank charges commercial banks when it lends to them.', true],
  ['Port Lorne is a harbour that ferries call at.', false],
  ['The quay is a wreck that the board has left to the sea.', false],
  ['The tax is a levy of 4% that banks pay.', false],
  ['Boats are a danger on the lake, the union said.', false],
])('%s: only explains a word: %s', (sentence, isSo) => {
  expect(isExplanation(sentence)).toBe(isSo)
})

const candidates = (text: string) => {
  const article = asArticle(text)
  const reading = readArticle(article, splitSentences(article))
  return candidatesOf(
    reading,
    reading.lines.map(() => 1),
    { people: [], dates: [] },
  )
}

test('What turns from the story counts for less, and a reply never opens the list', () => {
  const [news, aside, order, reply] = candidates(
    'The board of Port Lorne sold the quay to Vell.\nIn other developments, a ferry ran aground off Berg.\nHeat the oil in a pan and add the fish of the day.\nCritics say that the board of Port Lorne was misled.',
  )
  expect(news?.gain).toBe(1)
  expect(aside?.gain).toBeLessThan(0.5)
  expect(order?.gain).toBeLessThan(0.5)
  expect([news?.isNeverFirst, reply?.isNeverFirst]).toEqual([false, true])
})

test('A word explained counts for less, save under a headline that promises to explain', () => {
  const text =
    'The board of Port Lorne raised the quay levy.\n\nA levy is a charge that the owners of boats pay to the harbour.'
  const gainUnder = (title: string): number | undefined => {
    const reading = readArticle({ ...asArticle(text), title }, splitSentences(asArticle(text)))
    return candidatesOf(reading, [1, 1], { people: [], dates: [] })[1]?.gain
  }
  expect(gainUnder('Port Lorne raises levy')).toBe(0.5)
  expect(gainUnder('What is the quay levy?')).toBe(1)
})

test('A question to somebody is no point, nor is what leads to it', () => {
  const found = candidates(
    'Jan Orlov has led the union of Port Lorne for ten years.\nThe board said you would resign over the new quay. Will you?\nThe board has told the union of it many times.',
  )
  expect(found.map(({ line }) => line.index)).toEqual([0, 3])
})

test('A question that the report tells of leaves the sentence before it a point', () => {
  const found = candidates(
    'Jan Orlov has led the union of Port Lorne for ten years.\nMr Orlov told the board that 4,000 files of the union had been lost. He asked: Do you accept the blame?',
  )
  expect(found.map(({ line }) => line.index)).toContain(1)
})
