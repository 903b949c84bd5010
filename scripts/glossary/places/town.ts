// What GeoNames tells of a town and of the region it is in.
export interface Town {
  /** GeoNames' number, of the page https://www.geonames.org/NUMBER. */
  readonly id: number
  /** As the press prints it. */
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Its region, by the code. */
  readonly region: string
  /** Of what it is the seat. */
  readonly seatOf: 'country' | 'region' | null
  /** About how many live there, 0 if unknown: good for telling a town from a city, no better. */
  readonly people: number
  /** Whether the newer dump has it too, in the same region. */
  readonly isSure: boolean
  /** In degrees. */
  readonly latitude: number
  readonly longitude: number
}

export interface Region {
  /** 'AF.09', of a district 'AF.09.905'. */
  readonly code: string
  readonly name: string
  readonly country: string
  /** 'Province', 'Oblast', where its full name has it. */
  readonly noun: string | null
}
