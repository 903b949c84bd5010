// A site's name as it is shown. Names in other letters than a to z come from the browser as 'xn--…', which nobody
// can read; yet some of their letters look like others ('аpple.com' with a Cyrillic а), so that what is readable
// may deceive. Both are shown: the browsers' rule of when one is enough is long, and differs between them.
import punycode from 'punycode.js'

/** 'новини.рф (xn--b1amarcd.xn--p1ai)'; a name without such letters as it is. */
export function shownName(host: string): string {
  const readable = readableName(host)
  return readable !== host && isNameOf(readable, host) ? `${readable} (${host})` : host
}

function readableName(host: string): string {
  try {
    return punycode.toUnicode(host)
  } catch {
    return host
  }
}

/** Whether the browser reads a name as that host: of letters that no name may have it says no. */
function isNameOf(name: string, host: string): boolean {
  const address = `http://${name}/`
  return URL.canParse(address) && new URL(address).hostname === host
}
