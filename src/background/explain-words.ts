// Explains selected words wherever the reader asks for it: by the article that is read on the page; on
// any other page by a script put there for that; and where none may go, the popup says so.
import browser from 'webextension-polyfill'
import { contentScript } from '../sites/content-script.ts'

/**
 * Explains words in a frame of a tab that has no article to explain them by. Needs the permission that
 * the browser gives with a click on the menu or a key of ours.
 * @param words null: those that are selected
 */
export async function explainWithoutArticle(
  tabId: number,
  words: string | null,
  frameId = 0,
): Promise<void> {
  const target = { tabId, frameIds: [frameId] }
  try {
    await browser.scripting.insertCSS({ target, files: contentScript().css })
    await browser.scripting.executeScript({ target, files: ['words.js'] })
    const ran = await browser.scripting.executeScript({ target, func: explain, args: [words] })
    // On its own pages Firefox runs nothing, and says nothing of it.
    if (typeof ran[0]?.result === 'boolean') return
  } catch {
    // As it is told of everywhere else.
  }
  await browser.action.openPopup().catch(() => undefined)
}

/**
 * The frame of a tab, below the top one, in which the keyboard and selected words are; null where there is none, or
 * where it is being read: then it explains its words itself.
 */
export async function frameWithWords(tabId: number): Promise<number | null> {
  const target = { tabId, allFrames: true }
  try {
    const frames = await browser.scripting.executeScript({ target, func: hasWords })
    return frames.find(({ frameId, result }) => frameId !== 0 && result === true)?.frameId ?? null
  } catch {
    // A page that no extension may read. Caught here, and not by a `.catch` of the promise: Firefox would
    // forget the reader's key on the way, and open no popup.
    return null
  }
}

/** Runs in each frame. */
function hasWords(): boolean {
  const isRead = globalThis.newsglossPage?.state() === 'article'
  return !isRead && document.hasFocus() && getSelection()?.toString().trim() !== ''
}

/** Runs in the page. */
function explain(words: string | null): Promise<boolean> | undefined {
  return globalThis.newsglossWords?.explain(words)
}
