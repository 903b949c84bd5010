import { describe, expect, it } from 'vitest'
import { shownName } from '../../src/sites/shown-name.ts'

/** Samples of RFC 3492, section 7.1, and names of sites. */
const LABELS = [
  ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['4dbcagdahymbxekheh6e0a7fei0b', 'למההםפשוטלאמדבריםעברית'],
  ['proprostnemluvesky-uyb24dma41a', 'pročprostěnemluvíčesky'],
  ['egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
  ['mnchen-3ya', 'münchen'],
  ['j1ail', 'кто'],
  ['n28h', '😉'],
] as const

describe('the letters behind xn--', () => {
  it.each(LABELS)('%s is %s', (encoded, label) => {
    const host = `xn--${encoded}.example`
    expect(shownName(host)).toBe(`${label}.example (${host})`)
  })

  it.each(['99999999', 'a-ü', 'mnchen-3y!', 'zzzzzzzzzzzzzzzzzzzz'])(
    '%s is no label',
    (encoded) => {
      const host = `xn--${encoded}.example`
      expect(shownName(host)).toBe(host)
    },
  )
})

describe('a site’s name as it is shown', () => {
  it('is readable, with the name that can’t deceive beside it', () => {
    expect(shownName('xn--b1amarcd.xn--p1ai')).toBe('новини.рф (xn--b1amarcd.xn--p1ai)')
    expect(shownName('www.xn--mnchen-3ya.de')).toBe('www.münchen.de (www.xn--mnchen-3ya.de)')
    expect(shownName('xn--pple-43d.com')).toBe('аpple.com (xn--pple-43d.com)')
  })

  it('is left as it is where it has no other letters, or what it stands for is no name', () => {
    for (const host of ['theweek.in', '192.168.0.1', 'xn--.com', 'xn--99999999.com', 'xn--a.com'])
      expect(shownName(host)).toBe(host)
  })
})
