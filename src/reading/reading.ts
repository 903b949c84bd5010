// An article while it is read: its marks on the page, and the card that answers pointer, keyboard
// and touch. Everything hangs on one signal; aborting it leaves nothing.
import { hoverIntent } from '../card/hover-intent.ts'
import type { Span } from '../language/article.ts'
import { paint } from '../marks/paint.ts'
import type { PageBrief } from '../shapes.ts'
import { announcer } from './announce.ts'
import { cardDesk, type PointerPlace } from './card-desk.ts'
import { describePage } from './describe.ts'
import { markLayer, type TermMark } from './mark-layer.ts'
import { onPointer } from './pointer.ts'
import type { ReadPage } from './read-page.ts'
import { scrollToRange } from './scroll.ts'
import { explainSelection } from './selection.ts'

const FLASH_MS = 1800

export interface Reading {
  readonly count: number
  describe(): PageBrief
  /** Scrolls to a span of the article and flashes it; false when the page no longer has it. */
  visit(span: Span): boolean
  /** Scrolls to a term's first mark and opens its card; false when it has none. */
  visitTerm(id: string): boolean
  /** Moves to the next (1) or previous (-1) term from where the reader is. */
  step(by: 1 | -1): boolean
  /** Explains the selected words; without any, opens the card of the term last visited, or of the
   *  first in the window, and moves into it. */
  openCard(): boolean
  /** Explains words selected on the page, beside them. */
  explain(words: string): boolean
}

/** Paints the marks and listens, until `signal` is aborted; `life` ends when the extension is gone. */
export function openReading(page: ReadPage, life: AbortController, signal: AbortSignal): Reading {
  const { document, rangesOf } = page
  const layer = markLayer(page, signal)
  const announce = announcer(document, signal)
  let place: PointerPlace = null
  let flashing: ReturnType<typeof setTimeout> | undefined
  let visited: TermMark | null = null

  const hover = hoverIntent<TermMark>(
    (mark) => void desk.open(mark, { place }),
    () => desk.leave(),
  )
  const desk = cardDesk({ page, layer, hover, visit, life, signal })

  function visit(span: Span): boolean {
    const ranges = rangesOf(span)
    const [range] = ranges
    if (!range) return false
    desk.close()
    void scrollToRange(range)
    paint('gloss-flash', ranges)
    clearTimeout(flashing)
    flashing = setTimeout(() => paint('gloss-flash', []), FLASH_MS)
    return true
  }

  function visitMark(mark: TermMark | undefined): boolean {
    const [range] = mark?.ranges ?? []
    if (!mark || !range) return false
    visited = mark
    announce(`${mark.mention.term}: ${mark.mention.gloss}`)
    void scrollToRange(range).then(async () => {
      if (!signal.aborted) await desk.open(mark, { place: null, isSticky: true })
    })
    return true
  }

  onPointer(
    document,
    layer.hit,
    {
      over(mark, at) {
        place = at
        layer.repaint()
        if (!desk.isPinned()) hover.over(mark)
      },
      tap(mark, at) {
        if (mark) void desk.open(mark, { place: at, isSticky: true })
        else desk.dismiss()
      },
      focus(element) {
        const mark = layer.marks.find(({ ranges }) =>
          ranges.some((range) => range.intersectsNode(element)),
        )
        if (mark) void desk.open(mark, { place: null, isSticky: true })
      },
    },
    signal,
  )
  document.addEventListener('scroll', () => layer.repaint(), {
    passive: true,
    capture: true,
    signal,
  })
  document.addEventListener('visibilitychange', () => layer.repaint(), { signal })
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !desk.isOpen()) return
      event.stopPropagation()
      event.preventDefault()
      desk.close()
    },
    { capture: true, signal },
  )
  signal.addEventListener('abort', () => {
    clearTimeout(flashing)
    hover.reset()
  })

  return {
    count: new Set(layer.marks.map(({ mention }) => mention.id)).size,
    describe: () => describePage(page, layer.marks),
    visit,
    visitTerm: (id) => visitMark(layer.marks.find(({ mention }) => mention.id === id)),
    step(by) {
      const at = visited
        ? layer.marks.indexOf(visited)
        : by > 0
          ? firstInWindow(layer.marks) - 1
          : 0
      const count = layer.marks.length
      return count > 0 && visitMark(layer.marks[(at + by + count) % count])
    },
    openCard() {
      if (explainSelection(document.getSelection()?.toString() ?? '', page, desk)) return true
      const mark = visited ?? layer.marks[firstInWindow(layer.marks)]
      if (!mark) return false
      void desk.open(mark, { place: null, isSticky: true, takesFocus: true })
      return true
    },
    explain: (words) => explainSelection(words, page, desk),
  }
}

function firstInWindow(marks: readonly TermMark[]): number {
  const index = marks.findIndex(({ ranges: [range] }) => {
    const box = range?.getBoundingClientRect()
    return box && box.top >= 0 && box.bottom <= innerHeight
  })
  return Math.max(index, 0)
}
