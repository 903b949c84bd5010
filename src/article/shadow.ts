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

function isShadowRoot(node: Node): node is ShadowRoot {
  // 11: a document fragment, of which only a shadow root has a host.
  return node.nodeType === 11 && 'host' in node
}
