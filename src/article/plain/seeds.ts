// A first, cheap look at where the page's prose is: from its long <p> alone, natively counted. It
// decides which part of the page is worth walking, and whether any is.
import { mayHaveRoots, openRootsIn } from '../dom/shadow.ts'

export interface Seeds {
  /** Characters in long paragraphs outside the page's margins. */
  readonly prose: number
  readonly paragraphs: number
  /** The smallest element that holds nearly all of them, or the body. */
  readonly root: Element
  /** The open shadow roots in which there may be some. */
  readonly shadows: readonly ShadowRoot[]
  /** The parents of them, in the order of their first ones, and the characters in each. */
  readonly parents: readonly Element[]
  readonly lengths: readonly number[]
}

/** The body of the article or the page's margins. */
const PARTS = 'article,main,nav,footer,aside,header,form,dialog,noscript,figcaption,a'
const LONG = 80
/** Below this the paragraphs say too little of where the article is. */
const ENOUGH = 600
const NEARLY_ALL = 0.9

/** Looks at every paragraph of the body once; in shadow roots only where there is little outside them. */
export function findSeeds(body: Element): Seeds {
  const parents: Element[] = []
  const lengths: number[] = []
  const places = new Map<Element, number>()
  // Paragraphs that follow each other mostly have one parent.
  let last: Element | null = null
  let place = 0
  let prose = 0
  let paragraphs = 0
  const add = (parent: Element | null, length: number): void => {
    if (parent !== last) {
      if (!parent || isInMargin(parent)) return
      last = parent
      place = places.get(parent) ?? parents.length
      places.set(parent, place)
      parents[place] = parent
    }
    lengths[place] = (lengths[place] ?? 0) + length
    prose += length
    paragraphs += 1
  }
  const all = body.getElementsByTagName('p')
  const { length: many } = all
  for (let index = 0; index < many; index += 1) {
    const length = all[index]?.textContent.length ?? 0
    // What stands around a short one is not touched.
    if (length >= LONG) add(all[index]?.parentElement ?? null, length)
  }
  if (prose < ENOUGH) for (const [parent, length] of brokenIn(body)) add(parent, length)
  let root: Element | null = null
  const seeds: Seeds = {
    prose,
    paragraphs,
    shadows: [],
    parents,
    lengths,
    // Most pages are told without it.
    get root() {
      return (root ??= rootOf(this, body))
    },
  }
  return prose < ENOUGH && mayHaveRoots(body) ? seedsInShadows(seeds, body) : seeds
}

/** The long lines that end in line breaks, where one element holds nearly all: talk is spread over many. */
function brokenIn(body: Element): (readonly [parent: Element, length: number])[] {
  const lines: [Element, number][] = []
  const held = new Map<Element, number>()
  let all = 0
  for (const { previousSibling: line, parentElement: parent } of body.getElementsByTagName('br')) {
    const length = line?.nodeType === 3 ? (line as Text).data.trim().length : 0
    if (!parent || length < LONG) continue
    lines.push([parent, length])
    held.set(parent, (held.get(parent) ?? 0) + length)
    all += length
  }
  return Math.max(0, ...held.values()) < all * NEARLY_ALL ? [] : lines
}

function seedsInShadows(seeds: Seeds, body: Element): Seeds {
  let { prose, paragraphs } = seeds
  const shadows = openRootsIn(body)
  for (const root of shadows) {
    for (const paragraph of root.querySelectorAll('p')) {
      const { length } = paragraph.textContent
      if (length < LONG || isInMargin(paragraph)) continue
      prose += length
      paragraphs += 1
    }
  }
  return { ...seeds, prose, paragraphs, root: body, shadows }
}

/** Whether the nearest element around it that says what part of the page it is says a margin. */
function isInMargin(element: Element): boolean {
  const part = element.closest(PARTS)?.localName
  return part !== undefined && part !== 'article' && part !== 'main'
}

/**
 * A little above the smallest element that holds nearly all, for what stands beside it: a first paragraph, a
 * sub-heading. Text broken by <br> rather than set in paragraphs may be anywhere in the body.
 */
function rootOf(seeds: Omit<Seeds, 'root'>, body: Element): Element {
  const { prose, paragraphs, parents } = seeds
  if (prose < ENOUGH || paragraphs < 4) return body
  if (body.getElementsByTagName('br').length > paragraphs * 3 + 10) return body
  let root = parents.length === 1 ? (parents[0] ?? body) : smallestOf(seeds, body)
  for (let steps = 0; steps < 2 && root !== body; steps += 1) root = root.parentElement ?? body
  return root
}

function smallestOf({ parents, lengths, prose }: Omit<Seeds, 'root'>, body: Element): Element {
  const held = new Map<Element, number>()
  parents.forEach((parent, index) => {
    for (let at: Element | null = parent; at && at !== body; at = at.parentElement)
      held.set(at, (held.get(at) ?? 0) + (lengths[index] ?? 0))
  })
  let root = body
  // Two that hold nearly all overlap, so one is in the other: the smallest is in all of them.
  for (const [element, length] of held) {
    if (length >= prose * NEARLY_ALL && root.contains(element)) root = element
  }
  return root
}
