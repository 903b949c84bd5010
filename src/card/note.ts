// A short note at the foot of the window, with something to do about it: there for a few seconds, and
// for as long as the pointer or the keyboard is on it.
import tokens from '../design/tokens.css'
import { h } from '../element.ts'
import css from './note.css'
import { NOTE_TAG } from './tags.ts'

const SHOWN_MS = 8000

export interface NoteContent {
  readonly text: string
  readonly action: { readonly label: string; readonly act: () => void }
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

interface NoteOptions {
  /** The keyboard goes to the note's button. */
  readonly takesFocus: boolean
  readonly signal: AbortSignal
}

/** Shows a note in place of the one before; gone on abort. */
export function showNote(
  document: Document,
  { text, action, language, direction }: NoteContent,
  { takesFocus, signal }: NoteOptions,
): void {
  for (const other of document.querySelectorAll(NOTE_TAG)) other.remove()
  const host = document.createElement(NOTE_TAG)
  host.setAttribute('popover', 'manual')
  host.setAttribute('lang', language)
  host.setAttribute('dir', direction)
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(tokens + css)
  root.adoptedStyleSheets = [sheet]

  let timer: ReturnType<typeof setTimeout> | undefined
  const end = (): void => {
    clearTimeout(timer)
    host.remove()
  }
  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(end, SHOWN_MS)
  }
  const button = h('button', { type: 'button' }, action.label)
  button.addEventListener('click', () => {
    end()
    action.act()
  })
  const words = h('span', { dir: 'auto' })
  root.append(h('div', { class: 'note', role: 'status' }, words, button))
  for (const type of ['pointerenter', 'focusin'] as const) {
    host.addEventListener(type, () => clearTimeout(timer))
  }
  for (const type of ['pointerleave', 'focusout'] as const) host.addEventListener(type, wait)
  host.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') end()
    event.stopPropagation()
  })
  document.documentElement.append(host)
  host.showPopover()
  // A live region is heard when its words come, not when it comes with them.
  words.textContent = text
  if (takesFocus) button.focus({ preventScroll: true })
  wait()
  signal.addEventListener('abort', end)
}
