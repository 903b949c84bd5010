// A country's name as a sentence has it.

const WITH_ARTICLE =
  /^(?:Bahamas|Central African Republic|Comoros|Dominican Republic|DR Congo|Gambia|Maldives|Netherlands|Philippines|Republic of the Congo|Solomon Islands|United (?:Arab Emirates|Kingdom|States))$/u

/** 'the Gambia', 'Kenya' */
export function titled(country: string): string {
  return WITH_ARTICLE.test(country) ? `the ${country}` : country
}
