// Places the card beside its mark: in the window, never over the mark, wherever there is most room.
import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom'

const GAP = 8
const MARGIN = 8

/**
 * Keeps `card` beside `range` while either moves, until aborted. The position is set through custom
 * properties (--x, --y, --room), which the page's own rules can't reach.
 *
 * @param onGone called when the range has left the window
 */
export function keepBeside(
  card: HTMLElement,
  range: Range,
  point: { readonly x: number; readonly y: number } | null,
  onGone: () => void,
  signal: AbortSignal,
): void {
  const reference = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(range.startContainer.parentElement && {
      contextElement: range.startContainer.parentElement,
    }),
  }
  const place = async (): Promise<void> => {
    const mark = range.getBoundingClientRect()
    if (mark.bottom < 0 || mark.top > innerHeight || range.collapsed) {
      onGone()
      return
    }
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        point ? inline(point) : inline(),
        offset(GAP),
        flip({ padding: MARGIN, fallbackStrategy: 'bestFit' }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            card.style.setProperty('--room', `${Math.max(availableHeight, 48)}px`)
          },
        }),
      ],
    })
    if (signal.aborted) return
    card.style.setProperty('--x', `${Math.round(x)}px`)
    card.style.setProperty('--y', `${Math.round(y)}px`)
  }
  const stop = autoUpdate(reference, card, () => void place())
  signal.addEventListener('abort', stop)
}
