// What came of the reader's last act, said where it was done, and to screen readers.
import { h, type Child } from '../element.ts'
import { replaceKeeping } from './keep-place.ts'

export interface Notice {
  readonly element: HTMLElement
  /** Says something; `undo` puts a button beside it. */
  readonly say: (text: string, more?: NoticeDetails) => void
  /** Takes back what was said. */
  readonly clear: () => void
}

interface NoticeDetails {
  readonly isProblem?: boolean
  readonly details?: readonly Child[]
  readonly undo?: { readonly label: string; readonly act: () => void }
}

/** A place for notices, empty at first. */
export function notice(): Notice {
  const element = h('div', { class: 'notice', role: 'status' })
  return {
    element,
    clear: () => replaceKeeping(element),
    say(text, { isProblem = false, details = [], undo } = {}) {
      const button =
        undo !== undefined &&
        h('button', { class: 'link', type: 'button', onclick: () => undo.act() }, undo.label)
      element.className = isProblem ? 'notice problem' : 'notice'
      replaceKeeping(element, ...[h('p', {}, text), button].filter((one) => one !== false))
      element.append(...details.filter((one) => one !== null && one !== false))
    },
  }
}
