// What lies over the text of a page and lets it show: the link of a whole card, a sheet against copying. The
// pointer is on that, the reader's eye on the text.

const OPAQUE = 'img,video,canvas,[popover]'

/** Whether an element, or what its style puts before or after it, is laid over others and paints nothing. */
export function isClear(element: EventTarget | null): boolean {
  if (!(element instanceof HTMLElement) || element.matches(OPAQUE)) return false
  return ['', '::before', '::after'].some((part) => {
    const { position, opacity, backgroundColor, backgroundImage, backdropFilter } =
      getComputedStyle(element, part)
    const isBare =
      backgroundColor === 'rgba(0, 0, 0, 0)' &&
      backgroundImage === 'none' &&
      backdropFilter === 'none'
    return /absolute|fixed/.test(position) && (isBare || opacity === '0')
  })
}
