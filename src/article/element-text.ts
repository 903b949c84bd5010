// The text of an element outside the body, in one line.

const SHOW_TEXT = 4

export function textOf(element: Element): string {
  return inOneLine(element.textContent)
}

/** White space collapsed. Most short texts have none to collapse, and need no regular expression. */
export function inOneLine(text: string): string {
  const trimmed = text.trim()
  for (const space of ['  ', '\n', '\t', '\r', '\u00a0'])
    if (trimmed.includes(space)) return trimmed.replace(/\s+/g, ' ')
  return trimmed
}

/** With a space between its parts, which are often shown apart without one: a name, a date. */
export function wordsOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT)
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += ` ${node.nodeValue}`
  return text.replace(/\s+/g, ' ').trim()
}

/** White space other than spaces as spaces: as long as it was. */
export function asSpaces(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .replaceAll('\t', ' ')
    .replaceAll('\r', ' ')
    .replaceAll('\f', ' ')
}
