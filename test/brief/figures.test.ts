import { describe, expect, it } from 'vitest'
import { findFigures } from '../../src/brief/figures.ts'
import { splitSentences } from '../../src/language/sentences.ts'
import { asArticle } from '../../scripts/plain-articles.ts'

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['It cost $16 billion.', '$16 billion = 16000000000 USD'],
  ['It cost $1.5bn.', '$1.5bn = 1500000000 USD'],
  ['It cost £175m and €2m.', '£175m = 175000000 GBP', '€2m = 2000000 EUR'],
  ['It cost 20bn baht.', '20bn baht = 20000000000 THB'],
  ['The retention of the port’s tension pays.'],
  [
    'Fourteen people and eighteen boats sank.',
    'Fourteen people = 14 people',
    'eighteen boats = 18 boats',
  ],
  ['They drew two Champions League ties.', 'two Champions League ties = 2 Champions League ties'],
  ['The notes pay 4-1/2 pct.', '4-1/2 pct = 4.5 %'],
  ['It took 2½ years and 6 3/4 miles.', '2½ years = 2.5 years', '6 3/4 miles = 6.75 miles'],
  ['The talks of 3/4 May took 12/24 hours.'],
  ['It flies four McDonnell Douglas DC-10 jets.'],
  ['It earned 42.7 mln stg.', '42.7 mln stg = 42700000 GBP'],
  ['No two ships are alike.', 'two ships = 2 ships'],
  ['Shares fell to 119 pence.', '119 pence = 119 pence'],
  ['Shares fell to 119p at 5pm in a 1080p video.', '119p = 119 pence'],
  ['It costs 3.59 million won, and the team of 200 won.', '3.59 million won = 3590000 KRW'],
  ['Rapper 50 Cent left.'],
  ['Labour, which in 2024 won 411 seats, left.', '411 seats = 411 seats'],
  ['It earned 47 cts a share.', '47 cts = 47 cents'],
  ['The three megapixel camera phones sold.', 'three megapixel = 3 megapixels'],
  ['Ex-No 10 media chiefs wrote. At No 11 officials read it.'],
  ['The singer had six US top 10 albums.'],
  ['The top 10 companies pay most.', '10 companies = 10 companies'],
  ['The wall is 17.5m high and 2m wide.', '17.5m = 17.5 m', '2m = 2 m'],
  ['It was a two-horse race, and tax a four-letter word.'],
  ['The 2000 elections came after the 1950 floods.'],
  ['Title 42 expulsions ended.'],
  ['Interstate 95 lanes and Level 3 evacuations were ended.'],
  ['Apollo 11 astronauts flew.'],
  ['Boeing 737 jets stood still.'],
  ['She swam in the 110m heats.'],
  ['They number 400,000, up from about 300,000 five years ago.', 'five years = 5 years'],
  ['They lost their two Six Nations games.', 'two Six Nations games = 2 Six Nations games'],
  ['He was fined Rs. 5,000.', 'Rs. 5,000 = 5000 Rs'],
  ['The bond is worth Rs 16,518 crore.', 'Rs 16,518 crore = 165180000000 Rs'],
  ['It raised ₹1,00,000.', '₹1,00,000 = 100000 INR'],
  ['It cost 3 million dollars.', '3 million dollars = 3000000 USD'],
  ['It cost 40 rupees a kilo.', '40 rupees = 40 Rs'],
  ['Prices rose 6.5%.', '6.5% = 6.5 %'],
  ['Prices rose 6.5 per cent.', '6.5 per cent = 6.5 %'],
  ['It fell by two percentage points.', 'two percentage points = 2 percentage points'],
  ['It rose 25 basis points.', '25 basis points = 25 basis points'],
  ['They pump 2 million barrels per day.', '2 million barrels per day = 2000000 barrels per day'],
  ['It flew 2,700 km (1,680 miles).', '2,700 km = 2700 km', '1,680 miles = 1680 miles'],
  ['The blast killed 24 soldiers.', '24 soldiers = 24 soldiers'],
  ['The blast killed 24 Pakistani soldiers.', '24 Pakistani soldiers = 24 Pakistani soldiers'],
  ['Three people died.', 'Three people = 3 people'],
  ['Twenty-one schoolgirls were freed.', 'Twenty-one schoolgirls = 21 schoolgirls'],
  ['The 275-member house met.', '275-member = 275 member'],
  ['Half a million people fled.', 'Half a million people = 500000 people'],
  ['Two dozen homes burned.', 'Two dozen homes = 24 homes'],
  ['Six human rights groups signed.', 'Six human rights groups = 6 human rights groups'],
  ['It happened in 2019.'],
  ['In 2023 sales rose to $3 billion.', '$3 billion = 3000000000 USD'],
  ['By 2025 workers will earn more. In 2022 exports fell, and in 2021 cases rose.'],
  ['In 1999 people voted.'],
  ['In the first quarter of 2023 losses came to $4.5bn.', '$4.5bn = 4500000000 USD'],
  ['A crowd of 2000 people came.', '2000 people = 2000 people'],
  ['It was signed by 1800 workers.', '1800 workers = 1800 workers'],
  ['Some $2-$3 million was lost.'],
  ['It cost between $2 and $3 million.', '$3 million = 3000000 USD'],
  ['It fell from $9 to $8.', '$9 = 9 USD', '$8 = 8 USD'],
  [
    'It fell from $9 million to $8 million.',
    '$9 million = 9000000 USD',
    '$8 million = 8000000 USD',
  ],
  ['One in five children is hungry, and one in 100 women dies.'],
  ['One out of every ten houses fell, and 3 in 10 people fled.'],
  ['A two-thirds majority, or two thirds of members, is needed.'],
  ['It happened at 7.10 p.m. and 10 GMT.'],
  ['On March 15 troops came.'],
  ['On 15 March troops came.'],
  ['Article 5 members and Section 702 allows it.'],
  ['The Hwasong-17 and the MC13 came.'],
  ['He came 3rd.'],
  ['She won the 60m hurdles and the 1,500m final.'],
  ['It paid 70 euro cents a share.', '70 euro cents = 70 euro cents'],
  ['The S&P 500 companies, the FTSE 100 members and Roomba 694 robots fell.'],
  ['The Dell Inspiron 15 7000 series and the 400 737 Max jets are new.'],
  ['At least five CentOS users left.', 'five CentOS users = 5 CentOS users'],
  ['It hosts the Six Nations and tells of the Thirty Years War.'],
  ['Six Lornish pilots left.', 'Six Lornish pilots = 6 Lornish pilots'],
  [
    'Labour won 326 seats and the Tories 200 seats.',
    '326 seats = 326 seats',
    '200 seats = 200 seats',
  ],
  ['It met the 2004 earnings targets, the 2012 series and the 2023 budgets.'],
  ['The last ten included two against Marcos and a seven-figure sum.'],
  ['He said: “About 30 people came.”', '30 people = 30 people'],
  [
    'In Pakistan 24 soldiers died on Monday, and 12 people on Tuesday.',
    '24 soldiers = 24 soldiers',
    '12 people = 12 people',
  ],
  ['One man left.'],
]

describe('the figures of a text', () => {
  it.each(CASES.map(([text, ...figures]) => ({ text, figures })))('$text', ({ text, figures }) => {
    const article = asArticle(text)
    const found = findFigures(article, splitSentences(article))
    expect(
      found.map(({ start, end, value, unit }) => `${text.slice(start, end)} = ${value} ${unit}`),
    ).toEqual(figures)
  })

  it('say what they count in the words of their clause', () => {
    const text = 'The flood took 24 villages, and the rain went on.'
    const article = asArticle(text)
    expect(findFigures(article, splitSentences(article))[0]?.what).toBe(
      'The flood took 24 villages',
    )
  })
})
