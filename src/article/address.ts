// The path of an address: without scheme and host, query and place. No regular expression is made to
// match all of it: those that do cost a new page more than they save in lines.

/** '/a/b' of 'https://example.com/a/b?c#d'; '' where nothing follows the host. */
export function pathOf(address: string): string {
  const scheme = address.indexOf('://')
  const from = scheme < 0 ? 0 : address.indexOf('/', scheme + 3)
  if (from < 0) return ''
  for (const end of ['#', '?']) {
    const at = address.indexOf(end)
    if (at >= 0) address = address.slice(0, at)
  }
  return address.slice(from)
}
