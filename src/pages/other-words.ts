// 'In other words': under the article's own sentences, never in their place, a button that lets the
// browser's own model say them anew. There only when the reader has turned it on and the browser can.
import { h, type Child } from '../element.ts'
import { language, t } from '../i18n.ts'
import { readSettings } from '../settings.ts'
import type { PageBrief } from '../messages/shapes.ts'
import { replaceKeeping } from './keep-place.ts'
import {
  linesOf,
  offerOf,
  sayInOtherWords,
  summarizerOf,
  type Offer,
  type SummarizerApi,
} from './on-device-summarizer.ts'

/** Puts the button after the points of `main`, if it is wanted and the browser has a model. */
export async function offerOtherWords(main: ParentNode, { points }: PageBrief): Promise<void> {
  const list = main.querySelector('ol.points')
  const api = summarizerOf(globalThis)
  if (list === null || api === null) return
  const { otherWords } = await readSettings()
  const offer = otherWords ? await offerOf(api, points.length) : 'none'
  if (offer === 'none' || list.nextElementSibling?.classList.contains('other-words')) return
  const texts = points.map(({ text }) => text)
  list.after(wordsView(api, texts, offer))
}

function wordsView(api: SummarizerApi, points: readonly string[], offer: Offer): HTMLElement {
  const element = h('div', { class: 'other-words' })
  const said = h('div', { role: 'status' })
  let running: AbortController | null = null

  const button = (label: string, onclick: () => void): HTMLElement =>
    h('button', { type: 'button', class: 'link', 'data-control': 'otherWords', onclick }, label)

  const show = (...children: readonly Child[]): void => {
    said.replaceChildren(...children.filter((child) => child !== null && child !== false))
  }

  const idle = (): void => {
    const act = offer === 'download' ? ask : (): void => void write()
    replaceKeeping(element, button(t('otherWords'), act), said)
  }

  /** The model is large and comes from the browser's maker: the reader decides. */
  const ask = (): void => {
    replaceKeeping(
      element,
      h('p', {}, t('otherWordsAsk')),
      h(
        'p',
        { class: 'tools' },
        button(t('otherWordsDownload'), () => void write()),
        button(t('otherWordsNotNow'), idle),
      ),
      said,
    )
  }

  const write = async (): Promise<void> => {
    const control = new AbortController()
    running?.abort()
    running = control
    replaceKeeping(
      element,
      button(t('otherWordsStop'), () => control.abort()),
      said,
    )
    show(h('p', { class: 'soft' }, t('otherWordsWriting')))
    const percent = new Intl.NumberFormat(language(), { style: 'percent' })
    const outcome = await sayInOtherWords(
      api,
      points,
      {
        onDownload: (share) => {
          show(h('p', { class: 'soft' }, t('otherWordsDownloading', percent.format(share))))
        },
        onText: (text) => {
          // Said once, when it is whole, and not from its start again at each word.
          said.setAttribute('aria-busy', 'true')
          show(written(text))
        },
      },
      control.signal,
    )
    if (outcome.state === 'done') {
      show(written(outcome.text))
      said.removeAttribute('aria-busy')
      replaceKeeping(element, said)
      return
    }
    show(outcome.state === 'failed' && h('p', {}, t('otherWordsFailed')))
    said.removeAttribute('aria-busy')
    idle()
  }

  idle()
  return element
}

/** What the model wrote, under a line that says so. */
function written(text: string): HTMLElement {
  return h(
    'section',
    { class: 'machine' },
    h('h3', {}, t('otherWords')),
    h('p', { class: 'soft' }, t('otherWordsMachine')),
    h('ul', { lang: 'en', dir: 'auto' }, ...linesOf(text).map((line) => h('li', {}, line))),
  )
}
