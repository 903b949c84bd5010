// The form of the sense cases: a line each, 'text => surface: id; surface: -' ('-': no mention).
// A text may begin with settings in brackets: [title=…; host=…; published=…; MOA=Ministry of Art].
import type { Article } from '../../../src/language/article.ts'

export interface SenseCase {
  readonly line: string
  readonly article: Article
  readonly definitions: readonly { readonly short: string; readonly long: string }[]
  /** Wanted entry of each surface, null for none. */
  readonly wanted: readonly { readonly surface: string; readonly id: string | null }[]
}

function readCase(line: string): SenseCase {
  const [given = '', answers = ''] = line.split(' => ')
  const bracket = /^\[(?<settings>[^\]]*=[^\]]*)\] /.exec(given)
  const text = given.slice(bracket?.[0].length ?? 0).replaceAll(' ¶ ', '\n\n')
  const settings = new Map(
    (bracket?.groups?.['settings'] ?? '')
      .split('; ')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const [key = '', value = ''] = pair.split('=')
        return [key, value] as const
      }),
  )
  let at = 0
  const blocks = text.split('\n\n').map((paragraph) => {
    const block = { start: at, end: at + paragraph.length, kind: 'paragraph' as const }
    at = block.end + 2
    return block
  })
  return {
    line,
    article: {
      title: settings.get('title') ?? '',
      standfirst: null,
      byline: null,
      published: settings.get('published') ?? null,
      modified: null,
      publisher: null,
      host: settings.get('host') ?? null,
      language: 'en',
      text,
      blocks,
    },
    definitions: [...settings]
      .filter(([key]) => /^\p{Lu}/u.test(key))
      .map(([short, long]) => ({ short, long })),
    wanted: answers.split('; ').map((answer) => {
      const [surface = '', id = '-'] = answer.split(': ')
      return { surface, id: id === '-' ? null : id }
    }),
  }
}

/** The cases of a table; blank lines and lines that begin with '#' are left out. */
export function readCases(table: string): SenseCase[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readCase)
}
