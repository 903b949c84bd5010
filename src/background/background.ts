// The background: answers with briefs and cards from the one glossary, and puts the content script
// into open pages after an update. All listeners are registered at once, before anything is awaited.
import browser from 'webextension-polyfill'
import { analyse } from '../analyse.ts'
import { answer } from '../messages.ts'
import { explain } from './explain.ts'
import { loadGlossaries } from './load.ts'
import { reviveOpenPages } from './revive.ts'

answer({
  analyse: async ({ article }) => {
    const { glossaries } = await loadGlossaries()
    return analyse(article, { glossaries, today: new Date().toISOString().slice(0, 10) })
  },
  explain: async ({ id, published }) => {
    const { definitions } = await loadGlossaries()
    return explain(definitions, id, published ?? new Date().toISOString().slice(0, 10))
  },
})

browser.runtime.onInstalled.addListener(() => void reviveOpenPages())
