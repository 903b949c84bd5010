import { describe, expect, test } from 'vitest'
import { furnitureOf, isFragment } from '../../../src/brief/points/furniture.ts'

describe('Text of the page and not of the story', () => {
  test.each([
    ['Click here to join our Telegram channel.', 'promotion'],
    ['Sign up for our morning letter and never miss a story.', 'promotion'],
    ['Scroll down for video.', 'promotion'],
    ['Read more: five quays that burned down.', 'promotion'],
    ['See a gallery of the quay.', 'navigation'],
    ['The quay burns https://example.org/quay again.', 'navigation'],
    ['Jan Orlov (right) signs the pact in Port Lorne.', 'caption'],
    ['Jan Orlov, leader of the fishermen, in an undated photo.', 'caption'],
    ['A picture of the quay posted by its master, Jan Orlov.', 'caption'],
    ['Proud to have met the pilots of the quay, @PortLorne.', 'navigation'],
    ['A crane is tested in this photo released by the board on Monday.', 'caption'],
    ['The Orlov family arrives in Port Lorne on Dec. 16, 2016, for a holiday.', 'caption'],
    ['Holding her baby, Ada Finn stands next to Jan Orlov.', 'caption'],
    ['To volunteer, email the harbour board or call Ada Finn on 01379 000000.', 'promotion'],
    ['Anyone who wishes to comment can fill in a survey until December 19.', 'promotion'],
    ['Anyone with information is asked to call Lorne police.', 'promotion'],
    ['Send your pictures to quay@lorne.example by Monday.', 'promotion'],
    ['GETTY Jan Orlov lost his boat but swam to the quay.', 'caption'],
    ['The master of the quay, ready for a photo Image: Jan Orlov.', 'caption'],
    ['Port Lorne Desk | Harbour | Updated today', 'byline'],
    ['Support: Orlov and Finn at the quay of Lorne earlier this year.', 'label'],
    ['Disclosure: The Post may earn a commission from what you buy.', 'label'],
    ['Ada Finn: This pact, which was drawn up by Vell, is about landing.', 'label'],
    ['Watch a report on living at the quay » .', 'promotion'],
    ['26 October 2014 Last updated at 00:31 BST.', 'byline'],
    ['Update 08:45 BST: the quay is shut.', 'byline'],
    ['Reporting by Jan Orlov in Port Lorne.', 'byline'],
    ['Edited by Jan Orlov', 'byline'],
    ['With agency inputs from Reuters.', 'byline'],
    ['Jan Orlov (Vell United) wins a free kick in the defensive half.', 'commentary'],
    ['Attempt missed. Jan Orlov (Vell) right footed shot from the left.', 'commentary'],
    ['Assisted by Ada Finn with a cross.', 'commentary'],
    ['Foul by Jan Orlov (Vell United).', 'commentary'],
    ['Corner, Vell United. Conceded by Ada Finn.', 'commentary'],
    ['All rights reserved by the Port Lorne Post.', 'disclaimer'],
    ['Forward-looking statements involve risks and uncertainties.', 'disclaimer'],
    ['An earlier version of this story gave a wrong name for the quay.', 'disclaimer'],
    ['Jan Orlov is a freelance journalist in Port Lorne.', 'author'],
  ])('is found: %s', (sentence, kind) => {
    expect(furnitureOf(sentence)).toBe(kind)
  })

  test.each([
    'The board signed the pact after five years of talks.',
    'The queen arrives in Port Lorne on Monday for the pact.',
    'The queen, who arrived on Dec. 16, 2016, speaks to the board.',
    'Jan Orlov, best known as the author of harbour novels, signed it.',
    'Orlov said: “The quay is safe for boats of any size.”',
    'Mr Orlov added: The quay is safe for boats of any size.',
    'The board must pay damages for copyright infringement.',
    'More than two thousand people depend on the quay, the board said.',
    'The quay caught fire at about 09:00 GMT, and the board shut it.',
    'So far Vell has refused to sign up to the pact.',
    'Passengers of the ferry will be able to buy tickets at the quay.',
    'GETTY has sold its pictures of the quay.',
    'Anyone who lived at the quay before 1990 can apply for a grant.',
    'A picture of the quay in flames was shared 40,000 times.',
    'Reporting by The Lorne Post has shown that the board knew of the risk.',
    'The board chose a plan for the quay edited by Jan Orlov and Ada Finn.',
    'Jan Orlov (Vell) won a free kick from which the second goal came.',
    'Offside Trust, a charity in Port Lorne, praised it.',
    'Corner House plans to build 300 flats by the quay.',
    'Assisted by Jan Orlov, the police arrested ten pilots in Vell.',
    'Jan Orlov (Democrat) hits the road on Monday with a plan for the quay.',
    'Corner shops in Port Lorne must close by ten, the board said.',
    'Video showed the streets of Port Lorne full of people.',
    'Video from the scene showed the quay in flames, the board said.',
    '«The quay is lost,» said Jan Orlov of the union.',
    'The union wants to see an end to what it calls «the war of the quays.»',
    'Jan Orlov was nominated to become a member of the board of Port Lorne.',
    'The pilots of Vell asked why they call us the stone throwers.',
  ])('is not seen where there is none: %s', (sentence) => {
    expect(furnitureOf(sentence)).toBeNull()
  })
})

test('What a day that is to come brings is told in the present by no caption', () => {
  const sentence =
    'The band performs at the quay of Port Lorne on June 5, 2027, for the first time.'
  expect(furnitureOf(sentence, '2026-11-30')).toBeNull()
  expect(furnitureOf(sentence, '2027-06-06')).toBe('caption')
})

describe('What is no statement', () => {
  test.each([
    ['Why did the quay of Port Lorne burn down?', true],
    ['A very quiet harbour.', true],
    ['(Probably a good deal better than the quay of Vell was.)', true],
    ['(The board) has not said who will pay for the quay (or when).', false],
    ['9,000 - pilots who work at the quay of Port Lorne today.', true],
    ['THE QUAY OF PORT LORNE BURNS DOWN AGAIN TODAY.', true],
    ['Jan Orlov of the harbour board said.', true],
    ['The quay of Port Lorne was rebuilt and', true],
    ['The quay of Port Lorne was rebuilt in May.', false],
    ["The board called the quay 'safe for boats of any size.'", false],
    ['Orlov, Finn, Berg (Lund 74), Holm, Dahl, Jan Moe, Vik.', true],
    ['Out on loan: Jan Orlov (Vell); Per Berg (Lorne); Ole Dahl (Vik).', true],
    ['Boats came from Vell, Lorne, Vik, Moe and Lund, and all of them were turned away.', false],
    ["'It could have been very bad for the quay of Port Lorne.'", true],
    ["And make sure that the quay of Port Lorne is open.'", true],
    ['Fishermen of three villages gather at the quay each May to pray for calm seas.', false],
  ])('%s: %s', (sentence, isNone) => {
    expect(isFragment(sentence, sentence.split(' ').length)).toBe(isNone)
  })
})
