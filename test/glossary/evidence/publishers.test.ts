import { expect, it } from 'vitest'
import { countryOfHost } from '../../../src/glossary/evidence/publishers.ts'

it.each([
  ['www.thehindu.com', 'IN'],
  ['edition.example.pk', 'PK'],
  ['news.example.co.uk', 'GB'],
  ['example.io', null],
  ['192.168.0.10', null],
  ['[2001:db8::a1]', null],
  ['localhost', null],
  [null, null],
])('the publisher of %s is in %s', (host, code) => {
  expect(countryOfHost(host)).toBe(code)
})
