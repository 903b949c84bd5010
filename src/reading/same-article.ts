// Whether two readings of a page are of one article, whose text may have changed.
import type { Article } from '../language/article.ts'

type Named = Pick<Article, 'title' | 'published'>

/** By what a changed text leaves as it was: the title and the day it was published. */
export function isSameArticle(one: Named, other: Named): boolean {
  return one.title === other.title && one.published === other.published
}
