// The desk of the card from before there is one: its code is loaded when a card is first wanted.
import { isExtensionGone } from '../messages/extension-gone.ts'
import type { CardDesk, Surroundings } from './desk.ts'
import { loadCardKit } from './load-card.ts'

/** Makes the desk when it is first wanted. With the extension gone, `life` ends. */
export function deskAtHand(surroundings: Surroundings): CardDesk {
  const { life, signal } = surroundings
  let desk: CardDesk | null = null
  /** What was last asked for while there was no desk: only that is done. */
  let wanted: object | null = null

  async function ask(act: (desk: CardDesk) => Promise<void>): Promise<void> {
    wanted = act
    const kit = await loadCardKit().catch(() => null)
    if (isExtensionGone()) life.abort()
    if (!kit || signal.aborted || wanted !== act) return
    desk ??= kit.cardDesk(surroundings)
    await act(desk)
  }
  const forget = (): void => void (wanted = null)

  return {
    prepare: (mark) => ask((desk) => desk.prepare(mark)),
    open: (mark, opening) => ask((desk) => desk.open(mark, opening)),
    explain: (...words) => ask((desk) => desk.explain(...words)),
    close() {
      forget()
      desk?.close()
    },
    leave() {
      forget()
      desk?.leave()
    },
    dismiss() {
      forget()
      desk?.dismiss()
    },
    update: () => desk?.update(),
    tab: (isBack) => desk?.tab(isBack) === true,
    isOpen: () => desk?.isOpen() === true,
    isOpenOn: (mark) => desk?.isOpenOn(mark) === true,
    isPinned: () => desk?.isPinned() === true,
    isByPointer: () => desk?.isByPointer() === true,
    isGivingBack: () => desk?.isGivingBack() === true,
  }
}
