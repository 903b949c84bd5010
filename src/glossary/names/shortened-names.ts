// Bodies whose name only ends a longer one, which the article shows by the letters it shortens that to: 'the First
// Nations Bank of Canada (FNBC)', 'the National Democratic Party (NDP)'.
import { countriesOf, kindOf } from '../compiled/glossary.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'
import type { Candidate } from '../match/candidates.ts'

/** Tells whether a candidate is a country's body whose name ends such a longer one; made once for an article. */
export function endsShortenedName({
  reading,
  glossaries,
  definitions,
  found,
}: SenseEvidence): (candidate: Candidate) => boolean {
  // 'The Islamist Justice Party (JP)' is no longer name: the letters begin with it.
  const names = [...definitions].flatMap(([short, longs]) =>
    longs.filter((long) => long.charAt(0) === short.charAt(0)),
  )
  return ({ glossary, entry, start, end }) => {
    const opened = glossaries[glossary]
    if (names.length === 0 || !opened || kindOf(opened, entry) !== 'organisation') return false
    if (countriesOf(opened, entry).length !== 1) return false
    return names.some((name) => {
      const from = end - name.length
      if (from < 0 || from >= start || reading.text.slice(from, end) !== name) return false
      // 'The Kenyan Defence Ministry (KDM)' is still the ministry.
      return !found.countries.some((hit) => hit.start >= from && hit.end <= start)
    })
  }
}
