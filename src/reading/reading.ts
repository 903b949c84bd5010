// An article while it is read: its marks on the page, and the card that answers pointer, keyboard
// and touch. Everything hangs on one signal; aborting it leaves nothing.
import { hoverIntent } from '../card/hover-intent.ts'
import { isFocusOn } from '../marks/mark.ts'
import type { SpanOf } from '../messages/span.ts'
import type { PageState } from '../messages/shapes.ts'
import { announcer } from './announce.ts'
import type { Announced } from './desk.ts'
import { describePage } from './describe.ts'
import { deskAtHand } from './desk-at-hand.ts'
import { explanationsAt } from './explanations.ts'
import { flashlight } from './flashlight.ts'
import { keepPainted } from './keep-painted.ts'
import { onKeys } from './keys.ts'
import { languageOf } from '../language-of.ts'
import { markLayer } from './mark-layer.ts'
import type { TermMark } from './term-marks.ts'
import { onPointer } from './pointer.ts'
import type { ReadPage } from './read-page.ts'
import { isSameArticle } from './same-article.ts'
import { scroller } from './scroll.ts'
import { selectedRange } from './selection.ts'
import type { PointerPlace } from './shown.ts'
import { isMarkInWindow, markAt, markFrom } from './steps.ts'
import { wakeAtLinks } from './wake.ts'

/** Of selected words, in code points: more are no term. */
const LONGEST = 120

export interface Reading {
  readonly count: number
  /** What the popup shows; 'reading' while the rest of a very long article is. */
  describe(): PageState
  /** Whether every mark still stands on its text: a page that moves nodes about empties ranges. */
  isWhole(): boolean
  /**
   * Goes on with what the article has become, the card and the marks of untouched text as they are;
   * false when it is another article, or other settings, and has to be opened afresh.
   */
  update(next: ReadPage): boolean
  /**
   * Scrolls to a span of the article and flashes it; false when the page no longer has it, or a text of
   * another length than the span is of.
   */
  visit(span: SpanOf): boolean
  /** Scrolls to a term's first mark and opens its card; false when it has none. */
  visitTerm(id: string): boolean
  /** Moves to the next (1) or previous (-1) term from where the reader is. */
  step(by: 1 | -1): boolean
  /**
   * Explains the words that are selected; else opens the card of the term last visited, if it is in the
   * window, or of the first in it or below it, and moves into it.
   */
  openCard(): boolean
  /** Explains words selected on the page, beside them. */
  explain(words: string): boolean
}

/** Paints the marks and listens, until `signal` is aborted; `life` ends when the extension is gone. */
export function openReading(first: ReadPage, life: AbortController, signal: AbortSignal): Reading {
  const page = { ...first }
  const { document } = page
  const { documentElement } = document
  const layer = markLayer(page, signal)
  const repaint = keepPainted(document, layer, life, signal)
  const say = announcer(document, signal)
  const announce = ({ term, gloss }: Announced, language: string | null): void =>
    say(`${term}: ${gloss}`, language)
  const scrollTo = scroller()
  const light = flashlight(scrollTo, signal)
  const announceMark = ({ mention }: TermMark): void =>
    announce(mention, languageOf(mention, page.article))
  let place: PointerPlace = null
  let visited: TermMark | null = null

  const hover = hoverIntent<TermMark>({
    prepare: (mark) => void desk.prepare(mark),
    open: (mark) => void desk.open(mark, { place }),
    close: () => desk.leave(),
  })
  const explanations = explanationsAt(page.article.published)
  const desk = deskAtHand({
    page,
    layer,
    hover,
    explanations,
    flash,
    scrollTo,
    announce,
    life,
    signal,
  })

  function flash(ranges: readonly Range[]): boolean {
    if (ranges.length > 0) desk.dismiss()
    return light(ranges)
  }

  /** Opens the card of a mark, once it is in sight; to take the keyboard it need not be in the middle. */
  function reach(mark: TermMark, takesFocus: boolean): boolean {
    const [range] = mark.ranges
    if (!range) return false
    const after = takesFocus && isMarkInWindow(mark) ? null : scrollTo(range)
    void desk.open(mark, { place: null, isSticky: true, takesFocus, after })
    return true
  }

  function visitMark(mark: TermMark | undefined): boolean {
    if (!mark) return false
    visited = mark
    announceMark(mark)
    return reach(mark, false)
  }

  function explain(words: string, takesFocus: boolean): boolean {
    const term = [...words.replace(/\s+/g, ' ').trim()].slice(0, LONGEST).join('')
    const range = term === '' ? null : selectedRange(document)
    if (range) void desk.explain(term, range, takesFocus)
    return range !== null
  }

  const lookAgain = onPointer(
    document,
    layer.hit,
    {
      over(mark, { clientX, clientY, timeStamp }) {
        if (mark) place = { x: clientX, y: clientY }
        if (!desk.isPinned()) hover.over(mark, performance.now() - timeStamp)
      },
      move: repaint.nowAndThen,
      tap(mark, { clientX, clientY }) {
        const place = { x: clientX, y: clientY }
        if (mark) void desk.open(mark, { place, isSticky: true })
        else {
          repaint.now()
          desk.dismiss()
        }
      },
      follows: (mark) => desk.isOpenOn(mark),
      focus(element) {
        const mark = layer.marks.find((mark) => isFocusOn(mark, element))
        if (!mark || desk.isGivingBack()) return
        announceMark(mark)
        void desk.open(mark, { place: null, isSticky: true })
      },
    },
    signal,
  )
  document.addEventListener(
    'toggle',
    ({ target }) => {
      // A modal dialog makes the card under it of no use.
      if (target instanceof HTMLDialogElement && target.matches(':modal')) desk.close()
    },
    { capture: true, signal },
  )
  onKeys(desk, signal)
  wakeAtLinks(document, signal)
  signal.addEventListener('abort', () => hover.reset())

  return {
    get count() {
      return new Set(layer.marks.map(({ mention }) => mention.id)).size
    },
    update(next) {
      // A page that opens its document anew has taken our listeners off.
      const isSame =
        page.settings === next.settings &&
        isSameArticle(page.article, next.article) &&
        document.documentElement === documentElement
      if (!isSame) return false
      Object.assign(page, next)
      layer.update()
      lookAgain(desk.isByPointer())
      desk.update()
      if (visited && !layer.marks.includes(visited)) visited = null
      return true
    },
    describe: () => describePage(page, layer.marks),
    isWhole: () => layer.marks.every(({ ranges }) => !ranges.some(({ collapsed }) => collapsed)),
    visit: ({ length, ...span }) =>
      length === page.article.text.length && flash(page.rangesOf(span)),
    visitTerm: (id) => visitMark(layer.marks.find(({ mention }) => mention.id === id)),
    step: (by) => visitMark(markFrom(layer.marks, visited, by)),
    openCard() {
      const selected = document.getSelection()?.toString() ?? ''
      if (selected.trim() !== '') return explain(selected, true)
      const mark = markAt(layer.marks, visited)
      return mark !== undefined && reach(mark, true)
    },
    explain: (words) => explain(words, false),
  }
}
