// Which elements hold the paragraphs of the usual article: one, or several made by one template.
import { leadsElsewhere } from '../page/leads-elsewhere.ts'
import type { Seeds } from './seeds.ts'

/** What holds prose of its own which is not the article's, or stands above its body, by its class. */
const ELSEWHERE =
  'comment author bio teaser card relat widget byline capt credit promo newsl disclos modal popup banner sidebar footer privacy cookie source recirc deck dek summary takeaway header lead standf intro subtitle descri legend prompt meta date info rating verdict'.split(
    ' ',
  )
/** What never holds the article itself, however much there is of it. */
const NEVER = ['comment', 'privacy', 'cookie']
/** What holds all of the article, by its class: a paragraph above it is no first one. */
const BODY = ['content', 'body', 'text', 'copy']
/** The share of the prose around it that must be the article's. */
const NEARLY_ALL = 0.8
/** As in `seeds.ts`. */
const ENOUGH = 600
const FEWEST = 4

/**
 * The elements, in reading order, whose children are the article's paragraphs; null where much of the
 * page's prose stands elsewhere, or where a part of the article may stand beside the rest.
 */
export function containersOf(seeds: Seeds, isStated: boolean): readonly Element[] | null {
  const { parents, lengths, paragraphs, prose, shadows } = seeds
  if (paragraphs < FEWEST || prose < ENOUGH || shadows.length > 0) return null
  let main: Element | null = null
  let most = 0
  for (let index = 0; index < parents.length; index += 1) {
    const parent = parents[index]
    const length = lengths[index] ?? 0
    if (!parent || length <= most || isNamed(parent, NEVER)) continue
    most = length
    main = parent
  }
  if (!main || parents.length === 1) return main && [main]
  return containersLike(main, seeds, isStated)
}

/** The main one and those like it, if what stands in the others is none of the article's. */
function containersLike(main: Element, seeds: Seeds, isStated: boolean): readonly Element[] | null {
  const { parents, lengths } = seeds
  const { localName, className } = main
  const isLike = (one: Element): boolean =>
    one === main || (className !== '' && one.className === className && one.localName === localName)
  const around = main.parentElement?.parentElement ?? main
  let likes = 0
  let inside = 0
  let near = 0
  let far = 0
  let isAbove = true
  for (let index = 0; index < parents.length; index += 1) {
    const parent = parents[index] ?? main
    const length = lengths[index] ?? 0
    if (parent === main) isAbove = false
    if (isLike(parent)) {
      likes += 1
      inside += length
    } else if (isNamed(parent, ELSEWHERE)) continue
    else if (main.contains(parent)) inside += length
    else if (parent.contains(main)) {
      // A first paragraph set apart.
      if (isAbove && !isNamed(main, BODY)) return null
    } else if (around.contains(parent)) {
      const box: Element | null = parent.parentElement
      if (box && !box.contains(main) && isNamed(box, ELSEWHERE)) continue
      // One beside the rest.
      if (isAbove) return null
      near += length
    } else far += length
  }
  const beside = isStated ? near : near + far
  if (inside < NEARLY_ALL * (inside + beside) || inside < far) return null
  if (likes === 1) return [main]
  const all = likesIn(seeds.root, main, isLike)
  return all && all.filter(isTeaser).length * 2 > all.length ? null : all
}

/** Whether what stands under a link to another page is all that an element has. */
function isTeaser(element: Element): boolean {
  const heading = element.querySelector('h2,h3,h4')
  const link = heading?.querySelector('a') ?? heading?.closest('a')
  return (
    heading !== null &&
    !!link?.textContent.includes(heading.textContent.trim()) &&
    leadsElsewhere(heading)
  )
}

function isNamed(element: Element, names: readonly string[]): boolean {
  const { className } = element
  return className !== '' && hasAny(className.toLowerCase(), names)
}

/** All that are like the main one, those without a long paragraph too; null if one stands in another. */
function likesIn(
  root: Element,
  main: Element,
  isLike: (one: Element) => boolean,
): Element[] | null {
  const likes: Element[] = []
  for (const element of root.getElementsByClassName(main.className)) {
    if (!isLike(element)) continue
    if (likes.at(-1)?.contains(element)) return null
    likes.push(element)
  }
  return likes
}

/** Whether one of some words, or of their beginnings, stands anywhere in a text. */
export function hasAny(text: string, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index += 1)
    if (text.includes(words[index] ?? '')) return true
  return false
}

/** The children of all of them, and, where they stand side by side, of what stands between them too. */
export function childrenOf(containers: readonly Element[]): Element[] {
  const children: Element[] = []
  if (containers.length === 1) addChildren(children, containers[0])
  else addChildrenBeside(children, containers)
  return children
}

function addChildren(children: Element[], container: Element | undefined): void {
  for (let at = container?.firstElementChild; at; at = at.nextElementSibling) children.push(at)
}

function addChildrenBeside(children: Element[], containers: readonly Element[]): void {
  const around = containers[0]?.parentElement
  const isBeside = around && containers.every((one) => one.parentElement === around)
  for (const element of isBeside ? around.children : containers) {
    if (isBeside && !containers.includes(element)) children.push(element)
    else addChildren(children, element)
  }
}
