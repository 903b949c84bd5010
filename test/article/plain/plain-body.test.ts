import { describe, expect, test } from 'vitest'
import { findBody } from '../../../src/article/find-body.ts'
import { plainBody } from '../../../src/article/plain/plain-body.ts'
import { findSeeds } from '../../../src/article/plain/seeds.ts'
import { newsPage, PARAGRAPHS, parse } from '../page.ts'

const [lead = '', ...others] = PARAGRAPHS
const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')
const body = `<div class="story">${p(PARAGRAPHS)}</div>`

const textsIn = (html: string, isStated = false): string[] | null => {
  const { body: page } = parse(`<main><div>${html}</div></main>`, 'https://example.org/2024/story')
  return plainBody(findSeeds(page), isStated)?.map(({ text }) => text) ?? null
}

describe('a body is told from its own element alone', () => {
  const between: readonly [what: string, html: string][] = [
    ['an advert', '<div class="slot">Advertisement</div>'],
    ['a figure', `<figure><figcaption>${lead}</figcaption></figure>`],
    ['a paragraph named as a caption', '<p class="photo-caption">The harbour on Monday</p>'],
    ['a list of links to other stories', '<ul><li><a href="/a">Storms ahead</a></li></ul>'],
    ['a label before its link', '<p>Read: <a href="/a">Storms ahead of the winter</a></p>'],
    ['a rule', '<p>* * *</p>'],
    [
      'a drawing with many labels',
      `<svg class="chart">${'<text>Inflation in 2012: 3.4%</text>'.repeat(12)}</svg>`,
    ],
    [
      'a post of another site that is all a picture',
      '<blockquote class="twitter-tweet"><p>Seen today</p></blockquote>',
    ],
    ['a date', '<p><em>First published on 7 May 2024.</em></p>'],
    [
      'a line that is a label',
      '<p><b>Read more:</b> <a href="/a">Storms ahead of the winter</a></p>',
    ],
    ['a line that is all link', '<p><a href="/a">What the storms of last winter cost us.</a></p>'],
  ]
  test.each(between)('without %s', (_, html) => {
    expect(textsIn(`<div class="story"><p>${lead}</p>${html}${p(others)}</div>`)).toEqual(
      PARAGRAPHS,
    )
  })

  const beside: readonly [what: string, html: string][] = [
    [
      'a standfirst in a box of that name',
      `<div class="article-header"><p>${lead}</p></div><div class="story">${p(PARAGRAPHS)}</div>`,
    ],
    ['a caption', `<figure><figcaption><p>${lead}</p></figcaption></figure>${body}`],
    ['what a reader without scripts is told', `<noscript><p>${lead}</p></noscript>${body}`],
    ['a note below it', `${body}<p>${lead}</p>`],
    [
      'a standfirst beside what is named as the body',
      `<p>${lead}</p><div class="entry-content">${p(PARAGRAPHS)}</div>`,
    ],
    [
      'other stories in a box within one of that name',
      `${body}<div class="related"><section>${p(PARAGRAPHS.slice(0, 3))}</section></div>`,
    ],
    [
      'more words on cookies than it has itself',
      `${body}<div class="privacy">${p(PARAGRAPHS)}${p(PARAGRAPHS)}</div>`,
    ],
  ]
  test.each(beside)('beside it %s', (_, html) => {
    expect(textsIn(html)).toEqual(PARAGRAPHS)
  })

  test('with its headings, lists and quotes, each as it is', () => {
    const html = `<p>${lead}</p><h2>What was said</h2><blockquote><p>We shall build it.</p></blockquote>
      <ul><li>In spring</li><li>With stone</li></ul>${p(others)}`
    const { body: page } = parse(`<main><div><div>${html}</div></div></main>`)
    const kinds = plainBody(findSeeds(page))?.map(({ kind }) => kind)
    expect(kinds?.slice(0, 5)).toEqual(['paragraph', 'heading', 'quote', 'item', 'item'])
  })

  test('with its last paragraph, marked as such', () => {
    const html = `<div>${p(PARAGRAPHS.slice(0, -1))}<p class="endmark">${PARAGRAPHS.at(-1) ?? ''}</p></div>`
    expect(textsIn(html)).toEqual(PARAGRAPHS)
  })

  test('with paragraphs that all have a name of something else', () => {
    const named = PARAGRAPHS.map((text) => `<p class="selection-shareable">${text}</p>`).join('')
    expect(textsIn(`<div>${named}</div>`)).toEqual(PARAGRAPHS)
  })

  test('also where each paragraph has an element of its own', () => {
    const wrapped = PARAGRAPHS.map((text) => `<div class="part"><p>${text}</p></div>`).join('')
    expect(textsIn(`<div>${wrapped}</div>`)).toEqual(PARAGRAPHS)
  })
})

describe('the classifier is left to say where', () => {
  const doubts: readonly [what: string, html: string][] = [
    [
      'the first paragraph stands apart',
      `<div class="top"><p>${lead}</p></div><div>${p(others)}</div>`,
    ],
    ['much of the prose stands elsewhere', `${body}<div class="more">${p(PARAGRAPHS)}</div>`],
    [
      'much of the text is set in other elements',
      `<div>${p(PARAGRAPHS)}<table><tr><td>${lead}${lead}</td></tr></table></div>`,
    ],
    [
      'a first paragraph may be set apart in it',
      `<div><span><p>${lead}</p></span>${p(others)}${p(PARAGRAPHS)}</div>`,
    ],
    [
      'a first paragraph stands above an element without a name',
      `<p>${lead}</p><div>${p(others)}</div>`,
    ],
    ['there are few paragraphs', `<div><p>${lead}</p></div>`],
    ['it is named as something else', `<div class="comments">${p(PARAGRAPHS)}</div>`],
  ]
  test.each(doubts)('%s', (_, html) => {
    expect(textsIn(html)).toBeNull()
  })
})

test('what is far from the body leaves no doubt on a page that says that it is an article', () => {
  const far = `<div><div>${body}</div></div><div class="more">${p(PARAGRAPHS.slice(1))}</div>`
  expect(textsIn(far)).toBeNull()
  expect(textsIn(far, true)).toEqual(PARAGRAPHS)
})

test('a page in doubt has to wait for the classifier, a plain one that states its date has not', () => {
  const apart = newsPage(`<div class="top"><p>${lead}</p></div><div>${p(others)}</div>`)
  expect(findBody(apart, null)).toBe('unsure')
  const stated = newsPage(body)
  const data = stated.createElement('script')
  data.type = 'application/ld+json'
  data.textContent = '{"@type":"NewsArticle","datePublished":"2024-05-07"}'
  stated.head.append(data)
  expect(findBody(stated, null)).toMatchObject({ text: PARAGRAPHS.join('\n\n') })
})
