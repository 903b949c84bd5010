// An article while it is read: its marks on the page, and the card that answers pointer, keyboard
// and touch. Everything hangs on one signal; aborting it leaves nothing.
import type { Brief } from '../analyse.ts'
import { createCard } from '../card/card.ts'
import { hoverIntent } from '../card/hover-intent.ts'
import type { Mention } from '../glossary/mention.ts'
import { textOf, type Article, type Span } from '../language/article.ts'
import { hitTester } from '../marks/hit.ts'
import { firstMentions, isInControl, type Mark } from '../marks/mark.ts'
import { clearAll, isPainted, paint } from '../marks/paint.ts'
import { send, type PageBrief } from '../messages.ts'
import type { Explanation } from '../shapes.ts'
import { cardContent } from './card-content.ts'
import { isExtensionGone, sendOrRetry } from './extension.ts'
import { onPointer } from './pointer.ts'
import { scrollToRange } from './scroll.ts'

const FLASH_MS = 1800

export interface Reading {
  describe(): PageBrief
  visitPoint(index: number): boolean
  visitTerm(id: string): boolean
}

/** A page as it was read. */
export interface ReadPage {
  readonly document: Document
  readonly article: Article
  readonly brief: Brief
  readonly rangesOf: (span: Span) => Range[]
}

type Point = { readonly x: number; readonly y: number }

/** Paints the marks and listens, until `signal` is aborted; `life` ends when the extension is gone. */
export function openReading(page: ReadPage, life: AbortController, signal: AbortSignal): Reading {
  const { document, article, brief, rangesOf } = page
  const marks = firstMentions(article, brief.terms)
    .map((mention): Mark<Mention> => ({ mention, ranges: rangesOf(mention) }))
    .filter(({ ranges }) => ranges.length > 0 && !ranges.some(isInControl))
  const explanations = new Map<string, Promise<Explanation | null>>()
  let wanted: Mark<Mention> | null = null
  let flashing: ReturnType<typeof setTimeout> | undefined

  const hover = hoverIntent<Mark<Mention>>(
    (mark) => void open(mark, lastPoint),
    () => card.hide(),
  )
  const card = createCard(
    document,
    {
      onHover: (inside) => hover.onCard(inside),
      onClose: () => {
        wanted = null
        hover.reset()
        paint('gloss-open', [])
      },
    },
    signal,
  )
  let lastPoint: Point | null = null

  function explanationOf(mention: Mention): Promise<Explanation | null> {
    const known = explanations.get(mention.id)
    if (known) return known
    const asked =
      mention.from === 'article'
        ? Promise.resolve(null)
        : sendOrRetry(() => send('explain', { id: mention.id, published: article.published }))
    explanations.set(mention.id, asked)
    asked.catch(() => explanations.delete(mention.id))
    return asked
  }

  async function open(mark: Mark<Mention>, point: Point | null): Promise<void> {
    wanted = mark
    const explanation = await explanationOf(mark.mention).catch(() => null)
    if (isExtensionGone()) return life.abort()
    const [range] = mark.ranges
    if (wanted !== mark || signal.aborted || !range) return
    card.show(cardContent(mark.mention, explanation, { article, brief, visit }), range, point)
    paint('gloss-open', mark.ranges)
  }

  function visit(span: Span): boolean {
    const ranges = rangesOf(span)
    const [range] = ranges
    if (!range) return false
    card.hide()
    void scrollToRange(range)
    paint('gloss-flash', ranges)
    clearTimeout(flashing)
    flashing = setTimeout(() => paint('gloss-flash', []), FLASH_MS)
    return true
  }

  function repaint(): void {
    if (marks.length > 0 && !isPainted('gloss-mark')) {
      paint(
        'gloss-mark',
        marks.flatMap(({ ranges }) => ranges),
      )
    }
  }

  repaint()
  onPointer(
    document,
    hitTester(document, marks, []),
    {
      over: (mark, point) => {
        lastPoint = point
        hover.over(mark)
        repaint()
      },
      tap: (mark, point) => {
        if (mark) void open(mark, point)
        else card.hide()
      },
      focus: (element) => {
        const mark = marks.find(({ ranges }) =>
          ranges.some((range) => range.intersectsNode(element)),
        )
        if (mark) void open(mark, null)
      },
    },
    signal,
  )
  document.addEventListener('scroll', repaint, { passive: true, capture: true, signal })
  document.addEventListener('visibilitychange', repaint, { signal })
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !card.isOpen()) return
      event.stopPropagation()
      event.preventDefault()
      card.hide()
    },
    { capture: true, signal },
  )
  signal.addEventListener('abort', () => {
    clearTimeout(flashing)
    hover.reset()
    clearAll()
  })

  return {
    describe: () => ({
      state: 'article',
      title: article.title,
      points: brief.points.map((point) => ({
        text: textOf(article, point),
        background: point.background === true,
      })),
      terms: marks.map(({ mention: { id, term, kind, gloss } }) => ({ id, term, kind, gloss })),
    }),
    visitPoint(index) {
      const point = brief.points[index]
      return point !== undefined && visit(point)
    },
    visitTerm(id) {
      const mark = marks.find(({ mention }) => mention.id === id)
      const [range] = mark?.ranges ?? []
      if (!mark || !range) return false
      void scrollToRange(range).then(() => (signal.aborted ? undefined : open(mark, null)))
      return true
    },
  }
}
