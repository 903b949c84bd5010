// The text of an element outside the body, in one line.

const SHOW_ELEMENT = 1
const SHOW_TEXT = 4

/** A line break in it parts words, as it does where it is shown. */
export function textOf(element: Element): string {
  if (element.getElementsByTagName('br').length === 0) return inOneLine(element.textContent)
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_ELEMENT | SHOW_TEXT)
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    text += node.nodeName.toLowerCase() === 'br' ? ' ' : (node.nodeValue ?? '')
  return inOneLine(text)
}

/** White space collapsed, that which doesn't break a line too. */
export function inOneLine(text: string): string {
  return withSingleSpaces(asSpaces(text).replaceAll('\u00a0', ' ').trim())
}

/** With a space between its parts, which are often shown apart without one: a name, a date. */
export function wordsOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT)
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += ` ${node.nodeValue}`
  return inOneLine(text)
}

/** White space other than spaces as spaces: as long as it was. */
export function asSpaces(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .replaceAll('\t', ' ')
    .replaceAll('\r', ' ')
    .replaceAll('\f', ' ')
}

/** With one space for each row of them. */
export function withSingleSpaces(text: string): string {
  let single = text
  while (single.includes('  ')) single = single.replaceAll('  ', ' ')
  return single
}
