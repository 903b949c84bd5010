// The marks of an article on its page: chosen as the reader wants, painted, and painted again when
// the page clears the registry, which it shares.
import type { Mention } from '../glossary/mention.ts'
import { textOf } from '../language/article.ts'
import { chooseMentions } from '../marks/choose.ts'
import { hitTester, type Hit } from '../marks/hit.ts'
import { isInControl, type Mark } from '../marks/mark.ts'
import { clearAll, isPainted, paint, type Layer } from '../marks/paint.ts'
import { layerOf, markCss } from '../marks/style.ts'
import { DEFAULTS } from '../settings.ts'
import type { ReadPage } from './read-page.ts'

export type TermMark = Mark<Mention>

export interface MarkLayer {
  readonly marks: readonly TermMark[]
  readonly hit: Hit<TermMark>
  /** Paints what the page has cleared; cheap when it hasn't. */
  repaint(): void
}

/** Chooses and paints the marks, until aborted. */
export function markLayer(page: ReadPage, signal: AbortSignal): MarkLayer {
  const { document, article, brief, settings, rangesOf } = page
  const marks = chooseMentions(article, brief.terms, settings)
    .filter((mention) => textOf(article, mention).trim() !== '')
    .map((mention): TermMark => ({ mention, ranges: rangesOf(mention) }))
    .filter(({ ranges }) => ranges.length > 0 && !ranges.some(isInControl))
  const layers = new Map<Layer, Range[]>()
  for (const { mention, ranges } of marks) {
    const layer = layerOf(mention.kind, settings)
    layers.set(layer, [...(layers.get(layer) ?? []), ...ranges])
  }
  const roots = [...new Set(marks.flatMap(({ ranges }) => ranges.map(rootOf)))].filter(
    (root) => root instanceof ShadowRoot,
  )
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(markCss(settings))
  // content.css has the default look; in shadow roots Firefox paints only by the root's own sheets.
  const scopes = isDefaultLook(settings) ? roots : [document, ...roots]

  function repaint(): void {
    for (const [layer, ranges] of layers) if (!isPainted(layer)) paint(layer, ranges)
    for (const scope of scopes) {
      if (!scope.adoptedStyleSheets.includes(sheet)) scope.adoptedStyleSheets.push(sheet)
    }
  }
  repaint()
  signal.addEventListener('abort', () => {
    clearAll()
    for (const scope of scopes) {
      scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  })
  return { marks, hit: hitTester(document, marks, roots), repaint }
}

function rootOf(range: Range): Node {
  return range.startContainer.getRootNode()
}

function isDefaultLook({ markStyle, markStrength, tellKindsApart }: ReadPage['settings']): boolean {
  return (
    markStyle === DEFAULTS.markStyle &&
    markStrength === DEFAULTS.markStrength &&
    tellKindsApart === DEFAULTS.tellKindsApart
  )
}
