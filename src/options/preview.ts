// A short text with marks as the reader's settings have them: chosen and painted by the very code
// that does it on a page.
import { h } from '../element.ts'
import { t } from '../i18n.ts'
import { chooseMentions, type Markable } from '../marks/choose.ts'
import { clear, paint, type Layer } from '../marks/paint.ts'
import { layerOf, markCss } from '../marks/style.ts'
import type { Settings } from '../setting-values.ts'
import { SAMPLE_BLOCKS, SAMPLE_TERMS } from './sample.ts'

export interface Preview {
  readonly element: HTMLElement
  show(settings: Settings): void
}

interface Placed extends Markable {
  readonly node: Text
  /** Where `node` begins in the whole text. */
  readonly base: number
}

/** The preview, its marks painted by `show` once it is in the document. */
export function preview(): Preview {
  const { nodes, blocks, mentions } = layOut()
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)
  const text = nodes.map((node, index) =>
    h(blocks[index]?.kind === 'heading' ? 'h3' : 'p', {}, node),
  )
  return {
    element: h(
      'figure',
      { class: 'preview' },
      h('figcaption', { class: 'soft' }, t('optionsPreview')),
      h('div', { class: 'sample', lang: 'en', dir: 'ltr' }, ...text),
    ),
    show(settings) {
      sheet.replaceSync(markCss(settings))
      const layers = new Map<Layer, Range[]>()
      for (const { node, base, start, end, kind } of chooseMentions(
        { blocks },
        mentions,
        // What the reader knows is no matter of looks: the sample keeps its terms.
        { ...settings, known: [] },
      )) {
        const range = document.createRange()
        range.setStart(node, start - base)
        range.setEnd(node, end - base)
        const layer = layerOf(kind, '', settings)
        layers.set(layer, [...(layers.get(layer) ?? []), range])
      }
      clear()
      for (const [layer, ranges] of layers) paint(layer, ranges)
    },
  }
}

function layOut() {
  let base = 0
  const nodes: Text[] = []
  const mentions: Placed[] = []
  const blocks = SAMPLE_BLOCKS.map(({ kind, text }) => {
    const node = document.createTextNode(text)
    nodes.push(node)
    const found = SAMPLE_TERMS.flatMap(({ text: term, kind, rarity }) =>
      [...text.matchAll(new RegExp(term, 'g'))].map(({ index }) => ({
        id: term,
        kind,
        rarity,
        node,
        base,
        start: base + index,
        end: base + index + term.length,
      })),
    )
    mentions.push(...found.toSorted((a, b) => a.start - b.start))
    const block = { kind, start: base, end: base + text.length }
    base = block.end + 2
    return block
  })
  return { nodes, blocks, mentions }
}
