// The matchers ours is measured beside, each made from a list of terms. Case is respected by all, as
// terms and text have it; each finds what it finds, whole words or not.
import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick'
import KeywordProcessor from 'flashtext.js'
import type { JSDOM as Jsdom } from 'jsdom'
import ModernAhoCorasick from 'modern-ahocorasick'

/** Finds terms in a text; how many. */
export type Matcher = (text: string) => number

interface Peer {
  readonly name: string
  /** Most terms it is tried with: beyond, it takes gigabytes or minutes. */
  readonly most: number
  readonly make: (terms: readonly string[]) => Matcher
}

interface Node {
  readonly next: Map<string, Node>
  isEnd: boolean
}

const escape = (letter: string): string =>
  letter.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)

function trieSource(node: Node): string {
  const branches = [...node.next].map(([letter, next]) => escape(letter) + trieSource(next))
  if (branches.length === 0) return ''
  const inner = branches.length === 1 ? (branches[0] ?? '') : `(?:${branches.join('|')})`
  return node.isEnd ? `(?:${inner})?` : inner
}

function trieExpression(terms: readonly string[]): Matcher {
  const root: Node = { next: new Map(), isEnd: false }
  for (const term of terms) {
    let node = root
    for (const letter of term) {
      let next = node.next.get(letter)
      if (next === undefined) {
        next = { next: new Map(), isEnd: false }
        node.next.set(letter, next)
      }
      node = next
    }
    node.isEnd = true
  }
  const expression = new RegExp(`\\b${trieSource(root)}\\b`, 'g')
  return (text) => text.match(expression)?.length ?? 0
}

function flashtext(terms: readonly string[]): Matcher {
  const processor = new KeywordProcessor(true)
  for (const term of terms) processor.addKeyword(term)
  return (text) => processor.extractKeywords(text).length
}

function monyone(terms: readonly string[]): Matcher {
  const matcher = new MonyoneAhoCorasick([...terms])
  return (text) => matcher.matchInText(text).length
}

function modern(terms: readonly string[]): Matcher {
  const matcher = new ModernAhoCorasick([...terms])
  return (text) => matcher.search(text).length
}

/** mark.js works on a document: paragraphs of text, marked and unmarked; at most 1k terms bearable. */
function markJs(terms: readonly string[]): Matcher {
  // Left out of the bundle: loaded when it comes to them.
  const { JSDOM } = require('jsdom') as { JSDOM: typeof Jsdom }
  const { window } = new JSDOM('<!doctype html><body></body>')
  Object.assign(globalThis, {
    window,
    document: window.document,
    NodeFilter: window.NodeFilter,
    NodeList: window.NodeList,
  })
  const Mark = require('mark.js') as new (context: Element) => {
    mark(terms: readonly string[], options: object): void
  }
  return (text) => {
    const { body } = window.document
    body.replaceChildren()
    for (const paragraph of text.split('\n\n')) {
      const element = window.document.createElement('p')
      element.textContent = paragraph
      body.append(element)
    }
    let marked = 0
    // It calls itself once a term: a thousand at once overflow the stack.
    for (let from = 0; from < terms.length; from += 100) {
      new Mark(body).mark(terms.slice(from, from + 100), {
        separateWordSearch: false,
        accuracy: 'exactly',
        diacritics: false,
        caseSensitive: true,
        each: () => marked++,
      })
    }
    return marked
  }
}

export const PEERS: readonly Peer[] = [
  { name: 'regular expression trie', most: 1_000_000, make: trieExpression },
  { name: 'flashtext.js', most: 1_000_000, make: flashtext },
  { name: '@monyone/aho-corasick', most: 100_000, make: monyone },
  { name: 'modern-ahocorasick', most: 100_000, make: modern },
  { name: 'mark.js (jsdom)', most: 1000, make: markJs },
]
