// What of real news the glossary explains: the ranked lists of terms and persons, the acronyms of a
// body of news, the terms of its longer articles. Data: ../shared/bench-data, which isn't in the repository.
import { existsSync, readFileSync } from 'node:fs'
import { readJsonLines } from '../json-lines.ts'
import { articleOf } from '../plain-articles.ts'
import { articleTerms } from '../../src/brief/article-terms.ts'
import { findDefinitions } from '../../src/brief/definitions.ts'
import { findExplained } from '../../src/brief/explained.ts'
import { findPeople } from '../../src/brief/people.ts'
import { findMentions } from '../../src/glossary/find-mentions.ts'
import type { Glossary } from '../../src/glossary/compiled/glossary.ts'
import { FLAG, ROLE } from '../../src/glossary/compiled/index-format.ts'
import { scanText } from '../../src/glossary/match/scan.ts'
import { joinTerms } from '../../src/join-terms.ts'
import { splitSentences } from '../../src/language/sentences.ts'

/** Where the lists and texts of real news are. */
export const DATA = '../shared/bench-data'

export interface Ranked {
  readonly term: string
  readonly kind: string
  readonly df: number
}

/** Rows of candidates.tsv or persons.tsv, most frequent first. */
export function rankedTerms(file: string): Ranked[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [term, kind, df] = line.split('\t')
      return term !== undefined && kind !== undefined && df !== undefined
        ? [{ term, kind, df: Number(df) }]
        : []
    })
}

/** Whether some entry, under whatever conditions, has the whole text as a surface. */
export function isSurface(glossary: Glossary, text: string): boolean {
  const hits = scanText(glossary, text, 0, text.length)
  return hits.surfaces.some((surface, index) => {
    const role = (glossary.surfaceFlags[surface] ?? 0) & FLAG.Role
    return (
      hits.starts[index] === 0 &&
      hits.ends[index] === text.length &&
      (role === ROLE.Entry || role === ROLE.Sense)
    )
  })
}

interface NewsRow {
  readonly id: string
  readonly source: string
  readonly title: string
  readonly text: string
  readonly url?: string
}

/** The news texts, every `step`-th; `recent` leaves out the wires of 1987. */
function newsTexts(step: number, recent: boolean): NewsRow[] {
  const file = `${DATA}/news-text/news.jsonl.gz`
  if (!existsSync(file)) return []
  return readJsonLines<NewsRow>(file)
    .filter(({ source }) => !recent || source !== 'reuters21578')
    .filter((_, index) => index % step === 0)
}

const ACRONYM =
  /(?<![\p{L}\p{N}-])(?:\p{Lu}\.){2,}|(?<![\p{L}\p{N}.-])\p{Lu}[\p{Lu}\d]{1,6}(?=s?(?![\p{L}\p{N}]))/gu
/** Capitals that are no acronyms, or that no reader asks about. */
const HOUSEHOLD: ReadonlySet<string> = new Set(
  'US UK USA UN EU TV AM PM ID OK CD DVD PC AD BC GMT UTC BST IST EST EDT ET PST PDT MV BA DC II III IV VI VII XI XII I A MR MRS DR ST NO CEO BBC CNN NBC CBS ABC FBI CIA VIP UFO DNA HIV AIDS NBA NFL NHL MLB FIFA UEFA FC AP AFP PTI ANI'.split(
    ' ',
  ),
)

/** Letters of which most are capitals but no acronym: a model ('S9'), or part of an address ('%E2'). */
const MODEL = /^\p{Lu}\d+$/u
/** A word in capitals that this many texts write in small letters is a word, no acronym: 'UPDATE', 'CAIRO'. */
const PLAIN_TEXTS = 3

/** In how many texts each word of three letters and more stands in small letters or as a name, in capitals. */
function plainWords(texts: readonly NewsRow[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of texts) {
    const words = new Set(text.match(/(?<![\p{L}\p{N}])\p{L}\p{Ll}{2,}(?![\p{L}\p{N}])/gu))
    for (const word of new Set([...words].map((one) => one.toUpperCase()))) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

/** Whether the words around are in capitals as well: a headline or a cry, no acronym. */
function isShouted(text: string, start: number, end: number): boolean {
  const before = /(\p{L}+)[ ,:]+$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? ''
  const after = /^[ ,:]+(\p{L}+)/u.exec(text.slice(end, end + 24))?.[1] ?? ''
  return [before, after].some((word) => word.length > 1 && word === word.toUpperCase())
}

export interface Coverage {
  readonly acronyms: number
  readonly explained: number
  /** Acronyms no mention covers, by how often. */
  readonly missing: ReadonlyMap<string, number>
  /** Different terms explained on each article of over 300 words. */
  readonly perArticle: readonly number[]
}

/** Acronym mentions explained, and terms an article, over news texts. */
export function newsCoverage(glossary: Glossary, step: number, recent: boolean): Coverage {
  let acronyms = 0
  let explained = 0
  const missing = new Map<string, number>()
  const perArticle: number[] = []
  const texts = newsTexts(step, recent)
  const plain = plainWords(texts)
  const isNone = (acronym: string): boolean =>
    HOUSEHOLD.has(acronym) || MODEL.test(acronym) || (plain.get(acronym) ?? 0) >= PLAIN_TEXTS
  for (const row of texts) {
    const article = articleOf(row)
    const sentences = splitSentences(article)
    const definitions = findDefinitions(article, sentences)
    const people = findPeople(article, sentences)
    const mentions = joinTerms(
      article.text,
      findMentions(article, [glossary], { definitions, today: '2026-11-23' }),
      articleTerms(article, findExplained(article, { sentences, definitions, people })),
    )
    let next = 0
    for (const match of article.text.matchAll(ACRONYM)) {
      const acronym = match[0].replaceAll('.', '')
      const end = match.index + match[0].length
      while ((mentions[next]?.end ?? Infinity) <= match.index) next++
      const mention = mentions[next]
      const isCovered = mention !== undefined && mention.start < end
      if (!isCovered && (isNone(acronym) || isShouted(article.text, match.index, end))) continue
      acronyms++
      if (isCovered) explained++
      else missing.set(acronym, (missing.get(acronym) ?? 0) + 1)
    }
    if (article.text.split(/\s+/).length > 300)
      perArticle.push(new Set(mentions.map(({ id }) => id)).size)
  }
  return { acronyms, explained, missing, perArticle }
}
