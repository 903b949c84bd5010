// The text of an element outside the body, in one line.

const SHOW_TEXT = 4

export function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim()
}

/** With a space between its parts, which are often shown apart without one: a name, a date. */
export function wordsOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT)
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += ` ${node.nodeValue}`
  return text.replace(/\s+/g, ' ').trim()
}
