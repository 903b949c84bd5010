// Titles of the entity-linking sets and entries of ours that mean the same thing, each pair read in its text.
// What differs and isn't here (a team called by its country, a department taken for its bonds) is a wrong sense.
export const SAME: readonly string[] = [
  'Volkswagen Group = volkswagen',
  'Benedict XVI = pope-benedict-xvi',
  'Merrill Lynch = wall-street-houses',
  'Nazism = nazis',
  'Nazi Germany = nazis',
  'Government-owned corporation = state-owned-enterprise',
  'Syndicate = crime-syndicate',
  'Caribbean = west-indies',
  'West Indies cricket team = west-indies',
  'History of South Africa in the Apartheid era = apartheid',
  'Republican Party of Kentucky = gop',
  'Chaco Province = chaco',
  // The card is of the city and the province.
  'Corrientes Province = corrientes',
  'La Pampa Province = la-pampa',
  // 'NASA's Jet Propulsion Laboratory' is linked as a whole by one set.
  'Jet Propulsion Laboratory = nasa',
  'Soyuz spacecraft = soyuz',
  'Mars Rover = space-rover',
  // The exchange of 1987, before it was a part of the group.
  'CME Group = chicago-mercantile-exchange',
]

/** Titles that one of our entries has as a name for something else: the payment system Mir, the country Georgia. */
export const NAMESAKES: readonly string[] = ['Mir', 'Ice', 'U.S. Open', 'Georgia (U.S. state)']
