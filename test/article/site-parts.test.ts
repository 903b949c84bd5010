import { expect, test } from 'vitest'
import { namesArticles, namesOthers } from '../../src/article/site-parts.ts'

const SITE = 'https://www.example.com'

test.each([
  ['/news/2024/a-story', true],
  ['/Opinion/a-story.html', true],
  ['/newsletter/2024', false],
  ['/2024/news-of-the-island', false],
  ['/', false],
])('that %j names a part of a site that holds articles: %j', (path, names) => {
  expect(namesArticles(SITE + path)).toBe(names)
})

test.each([
  [`${SITE}/account/orders`, true],
  [`${SITE}/en/Contact.html?from=/news`, true],
  [`${SITE}/login.php`, true],
  ['https://forum.example.com/a-question-of-many', true],
  [`${SITE}/world/services-resume-after-the-storm`, false],
  [`${SITE}/2024/a-story-of-the-shop#login`, false],
  [SITE, false],
  ['about:blank', false],
])('that %j names a part that holds none: %j', (address, names) => {
  expect(namesOthers(address)).toBe(names)
})
