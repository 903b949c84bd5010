import { describe, expect, it } from 'vitest'
import { articleOfText } from '../../scripts/analyse/plain-text.ts'

describe('an article written as plain text', () => {
  const article = articleOfText(
    'A headline\n\nThe first paragraph,\nover two lines.\n\n\n  The second. \n',
    '2023-08-03',
  )

  it('takes its first line as the headline', () => {
    expect(article.title).toBe('A headline')
  })

  it('has a block for each paragraph, white space collapsed', () => {
    const texts = article.blocks.map(({ start, end }) => article.text.slice(start, end))
    expect(texts).toEqual(['The first paragraph, over two lines.', 'The second.'])
    expect(article.text).toBe(texts.join('\n\n'))
  })

  it('takes the line after the headline as a paragraph also without a blank line between', () => {
    expect(articleOfText('Headline\nBody.', null).text).toBe('Body.')
  })

  it('may begin with blank lines', () => {
    expect(articleOfText('\n\nHead\nPara about NATO.\n', null)).toMatchObject({
      title: 'Head',
      text: 'Para about NATO.',
    })
  })

  it.each(['\r\n', '\r'])('may end its lines with %j', (end) => {
    const lines = ['Head', '', 'First,', 'over two lines.', '', 'Second.']
    expect(articleOfText(lines.join(end), null)).toMatchObject({
      title: 'Head',
      text: 'First, over two lines.\n\nSecond.',
    })
  })

  it('is empty for an empty file', () => {
    expect(articleOfText('', null)).toMatchObject({ title: '', text: '', blocks: [] })
  })
})
