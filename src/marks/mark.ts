// A mark: a mention that is painted on the page, with the live ranges it stands on.
import type { Article, Span } from '../language/article.ts'

export interface Mark<M extends Span = Span> {
  readonly mention: M
  /** One range for each contiguous piece of page text; in reading order. */
  readonly ranges: readonly Range[]
}

/**
 * The mentions to paint: the first of each id in the prose of the article. Headings stay the
 * publisher's, and later mentions are quiet.
 *
 * @param mentions in order of their start
 */
export function firstMentions<M extends Span & { readonly id: string }>(
  article: Pick<Article, 'blocks'>,
  mentions: readonly M[],
): M[] {
  const seen = new Set<string>()
  const first: M[] = []
  let block = 0
  for (const mention of mentions) {
    while ((article.blocks[block]?.end ?? Infinity) <= mention.start) block++
    if (article.blocks[block]?.kind === 'heading' || seen.has(mention.id)) continue
    seen.add(mention.id)
    first.push(mention)
  }
  return first
}

/** Whether the range's text is in a control of the page's own, where a mark would get in the way. */
export function isInControl(range: AbstractRange): boolean {
  const element = range.startContainer.parentElement
  return element?.closest(CONTROLS) != null
}

const CONTROLS =
  'button, select, option, textarea, input, label, summary, code, pre, kbd, samp, [contenteditable]:not([contenteditable="false"]), [role="button"], [role="textbox"]'
