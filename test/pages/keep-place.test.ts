// Our pages show their lists and states anew under the reader's hands: what the reader had there is kept.
import { JSDOM } from 'jsdom'
import { beforeEach, describe, expect, it } from 'vitest'
import { replaceKeeping } from '../../src/pages/keep-place.ts'

let document: Document
let main: HTMLElement

beforeEach(() => {
  document = new JSDOM('<main></main><button>outside</button>').window.document
  const found = document.querySelector('main')
  if (!found) throw new Error('no main')
  main = found
})

function nodes(html: string): Element[] {
  const { body } = new JSDOM(html).window.document
  return [...body.children].map((child) => document.importNode(child, true))
}

const show = (html: string): void => replaceKeeping(main, ...nodes(html))
const rows = (names: readonly string[]): string =>
  `<ul>${names.map((name) => `<li>${name} <button aria-label="Remove: ${name}">Remove</button></li>`).join('')}</ul>`
const focus = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus()
const focused = (): string | undefined =>
  document.activeElement?.getAttribute('aria-label') ??
  document.activeElement?.textContent ??
  undefined

describe('The focus', () => {
  it('stays on the control of the same words, wherever it comes to stand', () => {
    show('<button>Copy</button><button>Print</button>')
    focus('button:last-of-type')
    show('<p>New.</p><button>Print</button><button>Copy</button>')
    expect(focused()).toBe('Print')
  })

  it('stays on a control that says something else now, by its name', () => {
    show('<button>More</button><button data-control="site">On</button>')
    focus('[data-control]')
    show('<button data-control="site">Off</button><button>More</button>')
    expect(focused()).toBe('Off')
  })

  it('goes to the next row when its own is taken off a list, from the last to the one before', () => {
    show(rows(['a', 'b', 'c']))
    focus('li:nth-child(2) button')
    show(rows(['a', 'c']))
    expect(focused()).toBe('Remove: c')
    show(rows(['a']))
    expect(focused()).toBe('Remove: a')
  })

  it('goes from the first row to what is the first then', () => {
    show(rows(['a', 'b', 'c']))
    focus('li:first-child button')
    show(rows(['b', 'c']))
    expect(focused()).toBe('Remove: b')
  })

  it('rests on the heading when nothing is left to press', () => {
    show(`<h3>Known</h3>${rows(['a'])}`)
    focus('button')
    show('<h3>Known</h3><p>None.</p>')
    expect(document.activeElement?.localName).toBe('h3')
  })

  it('rests on the place itself where that has no heading', () => {
    show(rows(['a']))
    focus('button')
    show('<p>None.</p>')
    expect(document.activeElement).toBe(main)
    show('<p>None at all.</p>')
    expect(document.activeElement).toBe(main)
  })

  it('is left alone where it was elsewhere', () => {
    show('<button>Copy</button>')
    focus('body > button')
    show('<button>Copy</button>')
    expect(focused()).toBe('outside')
  })
})

describe('A fold', () => {
  const folds = (count: number): string => `
    <details><summary data-control="people">People ${count}</summary>Ann</details>
    <details><summary data-control="dates">Dates ${count}</summary>1994</details>`

  it('stays open, and the others closed', () => {
    show(folds(1))
    const [people] = main.querySelectorAll('details')
    if (people) people.open = true
    show(folds(2))
    expect([...main.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, false])
  })
})
