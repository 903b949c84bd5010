// Which countries an article is about: by the names, demonyms and capitals it mentions, its dateline
// and publisher, and the terms in it that belong to one country.
import type { Article } from '../../language/article.ts'
import type { CountryHit } from '../match/candidates.ts'
import { countryOfHost } from './publishers.ts'
import { isInDateline, type Reading } from './reading.ts'

export interface About {
  /** How much speaks for each country, by ISO code. */
  readonly scores: ReadonlyMap<string, number>
  /** Where it was written, by its dateline. */
  readonly dateline: string | null
  readonly publisher: string | null
}

const IN_HEADLINE = 3
const DATELINE = 6
const PUBLISHER = 4
/** What one certain term of a country says, and the most all of them say together. */
const TERM = 2
const MOST_OF_TERMS = 12
/** The US is in the news of everywhere. */
const DAMPED: Readonly<Record<string, number>> = { US: 0.5 }

/** Scores the countries of an article; `terms` are the countries of terms recognised with certainty. */
export function countriesInArticle(
  article: Article,
  reading: Reading,
  hits: readonly CountryHit[],
  terms: readonly (readonly string[])[],
): About {
  const scores = new Map<string, number>()
  const add = (code: string, score: number): void => {
    scores.set(code, (scores.get(code) ?? 0) + score * (DAMPED[code] ?? 1))
  }
  let dateline: string | null = null
  for (const { start, end, code, weight } of hits) {
    if (isInDateline(reading, { start, end })) {
      dateline = code
    } else {
      add(code, start < reading.body ? weight * IN_HEADLINE : weight)
    }
  }
  const ofTerms = new Map<string, number>()
  for (const codes of terms) {
    for (const code of codes) {
      ofTerms.set(code, Math.min(MOST_OF_TERMS, (ofTerms.get(code) ?? 0) + TERM / codes.length))
    }
  }
  for (const [code, score] of ofTerms) add(code, score)
  if (dateline !== null) add(dateline, DATELINE)
  const publisher = countryOfHost(article.host)
  if (publisher !== null) add(publisher, PUBLISHER)
  return { scores, dateline, publisher }
}

/** How much more the first country must have than any other to be the one the article is about. */
const LEAD = 1.4
const ENOUGH = 4.5
/** Where no other country is spoken of as much as a third as often, little is enough. */
const ALONE = 3
const LITTLE = 3

/**
 * The one of `choices` that the article is about, or null when none of them leads, or another
 * country does.
 */
export function leadingCountry(about: About, choices: ReadonlySet<string>): string | null {
  let best: string | null = null
  let bestScore = 0
  let secondScore = 0
  for (const [code, score] of about.scores) {
    if (score > bestScore) {
      secondScore = bestScore
      bestScore = score
      best = code
    } else if (score > secondScore) {
      secondScore = score
    }
  }
  if (best === null || bestScore < (bestScore >= secondScore * ALONE ? LITTLE : ENOUGH)) return null
  if (bestScore >= secondScore * LEAD) return choices.has(best) ? best : null
  // Two countries share the article: the one it was written in or for speaks of its own without naming it.
  for (const home of [about.dateline, about.publisher]) {
    if (home !== null && choices.has(home) && (about.scores.get(home) ?? 0) * LEAD >= bestScore)
      return home
  }
  return null
}

/** Whether no country has more than twice what speaks for one. */
export function isAmongFirst(about: About, code: string): boolean {
  return (about.scores.get(code) ?? 0) * 2 >= Math.max(...about.scores.values())
}

/** So much speaks for a country that is named again and again. */
const AGAIN_AND_AGAIN = 6

/** Whether much speaks for a country, and at most half as much for any other. */
export function isFarAhead({ scores }: About, code: string): boolean {
  const own = scores.get(code) ?? 0
  if (own < AGAIN_AND_AGAIN) return false
  return [...scores].every(([other, score]) => other === code || score * 2 <= own)
}
