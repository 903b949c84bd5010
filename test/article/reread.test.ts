// A changed article, read again in part: what comes out is what reading the whole page would give, and
// no element is read that didn't change.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLASSIFIER } from '../../src/article/classifier.ts'
import { findBody, readPart, type FoundBody } from '../../src/article/find-body.ts'
import { reread } from '../../src/article/reread.ts'
import { rangesOf } from '../../src/article/dom/text-map.ts'
import { body, newsPage, PARAGRAPHS } from './page.ts'

const NEW =
  'A second tower on the northern rocks was not discussed, although three of the members had asked for it in writing, the minutes of the meeting show.'

interface Change {
  readonly before: FoundBody
  readonly after: FoundBody | null
  /** The texts of the elements that were read. */
  readonly read: readonly string[]
}

/** Reads a page, changes it, and reads what has changed. */
function changed(document: Document, change: (all: Element[]) => void): Change {
  const before = findBody(document, CLASSIFIER)
  const view = document.defaultView
  if (!before || !view) throw new Error('the page has no article')
  const observer = new view.MutationObserver(() => undefined)
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  change([...document.querySelectorAll('.article-body p')])
  const records = observer.takeRecords()
  observer.disconnect()
  const read: string[] = []
  const after = reread(before, records, (element) => {
    read.push(element.textContent.trim())
    return readPart(element)
  })
  return { before, after, read }
}

function isAsWhole(document: Document, { after }: Change): void {
  const whole = findBody(document, CLASSIFIER)
  expect(after?.text).toBe(whole?.text)
  expect(after?.blocks).toEqual(whole?.blocks)
  expect(after?.elements).toEqual(whole?.elements)
  for (const block of after?.blocks ?? []) {
    const ranges = after ? rangesOf(after.map, block).map(String) : []
    expect(ranges.join('')).toBe(after?.text.slice(block.start, block.end))
  }
}

const paragraph = (document: Document, text: string): Element => {
  const element = document.createElement('p')
  element.textContent = text
  return element
}

describe('of a change in one paragraph, only that paragraph is read', () => {
  test.each<[how: string, change: (all: Element[]) => void]>([
    [
      'its text node has another text',
      (all) => all[2]?.firstChild && (all[2].firstChild.nodeValue = NEW),
    ],
    ['it has other nodes', (all) => all[2]?.replaceChildren(NEW)],
    [
      'a word of it became a link',
      (all) => {
        if (all[2]) all[2].innerHTML = NEW.replace('tower', '<a href="/tower">tower</a>')
      },
    ],
  ])('%s', (_, change) => {
    const page = newsPage(body())
    const result = changed(page, change)
    expect(result.read).toEqual([NEW])
    isAsWhole(page, result)
  })
})

test('of an entry that is added only that one is read, and one like it beside it', () => {
  const page = newsPage(body())
  const result = changed(page, (all) => all[0]?.before(paragraph(page, NEW)))
  expect(result.read).toEqual([NEW, PARAGRAPHS[0]])
  expect(result.after?.text.startsWith(NEW)).toBe(true)
  isAsWhole(page, result)
})

test('entries of a live blog are taken in as those beside them were, times and all', () => {
  const entry = (text: string): string =>
    `<div class="entry"><span class="time">18:04</span><p>${text}</p></div>`
  const page = newsPage(PARAGRAPHS.map(entry).join(''))
  const result = changed(page, () => {
    page.querySelector('.entry')?.insertAdjacentHTML('beforebegin', entry(NEW))
  })
  expect(result.read).toHaveLength(2)
  expect(result.after?.text).toBe([NEW, ...PARAGRAPHS].join('\n\n'))
})

test('of a paragraph that is taken out nothing is read', () => {
  const page = newsPage(body())
  const result = changed(page, (all) => all[3]?.remove())
  expect(result.read).toEqual([])
  isAsWhole(page, result)
})

test('a paragraph that is emptied is the article’s no more', () => {
  const page = newsPage(body())
  const result = changed(page, (all) => all[3]?.replaceChildren())
  expect(result.after?.blocks).toHaveLength(PARAGRAPHS.length - 1)
  isAsWhole(page, result)
})

test('a change elsewhere leaves the body the very same', () => {
  const page = newsPage(body())
  const { before, after, read } = changed(page, (all) => {
    page.querySelector('footer')?.append(paragraph(page, NEW))
    all[1]?.after(page.createElement('hr'))
  })
  expect(after).toBe(before)
  expect(read).toEqual([])
})

describe('the whole page has to be looked at when', () => {
  test.each<[what: string, change: (all: Element[], page: Document) => void]>([
    ['paragraphs are moved', (all) => all[5] && all[1]?.before(all[5])],
    [
      'what is added is like nothing beside it',
      (all, page) => {
        const box = page.createElement('div')
        box.append(paragraph(page, NEW))
        all[1]?.after(box)
      },
    ],
    ['a paragraph has become a line', (all) => all[2]?.replaceChildren('Advertisement')],
    [
      'a paragraph has become two',
      (all, page) => all[2]?.replaceChildren(paragraph(page, NEW), paragraph(page, NEW)),
    ],
    ['half of the text has gone', (all) => all.slice(4).forEach((one) => one.remove())],
    [
      'most of the text is another',
      (all) => all.slice(2).forEach((one, turn) => one.replaceChildren(`${NEW} ${turn}`)),
    ],
    ['text stands in no paragraph', (all) => all[2]?.after(NEW)],
  ])('%s', (_, change) => {
    const page = newsPage(body())
    expect(changed(page, (all) => change(all, page)).after).toBeNull()
  })
})

test('whatever is done to its paragraphs, it reads as the whole page would; of one edit it never gives up', () => {
  const at = fc.nat(PARAGRAPHS.length - 1)
  const edit = fc.oneof(
    fc.record({ kind: fc.constantFrom('replace', 'split', 'link', 'remove'), at }),
    fc.record({ kind: fc.constantFrom('before', 'after'), at }),
  )
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const page = newsPage(body())
      const result = changed(page, (all) => {
        edits.forEach(({ kind, at }, turn) => {
          const one = all[at]
          const text = NEW.replace('second', `number ${turn}`)
          if (kind === 'replace') one?.replaceChildren(text)
          if (kind === 'split' && one?.firstChild?.nodeType === 3)
            (one.firstChild as Text).splitText(20)
          if (kind === 'link' && one)
            one.innerHTML = `<a href="/x">${text.slice(0, 20)}</a>${text.slice(20)}`
          if (kind === 'remove') one?.remove()
          if (kind === 'before' && one?.isConnected) one.before(paragraph(page, text))
          if (kind === 'after' && one?.isConnected) one.after(paragraph(page, text))
        })
      })
      if (edits.length === 1) expect(result.after).not.toBeNull()
      if (result.after) isAsWhole(page, result)
    }),
    { numRuns: 60 },
  )
})
