// The same page in Vue.
import { defineComponent, h, onMounted, ref, type PropType } from 'vue'
import type { App } from './app.ts'

export const VueApp = defineComponent({
  props: { articles: { type: Array as PropType<App['articles']>, required: true } },
  setup({ articles }) {
    const shown = ref(0)
    const turn = ref(0)
    onMounted(() => {
      Object.assign(globalThis, { app: { next: () => shown.value++, again: () => turn.value++ } })
    })
    return () => {
      const { title, paragraphs } = articles[shown.value % articles.length] ?? {
        title: '',
        paragraphs: [],
      }
      return h('article', [
        h('h1', title),
        // Under another key Vue makes a new element in place of the old.
        paragraphs.map((text, index) => h('p', { key: `${turn.value}-${index}` }, text)),
      ])
    }
  },
})
