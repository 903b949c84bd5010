// GeoNames transliterates letter by letter ('Ma‘arratmişrīn'); the press prints the letters without marks.

/** Countries whose names keep their marks in print, for they are written in Latin letters. */
const LATIN: ReadonlySet<string> = new Set(
  `AR BO BR CL CO CR CU DO EC ES FR GT HN HT MX NI PA PE PT PY SV UY VE AO MZ GW CV ST CM TD CF CG GA GN ML BF NE SN CI TG BJ
MG DE AT CH LU BE NL DK NO SE FI IS EE LV LT PL CZ SK HU RO SI HR BA RS ME MK AL XK TR IT MT GQ KM DJ MA DZ TN MR RW BI`
    .trim()
    .split(/\s+/),
)

/** A name of a country as the press prints it. */
export function plainName(name: string, country: string): string {
  if (LATIN.has(country)) return name.replaceAll(/[’ʼ]/gu, "'").trim()
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}|[‘’ʻʼ`′']/gu, '')
    .normalize('NFC')
    .trim()
}
