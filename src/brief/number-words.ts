// How the press writes numbers and units: the tables of figures.ts.

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  one: 1,
  a: 1,
  half: 0.5,
}

/** Fractions of one sign, '2½'. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
}

export const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  mln: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  dozen: 12,
}

/** Marks and codes before an amount. */
export const CURRENCY_BEFORE: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  cad$: 'CAD',
  hk$: 'HKD',
  nz$: 'NZD',
  s$: 'SGD',
  r$: 'BRL',
  '£': 'GBP',
  gbp: 'GBP',
  '€': 'EUR',
  eur: 'EUR',
  '₹': 'INR',
  inr: 'INR',
  rs: 'Rs',
  re: 'Rs',
  pkr: 'PKR',
  '¥': 'JPY',
  jpy: 'JPY',
  yuan: 'CNY',
  cny: 'CNY',
  rmb: 'CNY',
  '₩': 'KRW',
  '₽': 'RUB',
  '₦': 'NGN',
  '₺': 'TRY',
  '₴': 'UAH',
  tk: 'BDT',
  chf: 'CHF',
}

/** Words after an amount, as they are printed, and the unit they come to. */
export const UNITS_AFTER: readonly (readonly [RegExp, string])[] = [
  [/^ ?(?:%|per ?cent\b|pct\b|percent\b)(?! ?(?:points?\b|age))/iu, '%'],
  [/^ ?(?:percentage points?|per ?cent points?|% points?)\b/iu, 'percentage points'],
  [/^[ -](?:basis points?|bps)\b/iu, 'basis points'],
  [/^[ -](?:US |U\.S\. |American )?(?:dollars?|dlrs?)\b/iu, 'USD'],
  [/^[ -](?:pounds sterling|stg\b|pounds?(?= (?:a|for|in)\b))/iu, 'GBP'],
  [/^ euro ?cents?\b/iu, 'euro cents'],
  [/^ (?:euros?|eur)\b/iu, 'EUR'],
  [/^ (?:Indian rupees)\b/iu, 'INR'],
  [/^ (?:Pakistani rupees)\b/iu, 'PKR'],
  [/^ rupees?\b/iu, 'Rs'],
  [/^ yen\b/iu, 'JPY'],
  [/^ won\b(?! (?:the|an?|its|his|her|their|by|over)\b)/u, 'KRW'],
  [/^ baht\b/iu, 'THB'],
  [/^ pence\b/iu, 'pence'],
  [/^p\b(?!\.? ?m\b)/u, 'pence'],
  [/^ (?:cents?|cts)\b/u, 'cents'],
  [/^ (?:yuan|renminbi)\b/iu, 'CNY'],
  [/^ (?:rou|ru)bles?\b/iu, 'RUB'],
  [/^ riyals?\b/iu, 'SAR'],
  [/^ dirhams?\b/iu, 'AED'],
  [/^ (?:barrels (?:per|a) day|bpd|b\/d)\b/iu, 'barrels per day'],
  [/^ ?(?:km\/h|kmh|kph|kilomet(?:re|er)s (?:per|an) hour)\b/iu, 'km/h'],
  [/^ ?(?:mph|miles (?:per|an) hour)\b/iu, 'mph'],
  [/^[ -]?(?:sq(?:uare)?\.? ?k(?:m|ilomet(?:re|er)s?)|km²|km2)\b/iu, 'km²'],
  [/^[ -]?(?:sq(?:uare)?\.? ?m(?:et(?:re|er)s?)|m²)\b/iu, 'm²'],
  [/^[ -]?(?:km|kms|kilomet(?:re|er)s?)\b/iu, 'km'],
  [/^[ -]?(?:cm|centimet(?:re|er)s?)\b/iu, 'cm'],
  [/^[ -]?(?:mm|millimet(?:re|er)s?)\b/iu, 'mm'],
  [/^[ -]?(?:met(?:re|er)s?)\b/iu, 'm'],
  [/^[ -]?(?:nautical miles?)\b/iu, 'nautical miles'],
  [/^[ -]?miles?\b/iu, 'miles'],
  [/^[ -]?(?:kg|kgs|kilos?|kilogram(?:me)?s?)\b/iu, 'kg'],
  [/^[ -]?(?:tonnes?|metric tons?)\b/iu, 'tonnes'],
  [/^[ -]?tons?\b/iu, 'tons'],
  [/^[ -]?(?:GW|gigawatts?)\b/u, 'GW'],
  [/^[ -]?(?:MW|megawatts?)\b/u, 'MW'],
  [/^[ -]megapixels?\b/iu, 'megapixels'],
  [/^ ?°? ?(?:C|degrees Celsius|Celsius)\b/u, '°C'],
  [/^ ?°? ?(?:F|degrees Fahrenheit|Fahrenheit)\b/u, '°F'],
]

/** Nouns that are no plural in s and yet count. */
export const COUNTED = new Set(
  `people men women children troops police personnel cattle sheep fish aircraft spacecraft hovercraft feet staff
  crew dead wounded injured killed others lives households crore lakh percent policemen policewomen gunmen servicemen
  fishermen lawmakers infantry cavalry artillery militia media data bacteria criteria mice teeth`.split(
    /\s+/,
  ),
)

/** Words in s that are no plural nouns, and words that end a row of adjectives. */
export const NOT_COUNTED = new Set(
  `is was has as this its his hers us yes does goes says gets makes across towards afterwards besides plus minus
  versus always perhaps figure less unless previous various serious religious famous anxious a an the of in on at to for by with
  from and or but than that which who when while where after before since until over under into about more most
  later earlier ago again each per had have will would were are be been being said did do could may might can should
  they he she it we you i not no so if then there here out up down off only just also even still
  against during through without within between among along around near behind beyond because despite already now never
  thirds quarters fifths sixths sevenths eighths ninths tenths`.split(/\s+/),
)
