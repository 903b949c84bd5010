// The seed article: everything that any build must show for it, through the analyse command's code.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyseFile } from '../scripts/analyse/analyse-file.ts'
import { openGlossaries } from '../scripts/analyse/open-glossaries.ts'

const DIR = '../shared/seed-article'

interface Expected {
  isArticle: boolean
  published: string
  textMustContain: string[]
  textMustNotContain: string[]
  terms: { must: string[]; should: string[]; mustNot: string[] }
  definitionsInArticle: { short: string; long: string }[]
  people: { name: string; role: string }[]
  points: { mustNotContain: string[] }
}
interface Line {
  isArticle: boolean
  title: string
  published: string | null
  text: string
  terms: { start: number; end: number; surface: string; gloss: string }[]
  acronyms: { short: string; long: string; start: number; end: number }[]
  people: { name: string; role: string | null }[]
  points: { start: number; end: number; text: string }[]
}

const expected = JSON.parse(readFileSync(`${DIR}/expected.json`, 'utf8')) as Expected
const line = analyseFile(`${DIR}/theweek.html`, {
  glossaries: openGlossaries([], true),
  published: null,
  timings: false,
}) as Line

describe('the seed article', () => {
  it('is an article, with its date', () => {
    expect(line.isArticle).toBe(true)
    expect(line.published).toBe(expected.published)
  })

  it('has exactly the paragraphs of the article as its text', () => {
    const [, , ...paragraphs] = readFileSync(`${DIR}/article.txt`, 'utf8').trim().split(/\n\n/)
    expect(line.text.split('\n\n')).toEqual(paragraphs)
  })

  it.each(expected.textMustContain)('contains ‘%s’', (text) => {
    expect(line.text).toContain(text)
  })

  it.each(expected.textMustNotContain)('leaves out ‘%s’', (text) => {
    expect(line.text).not.toContain(text)
  })

  it.each([...expected.terms.must, ...expected.terms.should])('explains ‘%s’', (surface) => {
    const terms = line.terms.filter((term) => term.surface === surface)
    expect(terms.length).toBeGreaterThan(0)
    for (const { start, end, gloss } of terms) {
      expect(line.text.slice(start, end)).toBe(surface)
      expect(gloss.length).toBeGreaterThan(20)
    }
  })

  it.each(expected.terms.mustNot)('leaves ‘%s’ alone', (surface) => {
    expect(line.terms.map((term) => term.surface)).not.toContain(surface)
  })

  it.each(expected.definitionsInArticle)('finds the definition of $short', ({ short, long }) => {
    expect(line.acronyms).toContainEqual(expect.objectContaining({ short, long }))
  })

  it.each(expected.people)('finds $name and the role the text gives', ({ name, role }) => {
    expect(line.people).toContainEqual(expect.objectContaining({ name, role }))
  })

  it('has three to seven points, each a piece of its text', () => {
    expect(line.points.length).toBeGreaterThanOrEqual(3)
    expect(line.points.length).toBeLessThanOrEqual(7)
    for (const { start, end, text } of line.points) expect(line.text.slice(start, end)).toBe(text)
  })

  it.each(expected.points.mustNotContain)('has no point with ‘%s’', (text) => {
    expect(line.points.filter((point) => point.text.includes(text))).toEqual([])
  })

  it('says in its points what was approved, what it makes possible, and that it lapsed in 2020', () => {
    const points = line.points.map((point) => point.text).join('\n')
    expect(points).toMatch(/Cabinet .*approved|approved .*Cabinet/)
    expect(points).toMatch(/legal cover|may open avenues|might sell|foundational agreement/)
    expect(points).toMatch(/expired in 2020/)
  })
})
