// What each HTML element means to a reader of text. Names as in `localName`.

/** Never read: not text, or text that isn't the article's by its element alone. */
export const SKIPPED: ReadonlySet<string> = new Set(
  `script style noscript template svg math iframe object embed video audio canvas button select
  textarea input option datalist label legend optgroup nav figcaption dialog menu code pre kbd samp
  map picture img head link meta title frameset frame applet progress meter rp rt
  amp-ad amp-embed amp-iframe amp-analytics amp-sidebar`
    .trim()
    .split(/\s+/),
)

/** A boundary between blocks of text. */
export const BLOCK: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd details dir div dl dt fieldset figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p section summary table tbody td tfoot th thead
  tr ul caption nav menu pre figcaption dialog legend amp-ad amp-embed`
    .trim()
    .split(/\s+/),
)

export const HEADING = /^h[1-6]$/
