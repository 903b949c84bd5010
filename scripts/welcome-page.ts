// The welcome page with the demo article set into it: a page of ours needs no frame for it, and so no
// permission for frames.

const ARTICLE_GOES = '<!-- the demo article -->'
const STATEMENTS_GO = '<!-- what the demo article states of itself -->'

/**
 * The welcome page's HTML with the demo's article, and what its page states of it, in their places.
 * @throws when the demo has no article, or the page no place for it
 */
export function welcomePage(page: string, demo: string): string {
  const [article] = /<article\b[\s\S]*<\/article>/.exec(demo) ?? []
  if (article === undefined)
    throw new Error('assets/demo.html has no <article>: the welcome page shows it')
  for (const place of [ARTICLE_GOES, STATEMENTS_GO]) {
    if (!page.includes(place)) throw new Error(`src/welcome/welcome.html has no line '${place}'`)
  }
  const statements = demo.match(/<meta\s+property="[^>]*>/g) ?? []
  return page
    .replace(ARTICLE_GOES, () => article)
    .replace(STATEMENTS_GO, () => statements.join('\n    '))
}
