import { describe, expect, it } from 'vitest'
import { collectSenses } from '../../../src/glossary/compiled/collect-senses.ts'
import {
  excludingCues,
  isUnder,
  neededCues,
  needsCues,
} from '../../../src/glossary/compiled/senses.ts'
import type { Surface } from '../../../src/glossary/surfaces/surfaces.ts'

const bare: Surface = {
  text: 'COAS',
  needs: [],
  not: [],
  case: 'exact',
  local: false,
  withArticle: false,
  withDot: false,
  withHyphen: false,
  there: false,
}

describe('senses', () => {
  it('keep what each needs, what rules it out and its other conditions', () => {
    const collector = collectSenses()
    const local = collector.senseOf(7, { ...bare, local: true })
    const sense = collector.senseOf(7, { ...bare, needs: ['Pakistan', 'army'], not: ['India'] })
    const same = collector.senseOf(7, { ...bare, needs: ['army', 'Pakistan'], not: ['India'] })
    const senses = collector.finish()
    const words = (cues: readonly number[]): string[] =>
      cues.map((cue) => collector.cues[cue] ?? '')
    expect(same).toBe(sense)
    expect(senses.entries[sense]).toBe(7)
    expect(words(neededCues(senses, sense))).toEqual(['Pakistan', 'army'])
    expect(words(excludingCues(senses, sense))).toEqual(['India'])
    expect(isUnder(senses, local, 'Local')).toBe(true)
    expect(isUnder(senses, sense, 'Local')).toBe(false)
    expect(isUnder(senses, -1, 'Local')).toBe(false)
    expect([needsCues(senses, local), needsCues(senses, sense)]).toEqual([false, true])
  })

  it('know more cues apart than fit in 16 bits', () => {
    const collector = collectSenses()
    const needs = Array.from({ length: 70_000 }, (_, number) => `word${number}`)
    const each = needs.map((word) => collector.senseOf(0, { ...bare, needs: [word] }))
    const all = collector.senseOf(1, { ...bare, needs })
    const senses = collector.finish()
    expect(neededCues(senses, each[69_999] ?? 0)).toEqual([69_999])
    expect(neededCues(senses, all)).toEqual(needs.map((_, number) => number))
  })
})
