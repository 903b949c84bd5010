// The things an article explains by name: what the readers of appositions, close names and clauses find,
// each name once, by the explanation that says most.
import type { Article, Span } from '../../language/article.ts'
import type { Sentence } from '../../language/sentences.ts'
import type { Explained } from '../parts.ts'
import { tokensOf } from '../tokens.ts'
import { appositionsIn } from './appositions.ts'
import type { Found } from './found.ts'
import { clausesIn } from './clauses.ts'
import { closeNamesIn } from './close-names.ts'
import { listEnd } from './list-end.ts'
import { kindOfNotion } from './notion-kind.ts'
import { notionsIn } from './notions.ts'
import type { IsUsual } from './thing-names.ts'
import { GLOSS_MAX, join, pointsBack, quoteOf, tellsOfSomebody } from './quote.ts'

/** Each thing named and explained in a sentence of prose; names of `persons` are none; `people` are all the names of people. */
export function explainedThings(
  article: Pick<Article, 'text' | 'blocks'>,
  sentences: readonly Sentence[],
  persons: readonly Explained[],
  people: ReadonlySet<string>,
  isUsual: IsUsual,
): Explained[] {
  const { text } = article
  const taken = new Set(
    persons.flatMap(({ term }) => [term, term.slice(term.lastIndexOf(' ') + 1)]),
  )
  const isPerson = (name: string): boolean =>
    taken.has(name) ||
    name
      .split(' ')
      .some(
        (_, at, words) => at > 0 && taken.has(words.slice(at).join(' ')) && words.length - at > 1,
      )
  const explained = new Map<string, Explained>()
  const notions = new Map<string, Explained>()
  for (const sentence of sentences) {
    if (article.blocks[sentence.block]?.kind === 'heading') continue
    const tokens = tokensOf(text, sentence)
    const found = [
      ...appositionsIn(tokens, isUsual),
      ...closeNamesIn(tokens, isUsual),
      ...clausesIn(tokens, isUsual),
    ]
    for (const one of found) {
      const term = text.slice(one.name.start, one.name.end)
      if (isPerson(term) || explained.has(term)) continue
      const explanation = thing(text, sentence, term, one)
      if (explanation !== null) explained.set(term, explanation)
    }
    for (const notion of notionsIn(text, sentence)) {
      const { name, told } = notion
      const term = text.slice(name.start, name.end)
      if (isPerson(term) || explained.has(term) || notions.has(term.toLowerCase())) continue
      const found = thing(text, sentence, term, {
        name,
        told: join(name, told),
        kind: kindOfNotion(
          notion.described ?? '',
          term,
          (name) => people.has(name) || people.has(term),
        ),
      })
      if (found !== null)
        notions.set(term.toLowerCase(), {
          ...found,
          forms: [{ text: term, anyCase: !/^\p{Lu}/u.test(term) }],
        })
    }
  }
  return [...explained.values(), ...notions.values()]
}

function thing(
  text: string,
  sentence: Sentence,
  term: string,
  { told, kind }: Found,
): Explained | null {
  const words = closed(text, { start: told.start, end: listEnd(text, told.end) })
  // 'a region that drives our growth': of whoever speaks.
  if (/(?<!\p{L})(?:our|my|we|us)(?!\p{L})/u.test(words)) return null
  const isWhole =
    words.length <= GLOSS_MAX &&
    isBalanced(words) &&
    !pointsBack(words) &&
    !tellsOfSomebody(words) &&
    !(words.startsWith(term) && LEANS.test(words))
  const gloss = isWhole ? words : quoteOf(text, sentence, told)
  if (gloss === null || !isBalanced(gloss)) return null
  return {
    term,
    kind,
    gloss,
    forms: [{ text: term, anyCase: false }],
    mentions: [],
    sentence: { start: sentence.start, end: sentence.end },
  }
}

/** 'X, which runs alongside it', 'X, which was founded by his grandfather': on what the sentence says. */
const LEANS =
  /(?<!\p{L})(?:his|her) |(?:alongside|behind|under|beside|around|beneath|below|above) (?:it|them)$/u

/** Whether each bracket that opens closes: 'X (Y, DAJ), known as Z' may have been cut within one. */
function isBalanced(words: string): boolean {
  return words.split('(').length === words.split(')').length
}

/** The words, with the closing quotation mark of one opened within them. */
function closed(text: string, { start, end }: Span): string {
  const words = text.slice(start, end)
  const mark = /^[,.]?([”"’'])/.exec(text.slice(end, end + 2))?.[1] ?? ''
  return /(?<!\p{L})[“"‘'][^”"’']*$/u.test(words) ? words + mark : words
}
