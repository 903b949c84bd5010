// Pages made for the tests; every sentence in them is ours.
import { JSDOM, VirtualConsole } from 'jsdom'
import { findArticle, type FoundArticle } from '../../src/article/find-article.ts'

/** Sentences long enough to read as a body. */
export const PARAGRAPHS: readonly string[] = [
  'The harbour council voted on Tuesday to rebuild the old lighthouse, ending a dispute that had divided the island for most of a decade, officials said.',
  'The work, which is expected to cost four million crowns, will begin in spring and last two years, according to the council’s chief engineer, Marta Lind.',
  '“We have waited long enough,” Ms Lind told reporters after the vote, adding that the tower had become a danger to the boats that pass below it every night.',
  'Fishermen had argued that the money would be better spent on the breakwater, which was damaged in two storms last winter and has not been repaired since.',
  'The ferry company, which carries some nine thousand people a year to the island, said it welcomed the decision but wanted to see the detailed plans first.',
  'A survey published in January found that most of the islanders supported the project, although many of them doubted that it would be finished on time.',
  'The government in the capital has promised to pay a third of the cost, provided that the lamp is kept in working order for at least twenty-five years.',
  'Construction firms have until the end of the month to submit their offers, and the council will choose between them at its meeting in early September.',
]

export const body = (paragraphs: readonly string[] = PARAGRAPHS): string =>
  paragraphs.map((text) => `<p>${text}</p>`).join('\n')

const HEAD =
  '<meta property="og:type" content="article"><meta property="og:title" content="Council votes to rebuild the island lighthouse"><meta property="article:published_time" content="2024-05-07T10:00:00Z"><meta property="og:site_name" content="The Island Gazette">'

/** A news page around `inner`, which stands where the body does. */
export function newsPage(inner: string, head: string = HEAD): Document {
  return parse(`<!doctype html><html lang="en"><head><title>Council votes to rebuild the island lighthouse - The Island Gazette</title>${head}</head>
<body><header><nav><a href="/">Home</a><a href="/news">News</a></nav></header>
<main><article><h1>Council votes to rebuild the island lighthouse</h1><div class="article-body">${inner}</div></article></main>
<footer><a href="/about">About us</a><p>Copyright 2024 The Island Gazette.</p></footer></body></html>`)
}

export function parse(
  html: string,
  url = 'https://www.gazette.example/2024/05/07/council-votes-to-rebuild-lighthouse',
): Document {
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window
  for (const template of document.querySelectorAll('template')) attachDeclared(template)
  return document
}

/** Shadow roots written into the page, which browsers attach while they parse and jsdom does not. */
function attachDeclared(template: HTMLTemplateElement): void {
  const host = template.parentElement
  if (!host || template.getAttribute('shadowrootmode') !== 'open') return
  const root = host.attachShadow({ mode: 'open' })
  root.append(template.content)
  template.remove()
  for (const inner of root.querySelectorAll('template')) attachDeclared(inner)
}

/** Finds the article of a page that must have one. */
export function found(document: Document): FoundArticle {
  const article = findArticle(document)
  if (!article) throw new Error('no article was found on the page')
  return article
}
