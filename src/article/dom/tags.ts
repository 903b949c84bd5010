// What each HTML element means to a reader of text. Names as in `localName`.

/** Never read: not text, or text that isn't the article's by its element alone. */
export const SKIP = 1
/** A boundary between blocks of text. */
export const BLOCK = 2
export const LINK = 4
export const STRESS = 8
export const BREAK = 16
export const SLOT = 32

/** The bits of each element that has any; other elements are inline. */
export const TAGS: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        SKIP,
        `script style noscript template svg math iframe object embed video audio canvas button select
        textarea input option datalist label code kbd samp map picture img head link meta title
        frameset frame applet progress meter rp rt amp-iframe amp-analytics`,
      ],
      [SKIP | BLOCK, 'nav figcaption dialog menu pre legend amp-ad amp-embed amp-sidebar'],
      [
        BLOCK,
        `address article aside blockquote body center dd details dir div dl dt fieldset figure footer
        form h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p section summary table tbody td tfoot
        th thead tr ul caption amp-accordion`,
      ],
      [LINK, 'a'],
      [STRESS, 'b strong i em'],
      [BREAK, 'br'],
      [SLOT, 'slot'],
    ] satisfies [number, string][]
  ).flatMap(([bits, names]) => names.split(/\s+/).map((name) => [name, bits] as const)),
)

/** What is never read by its attributes: hidden (also by the usual names of what only
 * screen readers are told), the reader's own, part of the page's controls, or the mark of a note. */
const UNREAD = [
  '[hidden],[aria-hidden="true"],[contenteditable]:not([contenteditable="false"])',
  '[style*="display:none" i],[style*="display: none" i]',
  '[style*="visibility:hidden" i],[style*="visibility: hidden" i]',
  '[role="navigation"],[role="dialog"],[role="alertdialog"],[role="menu"],[role="tablist"]',
  '[role="toolbar"],[role="search"],.sr-only,[class*="screen-reader"],[class*="visually"]',
  'sup>a[href*="#"],a[href*="#"]>sup,[role="doc-noteref"],a[class*="footnote"][href*="#"]',
].join(',')

/** The elements under the root that are never read by their attributes; null when there are none. */
export function unreadIn(root: Element): ReadonlySet<Element> | null {
  const marked = root.querySelectorAll(UNREAD)
  return marked.length === 0 ? null : new Set(marked)
}

/** Whether a tag is that of a heading, 'h1' to 'h6'. */
export function isHeading(tag: string): boolean {
  return tag.length === 2 && tag.startsWith('h') && tag !== 'hr'
}
