import { expect, test } from 'vitest'
import { isFurnitureText } from '../../../src/article/plain/furniture-text.ts'
import type { RawBlock } from '../../../src/article/dom/raw-block.ts'

/** A paragraph, of which so many characters are linked. */
const paragraph = (text: string, linked: number): RawBlock =>
  ({ kind: 'paragraph', text, linked, stressed: 0 }) as unknown as RawBlock

test.each([
  ['an appeal with a link', 'To get more of this, sign up for our weekly newsletter.', 17, true],
  [
    'appeal upon appeal',
    'Download our app, join our channel and subscribe to our newsletter.',
    0,
    true,
  ],
  ['an invitation in a line', 'Join our WhatsApp channel for the latest news', 0, true],
  ['a linked phrase like an appeal', 'Islanders who sign up are paid by the council.', 7, false],
  ['words of the trade with a link', 'The newsletter of the council had 300 readers.', 10, false],
  [
    'who wrote it, and where to follow them',
    'Ada Berg is a reporter who covers the islands. Follow her on X.',
    16,
    true,
  ],
  ['a writer in the news', 'The editor told every reporter to follow her to the court.', 0, false],
  ['an appeal in plain words', 'Farmers were told to sign up by the end of May.', 0, false],
])('%s: is it a page’s own?', (_, text, linked, isFurniture) => {
  expect(isFurnitureText(paragraph(text, linked))).toBe(isFurniture)
})
