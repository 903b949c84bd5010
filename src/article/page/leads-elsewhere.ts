// Headings that are all link to another page: those of teasers.
import { pathOf } from './address.ts'

/** Whether a heading's link leads off the page. An entry of a live page leads to its own place in it, or below it. */
export function leadsElsewhere(heading: Element): boolean {
  const link =
    heading.querySelector<HTMLAnchorElement>('a[href]') ??
    heading.closest<HTMLAnchorElement>('a[href]')
  const path = pathOf(link?.href ?? '')
  return path !== '' && !path.startsWith(pathOf(heading.ownerDocument.URL))
}
