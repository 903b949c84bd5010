// One file through the very code of the extension, as a line of the analyse contract.
import { readFileSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'
import { analyse, type Brief } from '../../src/analyse.ts'
import { findArticle } from '../../src/article/find-article.ts'
import { EMPTY_BRIEF } from '../../src/empty-brief.ts'
import type { Glossary } from '../../src/glossary/compiled/glossary.ts'
import { textOf, type Article } from '../../src/language/article.ts'
import { decodeText } from './decode-text.ts'
import { articleOfText } from './plain-text.ts'

export interface FileOptions {
  readonly glossaries: readonly Glossary[]
  /** For a file that states no date. */
  readonly published: string | null
  readonly timings: boolean
}

/**
 * The line of a file: `.html` is parsed and its article found as in a page, anything else is read
 * as plain text.
 * @throws when the file can't be read
 */
export function analyseFile(file: string, options: FileOptions): object {
  const source = readFileSync(file)
  const ms: Record<string, number> = {}
  let at = performance.now()
  const onStage = (stage: string): void => {
    ms[stage] = Math.round((performance.now() - at) * 100) / 100
    at = performance.now()
  }
  const document = /\.x?html?$/i.test(file) ? documentOf(source) : null
  at = performance.now()
  const found = document ? findArticle(document)?.article : articleOfText(decodeText(source), null)
  onStage('find')
  // A file may be empty, or have a headline and no more.
  const isArticle = found !== undefined && found.text !== ''
  const article = isArticle ? { ...found, published: found.published ?? options.published } : null
  const brief = article
    ? analyse(article, {
        glossaries: options.glossaries,
        today: new Date().toISOString().slice(0, 10),
        onStage,
      })
    : EMPTY_BRIEF
  return { file, ...describe(article, brief), ...(options.timings ? { ms } : {}) }
}

/** The page of a file's bytes, since it states its own encoding; what is wrong in its style sheets is not ours to print. */
function documentOf(source: Buffer): Document {
  return new JSDOM(source, { virtualConsole: new VirtualConsole() }).window.document
}

function describe(article: Article | null, brief: Brief): object {
  const text = article?.text ?? ''
  return {
    isArticle: article !== null,
    title: article?.title ?? '',
    published: article?.published ?? null,
    language: article?.language ?? '',
    text,
    terms: brief.terms.map(({ start, end, id, term, kind, gloss, from }) => {
      return { start, end, surface: text.slice(start, end), id, term, kind, gloss, from }
    }),
    acronyms: brief.acronyms.map(({ short, long, start, end }) => ({ short, long, start, end })),
    people: brief.people.map(({ name, role, start, end }) => ({ name, role, start, end })),
    points: brief.points.map((point) => {
      const { start, end, reference } = point
      return { start, end, text: textOf({ text }, point), ...(reference && { reference }) }
    }),
    dates: brief.dates,
    figures: brief.figures,
    quotes: brief.quotes,
  }
}
