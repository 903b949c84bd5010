// What the card is asked for: a mark's explanation, terms opened from within a gloss with the way back,
// selected words; and how it was opened, which decides how it closes.
import type { CardContent } from '../card/content.ts'
import { isExtensionGone } from '../messages/extension-gone.ts'
import type { Span } from '../language/article.ts'
import { isGone, isInWindow } from '../marks/mark.ts'
import { answerOn } from './answer-on.ts'
import { cardContent, type CardActions } from './card-content.ts'
import type { CardDesk, Surroundings } from './desk.ts'
import type { TermMark } from './term-marks.ts'
import { mentionOf } from './mention-of.ts'
import { rememberFocus } from './remember-focus.ts'
import { retireTerm } from './retire.ts'
import { shownCard } from './shown-card.ts'
import { asNow, asRead, FIRST, type Shown } from './shown.ts'

/** What stands for an explanation that couldn't be had. */
const FAILED = Symbol('failed')
const failed = (): typeof FAILED => FAILED

/** The page's card and its content; gone on abort. */
export function cardDesk(surroundings: Surroundings): CardDesk {
  const { page, hover, explanations, flash, scrollTo, announce, life, signal } = surroundings
  /** What the card will say of the mark that the pointer rests on. */
  let draft: { readonly mark: TermMark; readonly content: CardContent } | null = null
  /** What was last asked for: whatever comes late for something else is dropped. */
  let wanted: object | null = null
  let isSticky = false

  const card = shownCard(surroundings, {
    onHover(isInside) {
      if (!isSticky) hover.onCard(isInside)
    },
    onClose(closed) {
      // What the page is scrolled to, or words selected since, come though this mark went out of sight.
      if (!closed || closed.ranges.some(isInWindow)) wanted = null
      hover.reset()
    },
  })

  function contentOf(shown: Shown): CardContent {
    const { read, term, explanation, senses, hasFailed, trail, backFrom = null } = shown
    const last = trail.at(-1)
    const actions: CardActions = {
      visit: (span) => void flash(read.rangesOf(span)),
      back: last ? () => put({ ...last, place: null, backFrom: term.id }) : null,
      backFrom,
      open: (id) => void follow(id, shown),
      goTo: (span) => void goTo(span, shown),
      know: () => retire(shown),
    }
    return cardContent(term, explanation, { ...read, senses, hasFailed, actions })
  }

  function put(shown: Shown, made?: CardContent): void {
    card.put(shown, () => made ?? contentOf(shown))
  }

  async function follow(id: string, from: Shown): Promise<void> {
    const turn = (wanted = {})
    const explanation = await explanations.of({ id, from: 'glossary' }).catch(failed)
    if (!explanation || wanted !== turn) return
    if (explanation === FAILED) return put({ ...from, hasFailed: true })
    const term = mentionOf(explanation)
    const { read, ranges } = from
    put({ ...FIRST, read, ranges, term, explanation, trail: [...from.trail, from] })
  }

  async function goTo(span: Span, from: Shown): Promise<void> {
    const ranges = from.read.rangesOf(span)
    const [range] = ranges
    if (!range) return
    const turn = (wanted = {})
    const hadFocus = card.hasFocus()
    isSticky = true
    await scrollTo(range)
    if (wanted !== turn) return
    put({ ...from, term: { ...from.term, ...span }, ranges, trail: [], place: null })
    if (hadFocus && !card.hasFocus()) card.takeFocus(range)
  }

  function retire({ term: { id, term }, ranges }: Shown): void {
    const { document } = page
    const hadFocus = card.hasFocus()
    card.hide()
    const focusBefore = hadFocus ? rememberFocus(document, ranges[0]) : null
    const place = ranges[0]?.startContainer ?? document
    retireTerm({ id, term, focusBefore, place }, document, life.signal).catch(() => undefined)
  }

  function close(): void {
    wanted = null
    card.hide()
  }

  function dismiss(): void {
    if (!card.isPinned()) close()
  }

  return {
    async prepare(mark) {
      const { mention: term, ranges } = mark
      const explanation = await explanations.of(term).catch(failed)
      if (explanation === FAILED || signal.aborted) return
      const content = contentOf({ ...FIRST, read: asRead(page), term, explanation, ranges })
      draft = { mark, content }
      card.prepare(content)
    },
    async open(mark, { place, isSticky: stays = false, takesFocus = false, after = null }) {
      // A mouse that passes over its term doesn't turn what was opened to stay into a card of its own.
      if (!stays && isSticky && card.shown()?.ranges === mark.ranges) return
      const turn = (wanted = {})
      isSticky ||= stays
      const [found] = await Promise.all([explanations.of(mark.mention).catch(failed), after])
      if (wanted !== turn) return
      isSticky = stays
      const hasFailed = found === FAILED
      const explanation = hasFailed ? null : found
      // Of the mark as it stands now: the page may have been rendered anew meanwhile.
      const { mention: term, ranges } = mark
      const content = draft?.mark === mark ? draft.content : undefined
      put({ ...FIRST, read: asRead(page), term, explanation, hasFailed, ranges, place }, content)
      if (takesFocus) card.takeFocus(ranges[0])
    },
    async explain(words, range, takesFocus) {
      const turn = (wanted = {})
      const found = await explanations.ofWords(words, page.article).catch(failed)
      if (isExtensionGone()) life.abort()
      if (wanted !== turn || signal.aborted) return
      const read = asRead(page)
      const answer = answerOn(words, found === FAILED ? null : found, read)
      isSticky = true
      const shown = { ...FIRST, read, ...answer, ranges: [range] }
      const content = contentOf(shown)
      announce(answer.term, content.explainedIn)
      put(shown, content)
      if (takesFocus) card.takeFocus(range)
    },
    close,
    leave() {
      if (!isSticky) dismiss()
    },
    update() {
      draft = null
      const shown = card.shown()
      if (!shown?.ranges.some(isGone)) return
      const now = asNow(shown, page)
      if (now) put(now)
      else dismiss()
    },
    dismiss,
    tab: (isBack) => isSticky && card.tab(isBack),
    isOpen: () => card.isOpen(),
    isOpenOn: ({ ranges }) => card.shown()?.ranges === ranges,
    isPinned: () => card.isPinned(),
    isByPointer: () => card.shown() !== null && !isSticky && !card.isPinned(),
    isGivingBack: () => card.isGivingBack(),
  }
}
