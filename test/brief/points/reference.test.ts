import { describe, expect, test } from 'vitest'
import { asArticle } from '../../../scripts/plain-articles.ts'
import { readArticle } from '../../../src/brief/points/reading.ts'
import { referenceOf } from '../../../src/brief/points/reference.ts'
import { splitSentences } from '../../../src/language/sentences.ts'

/** What the brackets in the article's last sentence say, with what stands before them; or null. */
function lastReference(text: string): string | null {
  const article = asArticle(text)
  const reading = readArticle(article, splitSentences(article))
  const line = reading.lines.at(-1)
  const reference = line === undefined ? null : referenceOf(reading, line, [])
  if (line === undefined || reference === null) return null
  return `${article.text.slice(line.sentence.start, reference.at)} [${reference.insert}]`
}

const NEWS = 'Port Lorne has closed its quay to boats of Vell.'

describe('An opening is said in full', () => {
  test.each([
    ['The VHB opened the quay. It also runs two ferries.', 'It [the VHB]'],
    [
      'The Vell Pact is an accord on landing rights. Boats may land. The accord was signed in May.',
      'The accord [the Vell Pact]',
    ],
    [
      'Ada Finn of the Vell Foundation left. Boats may land. The foundation moved in May.',
      'The foundation [the Vell Foundation]',
    ],
    [`${NEWS} It comes days after a strike of the pilots.`, 'It [the news]'],
    [`${NEWS} This follows complaints from pilots.`, 'This [the news]'],
  ])('where the article makes it plain: %s', (text, shown) => {
    expect(lastReference(text)).toBe(shown)
  })

  test.each([
    [`${NEWS} It was painted in May.`],
    ['The United States signed. Boats may land. The states held elections in May.'],
    ['The Lorne Potato Board signed. Boats may land. The potato grew in May.'],
    [`${NEWS} It comes into force in May.`],
    [`${NEWS} It follows a group of young pilots.`],
    [`${NEWS} A law was passed in May. It came after a strike of the pilots.`],
    ['It came after a strike of the pilots.'],
  ])('and not where anything else may be meant: %s', (text) => {
    expect(lastReference(text)).toBeNull()
  })
})
