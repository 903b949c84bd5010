// Which mark the keyboard is on, by the element that has the focus.
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { isFocusOn } from '../../src/marks/mark.ts'

/** Whether the focus of what matches `focus` is on the mark, the text of `.mark`. */
function isOn(html: string, focus: string): boolean {
  const { document } = new JSDOM(html).window
  const text = document.querySelector('.mark')?.firstChild
  const element = document.querySelector(focus)
  if (!text || !element) throw new Error(`no .mark or no ${focus} in ${html}`)
  const range = document.createRange()
  range.selectNodeContents(text)
  return isFocusOn({ mention: { start: 0, end: 1 }, ranges: [range] }, element)
}

const MUNIR = '<span class="mark">Asim Munir</span>'

describe('the keyboard is on a mark', () => {
  it.each([
    ['at a link that is the mark', `<a href="#" class="mark">Asim Munir</a>`, 'a'],
    ['at a link with more words', `<a href="#">General ${MUNIR} spoke</a>`, 'a'],
    ['at an element around just its words', `<p><abbr tabindex="0"> ${MUNIR}</abbr></p>`, 'abbr'],
    ['at an element that is the mark', `<abbr tabindex="0" class="mark">ISPR</abbr>`, 'abbr'],
  ])('%s', (_, html, focus) => expect(isOn(html, focus)).toBe(true))
})

describe('the keyboard is on no mark', () => {
  it.each([
    [
      'at the part of the page it stands in',
      `<main tabindex="-1"><p>The ${MUNIR}</p></main>`,
      'main',
    ],
    ['at a list that scrolls', `<ul tabindex="0"><li>${MUNIR}</li><li>Karachi</li></ul>`, 'ul'],
    ['at a link beside it', `<p>${MUNIR} <a href="#">Karachi</a></p>`, 'a'],
    ['at an anchor before it', `<p><a id="x" tabindex="-1"></a>The ${MUNIR}</p>`, 'a'],
  ])('%s', (_, html, focus) => expect(isOn(html, focus)).toBe(false))
})
