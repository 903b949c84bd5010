// A page of React's: server-rendered articles, one at a time.
import { createElement as h, useEffect, useState, type Node } from 'react'
import type { App } from './app.ts'

export function ReactApp({ articles }: App): Node {
  const [shown, show] = useState(0)
  const [turn, rerender] = useState(0)
  useEffect(() => {
    Object.assign(globalThis, {
      app: { next: () => show((now) => now + 1), again: () => rerender((now) => now + 1) },
    })
  })
  const { title, paragraphs } = articles[shown % articles.length] ?? { title: '', paragraphs: [] }
  return h(
    'article',
    null,
    h('h1', null, title),
    // Under another key React makes a new element in place of the old.
    paragraphs.map((text, index) => h('p', { key: `${turn}-${index}` }, text)),
  )
}
