import { describe, expect, test } from 'vitest'
import { leadIn } from '../../../src/brief/points/lead-in.ts'

const rest = (text: string, isFirst = true): string => text.slice(leadIn(text, isFirst))

describe('What stands before the first word of a sentence', () => {
  test.each([
    'PORT LORNE (Reuters) - The board signed the pact.',
    'PENSACOLA, Fla. (AP) — The board signed the pact.',
    'BEIJING, Dec. 5 (Xinhua) -- The board signed the pact.',
    'Havana, Cuba (CNN)The board signed the pact.',
    '(CNN) -- The board signed the pact.',
    'Durban, May 16 2022 (IPS) - The board signed the pact.',
    'KIGALI, Apr 12 2022 (IPS) - The board signed the pact.',
    'DAKAR, Senegal, Jul 25, 2022 (IPS) - The board signed the pact.',
    'Nov 21 (Reuters) - The board signed the pact.',
    '22The board signed the pact.',
    '(CNN)The board signed the pact.',
    '(Reuters) - The board signed the pact.',
    '(Real Simple) -- The board signed the pact.',
    'TOKYO, November 19. /TASS/. The board signed the pact.',
    'LORNE, Dec. 1, 2026 /PRNewswire/ -- The board signed the pact.',
    'PORT LORNE--(BUSINESS WIRE)--The board signed the pact.',
    'LORNE, Texas, Dec. 01, 2026 (GLOBE NEWSWIRE) -- The board signed the pact.',
    'RICHMOND — The board signed the pact.',
    'MANILA, Philippines — The board signed the pact.',
    'NEW DELHI: The board signed the pact.',
    'New Delhi: The board signed the pact.',
    '* The board signed the pact.',
    '• The board signed the pact.',
    '1. The board signed the pact.',
    '(b) The board signed the pact.',
  ])('is a dateline or the mark of a list: %s', (text) => {
    expect(rest(text)).toBe('The board signed the pact.')
  })

  test.each([
    'The board (Reuters) - signed the pact.',
    'NATO - the western alliance - has signed the pact.',
    'NATO has signed the pact.',
    'Jan Orlov: “The board signed the pact.”',
    'ICC — which sits in Vell — has signed the pact.',
    'The International Court (ICC) - The board’s rival - signed.',
    '2.5 million crowns were paid.',
    '3Com of Port Lorne signed the pact.',
    '-5 degrees was the coldest night of the year.',
    'A. Orlov signed the pact.',
    '(Probably a better one than the last.)',
  ])('is nothing: %s', (text) => {
    expect(leadIn(text, true)).toBe(0)
  })

  test('is no place without an agency further down, where capitals may speak', () => {
    expect(leadIn('RICHMOND: The board signed the pact.', false)).toBe(0)
  })
})
