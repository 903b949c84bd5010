import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/brief/dates.ts'
import { findPeople } from '../../src/brief/people.ts'
import { choosePoints, type PointOptions, type Points } from '../../src/brief/points.ts'
import type { Article, Block } from '../../src/language/article.ts'
import { bareArticle } from '../../src/language/article.ts'
import { splitSentences } from '../../src/language/sentences.ts'

const NO_EVIDENCE = { people: [], dates: [] } as const

function articleOf(paragraphs: readonly string[], over: Partial<Article> = {}): Article {
  let start = 0
  const blocks = paragraphs.map((text): Block => {
    const block = { kind: 'paragraph' as const, start, end: start + text.length }
    start += text.length + 2
    return block
  })
  return {
    ...bareArticle(paragraphs.join('\n\n'), blocks),
    title: 'Port Lorne harbour board signs pact with Vell',
    published: '2023-08-03',
    ...over,
  }
}

const choose = (article: Article, options?: PointOptions): Points =>
  choosePoints(article, splitSentences(article), NO_EVIDENCE, options)

const textsOf = (article: Article, { points }: Points): string[] =>
  points.map(({ start, end }) => article.text.slice(start, end))

const STORY = [
  'The harbour board of Port Lorne signed a pact with the island of Vell on Monday that opens its quay to Vellish boats for the first time in 20 years.',
  'It ends a long quarrel. He called it a good day.',
  'Fishermen of Port Lorne fear for their catch, and Jan Orlov, who leads their union, said the board had sold them for a new crane.',
  'The Vell Pact is an accord on landing rights and fees that both councils approved in June. The accord was first drawn up in 2003 and lapsed in 2013.',
  'Vell will pay 4 million crowns a year, enough to repair the quay, the board said in a statement.',
  'Click here to join our Telegram channel for more stories.',
  'What will the fishermen do?',
  'Talks on a shared pilot service between Port Lorne and Vell begin in September, according to harbour master Ada Finn.',
]

describe('The main points of an article', () => {
  test('begin with the news of the headline', () => {
    const article = articleOf(STORY)
    expect(textsOf(article, choose(article))[0]).toMatch(/^The harbour board of Port Lorne signed/)
  })

  test('are shown without the marks of notes behind them', () => {
    const article = articleOf(STORY.map((text) => `${text}[1][12]`))
    const texts = textsOf(article, choose(article))
    expect(texts.length).toBeGreaterThan(2)
    for (const text of texts) expect(text).toMatch(/\.$/)
  })

  test('are shown without the dateline of an agency', () => {
    const article = articleOf([`PORT LORNE (Reuters) - ${STORY[0]}`, ...STORY.slice(1)])
    expect(textsOf(article, choose(article))[0]).toBe(STORY[0])
  })

  test('leave out what speaks of somebody nobody has named', () => {
    const article = articleOf([
      ...STORY,
      'An inquiry into the pact and the quay of Port Lorne has revealed that he was paid by Vell.',
    ])
    expect(textsOf(article, choose(article)).join('\n')).not.toMatch(/he was paid/)
  })

  test('leave out what dangles, asks or promotes', () => {
    const article = articleOf(STORY)
    const all = textsOf(article, choose(article, { count: 7 })).join('\n')
    expect(all).not.toMatch(/^(?:It|He) /m)
    expect(all).not.toMatch(/Telegram|\?/)
  })

  test('say in brackets what an opening refers to, where the article makes it plain', () => {
    const article = articleOf(STORY)
    const { points } = choose(article, { count: 7 })
    const point = points.find(({ reference }) => reference !== undefined)
    expect(point?.reference?.insert).toBe('the Vell Pact')
    const { start, reference } = point ?? { start: 0, reference: undefined }
    expect(article.text.slice(start, reference?.at)).toBe('The accord')
  })

  test('label history as background and never open with it', () => {
    const article = articleOf(STORY)
    const { points } = choose(article, { count: 7 })
    expect(points[0]?.background).toBeUndefined()
    const history = points.filter(({ background }) => background)
    expect(history.map(({ start }) => article.text.slice(start, start + 24))).toEqual([
      'The accord was first dra',
    ])
  })

  test('don’t tell again, without a name or number of its own, what another tells', () => {
    const again =
      'Fishermen fear that the board sold their catch, which fed many families every winter day, for little money.'
    const article = articleOf([...STORY.slice(0, 3), again, ...STORY.slice(3, 4)])
    const texts = textsOf(article, choose(article, { count: 4 }))
    expect(texts).toContain(STORY[2])
    expect(texts).not.toContain(again)
  })

  test('are had of a story with a list in it', () => {
    const article = articleOf(STORY)
    const blocks = article.blocks.map((block, index): Block => {
      return index < 5 ? block : { ...block, kind: 'item' }
    })
    expect(choose({ ...article, blocks }).points.length).toBeGreaterThan(2)
  })

  test('come in the order of the article when that is asked', () => {
    const article = articleOf(STORY)
    const starts = choose(article, { order: 'article' }).points.map(({ start }) => start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  test('are as many as asked, or fewer with the reason', () => {
    const article = articleOf(STORY)
    expect(choose(article, { count: 2 })).toMatchObject({ reason: null, points: { length: 2 } })
    const short = choose(articleOf(STORY.slice(0, 1)), { count: 5 })
    expect(short.points).toHaveLength(1)
    expect(short.reason).toBe('The article is a single sentence.')
  })
})

test.each([
  ['welcomed', 'opposed'],
  ['opposed', 'welcomed'],
])('Of two like sentences the points have the one of who objects: %s, %s', (first, second) => {
  const told = [first, second].map(
    (did, index) =>
      `Fishermen who land ${['cod', 'crabs'][index]} there ${did} the pact on Tuesday at the fish market of the town.`,
  )
  const article = articleOf([STORY[0] ?? '', ...told, ...STORY.slice(4, 6)])
  const chosen = textsOf(article, choose(article, { count: 2 }))
  expect(chosen).toEqual([STORY[0], told.find((text) => text.includes('opposed'))])
})

test('A single paragraph of 5,000 words has five points, the headline’s news first', () => {
  const who = ['Ada Finn', 'Jan Orlov', 'Vellish sailors', 'The pilots', 'Buyers', 'Two ministers']
  const did = ['opened', 'praised', 'closed', 'painted', 'measured', 'sold', 'inspected']
  const what = ['a crane', 'the lighthouse', 'an old ferry', 'nets', 'the fish market']
  const when = [
    'in May',
    'after the storm',
    'for 30 crowns',
    'without a permit',
    'at dawn',
    'again',
  ]
  const told = Array.from({ length: 620 }, (_, index) =>
    [who, did, what, when].map((list) => list[(index * 7 + (index >> 3)) % list.length]).join(' '),
  )
  const article = articleOf([[STORY[0], ...told.map((text) => `${text} in Port Lorne.`)].join(' ')])
  expect(article.text.split(' ').length).toBeGreaterThan(5000)
  const chosen = choose(article)
  expect(chosen).toMatchObject({ reason: null, points: { length: 5 } })
  expect(textsOf(article, chosen)[0]).toBe(STORY[0])
})

describe('Texts that a few sentences cannot sum up', () => {
  const filler = (opening: string): string => `${opening} the quay of Port Lorne was open to boats.`
  const cases: readonly [string, Article, RegExp][] = [
    ['no text', articleOf([]), /no running text/],
    [
      'a list',
      articleOf(['Crane', 'Quay', 'Buoy'], {
        blocks: [
          { kind: 'item', start: 0, end: 5 },
          { kind: 'item', start: 7, end: 11 },
          { kind: 'item', start: 13, end: 17 },
        ],
      }),
      /a list/,
    ],
    [
      'a live blog',
      articleOf(
        ['10:05', '10.20', '11:15 am', '12:40'].map((clock) => filler(`${clock} On Monday`)),
      ),
      /live blog/,
    ],
    [
      'an interview',
      articleOf([
        'Jan Orlov has led the union of Port Lorne for ten years.',
        ...['Why the crane?', 'And the quay?', 'Will you strike?', 'Who pays for it?'].flatMap(
          (question) => [question, filler('Well, in May')],
        ),
      ]),
      /interview/,
    ],
    [
      'an article behind a wall',
      articleOf([STORY[0] ?? '', 'Subscribe to continue reading this story.']),
      /subscription/,
    ],
  ]

  test('Questions that a report answers by itself leave all of its points', () => {
    const answers = [
      'The pact lets Vellish boats land at the quay of Port Lorne for ten years.',
      'Vell pays the board 4 million crowns a year for its use of the crane.',
      'The union of the pilots fears for the catch and has called a strike for Monday.',
      'A court in Lesk hears the case of two skippers against the board in May.',
    ]
    const questions = ['What is the pact?', 'Who pays?', 'Who is against it?', 'What comes next?']
    const { points, reason } = choose(
      articleOf([
        'The board of Port Lorne votes on Monday on a pact with Vell.',
        ...answers.flatMap((answer, index) => [questions[index] ?? '', answer]),
      ]),
    )
    expect(points.length).toBeGreaterThan(2)
    expect(reason ?? '').not.toMatch(/interview/)
  })

  const brief = [
    'The board of Port Lorne signed a pact with Vell on Monday. Its quay opens to Vellish boats.',
    'Jan Orlov, who leads the union, fears for the catch. Vell will pay 4 million crowns a year.',
  ]
  test.each([
    ['a brief that ends in its agency', articleOf([...brief, 'AFP'])],
    ['a brief that ends in its reporters', articleOf([...brief, 'Reporting by Anna Berg in Lesk'])],
    [
      'a brief that ends in a long credit',
      articleOf([...brief, `Reporting by ${'Anna Berg in Lesk and '.repeat(4)}Jan Finn`]),
    ],
    [
      'a story on who must register',
      articleOf([
        ...STORY,
        'All boats must register with the agency to access the quay and to keep their places there.',
      ]),
    ],
  ])('%s is not said to need a subscription', (_, article) => {
    expect(choose(article).reason ?? '').not.toMatch(/subscription/)
  })

  test.each([
    [1, /subscription/],
    [2, /^$/],
  ])('A brief that breaks off is short: %i sentences more than four', (more, reason) => {
    const others = ['The quay of Vell is open.', 'Its crane is new.'].slice(0, more)
    const cut = 'The first Vellish boats are due in Port Lorne in September, when the new crane'
    expect(choose(articleOf([...brief, ...others, cut])).reason ?? '').toMatch(reason)
  })

  test.each([
    [articleOf([...STORY, 'Register for free to continue reading.'])],
    [articleOf([...STORY, 'Please register now to keep reading.'])],
    [
      articleOf([
        ...brief,
        'The board said that it had for years been looking for a way to pay for',
      ]),
    ],
    [articleOf([...brief, 'The board said that it …'])],
  ])('a text with a gate or cut short is said to be an opening', (article) => {
    expect(choose(article).reason).toMatch(/subscription/)
  })

  test.each(cases)('%s gives few points or none, and says why', (_, article, reason) => {
    const chosen = choose(article)
    expect(chosen.points.length).toBeLessThanOrEqual(2)
    expect(chosen.reason).toMatch(reason)
  })
})

// Compared with all before it, each of these sentences would keep the reader waiting for a minute.
test('A page as long as a book has its points too', () => {
  const chapter = [
    'The accord on the quay was seen by the harbour board of Port Lorne on a day of rain.',
    'It comes after complaints of the fishermen about the crane that the board bought.',
    '"The quay is ours," Ada Finn of the fishermen said in June 2003 of the board.',
  ]
  const article = articleOf(Array.from({ length: 2000 }, () => chapter).flat())
  const sentences = splitSentences(article)
  const people = findPeople(article, sentences)
  const dates = findDates(article, sentences)
  const evidence = { people, dates }
  expect(choosePoints(article, sentences, evidence).points.length).toBeGreaterThan(0)
})

test('Points are whole sentences, each once, at most as many as asked, whatever the text', () => {
  const words = fc.constantFrom(
    ...'The board signed He said "Orlov." Vell 2003 $4m quay? • It, however Port crane — 👍 said.'.split(
      ' ',
    ),
  )
  const paragraphs = fc.array(
    fc.array(words, { minLength: 1, maxLength: 60 }).map((each) => each.join(' ')),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(paragraphs, fc.integer({ min: 1, max: 7 }), fc.string(), (texts, count, title) => {
      const article = articleOf(texts, { title })
      const sentences = splitSentences(article)
      const { points, reason } = choosePoints(article, sentences, NO_EVIDENCE, { count })
      expect(points.length).toBeLessThanOrEqual(count)
      expect(reason === null).toBe(points.length === count)
      expect(new Set(points.map(({ start }) => start)).size).toBe(points.length)
      for (const { start, end } of points) {
        const whole = sentences.find((each) => each.end === end)
        expect(whole?.start).toBeLessThanOrEqual(start)
        expect(article.text.slice(whole?.start, start)).toMatch(/^(?:• )?$/)
      }
    }),
  )
})

const SEED = new URL('../../../shared/seed-article/', import.meta.url)

describe.runIf(existsSync(SEED))('The points of the seed article', () => {
  const [title = '', standfirst = '', ...paragraphs] = readFileSync(
    new URL('article.txt', SEED),
    'utf8',
  )
    .trim()
    .split('\n\n')
  const article = articleOf(paragraphs, { title, standfirst })
  const texts = textsOf(article, choose(article))

  test.each([
    ['the pact approved', /Cabinet has quietly approved|Cabinet gave its seal of approval/],
    ['what the pact is or makes possible', /foundational agreement|legal cover|sell some military/],
    ['the deal of 2005 renewed', /October 2005.*expired in 2020|renewed that arrangement/],
  ])('cover %s', (_, pattern) => {
    expect(texts.join('\n')).toMatch(pattern)
  })

  test('hold nothing that dangles or promotes', () => {
    expect(texts.join('\n')).not.toMatch(
      /Telegram|Click here|The issue was later resolved|In the same year/,
    )
  })
})
