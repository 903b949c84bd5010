// What cards are made with, as a script of its own: loaded when one is first wanted, for most pages
// with marks are read without any.
import { cardDesk } from './card-desk.ts'

const KIT = { cardDesk } as const

export type CardKit = typeof KIT

globalThis.newsglossCards ??= KIT
