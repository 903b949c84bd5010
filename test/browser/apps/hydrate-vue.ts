import { createSSRApp } from 'vue'
import { MONEY, SHIPPING } from '../../../scripts/drive/articles.ts'
import { VueApp } from './vue-app.ts'

Object.assign(globalThis, {
  hydrate: () => createSSRApp(VueApp, { articles: [SHIPPING, MONEY] }).mount('#app'),
})
