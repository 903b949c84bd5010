// What part of a site an address names: one that holds articles, or one that holds none.
import { hostOf, pathOf } from './address.ts'

/** Parts of a site that hold articles. */
const ARTICLES: ReadonlySet<string> = new Set(
  'article articles story stories news blog blogs post posts opinion opinions politics business world sport sports entertainment technology health lifestyle column columns press-release press-releases'.split(
    ' ',
  ),
)

/** Parts that hold accounts, lists, goods, talk, help or the site's own affairs. */
const OTHERS: ReadonlySet<string> = new Set(
  'login log-in signin sign-in signup sign-up register registration account accounts password profile user users member members search page tag tags category categories collection collections author authors product products shop store cart checkout pricing service services solutions support help faq questions contact contacts contact-us about about-us careers jobs forum forums thread threads topic topics doc docs documentation wiki api reference course courses events'.split(
    ' ',
  ),
)
/** Hosts of such parts, by their first label. */
const OTHER_HOSTS: ReadonlySet<string> = new Set(
  'account accounts login status shop store forum forums community discuss answers support help kb doc docs developer developers api wiki learn'.split(
    ' ',
  ),
)

/** Whether a part of an address's path is called as the parts of sites are that hold articles. */
export function namesArticles(address: string): boolean {
  return partsOf(address).some((part) => ARTICLES.has(part))
}

/** Whether its host or a part of its path is called as those are that hold none. */
export function namesOthers(address: string): boolean {
  const [label = ''] = (hostOf(address) ?? '').split('.', 1)
  return OTHER_HOSTS.has(label) || partsOf(address).some((part) => OTHERS.has(part))
}

/** 'contact' of '/en/Contact.html'. */
function partsOf(address: string): string[] {
  const parts = pathOf(address).toLowerCase().split('/')
  const last = parts.length - 1
  const name = parts[last] ?? ''
  const dot = name.indexOf('.')
  if (dot > 0) parts[last] = name.slice(0, dot)
  return parts
}
