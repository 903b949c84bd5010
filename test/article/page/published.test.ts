import { describe, expect, test } from 'vitest'
import { body, found, newsPage, parse } from '../page.ts'

const OG = '<meta property="og:type" content="article">'
const stated = (published: string, modified = '') =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', datePublished: published, dateModified: modified })}</script>`

/** What is read of a page with `head` and `line` above its body, at an address without a date. */
function read(head: string, line: string, inner = body()) {
  const page = newsPage(line + inner, OG + head)
  Object.defineProperty(page, 'URL', {
    value: 'https://www.gazette.example/news/lighthouse-to-be-rebuilt.html',
  })
  return found(page).article
}

describe('a published date that is not stated', () => {
  const written: readonly [where: string, line: string, date: string | null][] = [
    [
      'in microdata',
      '<span itemprop="datePublished" content="2024-04-01">1 April</span>',
      '2024-04-01',
    ],
    [
      'in a <time>',
      '<div class="byline"><time datetime="2024-04-02T09:00">Tuesday</time></div>',
      '2024-04-02',
    ],
    [
      'behind many empty lines',
      `<p>Posted on 2 May 2024</p>${'<div> <span>\n</span> </div>'.repeat(80)}`,
      '2024-05-02',
    ],
    ['in words', '<div>Posted on <span class="post-date">April 3, 2024</span></div>', '2024-04-03'],
    ['in words without any name', '<div>Apr 4, 2024 <span> 3 min read</span></div>', '2024-04-04'],
    [
      'beside the author, glued to the name',
      '<div><a>Ada Berg</a><span>April 5, 2024</span></div>',
      '2024-04-05',
    ],
    ['in parts', '<p><span>6</span> <span>April</span> <span>2024</span></p>', '2024-04-06'],
    [
      'as what was published, beside an update',
      '<p>Updated 9 April 2024. Published 7 April 2024</p>',
      '2024-04-07',
    ],
    [
      'as what was published, above a day that is called nothing',
      '<p>Published: 7 April 2024</p><p>ISLAND, 3 April 2024</p>',
      '2024-04-07',
    ],
    ['in an update, if there is no other', '<p>Last updated: 8 April 2024</p>', '2024-04-08'],
    [
      'not in a caption',
      '<figure><figcaption>The tower on 8 April 2024</figcaption></figure>',
      null,
    ],
    [
      'not in a list of other stories',
      '<ul><li><a href="/x">Storm of 8 April 2024</a></li></ul>',
      null,
    ],
    [
      'not in a sentence',
      `<p>${'The tower was closed to all visitors, to the great regret of the islanders who love it, '.repeat(2)} on 8 April 2024.</p>`,
      null,
    ],
  ]
  test.each(written)('is read %s', (_, line, date) => {
    expect(read('', line).published).toBe(date)
  })

  test('is read below the body when nothing above it is a date', () => {
    expect(read('', '', `${body()}<p class="post-meta">9 April 2024</p>`).published).toBe(
      '2024-04-09',
    )
  })

  test('is read in the address, unless the page shows a day beside it', () => {
    expect(found(newsPage(body(), OG)).article.published).toBe('2024-05-07')
    const shown = (line: string) => found(newsPage(line + body(), OG)).article.published
    expect(shown('<p>May 8, 2024</p>')).toBe('2024-05-08')
    expect(shown('<p>June 8, 2024</p>')).toBe('2024-05-07')
  })
})

describe("a stated moment falls on the day of the publisher's own clock", () => {
  const moments: readonly [why: string, head: string, line: string, day: string][] = [
    [
      'which a <time> has',
      stated('2024-05-07T01:30:00Z'),
      '<time datetime="2024-05-06T21:30:00-04:00">Monday</time>',
      '2024-05-06',
    ],
    [
      'shown behind UTC',
      stated('2024-05-07T03:00:46.074Z'),
      '<p>May 6, 2024 10:00 PM</p>',
      '2024-05-06',
    ],
    [
      'shown before UTC',
      stated('2024-05-07T22:03:00.000Z'),
      '<p>8 May 2024 - 9:03AM</p>',
      '2024-05-08',
    ],
    ['shown without the time', stated('2024-05-07T03:00:00Z'), '<p>May 6, 2024</p>', '2024-05-06'],
    [
      'that is stated, whatever is shown',
      stated('2024-05-06T22:57:00-05:00'),
      '<p>May 7, 2024 3:57 AM</p>',
      '2024-05-06',
    ],
    [
      'shown as an update at that very moment',
      stated('2024-05-07T03:00:00Z', '2024-05-07T03:00:00Z'),
      '<p><time class="updated">May 6, 2024</time></p>',
      '2024-05-06',
    ],
    [
      'not that of another minute',
      stated('2024-05-07T03:00:00Z'),
      '<p>May 6, 2024 10:08 PM</p>',
      '2024-05-07',
    ],
    [
      'not one that no clock can have',
      stated('2024-05-07T15:00:00Z'),
      '<p>May 6, 2024</p>',
      '2024-05-07',
    ],
  ]
  test.each(moments)('%s', (_, head, line, day) => {
    expect(read(head, line).published).toBe(day)
  })
})

describe('an article that was changed', () => {
  const head = stated('2022-03-01T10:00:00Z', '2024-05-07T10:00:00Z')
  const lines: readonly [what: string, line: string, day: string][] = [
    ['keeps its day when the page shows an update', '<p>Updated May 7, 2024</p>', '2022-03-01'],
    [
      'keeps its day when only the class speaks of an update',
      '<p class="updated-on"><time>May 7, 2024</time></p>',
      '2022-03-01',
    ],
    [
      'keeps its day when the page shows both',
      '<p>May 7, 2024</p><p>Published March 1, 2022</p>',
      '2022-03-01',
    ],
    ['has the new day that the page gives it without a word', '<p>May 7, 2024</p>', '2024-05-07'],
    ['has a new day between the two', '<p>May 5, 2024</p>', '2024-05-05'],
    ['has no day after its last change', '<p>June 5, 2024</p>', '2022-03-01'],
    ['has no day before it was written', '<p>June 5, 2021</p>', '2022-03-01'],
  ]
  test.each(lines)('%s', (_, line, day) => {
    const article = read(head, line)
    expect(article.published).toBe(day)
    expect(article.modified).toBe('2024-05-07')
  })
})

describe('dates of every shape', () => {
  const shapes: readonly [value: unknown, day: string | null][] = [
    [1715072400, '2024-05-07'],
    [1715072400000, '2024-05-07'],
    ['20240507', '2024-05-07'],
    ['Tue, 07 May 2024 09:00:00 GMT', '2024-05-07'],
    [['2024-05-07', '2024-05-08'], '2024-05-07'],
    [{ '@type': 'Date', '@value': '2024-05-07' }, '2024-05-07'],
    ['yesterday', null],
    ['', null],
    [null, null],
    [{}, null],
    [[], null],
    [true, null],
    ['0000-00-00', null],
    ['9999-99-99T99:99:99Z', null],
    [{ name: { name: { name: {} } } }, null],
  ]
  test.each(shapes)('%j is stated as %j', (value, day) => {
    const item = JSON.stringify({ '@type': 'NewsArticle', datePublished: value })
    expect(read(`<script type="application/ld+json">${item}</script>`, '').published).toBe(day)
  })

  test('numbers alone are read as the language of the page writes them', () => {
    const dated = (lang: string) => {
      const page = parse(
        `<html lang="${lang}"><head><title>Lighthouse to be rebuilt</title>${OG}</head><body><h1>Lighthouse to be rebuilt</h1><p>03/04/2024</p><article>${body()}</article></body></html>`,
        'https://gazette.example/news/lighthouse-to-be-rebuilt',
      )
      return found(page).article.published
    }
    expect(dated('en-US')).toBe('2024-03-04')
    expect(dated('en-GB')).toBe('2024-04-03')
  })
})
