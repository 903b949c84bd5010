// Articles for measurements on pages that change: as long as news is, none like another, each with a
// mark of its own near the top.
import { MONEY, SHIPPING, SUMMIT, type TestArticle } from '../../scripts/drive/articles.ts'

const KINDS = [SHIPPING, MONEY, SUMMIT]

/** The article of a number, about `words` long. */
export function numberedArticle(number: number, words: number): TestArticle {
  const kind = KINDS[number % KINDS.length] ?? SHIPPING
  const others = KINDS.flatMap(({ paragraphs }) => paragraphs.slice(2))
  const paragraphs = kind.paragraphs.map((text) => `${text} It was day ${number}.`)
  for (let at = 0, count = 180; count < words; at++) {
    const text = others[at % others.length] ?? ''
    paragraphs.push(`${text} That was paragraph ${at} of day ${number}.`)
    count += text.split(' ').length + 7
  }
  return { ...kind, title: `${kind.title}, day ${number}`, paragraphs }
}
