import { expect, test } from 'vitest'
import { findArticle } from '../../../src/article/find-article.ts'
import { found, parse } from '../page.ts'
import { BRIDGE, ORCHESTRA, RESERVOIR } from '../publishers/stories.ts'

const TITLE = 'Bridge over the Anser closed again after storm'
const FLASH =
  'The bridge over the Anser was closed again on Tuesday after a storm, the police in Karsk said.'
const [intro = ''] = BRIDGE.paragraphs

const page = (inner: string): Document =>
  parse(
    `<html lang="en"><title>${TITLE} | Gazette</title><meta property="og:type" content="article"><meta property="og:title" content="${TITLE}">
     <meta property="og:description" content="${FLASH}"><meta property="article:published_time" content="2024-05-07T09:00:00Z"><main>${inner}</main></html>`,
    'https://gazette.example/2024/05/07/bridge-over-the-anser-closed-again',
  )
const teasers = [RESERVOIR, ORCHESTRA, BRIDGE]
  .map(
    ({ title, paragraphs }, number) =>
      `<div class="item"><h3><a href="/story-${number}">${title}</a></h3><p>${paragraphs[3] ?? ''}</p></div>`,
  )
  .join('')

test('one paragraph is an article, and the teasers of others below it are not', () => {
  const inner = `<article><h1>${TITLE}</h1><div class="text"><p>${FLASH}</p></div></article><section>${teasers}</section>`
  expect(found(page(inner)).article.text).toBe(FLASH)
})

test('a page of nothing but teasers is no article, whatever it calls itself', () => {
  const topic = `<h1>${TITLE}</h1>${teasers}${teasers.replaceAll('/story', '/older-story')}`
  const list = parse(
    `<html lang="en"><title>${TITLE}</title><meta property="og:type" content="article"><meta property="og:title" content="${TITLE}"><main>${topic}</main></html>`,
    'https://gazette.example/2024/05/07/bridge-over-the-anser-closed-again',
  )
  expect(findArticle(list)).toBeNull()
})

test('a list of what the article is about, each under a link, is the article’s', () => {
  const inner = `<article><h1>${TITLE}</h1><div class="text"><p>${intro}</p>${teasers}</div></article>`
  const { text } = found(page(inner)).article
  expect(text).toContain(intro)
  for (const { paragraphs } of [RESERVOIR, ORCHESTRA, BRIDGE]) expect(text).toContain(paragraphs[3])
})

test('a paragraph all of which is a link is another article’s', () => {
  const more = BRIDGE.paragraphs.map((text) => `<p>${text}</p>`).join('')
  const inner = `<article><h1>${TITLE}</h1><div><p>${FLASH}</p></div><div>${more}</div></article><p><a href="/other">${RESERVOIR.paragraphs[0] ?? ''}</a></p>`
  const { text } = found(page(inner)).article
  expect(text).not.toContain(RESERVOIR.paragraphs[0])
  expect(text).toContain(intro)
})
