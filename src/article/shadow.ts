// The page as it is seen rather than as it is kept: shadow roots as part of the element they hang on.

/** The element around another, through a shadow root if need be; null at the top. */
export function elementAround(node: Node): Element | null {
  if (node.parentElement) return node.parentElement
  const root = node.getRootNode()
  return isShadowRoot(root) ? root.host : null
}

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

/** A page with more elements than this has its text in them: looking for shadow roots would cost too much. */
const MOST_ELEMENTS = 1500

/** The open shadow roots within an element, also those within each other. */
export function openRootsIn(top: Element): ShadowRoot[] {
  const found: ShadowRoot[] = []
  let left = MOST_ELEMENTS
  const look = (elements: HTMLCollection | NodeListOf<Element>): void => {
    left -= elements.length
    if (left < 0) return
    for (const { shadowRoot } of elements) {
      if (!shadowRoot) continue
      found.push(shadowRoot)
      look(shadowRoot.querySelectorAll('*'))
    }
  }
  look(top.getElementsByTagName('*'))
  return found
}

function isShadowRoot(node: Node): node is ShadowRoot {
  // 11: a document fragment, of which only a shadow root has a host.
  return node.nodeType === 11 && 'host' in node
}
