import { expect, test } from 'vitest'
import { partNamed } from '../../../src/article/page/site-parts.ts'

const SITE = 'https://www.example.com'

test.each([
  [`${SITE}/news/2024/a-story`, 'articles'],
  [`${SITE}/Opinion/a-story.html`, 'articles'],
  [`${SITE}/about/news/a-story?from=/login`, 'articles'],
  [`${SITE}/account/orders`, 'others'],
  [`${SITE}/en/Contact.html?from=/news`, 'others'],
  [`${SITE}/login.php#/news`, 'others'],
  ['https://forum.example.com/a-question-of-many', 'others'],
  ['https://news.example.com/a-story-of-the-island', null],
  [`${SITE}/page/202401/1305123.shtml`, null],
  [`${SITE}/events/president/transcripts/1234`, null],
  [`${SITE}/world-cup/services-resume-after-the-storm`, null],
  [`${SITE}/newsletter/2024/news-of-the-island#login`, null],
  [SITE, 'root'],
  [`${SITE}/?page=2`, 'root'],
  ['about:blank', 'root'],
])('%j names %j', (address, named) => {
  expect(partNamed(address)).toBe(named)
})
