import { describe, expect, test } from 'vitest'
import { found, parse } from './page.ts'
import { SHAPES } from './publishers/all.ts'
import { mistakesIn } from './publishers/still-wrong.ts'

describe.each(SHAPES)('in the shape of $name', (shape) => {
  const { article } = found(parse(shape.html, shape.url))

  test('all of the body is found, in order, and nothing else', () => {
    const { made, known } = mistakesIn(shape, article.text)
    expect(made).toEqual(known)
    const inOrder = article.text.split('\n\n').filter((block) => shape.blocks.includes(block))
    expect(inOrder).toEqual(shape.blocks.filter((block) => !made.missing.includes(block)))
  })

  test('title, day and byline are read', () => {
    const { title, published, byline } = shape
    expect(article).toMatchObject({ title, published, byline })
  })
})
