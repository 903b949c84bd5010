// What the card has on it: a mark and its explanation, terms opened from within a gloss with the way
// back, and how it was opened, which decides how it closes.
import { createCard } from '../card/card.ts'
import type { CardContent } from '../card/content.ts'
import { isExtensionGone } from '../messages/extension-gone.ts'
import type { Span } from '../language/article.ts'
import { isInverted } from '../marks/backdrop.ts'
import { isDark } from '../marks/ink.ts'
import { isFocusOn, isGone, isInWindow } from '../marks/mark.ts'
import { paint } from '../marks/paint.ts'
import { answerOn } from './answer-on.ts'
import { cardContent, type CardActions } from './card-content.ts'
import type { CardDesk, Surroundings } from './desk.ts'
import { keyboardLoan } from './keyboard-loan.ts'
import type { TermMark } from './term-marks.ts'
import { mentionOf } from './mention-of.ts'
import { focusedIn } from './focused.ts'
import { rememberFocus } from './remember-focus.ts'
import { retireTerm } from './retire.ts'
import { asNow, asRead, FIRST, type Shown } from './shown.ts'

/** What stands for an explanation that couldn't be had. */
const FAILED = Symbol('failed')
const failed = (): typeof FAILED => FAILED

/** The page's card and its content; gone on abort. */
export function cardDesk({
  page,
  layer,
  hover,
  explanations,
  flash,
  scrollTo,
  announce,
  life,
  signal,
}: Surroundings): CardDesk {
  const { document } = page
  /** What the card will say of the mark that the pointer rests on. */
  let draft: { readonly mark: TermMark; readonly content: CardContent } | null = null
  /** What was last asked for: whatever comes late for something else is dropped. */
  let wanted: object | null = null
  let isSticky = false
  let open: Shown | null = null
  const keyboard = keyboardLoan(document)
  signal.addEventListener('abort', () => paint('gloss-open', []))

  const card = createCard(
    document,
    {
      onHover(inside) {
        if (!isSticky && !card.isPinned()) hover.onCard(inside)
      },
      onClose(hadFocus) {
        // What the page is scrolled to, or words selected since, come though this mark went out of sight.
        if (!open || open.ranges.some(isInWindow)) wanted = null
        open = null
        hover.reset()
        paint('gloss-open', [])
        if (hadFocus) keyboard.giveBack()
        keyboard.forget()
      },
      onTabOut(isBack) {
        if (isBack || card.isPinned()) return keyboard.giveBack() && isBack
        const [term] = open?.ranges ?? []
        const isByMouse = !keyboard.isLent()
        card.hide()
        if (isByMouse) {
          keyboard.lend(term)
          keyboard.giveBack()
        }
        return false
      },
    },
    signal,
  )

  function contentOf(shown: Shown): CardContent {
    const { read, term, explanation, senses, hasFailed, ranges, trail, backFrom = null } = shown
    const last = trail.at(-1)
    const actions: CardActions = {
      visit: (span) => void flash(read.rangesOf(span)),
      back: last ? () => put({ ...last, place: null, backFrom: term.id }) : null,
      backFrom,
      open: (id) => void follow(id, shown),
      goTo: (span) => void goTo(shown, span),
      know() {
        const hadFocus = card.hasFocus()
        card.hide()
        const focusBefore = hadFocus ? rememberFocus(document, ranges[0]) : null
        const place = ranges[0]?.startContainer ?? document
        const retired = { id: term.id, term: term.term, focusBefore, place }
        retireTerm(retired, document, life.signal).catch(() => undefined)
      },
    }
    return cardContent(term, explanation, { ...read, senses, hasFailed, actions })
  }

  function put(shown: Shown, made?: CardContent): void {
    const { ranges, place } = shown
    const [range] = ranges
    if (isExtensionGone()) life.abort()
    if (!range || signal.aborted) return
    const content = made ?? contentOf(shown)
    const element = range.startContainer.parentElement
    const backdrop = element && layer.lookBehind(element)
    open = shown
    // First: a card whose mark is out of sight closes at once, and takes this away.
    paint('gloss-open', ranges)
    card.show(content, {
      ranges,
      point: place,
      scheme: backdrop && (isDark(backdrop) !== isInverted(element) ? 'dark' : 'light'),
    })
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

  function takeFocus(term: Range | undefined): void {
    keyboard.lend(term)
    card.focus()
  }

  async function goTo(from: Shown, span: Span): Promise<void> {
    const ranges = from.read.rangesOf(span)
    const [range] = ranges
    if (!range) return
    const turn = (wanted = {})
    const hadFocus = card.hasFocus()
    isSticky = true
    await scrollTo(range)
    if (wanted !== turn) return
    put({ ...from, term: { ...from.term, ...span }, ranges, trail: [], place: null })
    if (hadFocus && !card.hasFocus()) takeFocus(range)
  }

  const closeUnpinned = (): void => {
    if (card.isPinned()) return
    wanted = null
    card.hide()
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
      if (!stays && isSticky && open?.ranges === mark.ranges) return
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
      if (takesFocus) takeFocus(ranges[0])
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
      if (takesFocus) takeFocus(range)
    },
    close() {
      wanted = null
      card.hide()
    },
    leave() {
      if (!isSticky) closeUnpinned()
    },
    update() {
      draft = null
      if (!open?.ranges.some(isGone)) return
      const now = asNow(open, page)
      if (now) put(now)
      else closeUnpinned()
    },
    dismiss: closeUnpinned,
    tab(isBack) {
      if (!open || !isSticky || card.isPinned() || card.hasFocus()) return false
      const focused = focusedIn(document)
      const { term: mention, ranges } = open
      const isOnTerm =
        focused === null || focused === document.body || isFocusOn({ mention, ranges }, focused)
      if (isOnTerm && isBack) card.hide()
      else if (isOnTerm) takeFocus(ranges[0])
      return isOnTerm && !isBack
    },
    isOpen: () => card.isOpen(),
    isOpenOn: ({ ranges }) => open?.ranges === ranges,
    isPinned: () => card.isPinned(),
    isByPointer: () => open !== null && !isSticky && !card.isPinned(),
    isGivingBack: () => keyboard.isGivingBack(),
  }
}
