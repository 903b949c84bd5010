// A print view states nothing and links nowhere: it is told by what is left, a day or who wrote it above prose in
// which somebody says something.
import { inOneLine } from './dom/element-text.ts'
import { datesIn } from './page/dates.ts'

/** Characters of prose, its share of the page's text, and of links no more than one for so many of them. */
const ENOUGH = 800
const NEARLY_ALL = 0.7
const EACH_LINK = 200
/** What may stand above the body, its first long line, and the beginning by which that is found. */
const MOST_ABOVE = 750
const LONG = 80
const BEGINNING = 30
const BYLINE = /(?:^| )By \p{Lu}/u
const SAYING = [' said', ' says', ' told ', 'according to']

const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'noscript'])
const SHOW_TEXT = 4

/** Whether a page is an article on paper; `text` is what was chosen of it. */
export function isBareArticle({ body }: Document, text: string): boolean {
  if (text.length < ENOUGH || !SAYING.some((words) => text.includes(words))) return false
  if (body.getElementsByTagName('a').length * EACH_LINK > text.length) return false
  const shown = inOneLine(shownIn(body))
  if (text.length < NEARLY_ALL * shown.length) return false
  const first = text.split('\n\n').find((line) => line.length > LONG) ?? text
  const above = shown.slice(0, shown.indexOf(first.slice(0, BEGINNING)))
  return above.length < MOST_ABOVE && (datesIn(above).length > 0 || BYLINE.test(above))
}

/** What of the page's text is no script, its pieces apart. */
function shownIn(body: Element): string {
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_TEXT)
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!UNREAD.has(node.parentElement?.localName ?? '')) text += ` ${node.nodeValue}`
  return text
}
