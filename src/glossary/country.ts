// What the index knows of countries: the names by which a text shows which one it is about.

/** Added to the weight of a capital's name. */
export const CAPITAL_BIT = 16
/** Weight of a country's own name and demonym, and of no less telling ones; capitals and cities weigh less. */
export const NAME_WEIGHT = 3

export interface CountryNames {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** Each with how much one occurrence says that the text is about the country, 1 to 15, and the capital's bit. */
  readonly surfaces: readonly { readonly text: string; readonly weight: number }[]
}

/** Whether a text is a name of the country of a code. */
export type IsNameOf = (name: string, code: string) => boolean

/** Tells the names of countries from a table of them; those of American states aren't the country's. */
export function nameTable(countries: readonly CountryNames[]): IsNameOf {
  const names = new Map(
    countries.map(({ code, surfaces }) => {
      const own = surfaces.filter(({ weight }) => code !== 'US' || weight >= NAME_WEIGHT)
      return [code, new Set(own.map(({ text }) => text))]
    }),
  )
  return (name, code) => names.get(code)?.has(name) === true
}
