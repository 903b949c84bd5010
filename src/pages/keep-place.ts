// Our pages show their lists and states anew as these change, often under the reader's hands: whoever is
// there by keyboard must not start at the top again.

const CONTROLS = 'a[href], button, summary'

/**
 * Replaces the children of `container` and keeps what the reader has in it: folds that are open, and the
 * focus. It stays on the control of the same name (`data-control`, else its words). Where that is gone, a
 * list's next row has it, else the heading, or the container where there is none.
 */
export function replaceKeeping(container: HTMLElement, ...children: readonly Node[]): void {
  const { activeElement } = container.ownerDocument
  const controls = controlsOf(container)
  const at = controls.findIndex((control) => control === activeElement)
  const name = nameOf(controls[at])
  const isRow = controls[at]?.closest('li') !== null
  const hadFocus = activeElement !== container && container.contains(activeElement)
  const open = new Set(foldsOf(container).flatMap((fold) => (fold.open ? [foldName(fold)] : [])))

  container.replaceChildren(...children)

  for (const fold of foldsOf(container)) fold.open ||= open.has(foldName(fold))
  if (!hadFocus) return
  const now = controlsOf(container)
  const same = at < 0 ? undefined : now.find((control) => nameOf(control) === name)
  const row = at < 0 || !isRow ? undefined : now[Math.min(at, now.length - 1)]
  const target = same ?? row ?? restingPlace(container)
  target.focus({ preventScroll: true })
}

/** Where the focus can be though no control is there: what it is read out with says where one is. */
function restingPlace(container: HTMLElement): HTMLElement {
  const place = container.querySelector<HTMLElement>('h1, h2, h3') ?? container
  place.tabIndex = -1
  return place
}

function controlsOf(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(CONTROLS)]
}

function foldsOf(container: HTMLElement): HTMLDetailsElement[] {
  return [...container.querySelectorAll('details')]
}

function foldName(fold: HTMLDetailsElement): string {
  return nameOf(fold.querySelector('summary'))
}

function nameOf(control: HTMLElement | null | undefined): string {
  return (
    control?.dataset['control'] ?? control?.getAttribute('aria-label') ?? control?.textContent ?? ''
  )
}
