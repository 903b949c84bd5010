// A background that has just been woken reads its first article several times slower than its second:
// no code of it has run yet. So it reads a line beforehand, while the article is on its way.
import { analyse } from '../analyse.ts'
import { bareArticle } from '../language/article.ts'
import { loadGlossaries } from './load.ts'

const LINE =
  '“Nothing was signed on Monday,” said Asim Munir, the Chief of Army Staff, after talks on the Financial Action Task Force (FATF) had cost $4 million.'

let isWarm = false

/** Loads the glossaries and reads a line, once in the life of the worker. */
export async function warmUp(): Promise<void> {
  if (isWarm) return
  isWarm = true
  const glossaries = await loadGlossaries()
  const blocks = [{ start: 0, end: LINE.length, kind: 'paragraph' }] as const
  analyse(bareArticle(LINE, blocks), { glossaries, today: '2026-01-01' })
}
