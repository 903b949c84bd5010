import { describe, expect, it } from 'vitest'
import { findPeople } from '../../src/brief/people.ts'
import { restsOn } from '../../src/brief/sources.ts'
import { splitSentences } from '../../src/language/sentences.ts'
import { asArticle } from '../../scripts/plain-articles.ts'

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['The port is shut, the Daily Post newspaper reported.', 'the Daily Post: named'],
  ['The port is shut, the Tass news agency reported.', 'the Tass: named'],
  ['The United Nations refugee agency said so.', 'The United Nations refugee agency: named'],
  ['The Russian space agency said so.', 'The Russian space agency: named'],
  ['Ten boats sank, by numbers reported by the Daily Post.', 'the Daily Post: named'],
  ['Unnamed officials said so.', 'Unnamed officials: unnamed'],
  [
    'The bank was busy settling with one former clerk over her, said unnamed officials.',
    'unnamed officials: unnamed',
  ],
  [
    'Gamers could wait to hear when they can get their mitts on the Vell device, said the maker of it.',
  ],
  [
    'The forward would be welcome according to the Blues faithful and is a fine player.',
    'the Blues faithful: named',
  ],
  ['It comes after the rap star sued a woman who claimed he hurt her.', 'a woman: unnamed'],
  ['His office said so.'],
  ['The Danish drugmaker said so, and the FTSE 100 lender said no.'],
  ['The Walt Disney Company said so.', 'The Walt Disney Company: named'],
  ['Clashes were reported from Lorne, police said.', 'police: named'],
  ['Nvidia on Wednesday forecast revenue above Wall Street estimates, easing fears.'],
  ['Jefferies estimates that it is so.', 'Jefferies: named'],
  ['Some 109,343 people claimed asylum in the UK.'],
  ['His editor at Jonathan Cape, Hannah Telfer, said so.', 'Hannah Telfer: named'],
  ['The Spaniard said so, and the 25-year-old said no.'],
  ["A report to the council's executive says so.", "A report to the council's executive: unnamed"],
  ['Anna Finn reported from Vell and Tom Holm from Port Lorne.'],
  ['Some said so. Each said so.'],
  [
    'In a filing to Lornish regulators an airline official warned of it.',
    'an airline official: unnamed',
  ],
  ['Amongst reported sinkings was one of May.'],
  ['Ultimately said to be safe, the port was shut.'],
  ['The newspaper said so.'],
  ['The Qatari newspaper said so.', 'The Qatari newspaper: unnamed'],
  ['The Sri Lankan newspaper said so.', 'The Sri Lankan newspaper: unnamed'],
  ['The Springfield Republican newspaper said so.', 'The Springfield Republican: named'],
  ['The Israeli newspaper said so.', 'The Israeli newspaper: unnamed'],
  ['The port is shut, Reuters reported.', 'Reuters: named'],
  ['The port is shut, a source in Vienna said.', 'a source in Vienna: unnamed'],
  ['The port is shut, a source in Vienna was quoted as saying.', 'a source in Vienna: unnamed'],
  ['Officials said the port was shut.', 'Officials: unnamed'],
  ['Western officials said the port was shut.', 'Western officials: unnamed'],
  ['According to two diplomats, the port is shut.', 'two diplomats: unnamed'],
  ['Foreign Minister Anil Rao said the port was shut.', 'Anil Rao: named'],
  ['Anil Rao spoke at noon. Rao said the port was shut. He said so twice.', 'Anil Rao: named'],
  ['Police said the port was shut.', 'Police: named'],
  [
    'The port is shut, a media report said. The Daily Post reported it first.',
    'The Daily Post: named',
  ],
  [
    'A retired officer played it down and said it was late. The officer said no more.',
    'A retired officer: unnamed',
  ],
  ['A joint statement by the World Bank said so.', 'A joint statement by the World Bank: named'],
  ['A letter from officials said so.', 'A letter from officials: unnamed'],
  ['Anil Rao accused the port of theft.'],
  ['The report said so.'],
  ['Trans Lorne Airlines Inc said so. TLA said it twice.', 'Trans Lorne Airlines Inc: named'],
  ['Dealers said so, and one broker said it twice.', 'Dealers: unnamed', 'one broker: unnamed'],
  ['Vell Bank Corp said so. Vell Bank said it twice.', 'Vell Bank Corp: named'],
  [
    'The Food and Drug Administration said so. The FDA said it twice.',
    'The Food and Drug Administration: named',
  ],
  [
    'The National Storm Centre (NSC) said so. The NSC said it twice.',
    'The National Storm Centre (NSC): named',
  ],
  ['Port analysts said so. Several port analysts said it twice.', 'Port analysts: unnamed'],
  ["Moody's said it rose. Moody's added that it fell.", "Moody's: named"],
  ['Members of the public said so.', 'Members of the public: unnamed'],
  ['Tax attorneys said so.', 'Tax attorneys: unnamed'],
  ["Lorne's space agency said so.", "Lorne's space agency: named"],
  [
    'The port is shut, a spokesman for the real estate and shipping firm said.',
    'a spokesman for the real estate and shipping firm: unnamed',
  ],
  ['The WHO said so, and the IS said it twice.', 'The WHO: named', 'the IS: named'],
  ['The Fed in February said so.', 'The Fed: named'],
]

describe('what a text rests on', () => {
  it.each(CASES.map(([text, ...sources]) => ({ text, sources })))('$text', ({ text, sources }) => {
    const article = asArticle(text)
    const sentences = splitSentences(article)
    const found = restsOn(article, sentences, findPeople(article, sentences))
    expect(found.map(({ phrase, named }) => `${phrase}: ${named ? 'named' : 'unnamed'}`)).toEqual(
      sources,
    )
  })
})
