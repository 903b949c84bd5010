// A short note at the foot of the window, with something to do about it: there for a few seconds, and
// for as long as the pointer or the keyboard is on it.
import tokens from '../design/tokens.css'
import { h } from '../element.ts'
import { homeAt } from './home.ts'
import css from './note.css'
import { shield } from './shield.ts'
import { NOTE_TAG } from './tags.ts'

const SHOWN_MS = 8000

export interface NoteContent {
  readonly text: string
  readonly action: { readonly label: string; readonly act: () => void }
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

interface NoteOptions {
  /** Where the keyboard was: it goes to the note's button, and back when the note ends; null: it stays. */
  readonly focusBefore: { giveBack(): void } | null
  /** Where on the page it is about. */
  readonly place: Node
  readonly signal: AbortSignal
}

/** Shows a note in place of the one before; gone on abort. */
export function showNote(
  document: Document,
  { text, action, language, direction }: NoteContent,
  { focusBefore, place, signal }: NoteOptions,
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
  /** What keeps it there: the pointer on it, the keyboard in it. */
  const held = new Set<string>()
  const end = (): void => {
    clearTimeout(timer)
    const hadFocus = document.activeElement === host
    host.remove()
    if (hadFocus) focusBefore?.giveBack()
  }
  const wait = (): void => {
    clearTimeout(timer)
    if (held.size === 0) timer = setTimeout(end, SHOWN_MS)
  }
  const button = h('button', { type: 'button' }, action.label)
  button.addEventListener('click', () => {
    end()
    action.act()
  })
  const words = h('span', { dir: 'auto' })
  root.append(h('div', { class: 'note', role: 'status' }, words, button))
  for (const [begins, ends] of [
    ['pointerenter', 'pointerleave'],
    ['focusin', 'focusout'],
  ] as const) {
    host.addEventListener(begins, () => {
      held.add(begins)
      wait()
    })
    host.addEventListener(ends, () => {
      held.delete(begins)
      wait()
    })
  }
  host.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') end()
  })
  shield(host, signal)
  ;(homeAt(place) ?? document.documentElement).append(host)
  host.showPopover()
  // A live region is heard when its words come, not when it comes with them.
  words.textContent = text
  if (focusBefore) button.focus({ preventScroll: true })
  wait()
  signal.addEventListener('abort', end)
}
