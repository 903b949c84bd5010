// What part of a site an address names: one that holds articles, or one that holds none.
import { placeOf } from './address.ts'

/** Where the host stands among the parts of 'https://host/path'. */
const HOST = 2

/** Parts of a site that hold articles. */
const ARTICLES: ReadonlySet<string> = new Set(
  'article articles story stories news blog blogs post posts opinion opinions politics business world sport sports entertainment technology health lifestyle column columns press-release press-releases'.split(
    ' ',
  ),
)

/**
 * Parts that hold accounts, lists, goods, talk, help or the site's own affairs. Words that news stands under as well
 * are not among them: the Global Times has its articles at /page/, the Kremlin at /events/.
 */
const OTHERS: ReadonlySet<string> = new Set(
  'login log-in signin sign-in signup sign-up register registration account accounts password profile user users member members search tag tags category categories collection collections author authors product products shop store cart checkout pricing service services solutions course courses support help faq questions contact contacts contact-us about about-us careers jobs forum forums thread threads doc docs documentation wiki api'.split(
    ' ',
  ),
)

/** Hosts of such parts, by their first label. */
const OTHER_HOSTS: ReadonlySet<string> = new Set(
  'account accounts login status shop store forum forums community discuss answers support help kb doc docs developer developers api wiki learn'.split(
    ' ',
  ),
)

/**
 * What an address names by its host and the parts of its path: articles, if any part is called as those are that
 * hold them; others, if one is called as those are that hold none; the root of a site, if it has no path.
 */
export function partNamed(address: string): 'articles' | 'others' | 'root' | null {
  const parts = placeOf(address).toLowerCase().split('/')
  let named: 'others' | 'root' | null = (parts[HOST + 1] ?? '') === '' ? 'root' : null
  for (let at = HOST; at < parts.length; at += 1) {
    const [name = ''] = (parts[at] ?? '').split('.', 1)
    if (at > HOST && ARTICLES.has(name)) return 'articles'
    if ((at === HOST ? OTHER_HOSTS : OTHERS).has(name)) named = 'others'
  }
  return named
}
