// How soon a page is looked at again: the reader waits for nothing, and the page pays next to nothing.
import { describe, expect, it } from 'vitest'
import { pace } from '../../src/content/pace.ts'

const CALM = 60_000

describe('the pace of looking', () => {
  it('is quick after a load, while the article may still be arriving', () => {
    expect(pace(0).wait(500)).toBe(40)
  })

  it('is calm once the page has settled', () => {
    expect(pace(0).wait(CALM)).toBe(250)
  })

  it('waits twice as long after each look that brought nothing, up to ten seconds', () => {
    const rate = pace(0)
    const waits = [1, 2, 3, 4, 5, 6, 7, 8].map(() => {
      rate.looked(CALM, 1, false)
      return rate.wait(CALM)
    })
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 10_000, 10_000, 10_000])
  })

  it('is calm again, not slow, after a look that brought something', () => {
    const rate = pace(0)
    rate.looked(CALM, 1, false)
    rate.looked(CALM, 1, false)
    rate.looked(CALM, 1, true)
    expect(rate.wait(CALM)).toBe(250)
  })

  it('is quick after a navigation, whatever came before', () => {
    const rate = pace(0)
    for (let looks = 0; looks < 5; looks++) rate.looked(CALM, 1, false)
    rate.navigated(CALM)
    expect(rate.wait(CALM + 3000)).toBe(40)
    expect(rate.isExpecting(CALM + 9000)).toBe(false)
  })

  it('lets looks that are called for at every moment take a hundredth of the time', () => {
    const rate = pace(0)
    let now = 0
    let spent = 0
    for (;;) {
      now += rate.wait(now)
      if (now > 600_000) break
      now += 20
      spent += 20
      rate.looked(now, 20, true)
      rate.expect(now)
    }
    // What was saved up at the start comes on top: 400 ms.
    expect(spent).toBeLessThanOrEqual(6000 + 400 + 20)
    expect(spent).toBeGreaterThan(5000)
  })

  it('keeps up with a hundred navigations in a row', () => {
    const rate = pace(0)
    let now = 0
    for (let visit = 0; visit < 100; visit++) {
      now += 500
      rate.navigated(now)
      expect(rate.wait(now)).toBe(40)
      rate.looked(now, 15, false)
      rate.looked(now, 15, true)
    }
  })

  it('owes nothing for the article before once the reader goes on to another', () => {
    const rate = pace(0)
    rate.looked(CALM, 900, true)
    expect(rate.wait(CALM)).toBe(50_000)
    rate.navigated(CALM + 1000)
    expect(rate.wait(CALM + 1000)).toBe(40)
  })

  it('owes on where the page itself changes its address all the time', () => {
    const rate = pace(0)
    rate.navigated(CALM)
    rate.looked(CALM + 100, 1500, true)
    rate.navigated(CALM + 200)
    expect(rate.wait(CALM + 200)).toBeGreaterThan(50_000)
  })
})
