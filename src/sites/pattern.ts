// Sites as the browser's permissions know them: match patterns.

/** Every site: what 'all sites' asks for. */
export const ALL_SITES = '*://*/*'

/** Under which names whole countries' sites stand: www.gov.uk is one site, gov.uk all that a government has. */
const SHARED = /^(?:[a-z]+|(?:ac|co|com|edu|gov|nhs|org|police)\.[a-z]{2})$/

/** The pattern of a site and its subdomains; 'www.' stands for the whole site. */
export function patternOf(host: string): string {
  const site = host.replace(/^www\d?\./, '')
  return `*://*.${SHARED.test(site) ? host : site}/*`
}

/** A pattern as a reader would write it: the site's name. */
export function nameOf(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\/(?:\*\.)?/, '').replace(/\/.*$/, '')
}

/** The host in what a reader wrote: a site's name, or the address of one of its pages; null for neither. */
export function hostIn(written: string): string | null {
  const text = written.trim()
  const address = text.includes('://') ? text : `https://${text}`
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null
  const { hostname } = new URL(address)
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(hostname) ? hostname : null
}

/** Whether a page may be read at all by any extension, if the reader allows it. */
export function isReadable(url: string | undefined): url is string {
  if (url === undefined || !/^https?:/.test(url)) return false
  const { hostname, pathname } = new URL(url)
  const isStore = STORES.some((store) => hostname === store)
  return !isStore && !pathname.toLowerCase().endsWith('.pdf')
}

/** Where the browsers let no extension in. */
const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'microsoftedge.microsoft.com',
]

/** Whether a match pattern of the kinds above, or of the manifest, takes in a page. */
export function takesIn(pattern: string, url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  const match = /^(\*|https?|file):\/\/(\*|(?:\*\.)?[^/*]+)\//.exec(
    pattern === '<all_urls>' ? ALL_SITES : pattern,
  )
  if (!match) return false
  const [, scheme = '', host = ''] = match
  const isScheme = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`
  if (!isScheme) return false
  if (host === '*') return true
  if (!host.startsWith('*.')) return hostname === host
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1))
}
