// A page's brief as the popup and the panel show it.
import { textOf, type Span } from '../language/article.ts'
import { firstIndex } from '../language/first-index.ts'
import type { PageBrief } from '../messages/shapes.ts'
import type { TermMark } from './term-marks.ts'
import type { ReadPage } from './read-page.ts'

/** Describes the page as it stands now, with the part of the article that is in the window. */
export function describePage(page: ReadPage, marks: readonly TermMark[]): PageBrief {
  const { article, brief, document } = page
  const marked = new Set(marks.map(({ mention }) => mention.id))
  const terms = new Map<string, { -readonly [K in keyof Term]: Term[K] }>()
  for (const { id, term, kind, gloss, from, start, end } of brief.terms) {
    const known = terms.get(id)
    const mention = { start, end }
    if (known) known.mentions = [...known.mentions, mention]
    else
      terms.set(id, { id, term, kind, gloss, from, isMarked: marked.has(id), mentions: [mention] })
  }
  return {
    state: 'article',
    title: article.title,
    byline: article.byline,
    publisher: article.publisher,
    published: article.published,
    modified: article.modified,
    url: document.location.href,
    language: article.language,
    length: article.text.length,
    points: brief.points.map(({ start, end, reference, background }) => ({
      start,
      end,
      text: article.text.slice(start, end),
      ...(reference && { reference }),
      background: background === true,
    })),
    pointsReason: brief.pointsReason,
    terms: [...terms.values()],
    people: brief.people.map(({ name, role, start, end }) => ({ name, role, start, end })),
    sources: brief.sources.map(({ start, end, phrase, named }) => ({ start, end, phrase, named })),
    dates: brief.dates.map(({ start, end, iso, what }) => ({ start, end, iso, what })),
    figures: brief.figures.map((figure) => ({ ...figure, text: textOf(article, figure) })),
    inView: spanInView(page),
  }
}

type Term = PageBrief['terms'][number]

/** The blocks in the window, by their boxes: blocks stand in reading order, so halving finds them. */
function spanInView({ article, document, rangesOf }: ReadPage): Span | null {
  const height = document.defaultView?.innerHeight ?? 0
  const { blocks } = article
  const bottomOf = (index: number): number => {
    const block = blocks[index]
    return (block && rangesOf(block).at(-1)?.getBoundingClientRect().bottom) ?? Infinity
  }
  const topOf = (index: number): number => {
    const block = blocks[index]
    return (block && rangesOf(block)[0]?.getBoundingClientRect().top) ?? Infinity
  }
  const first = firstIndex(blocks.length, (index) => bottomOf(index) > 0)
  const after = firstIndex(blocks.length, (index) => topOf(index) >= height)
  const start = blocks[first]?.start
  const end = blocks[after - 1]?.end
  return start === undefined || end === undefined || end <= start ? null : { start, end }
}
