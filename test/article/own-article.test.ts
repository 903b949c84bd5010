// Pages with more than one article on them, each under a heading of its own.
import { expect, test } from 'vitest'
import { found, PARAGRAPHS, parse } from './page.ts'
import { BRIDGE, ORCHESTRA, type Story } from './publishers/stories.ts'
import { linked, openGraph } from './publishers/shape.ts'

const ADDRESS = 'https://gazette.example/2024/05/07/ministers-agree-to-reopen-the-border-bridge'
const SECOND = 'https://gazette.example/2022/09/30/an-orchestra-without-a-hall'

const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('')
const article = (story: Story, name = 'story'): string =>
  `<article class="${name}"><h1>${story.title}</h1><p class="deck">${story.deck}</p>
   <time datetime="${story.day}">${story.day}</time><div class="text">${paragraphs(story.paragraphs)}</div></article>`
const page = (title: string, inner: string, address = ADDRESS): Document =>
  parse(
    `<html lang="en"><head>${openGraph(BRIDGE, 'Gazette').replace(/<title>.*<\/title>/, `<title>${title} | Gazette</title>`)}
     <meta property="og:url" content="${ADDRESS}">${linked(BRIDGE, { url: ADDRESS })}</head><body>${inner}</body></html>`,
    address,
  )

const STACKS: readonly [how: string, inner: string][] = [
  ['side by side', `<main>${article(BRIDGE)}${article(ORCHESTRA)}</main>`],
  [
    'in boxes unlike each other',
    `<div id="root"><div class="a1"><div>${article(BRIDGE)}</div></div><section class="b2">${article(ORCHESTRA, 'next')}</section></div>`,
  ],
]

test.each(STACKS)('of two articles %s the page’s own is read alone', (_, inner) => {
  const { text, title, published } = found(page(BRIDGE.title, inner)).article
  expect(text).toBe(BRIDGE.paragraphs.join('\n\n'))
  expect({ title, published }).toEqual({ title: BRIDGE.title, published: BRIDGE.day })
})

test.each(STACKS)('of two %s the one that the reader has scrolled to is read', (_, inner) => {
  const { text, title, published, standfirst } = found(page(ORCHESTRA.title, inner, SECOND)).article
  expect(text).toBe(ORCHESTRA.paragraphs.join('\n\n'))
  expect({ title, published, standfirst }).toEqual({
    title: ORCHESTRA.title,
    published: ORCHESTRA.day,
    standfirst: ORCHESTRA.deck,
  })
})

test('sections with headings of the first rank are parts of one article', () => {
  const part = (heading: string, texts: readonly string[]): string =>
    `<section><h1>${heading}</h1>${paragraphs(texts)}</section>`
  const inner = `<article><header><h1>${BRIDGE.title}</h1></header>${part('What was agreed on Tuesday', BRIDGE.paragraphs.slice(0, 4))}${part('What farmers fear from it', BRIDGE.paragraphs.slice(4))}</article>`
  const { text } = found(page(BRIDGE.title, inner)).article
  for (const paragraph of BRIDGE.paragraphs) expect(text).toContain(paragraph)
})

test('entries with headings of the first rank are parts of one live page', () => {
  const entries = [PARAGRAPHS, BRIDGE.paragraphs, ORCHESTRA.paragraphs].map(
    (texts, hour) =>
      `<div class="entry"><h1>The talks on the bridge, hour ${hour}</h1>${paragraphs(texts)}</div>`,
  )
  const inner = `<main><div><h1>${BRIDGE.title}</h1></div><div>${entries.join('')}</div></main>`
  const { text } = found(page(BRIDGE.title, inner)).article
  for (const paragraph of [...BRIDGE.paragraphs, ...PARAGRAPHS]) expect(text).toContain(paragraph)
})
