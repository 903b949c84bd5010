// What the keyboard comes to is not left behind the foot, which stands over the page: Firefox scrolls to nothing that
// it sees a part of.

const RING_PX = 8

/** Brings what the keyboard comes to above the foot. */
export function keepAboveFoot(document: Document): void {
  document.addEventListener('focusin', ({ target }) => {
    const foot = document.querySelector<HTMLElement>('.foot')
    if (!foot || !(target instanceof HTMLElement) || foot.contains(target)) return
    if (!target.matches(':focus-visible') || getComputedStyle(foot).position !== 'sticky') return
    document.documentElement.style.scrollPaddingBottom = `${foot.offsetHeight + RING_PX}px`
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  })
}
