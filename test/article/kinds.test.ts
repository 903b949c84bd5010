import { describe, expect, test } from 'vitest'
import { findArticle } from '../../src/article/find-article.ts'
import { ARTICLES } from './kinds/articles.ts'
import { FORMS } from './kinds/forms.ts'
import { OTHERS } from './kinds/others.ts'
import { SYSTEMS } from './kinds/systems.ts'
import { found, parse } from './page.ts'

describe.each([...ARTICLES, ...FORMS, ...SYSTEMS])(
  'an article of the kind: $name',
  ({ url, html, ...wanted }) => {
    const { article } = found(parse(html, url))

    test('all of the body is found, in order, and nothing else', () => {
      const blocks = article.text.split('\n\n')
      const isMaybe = (block: string): boolean =>
        wanted.maybe?.includes(block) === true && !wanted.blocks.includes(block)
      expect(blocks.filter((block) => !isMaybe(block))).toEqual(wanted.blocks)
    })

    test('its title and its day are read', () => {
      const { title = article.title, published = article.published } = wanted
      expect(article).toMatchObject({ title, published })
    })
  },
)

test.each(OTHERS)('none is found on a page of the kind: $name', ({ url, html }) => {
  expect(findArticle(parse(html, url))).toBeNull()
})
