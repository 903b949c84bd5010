import { describe, expect, it } from 'vitest'
import { asArticle } from '../../../scripts/plain-articles.ts'
import { findDateline, isInCredit } from '../../../src/glossary/evidence/dateline.ts'

const datelineOf = (text: string): [string, boolean] | null => {
  const found = findDateline(asArticle(text))
  return found && [text.slice(found.start, found.end).trimEnd(), found.isSure]
}

describe('a dateline', () => {
  it.each([
    ['ISLAMABAD: The cabinet met.', 'ISLAMABAD:', false],
    ['Islamabad: The cabinet met.', 'Islamabad:', false],
    ['TOKYO — The cabinet met.', 'TOKYO —', false],
    ['NEW DELHI - The cabinet met.', 'NEW DELHI -', false],
    ['LONDON -- The cabinet met.', 'LONDON --', false],
    ['ERIE, Pa. — Snow fell.', 'ERIE, Pa. —', false],
    ['RIO DE JANEIRO | The cabinet met.', 'RIO DE JANEIRO |', false],
    ['WASHINGTON (Reuters) - The senate met.', 'WASHINGTON (Reuters) -', true],
    ['GENEVA/KYIV (Reuters) – Envoys met.', 'GENEVA/KYIV (Reuters) –', true],
    ['ABU DHABI, March 1 (Reuters) - The ministers met.', 'ABU DHABI, March 1 (Reuters) -', true],
    [
      'SEOUL, South Korea, Sept. 3, 2022 (AP) — They met.',
      'SEOUL, South Korea, Sept. 3, 2022 (AP) —',
      true,
    ],
    ['CAIRO - 13 July 2022: The cabinet met.', 'CAIRO - 13 July 2022:', true],
    ['Baghdad 11-15 (AFP) - Envoys met.', 'Baghdad 11-15 (AFP) -', true],
    ['NAIROBI Kenya, Jun 20-A crowd came.', 'NAIROBI Kenya, Jun 20-', true],
    ['(Reuters) - The senate met.', '(Reuters) -', true],
    ['(CNN)The senate met.', '(CNN)', true],
    ['Havana, Cuba (CNN)So the senate met.', 'Havana, Cuba (CNN)', true],
    ['By our reporter\nLAHORE: Rain fell.', 'LAHORE:', false],
  ])('is read at the head of ‘%s’', (text, dateline, isSure) => {
    expect(datelineOf(text)).toEqual([dateline, isSure])
  })

  it.each([
    'The cabinet met in Islamabad: nobody spoke.',
    'A truce in Gaza — the third this year — held.',
    'Well-known faces came.',
    'Rain fell.',
    'The World Health Organization (WHO) met.',
    '',
  ])('isn’t seen in ‘%s’', (text) => {
    expect(datelineOf(text)).toBeNull()
  })

  it('isn’t looked for far down', () => {
    expect(
      datelineOf('It rained.\nIt rained.\nIt rained.\nIt rained.\nLAHORE: It rained.'),
    ).toBeNull()
  })
})

describe('an agency in brackets', () => {
  it.each([
    ['He sat in the garden ©A. Photographer (AFP)', true],
    ['He sat in the garden (AFP/File) on Monday.', true],
    ['By A. Reporter, LONDON (AFP) - He sat.', true],
    ['Agence France-Presse (AFP) reported it.', false],
    ['It was told to AFP (a news agency).', false],
    ['It fell (AFP reported).', false],
    ['Image copyright AFP', true],
    ['Photo: A. Photographer, AFP', true],
    ['The square at dusk AFP/Getty', true],
    ['A crowd at dusk. AFP/Ann Other', true],
    ['The square (AFP photo)', true],
    ['The square at dusk. Photograph: Ann Other for the AFP', true],
    ['(Reporting by AFP in Rome; editing by A. Writer)', true],
    ['The square at dusk AFP 6 Smoke rose', true],
    ['The square at dusk AFP 5/8 Smoke rose', true],
    ['A missile passed AFP or licensors', true],
    ['A crowd screamed. (Photo: RAIB/AFP)', true],
    ['He won. (With AFP inputs)', true],
    ['SWNS * AFP A tram crashed', true],
    ['He won. AFP/Asia News Network', true],
    ['He won, the AFP and Asia News Network said.', false],
    ['Of 20 reports AFP 6 times was right.', false],
    ['A crowd came (reports by AFP said so).', false],
    ['A crowd came, AFP reported.', false],
    ['A poll by AFP/Ipsos found so.', false],
    ['By . AFP Reporter . A website was closed.', true],
    ['It was praised by AFP Reporters Without Borders said.', false],
    ['A campaign by AFP reporter Ann Other ended.', false],
  ])('in ‘%s’ is a credit: %s', (text, credit) => {
    expect(isInCredit(text, text.indexOf('AFP'), text.indexOf('AFP') + 3)).toBe(credit)
  })
})
