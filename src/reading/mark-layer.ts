// The marks of an article on its page: chosen as the reader wants, painted, and painted again when
// the page clears the registry, which it shares.
import type { Mention } from '../glossary/mention.ts'
import { textOf } from '../language/article.ts'
import { backdropOf, type LookBehind } from '../marks/backdrop.ts'
import { chooseMentions } from '../marks/choose.ts'
import { hitTester, type Hit } from '../marks/hit.ts'
import { inkFor } from '../marks/ink.ts'
import { isInControl, type Mark } from '../marks/mark.ts'
import { clearAll, isPainted, paint, type Layer } from '../marks/paint.ts'
import { layerOf, markCss } from '../marks/style.ts'
import { DEFAULTS } from '../settings.ts'
import type { ReadPage } from './read-page.ts'

export type TermMark = Mark<Mention>

export interface MarkLayer {
  readonly marks: readonly TermMark[]
  readonly hit: Hit<TermMark>
  /** The colours of the page where a mark stands. */
  readonly lookBehind: LookBehind
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
  let layers = inLayers(marks, settings, backdropOf(document))
  const roots = [...new Set(marks.flatMap(({ ranges }) => ranges.map(rootOf)))].filter(
    (root) => root instanceof ShadowRoot,
  )
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(markCss(settings))
  // content.css has the default look; in shadow roots Firefox paints only by the root's own sheets.
  const isForced = matchMedia('(forced-colors: active)').matches
  const scopes = isDefaultLook(settings) && !isForced ? roots : [document, ...roots]

  function repaint(): void {
    for (const [layer, ranges] of layers) if (!isPainted(layer)) paint(layer, ranges)
    for (const scope of scopes) {
      if (!scope.adoptedStyleSheets.includes(sheet)) scope.adoptedStyleSheets.push(sheet)
    }
  }
  repaint()
  // A page that follows the reader's theme changes its colours under the marks.
  matchMedia('(prefers-color-scheme: dark)').addEventListener(
    'change',
    () => {
      layers = inLayers(marks, settings, backdropOf(document))
      clearAll()
      repaint()
    },
    { signal },
  )
  signal.addEventListener('abort', () => {
    clearAll()
    for (const scope of scopes) {
      scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  })
  return {
    marks,
    hit: hitTester(document, marks, roots),
    repaint,
    // Asked anew each time: a page may have a switch of its own for its theme.
    lookBehind: (element) => backdropOf(document)(element),
  }
}

/** The marks' ranges by the layer they are painted in. */
function inLayers(
  marks: readonly TermMark[],
  settings: ReadPage['settings'],
  lookBehind: LookBehind,
): ReadonlyMap<Layer, readonly Range[]> {
  const layers = new Map<Layer, Range[]>()
  for (const { mention, ranges } of marks) {
    for (const range of ranges) {
      const element = range.startContainer.parentElement
      const ink = inkFor(element && lookBehind(element), settings.markStrength)
      const layer = layerOf(mention.kind, ink, settings)
      const known = layers.get(layer)
      if (known) known.push(range)
      else layers.set(layer, [range])
    }
  }
  return layers
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
