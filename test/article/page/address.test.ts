import { expect, test } from 'vitest'
import { hostOf, pathOf } from '../../../src/article/page/address.ts'

const ADDRESSES: readonly [address: string, host: string | null, path: string][] = [
  ['https://example.com/a/b?c#d', 'example.com', '/a/b'],
  ['https://example.com', 'example.com', ''],
  ['https://example.com?c=/d', 'example.com', ''],
  ['http://reader@News.Example.com:8080/', 'news.example.com', '/'],
  ['/2024/a-story?page=2', null, '/2024/a-story'],
  ['file:///home/page.html', null, '/home/page.html'],
  ['about:blank', null, 'about:blank'],
  ['', null, ''],
]
test.each(ADDRESSES)('%j is of the host %j and has the path %j', (address, host, path) => {
  expect(hostOf(address)).toBe(host)
  expect(pathOf(address)).toBe(path)
})
