// The host and the path of an address, and of a page. No regular expression is made to match it: those that do cost a
// new page more than they save in lines.

/** 'https://example.com/a/b' of 'https://example.com/a/b?c#d'. */
export function placeOf(address: string): string {
  const [place = ''] = (address.split('#', 1)[0] ?? '').split('?', 1)
  return place
}

/** '/a/b' of 'https://example.com/a/b?c#d'; '' where nothing follows the host. */
export function pathOf(address: string): string {
  const scheme = address.indexOf('://')
  const from = scheme < 0 ? 0 : address.indexOf('/', scheme + 3)
  return from < 0 ? '' : placeOf(address).slice(from)
}

/** 'example.com' of 'https://user@Example.com:80/a'; null where it is none of the web's. */
export function hostOf(address: string): string | null {
  if (!address.startsWith('http')) return null
  const [, , place = ''] = placeOf(address).split('/', 3)
  const [host = ''] = place.slice(place.indexOf('@') + 1).split(':', 1)
  return host.toLowerCase() || null
}

/** The last part of a path that says anything: '/world/a-b-c/' ends in 'a-b-c'. */
export function lastPartOf(path: string): string {
  const parts = path.split('/')
  return parts.at(-1) || parts.at(-2) || ''
}

/** An address of more words than this is a headline, and no name of a part of the site. */
export const HEADLINE = 3

/**
 * The path of the page; where it is a site's root but the page states an address of its own that is a
 * headline, as when a site shows its newest article there, the path of that.
 */
export function pathOfPage(document: Document): string {
  const path = pathOf(document.URL)
  if (path.length > 1) return path
  const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  const meta = document.querySelector('meta[property="og:url"]')
  const stated = pathOf(link?.href ?? meta?.getAttribute('content') ?? '')
  return lastPartOf(stated).split(/[-_]/).length > HEADLINE ? stated : path
}
