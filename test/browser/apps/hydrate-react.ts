import { createElement as h } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { MONEY, SHIPPING } from '../../../scripts/drive/articles.ts'
import { ReactApp } from './react-app.ts'

Object.assign(globalThis, {
  hydrate: () =>
    hydrateRoot(document.querySelector('#app'), h(ReactApp, { articles: [SHIPPING, MONEY] })),
})
