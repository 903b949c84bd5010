import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hoverIntent, type HoverIntent } from '../../src/card/hover-intent.ts'

describe('a card under a pointer', () => {
  let events: string[]
  let prepared: string[]
  let hover: HoverIntent<string>

  beforeEach(() => {
    vi.useFakeTimers()
    events = []
    prepared = []
    hover = hoverIntent<string>({
      prepare: (mark) => prepared.push(mark),
      open: (mark) => events.push(`open ${mark}`),
      close: () => events.push('close'),
    })
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const wait = (ms: number): void => {
    vi.advanceTimersByTime(ms)
  }

  it('opens after the pointer rested on a mark for 150 ms', () => {
    hover.over('Centcom')
    wait(149)
    expect(events).toEqual([])
    wait(1)
    expect(events).toEqual(['open Centcom'])
  })

  it('counts the time that passed before the browser told of the pointer', () => {
    hover.over('Centcom', 16)
    wait(133)
    expect(events).toEqual([])
    wait(1)
    expect(events).toEqual(['open Centcom'])
  })

  it('is got ready once the pointer rests, not for one that sweeps over', () => {
    hover.over('Centcom')
    wait(39)
    hover.over('COAS')
    wait(40)
    expect(prepared).toEqual(['COAS'])
    expect(events).toEqual([])
  })

  it('does not open for a pointer that only passes', () => {
    hover.over('Centcom')
    wait(100)
    hover.over(null)
    wait(1000)
    expect(events).toEqual([])
  })

  it('closes 300 ms after the pointer left the mark', () => {
    hover.over('Centcom')
    wait(150)
    hover.over(null)
    wait(299)
    expect(events).toEqual(['open Centcom'])
    wait(1)
    expect(events).toEqual(['open Centcom', 'close'])
  })

  it('stays while the pointer is on the card, and closes once it left that too', () => {
    hover.over('Centcom')
    wait(150)
    hover.over(null)
    wait(200)
    hover.onCard(true)
    wait(5000)
    expect(events).toEqual(['open Centcom'])
    hover.onCard(false)
    wait(300)
    expect(events).toEqual(['open Centcom', 'close'])
  })

  it('stays when the pointer comes back to the mark in time', () => {
    hover.over('Centcom')
    wait(150)
    hover.over(null)
    wait(250)
    hover.over('Centcom')
    wait(5000)
    expect(events).toEqual(['open Centcom'])
  })

  it('moves on to another mark without closing in between', () => {
    hover.over('Centcom')
    wait(150)
    hover.over('COAS')
    wait(150)
    expect(events).toEqual(['open Centcom', 'open COAS'])
  })

  it('opens no more on a mark where Escape closed it, until the pointer has left that', () => {
    hover.over('Centcom')
    wait(150)
    hover.reset()
    hover.over('Centcom')
    wait(5000)
    expect(events).toEqual(['open Centcom'])
    hover.over(null)
    hover.over('Centcom')
    wait(150)
    expect(events).toEqual(['open Centcom', 'open Centcom'])
  })
})
