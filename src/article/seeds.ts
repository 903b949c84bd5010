// A first, cheap look at where the page's prose is: from its long <p> alone, natively counted. It
// decides which part of the page is worth walking, and whether any is.

export interface Seeds {
  /** Characters in long paragraphs outside the page's margins. */
  readonly prose: number
  readonly paragraphs: number
  /** The smallest element that holds nearly all of them, or the body. */
  readonly root: Element
}

const MARGINS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'header', 'form', 'dialog'])
const LONG = 80
/** Below this the paragraphs say too little of where the article is. */
const ENOUGH = 600
const NEARLY_ALL = 0.9

/** Looks at every paragraph of the body once. */
export function findSeeds(body: Element): Seeds {
  const parents = new Map<Element, { length: number; number: number }>()
  for (const paragraph of body.getElementsByTagName('p')) {
    const length = paragraph.textContent.length
    const parent = paragraph.parentElement
    if (length < LONG || !parent) continue
    const known = parents.get(parent)
    if (known) {
      known.length += length
      known.number += 1
    } else parents.set(parent, { length, number: 1 })
  }
  const held = new Map<Element, number>()
  let prose = 0
  let paragraphs = 0
  for (const [parent, { length, number }] of parents) {
    if (isInMargin(parent, body)) continue
    prose += length
    paragraphs += number
    for (let at: Element | null = parent; at; at = at === body ? null : at.parentElement) {
      held.set(at, (held.get(at) ?? 0) + length)
    }
  }
  // Text broken by <br> rather than set in paragraphs may be anywhere.
  const isBroken = body.getElementsByTagName('br').length > paragraphs * 3 + 10
  return {
    prose,
    paragraphs,
    root: prose < ENOUGH || paragraphs < 4 || isBroken ? body : rootOf(held, body, prose),
  }
}

function isInMargin(element: Element, body: Element): boolean {
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
    if (at.localName === 'article' || at.localName === 'main') return false
    if (MARGINS.has(at.localName)) return true
  }
  return false
}

/** A little above the smallest element, for what stands beside it: a first paragraph, a sub-heading. */
function rootOf(held: ReadonlyMap<Element, number>, body: Element, prose: number): Element {
  let root = body
  // Ancestors come after their descendants only by chance: the smallest holds the least that is enough.
  for (const [element, length] of held) {
    if (length >= prose * NEARLY_ALL && root.contains(element)) root = element
  }
  for (let steps = 0; steps < 2 && root !== body; steps += 1) root = root.parentElement ?? body
  return root
}
