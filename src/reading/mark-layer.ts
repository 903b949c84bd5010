// The marks of an article on its page: painted, and painted again when the page clears the registry,
// which it shares.
import type { Mention } from '../glossary/mention.ts'
import { backdropOf, type LookBehind } from '../marks/backdrop.ts'
import { hitTester, type Hit } from '../marks/hit.ts'
import { inkFor } from '../marks/ink.ts'
import { clear, isPainted, paint, type Layer } from '../marks/paint.ts'
import { isTint, layerOf, markCss } from '../marks/style.ts'
import { DEFAULTS } from '../setting-values.ts'
import type { ReadPage } from './read-page.ts'
import { marksOf, type TermMark } from './term-marks.ts'

export interface MarkLayer {
  readonly marks: readonly TermMark[]
  readonly hit: Hit<TermMark>
  /** The colours of the page where a mark stands. */
  readonly lookBehind: LookBehind
  /**
   * Paints what the page has cleared, in inks for the colours it has now: looked at where they mostly change, which
   * is cheap, or at every mark.
   */
  repaint(isWhole?: boolean): void
  /** Chooses anew for what the page has become; marks whose text is untouched stand as they are. */
  update(): void
}

/** Chooses and paints the marks, until aborted. */
export function markLayer(page: ReadPage, signal: AbortSignal): MarkLayer {
  const { document, settings } = page
  /** The layer of each range: to see the colours around it costs as much as all else of a mark. */
  let inks = new WeakMap<Range, Layer>()
  /** The colours of the page that they are for. */
  let colours: string | undefined
  let { length } = page.article.text
  let marks = marksOf(page, [], length)
  /** The marks' ranges by the layer they are painted in. */
  let layers = new Map<Layer, Range[]>()
  let roots = rootsOf(marks)
  let tester = hitTester(document, marks)
  /** Whatever was given the sheet, also roots that have no marks any more. */
  const dressed = new Set<DocumentOrShadowRoot>()
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(markCss(settings))
  const forced = matchMedia('(forced-colors: active)')

  /** Paints what has changed of the layers, by the page or by a choice; the rest stands. */
  function repaint(isWhole = false): void {
    const lookBehind = backdropOf(document)
    // The page doesn't tell when its theme changes: by a switch of its own, or slowly after the system's.
    const first = marks[0]?.ranges[0]?.startContainer.parentElement
    const now = JSON.stringify([document.body, first ?? document.body].map(lookBehind))
    if (isWhole || now !== colours) inks = new WeakMap()
    colours = now
    const before = layers
    layers = new Map()
    for (const { mention, ranges } of marks) {
      for (const range of ranges) {
        const layer = inks.get(range) ?? inkedLayer(mention, range, settings, lookBehind)
        inks.set(range, layer)
        const known = layers.get(layer)
        if (known) known.push(range)
        else layers.set(layer, [range])
      }
    }
    for (const layer of before.keys()) if (!layers.has(layer)) paint(layer, [])
    for (const [layer, ranges] of layers) {
      if (!isPainted(layer) || !isSameList(ranges, before.get(layer))) paint(layer, ranges)
    }
    // content.css has the default look; in shadow roots Firefox paints only by the root's own sheets.
    const isDefault = isDefaultLook(settings) && !forced.matches
    for (const scope of isDefault ? roots : [document, ...roots]) {
      if (!scope.adoptedStyleSheets.includes(sheet)) scope.adoptedStyleSheets.push(sheet)
      dressed.add(scope)
    }
  }
  repaint()
  for (const query of [forced, matchMedia('(prefers-color-scheme: dark)')]) {
    query.addEventListener('change', () => repaint(true), { signal })
  }
  signal.addEventListener('abort', () => {
    clear()
    for (const scope of dressed) {
      scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  })
  return {
    get marks() {
      return marks
    },
    hit: {
      mayBeOn: (target) => tester.mayBeOn(target),
      at: (...point) => tester.at(...point),
    },
    repaint,
    update() {
      marks = marksOf(page, marks, length)
      length = page.article.text.length
      roots = rootsOf(marks)
      tester = hitTester(document, marks)
      repaint()
    },
    // Asked anew each time: a page may have a switch of its own for its theme.
    lookBehind: (element) => backdropOf(document)(element),
  }
}

function isSameList(ones: readonly Range[], others: readonly Range[] = []): boolean {
  return ones.length === others.length && ones.every((one, index) => one === others[index])
}

/** The layer for a range: its line by the term's kind, its ink by the page's colours. */
function inkedLayer(
  { kind }: Mention,
  range: Range,
  settings: ReadPage['settings'],
  lookBehind: LookBehind,
): Layer {
  const element = range.startContainer.parentElement
  const ink = inkFor(element && lookBehind(element), settings.markStrength, isTint(settings))
  return layerOf(kind, ink, settings)
}

function rootsOf(marks: readonly TermMark[]): ShadowRoot[] {
  const all = marks.flatMap(({ ranges }) => ranges.map((one) => one.startContainer.getRootNode()))
  return [...new Set(all)].filter((root) => root instanceof ShadowRoot)
}

function isDefaultLook({ markStyle, markStrength, tellKindsApart }: ReadPage['settings']): boolean {
  return (
    markStyle === DEFAULTS.markStyle &&
    markStrength === DEFAULTS.markStrength &&
    tellKindsApart === DEFAULTS.tellKindsApart
  )
}
