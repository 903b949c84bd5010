// Where an element of ours is put: outside the page's body.
import { elementAround } from '../element-around.ts'

/**
 * The parent of what is said of a place of the page: the root, but where a dialog or an element that fills the
 * screen has the window, all outside it is inert, or not seen: then that.
 */
export function homeAt(place: Node): Element | null {
  for (let at: Element | null = elementAround(place); at; at = elementAround(at)) {
    if (at.matches(':modal, :fullscreen')) return at
  }
  return place.ownerDocument?.documentElement ?? null
}
