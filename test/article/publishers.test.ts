import { describe, expect, test } from 'vitest'
import { found, parse } from './page.ts'
import { SHAPES } from './publishers/all.ts'

describe.each(SHAPES)('in the shape of $name', (shape) => {
  const { article } = found(parse(shape.html, shape.url))
  test('the body is found, exactly', () => {
    expect(article.text.split('\n\n')).toEqual(shape.blocks)
  })
  test('title, date and byline are read', () => {
    const { title, published, byline } = shape
    expect(article).toMatchObject({ title, published, byline })
  })
})
