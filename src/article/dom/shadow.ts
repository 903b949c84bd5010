// The page as it is seen rather than as it is kept: shadow roots as part of the element they hang on.
import { isShadowRoot } from '../../element-around.ts'

/** Whether `node` is `root` or stands in it, in however many shadow roots. */
export function holds(root: Node, node: Node): boolean {
  for (let at: Node | null = node; at;) {
    if (root.contains(at)) return true
    const top: Node = at.getRootNode()
    at = isShadowRoot(top) ? top.host : null
  }
  return false
}

/** The shadow roots that some nodes stand in. */
export function shadowRootsOf(nodes: Iterable<Node>): ShadowRoot[] {
  const found = new Set<ShadowRoot>()
  for (const node of nodes) {
    const root = node.getRootNode()
    if (isShadowRoot(root)) found.add(root)
  }
  return [...found]
}

/** Everything but the most usual elements of HTML: touching each element of a page would cost more than reading
 * its text, and a shadow root that holds an article hangs on an element of the site's own making. */
const OWN_ELEMENTS =
  ':not(a,b,br,div,em,h2,h3,i,img,input,li,link,meta,option,p,path,script,section,span,strong,style,svg,td,tr,ul)'
/** A page with more of them than this is looked at no further; */
const MOST_ELEMENTS = 500
/** nor is one with so many links outside shadow roots: it has its text there too. */
const MANY_LINKS = 60

/** Whether an element or a page has so few links that its text may stand in shadow roots. */
export function mayHaveRoots(top: Element | Document): boolean {
  return top.getElementsByTagName('a').length <= MANY_LINKS
}

/** The open shadow roots of custom elements within what may have some, also those within each other. */
export function openRootsIn(top: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = []
  let left = MOST_ELEMENTS
  const look = (around: ParentNode): void => {
    const elements = around.querySelectorAll(OWN_ELEMENTS)
    left -= elements.length
    if (left < 0) return
    for (const { shadowRoot } of elements) {
      if (!shadowRoot) continue
      found.push(shadowRoot)
      look(shadowRoot)
    }
  }
  look(top)
  return found
}
