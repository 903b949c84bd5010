// Which of an article's terms it turns on: what the popup lists first.
import type { PageBrief } from '../messages/shapes.ts'

type Term = PageBrief['terms'][number]

/** A main point and the headline weigh as much as two more mentions; past four, more say no more. */
const MOST_MENTIONS = 4
const IN_POINT = 2
const IN_TITLE = 2

/**
 * The article's terms with the `count` that weigh most in front, the weightiest first: those that the headline and the
 * main points name, and that come again and again. The rest follow in the article's order. What isn't marked (a
 * household name, a term the reader knows) weighs less than all that is; of equals the one named first weighs more.
 */
export function keyTermsFirst(brief: PageBrief, count: number): Term[] {
  const weights = new Map(brief.terms.map((term) => [term, weight(term, brief)]))
  const key = [...weights]
    .toSorted(([a, ofA], [b, ofB]) => Number(b.isMarked) - Number(a.isMarked) || ofB - ofA)
    .slice(0, count)
    .map(([term]) => term)
  return [...new Set([...key, ...brief.terms])]
}

function weight({ term, mentions }: Term, { title, points }: PageBrief): number {
  const inPoint = mentions.some((mention) =>
    points.some(({ start, end }) => start <= mention.start && mention.end <= end),
  )
  const inTitle = title.toLowerCase().includes(term.toLowerCase())
  return (
    Math.min(mentions.length, MOST_MENTIONS) + (inPoint ? IN_POINT : 0) + (inTitle ? IN_TITLE : 0)
  )
}
