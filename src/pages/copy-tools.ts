// Takes a page's brief along: as Markdown, as plain text, or on paper.
import {
  briefAsMarkdown,
  briefAsText,
  type BriefLabels,
  type BriefToCopy,
} from '../brief/copy-brief.ts'
import { h } from '../element.ts'
import { t, type MessageKey } from '../i18n.ts'
import type { PageBrief } from '../messages/shapes.ts'
import { originOf } from './origin.ts'

const COPIED_MS = 2000

/** Buttons that copy the brief, and print it where it can be (`print-brief.ts`). */
export function copyTools(brief: PageBrief, print: (() => void) | null): HTMLElement {
  return h(
    'p',
    { class: 'tools' },
    copyButton('popupCopyMarkdown', () => briefAsMarkdown(toCopy(brief), labels())),
    copyButton('popupCopyText', () => briefAsText(toCopy(brief), labels())),
    print && h('button', { type: 'button', class: 'link', onclick: print }, t('popupPrint')),
  )
}

function copyButton(label: MessageKey, text: () => string): HTMLElement {
  const button = h('button', { type: 'button', class: 'link', 'aria-live': 'polite' }, t(label))
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text()).then(() => {
      button.textContent = t('cardCopied')
      // By its name again: there are two, and what each does is no secret for long.
      setTimeout(() => (button.textContent = t(label)), COPIED_MS)
      return undefined
    })
  })
  return button
}

function toCopy(brief: PageBrief): BriefToCopy {
  const { title, url, points, terms } = brief
  return {
    title,
    origin: originOf(brief),
    url,
    points: points.map(({ start, text, reference, background }) => ({
      text,
      background,
      ...(reference && { reference: { at: reference.at - start, insert: reference.insert } }),
    })),
    terms: terms.filter(({ isMarked }) => isMarked),
  }
}

function labels(): BriefLabels {
  return {
    points: t('popupPoints'),
    terms: t('popupTerms'),
    background: t('popupBackground'),
  }
}
