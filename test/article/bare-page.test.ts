// Pages that say nothing of themselves: for paper, or from the years before.
import { expect, test } from 'vitest'
import { findArticle } from '../../src/article/find-article.ts'
import { parse } from './page.ts'
import { ORCHESTRA } from './publishers/stories.ts'

const { title, author, paragraphs } = ORCHESTRA
const text = paragraphs.join('\n\n')
const page = (inner: string): Document =>
  parse(
    `<html lang="en"><title>${title}</title><body>${inner}</body></html>`,
    'https://gazette.example/print.php?id=4711',
  )
const prose = paragraphs.map((one) => `<p>${one}</p>`).join('')

test('a print view is an article without its title, its byline and its day', () => {
  const inner = `<h2>${title}</h2><p>By ${author}<br>30 September 2022</p>${prose}<hr>`
  const article = findArticle(page(inner))?.article
  expect(article).toMatchObject({ text, title, published: '2022-09-30' })
})

test('so is one that is parted by line breaks, in a table as elsewhere', () => {
  const broken = `<b>${title}</b><br>By ${author}<br>30 September 2022<br><br>${paragraphs.join('<br><br>')}`
  expect(findArticle(page(broken))?.article.text).toBe(text)
  const table = `<table><tr><td><font face="Arial">${broken}</font></td></tr></table>`
  expect(findArticle(page(table))?.article.text).toBe(text)
})

test('so is one without a day that says who wrote it', () => {
  const inner = `<h2>${title}</h2><p>By ${author}</p>${prose}<hr>`
  expect(findArticle(page(inner))?.article.text).toBe(text)
})

test.each([
  [
    'a page with links for its text',
    `<p>30 September 2022</p>${prose}${'<a href="/a">A</a> '.repeat(30)}`,
  ],
  ['a page without a day', prose],
  [
    'a page of rules',
    `<p>Last updated: 1 May 2024</p>${'<p>We collect what you give us when you register or subscribe, and we keep it for as long as you have an account with us.</p>'.repeat(8)}`,
  ],
])('%s is none', (_, inner) => {
  expect(findArticle(page(inner))).toBeNull()
})
