// What the card has on it: a mark and its explanation, terms opened from within a gloss with the way
// back, and how it was opened, which decides how it closes.
import type { Card, CardEvents } from '../card/card.ts'
import type { CardContent } from '../card/content.ts'
import type { HoverIntent } from '../card/hover-intent.ts'
import { isExtensionGone } from '../content/extension.ts'
import type { Mention } from '../glossary/mention.ts'
import type { Span } from '../language/article.ts'
import { isDark } from '../marks/ink.ts'
import { isInWindow } from '../marks/mark.ts'
import { paint } from '../marks/paint.ts'
import type { EntryInBrief, Explanation } from '../shapes.ts'
import type { CardActions } from './card-content.ts'
import type { CardKit } from './card-kit.ts'
import { explanationsAt } from './explanations.ts'
import { loadCardKit } from './load-card.ts'
import { mentionOf } from './mention-of.ts'
import type { MarkLayer, TermMark } from './mark-layer.ts'
import type { ReadPage } from './read-page.ts'
import type { FocusBefore } from './remember-focus.ts'
import { scrollToRange } from './scroll.ts'

export type PointerPlace = { readonly x: number; readonly y: number } | null

interface Opening {
  readonly place: PointerPlace
  /** Stays when the pointer is elsewhere: opened by keyboard, tap or popup. */
  readonly isSticky?: boolean
  readonly takesFocus?: boolean
}

export interface CardDesk {
  /** Gets what a mark's card needs: it may be wanted in a moment. */
  prepare(mark: TermMark): void
  open(mark: TermMark, opening: Opening): Promise<void>
  /** Explains words beside the range they were selected in. */
  explain(words: string, range: Range, takesFocus: boolean): Promise<void>
  close(): void
  /** The pointer left: closes what only the pointer opened. */
  leave(): void
  /** The page's text has changed: closes a card whose term is gone. */
  update(): void
  /** A click beside every mark: closes what isn't pinned. */
  dismiss(): void
  isOpen(): boolean
  isPinned(): boolean
  /** The focus that the page gets now was the card's: it is nobody's visit to a term. */
  isGivingBack(): boolean
}

interface Surroundings {
  readonly page: ReadPage
  readonly layer: MarkLayer
  readonly hover: HoverIntent<TermMark>
  readonly flash: (ranges: readonly Range[]) => boolean
  readonly announce: (term: Pick<Explanation, 'term' | 'gloss'>) => void
  readonly life: AbortController
  readonly signal: AbortSignal
}

/** What is on the card, and where it stands. */
interface Shown {
  /** What it was made of: its offsets are of this text, whatever the page has become since. */
  readonly read: Pick<ReadPage, 'article' | 'brief' | 'rangesOf'>
  readonly term: Mention
  /** Null for a term that only the article explains. */
  readonly explanation: Explanation | null
  /** What else the selected words may mean. */
  readonly senses?: readonly EntryInBrief[]
  readonly ranges: readonly Range[]
  readonly place: PointerPlace
  /** The terms that this one was reached through, for the way back. */
  readonly trail: readonly Shown[]
  /** The entry that the reader has come back from. */
  readonly backFrom?: string
}

/** The card and what fills it, once they are on the page. */
interface Hand {
  readonly kit: CardKit
  readonly card: Card
}

const NOTHING = { explanation: null, senses: [] }

/** Makes the page's card when it is first wanted; gone on abort. */
export function cardDesk({
  page,
  layer,
  hover,
  flash,
  announce,
  life,
  signal,
}: Surroundings): CardDesk {
  const { document } = page
  const explanations = explanationsAt(page.article.published)
  let hand: Hand | null = null
  /** What the card will say of the mark that the pointer rests on. */
  let draft: { readonly mark: TermMark; readonly content: CardContent } | null = null
  /** What was last asked for: whatever comes late for something else is dropped. */
  let wanted: object | null = null
  let isSticky = false
  let focusBefore: FocusBefore | null = null
  let isGivingBack = false
  let open: Shown | null = null

  /** The page as it is now, which is another object's when it changes. */
  const asRead = (): Shown['read'] => {
    const { article, brief, rangesOf } = page
    return { article, brief, rangesOf }
  }
  const isPinned = (): boolean => hand?.card.isPinned() === true
  const events: CardEvents = {
    onHover(inside) {
      if (!isSticky && !isPinned()) hover.onCard(inside)
    },
    onClose(hadFocus) {
      // What the page is scrolled to, or words selected since, come though this mark went out of sight.
      if (!open || open.ranges.some(isInWindow)) wanted = null
      open = null
      hover.reset()
      paint('gloss-open', [])
      isGivingBack = true
      if (hadFocus) focusBefore?.giveBack()
      isGivingBack = false
      focusBefore = null
    },
  }

  /** The card at hand; null when the extension is gone. */
  async function ready(): Promise<Hand | null> {
    const kit = await loadCardKit().catch(() => null)
    if (isExtensionGone()) life.abort()
    if (!kit || signal.aborted) return null
    return (hand ??= { kit, card: kit.createCard(document, events, signal) })
  }

  function contentOf({ kit, card }: Hand, shown: Shown): CardContent {
    const { read, term, explanation, senses = [], ranges, trail, backFrom = null } = shown
    const last = trail.at(-1)
    const actions: CardActions = {
      visit: (span) => void flash(read.rangesOf(span)),
      back: last ? () => put({ kit, card }, { ...last, place: null, backFrom: term.id }) : null,
      backFrom,
      open: (id) => void follow(id, shown),
      goTo: (span) => void goTo(shown, span),
      know() {
        const hadFocus = card.hasFocus()
        card.hide()
        const focusBefore = hadFocus ? kit.rememberFocus(document, ranges[0]) : null
        void kit.retireTerm({ id: term.id, term: term.term, focusBefore }, document, life.signal)
      },
    }
    return kit.cardContent(term, explanation, { ...read, senses, actions })
  }

  function put(cards: Hand, shown: Shown, content = contentOf(cards, shown)): void {
    const { ranges, place } = shown
    const [range] = ranges
    if (!range) return
    const element = range.startContainer.parentElement
    const behind = element && layer.lookBehind(element)
    open = shown
    // First: a card whose mark is out of sight closes at once, and takes this away.
    paint('gloss-open', ranges)
    cards.card.show(content, {
      ranges,
      point: place,
      scheme: behind && (isDark(behind) ? 'dark' : 'light'),
    })
  }

  async function prepare(mark: TermMark): Promise<void> {
    const { mention: term, ranges } = mark
    const [explanation, cards] = await Promise.all([explanations.of(term), ready()])
    if (!cards) return
    const shown = { read: asRead(), term, explanation, ranges, place: null, trail: [] }
    draft = { mark, content: contentOf(cards, shown) }
    cards.card.prepare(draft.content)
  }

  async function follow(id: string, from: Shown): Promise<void> {
    const turn = (wanted = {})
    const explanation = await explanations.of({ id, from: 'glossary' }).catch(() => null)
    const cards = explanation && (await ready())
    if (!cards || wanted !== turn) return
    const term = mentionOf(explanation)
    put(cards, { ...from, term, explanation, trail: [...from.trail, from], place: null })
  }

  function takeFocus({ kit, card }: Hand, term: Range | undefined): void {
    focusBefore ??= kit.rememberFocus(document, term)
    card.focus()
  }

  async function goTo(from: Shown, span: Span): Promise<void> {
    const ranges = from.read.rangesOf(span)
    const [range] = ranges
    if (!range) return
    const turn = (wanted = {})
    const hadFocus = hand?.card.hasFocus()
    isSticky = true
    await scrollToRange(range)
    const cards = await ready()
    if (!cards || wanted !== turn) return
    put(cards, { ...from, term: { ...from.term, ...span }, ranges, trail: [], place: null })
    if (hadFocus && !cards.card.hasFocus()) takeFocus(cards, range)
  }

  return {
    prepare: (mark) => void prepare(mark).catch(() => undefined),
    async open(mark, { place, isSticky: stays = false, takesFocus = false }) {
      const turn = (wanted = mark)
      const { mention: term, ranges } = mark
      const asked = explanations.of(term).catch(() => null)
      const [explanation, cards] = await Promise.all([asked, ready()])
      if (!cards || wanted !== turn) return
      isSticky = stays
      const content = draft?.mark === mark ? draft.content : undefined
      put(cards, { read: asRead(), term, explanation, ranges, place, trail: [] }, content)
      if (takesFocus) takeFocus(cards, ranges[0])
    },
    async explain(words, range, takesFocus) {
      const turn = (wanted = {})
      const asked = explanations.ofWords(words, page.article).catch(() => NOTHING)
      const [found, cards] = await Promise.all([asked, ready()])
      if (!cards || wanted !== turn) return
      const read = asRead()
      const answer = cards.kit.answerOn(words, found, read)
      isSticky = true
      announce(answer.term)
      put(cards, { read, ...answer, ranges: [range], place: null, trail: [] })
      if (takesFocus) takeFocus(cards, range)
    },
    close() {
      wanted = null
      hand?.card.hide()
    },
    leave() {
      if (isSticky || isPinned()) return
      wanted = null
      hand?.card.hide()
    },
    update() {
      draft = null
      if (open?.ranges.some(isGone)) hand?.card.hide()
    },
    dismiss() {
      layer.repaint()
      if (isPinned()) return
      wanted = null
      hand?.card.hide()
    },
    isOpen: () => hand?.card.isOpen() === true,
    isPinned,
    isGivingBack: () => isGivingBack,
  }
}

function isGone({ collapsed, startContainer }: Range): boolean {
  return collapsed || !startContainer.isConnected
}
