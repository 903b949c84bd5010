// The paragraphs of three stories, whole (B, R, O) and one by one (b, r, o).
import { BRIDGE, ORCHESTRA, RESERVOIR } from '../publishers/stories.ts'

export const B = BRIDGE.paragraphs
export const R = RESERVOIR.paragraphs
export const O = ORCHESTRA.paragraphs
export const b = (index: number): string => B[index] ?? ''
export const r = (index: number): string => R[index] ?? ''
export const o = (index: number): string => O[index] ?? ''
