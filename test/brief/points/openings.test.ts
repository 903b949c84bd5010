import { describe, expect, test } from 'vitest'
import { namesLater } from '../../../src/brief/points/expletives.ts'
import {
  danglingOpening,
  hasLatePronoun,
  takenAsKnown,
} from '../../../src/brief/points/openings.ts'
import { hasUnnamedPronoun } from '../../../src/brief/points/unnamed-pronoun.ts'

describe('An opening that needs the sentence before', () => {
  test.each([
    ['He signed the pact on Monday.', 'pronoun'],
    ['Its harbour has been closed since May.', 'pronoun'],
    ['“They will not return,” the board said.', 'pronoun'],
    ['When he was asked, he refused.', 'pronoun'],
    ['This has angered the pilots of Port Lorne.', 'demonstrative'],
    ['Those remarks drew protests in Port Lorne.', 'demonstrative'],
    ['However, the pilots objected.', 'link'],
    ['But the pilots objected.', 'link'],
    ['Meanwhile the pilots went on strike.', 'link'],
    ['In the same year, the quay burned down.', 'time'],
    ['Two days later the quay burned down.', 'time'],
    ['Later, the quay burned down.', 'time'],
    ['Finally, the board gave in.', 'link'],
    ['The second is a question of money for the board.', 'demonstrative'],
    ['An earlier one, signed in 2005, has expired.', 'demonstrative'],
    ['Another one was hurt at the quay.', 'demonstrative'],
    ['Two were killed by then.', 'demonstrative'],
    ['If they object to the plan, you can ask Banjo again.', 'pronoun'],
    ['It is expected to open in May.', 'pronoun'],
    ['It has been a favourite of sailors since the war.', 'pronoun'],
    ['It was a decision that angered the pilots.', 'pronoun'],
    ['It is only the second quay on the island.', 'pronoun'],
    ['We shall not sign this, ever.', 'speaker'],
    ['One was already in custody in Port Lorne.', 'demonstrative'],
    ['Others are seen as bad advice by the board.', 'demonstrative'],
    ['Rather, the board plans a larger quay.', 'link'],
    ['On the contrary, the board plans a larger quay.', 'link'],
    ['No, the mayor’s first week has turned sour.', 'link'],
    ['The pilots of Port Lorne should not hope, though.', 'link'],
    ['To do this, the board built a second quay.', 'link'],
    ['Beyond that, the board built a second quay.', 'link'],
    ['Back then the quay was open to all.', 'time'],
    ['Much of this violence began in Vell.', 'demonstrative'],
    ['Because this is no ordinary quay, the board paid for it.', 'demonstrative'],
    ['The second, and perhaps more telling, moment was a letter of the board.', 'demonstrative'],
    ['The first and more important moment was a letter of the board.', 'demonstrative'],
  ])('is found: %s', (sentence, opening) => {
    expect(danglingOpening(sentence)).toBe(opening)
  })

  test.each([
    'Port Lorne signed the pact on Monday.',
    'It is not clear whether the board will sign.',
    'It is the first time that the board has met abroad.',
    'It took three years to rebuild the quay.',
    'It took a storm to close the quay.',
    'It cost Vell 4 million crowns to rebuild the quay.',
    'It has been 20 years since a boat of Vell landed here.',
    'It is understood Vell has made an offer.',
    'It has also been claimed that Vell made an offer.',
    'It was Jan Orlov who raised the alarm.',
    'It was not until May that Port Lorne heard of the offer.',
    'It is no secret that Vell wants the quay.',
    'It remains to be seen whether Vell will pay.',
    'It would be illegal for Vell to land without a permit.',
    'This week the board meets again.',
    'Those who fish at Port Lorne must register.',
    'Most of those who fish at Port Lorne have registered.',
    'This Sunday the board of Port Lorne meets again.',
    'This October, Vell opens its quay.',
    'The first and second quays of Port Lorne burned down.',
    'The second, larger quay of Port Lorne burned down.',
    'After he left the board, Jan Orlov founded a school.',
    'When they met in May, the Lornish pilots agreed to strike.',
    'Rather than sell the quay, the board will let it.',
    'US troops left Port Lorne.',
    'Another pilot was hurt.',
    'Two were killed when a drone struck Vell.',
    'A one-year truce was signed at Port Lorne.',
    'A further one million boats were registered.',
    'At least ten boats sank.',
    'Later stages lead to a second quay.',
    'No truce has held since May.',
    'There are two quays in Port Lorne.',
  ])('is not seen where there is none: %s', (sentence) => {
    expect(danglingOpening(sentence)).toBeNull()
  })
})

test.each([
  ['It is one of the oldest quays in Europe, but Port Lorne was nearly lost.', true],
  ['He has crossed the strait 40 times: Jan Orlov is known to every pilot.', true],
  ['It opened in May, when the board of the harbour met.', false],
  ['It was built by Vell, a city of pilots.', false],
])('%s: names later what its pronoun stands for: %s', (sentence, isNamed) => {
  expect(namesLater(sentence)).toBe(isNamed)
})

test.each([
  ['Using a stolen boat, they left the harbour.', true],
  ['In a statement, he called it a good day.', true],
  ['Along with Ada Finn, the head of the board, he was expected in Vell.', true],
  ['Like Port Lorne, it has sold its quay.', true],
  ['Like Port Lorne, Vell has sold its quay.', false],
  ['Last week in Port Lorne, he called it a good day.', false],
  ['Near the border, it is clear that trade has stopped.', false],
  ['If a pilot objects, he may leave the boat.', false],
  ['When the board met in May, it turned the offer down.', false],
  ['Using a stolen boat, the men left the harbour.', false],
])('%s: leads to a pronoun: %s', (sentence, isLate) => {
  expect(hasLatePronoun(sentence)).toBe(isLate)
})

test.each([
  ['An inquest revealed he had been ill.', true],
  ['The letters, which she has shown to Lorne Radio, saddened her.', true],
  ['While visiting Iran, he posted a photo of the quay.', true],
  ['Now, she is known to every pilot of the quay.', true],
  ['Jan Orlov said he had been ill.', false],
  ['Orlov said he had been ill.', false],
  ['The director said he had been ill.', false],
  ['A woman who fell from the quay said she had been pushed.', false],
  ['“He is ill,” said the doctor.', false],
  ['It is not clear whether the quay is safe.', false],
  ['The new quay cost far more than it should have.', false],
])('%s: has a pronoun for somebody it has not named: %s', (sentence, hasNone) => {
  expect(hasUnnamedPronoun(sentence)).toBe(hasNone)
})

describe('A noun taken as known', () => {
  test.each([
    ['Another critic was the chairman of Vell Bank.', 'critic'],
    ['The agreement, first signed in May, has lapsed.', 'agreement'],
    ['The two sides have met.', 'sides'],
    ['The 42-year-old pilot was hurt.', 'pilot'],
    ['The 19-year-old scored twice.', '19-year-old'],
    ['The Lornish firm, which builds quays, has closed.', 'firm'],
    ['According to the report, the quay is unsafe.', 'report'],
    ['The group Wednesday asked the board to sell the quay.', 'group'],
  ])('is found: %s', (sentence, noun) => {
    expect(takenAsKnown(sentence)).toBe(noun)
  })

  test.each([
    'The government has fallen.',
    'The Lornish government has fallen.',
    'The Port Lorne Pact has lapsed.',
    'The signing of the pact was quiet.',
    'The quay at Port Lorne burned down.',
  ])('is not seen where there is none: %s', (sentence) => {
    expect(takenAsKnown(sentence)).toBeNull()
  })
})
