// Whether a page is an article: a mark on a shop or a web app is worse than none.
import type { Composed } from './compose.ts'
import type { Seeds } from './seeds.ts'
import type { Statements } from './statements.ts'

/** Whether what was found reads as an article on a page that calls itself one. */
export function isArticle(document: Document, composed: Composed): boolean {
  const sentences = composed.text.match(/[.!?]["'”’)]*(?=\s|$)/g)?.length ?? 0
  if (sentences < 4 || composed.text.length < 400) return false
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? ''
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')].some(
    (script) =>
      /"@type"\s*:\s*(?:\[\s*)?"(?:\w*Article|BlogPosting|LiveBlogPosting)"/.test(
        script.textContent,
      ),
  )
  if (linked || /article/i.test(type)) return true
  const path = document.URL.replace(/^\w+:\/\/[^/]*/, '')
  return path !== '/' && sentences > 12 && document.querySelectorAll('h1').length === 1
}

/** Whether the page is worth walking. */
export function mayBeArticle(_document: Document, _statements: Statements, _seeds: Seeds): boolean {
  return true
}
