// Up through a page as it is seen rather than as it is kept: a shadow root is part of the element it hangs on.

/** The element around a node, through a shadow root if need be; null at the top. */
export function elementAround(node: Node): Element | null {
  if (node.parentElement) return node.parentElement
  const root = node.getRootNode()
  return isShadowRoot(root) ? root.host : null
}

/** Whether a node is a shadow root; of whatever window, so not by its class. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  // 11: a document fragment, of which only a shadow root has a host.
  return node.nodeType === 11 && 'host' in node
}
