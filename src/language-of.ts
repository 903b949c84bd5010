// The language that a term is explained in, which may not be the page's.
import type { Mention } from './glossary/mention.ts'
import type { Article } from './language/article.ts'

/** As BCP 47; null where it isn't known: an own glossary may be in any, and doesn't say. */
export function languageOf(
  { from }: Pick<Mention, 'from'>,
  { language }: Pick<Article, 'language'>,
): string | null {
  if (from === 'article') return language
  return from === 'glossary' ? 'en' : null
}
