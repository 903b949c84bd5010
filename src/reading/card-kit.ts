// What cards are made with, as a script of its own: loaded when one is first wanted, for most pages
// with marks are read without any.
import { createCard } from '../card/card.ts'
import { answerOn } from './answer-on.ts'
import { cardContent } from './card-content.ts'
import { rememberFocus } from './remember-focus.ts'
import { retireTerm } from './retire.ts'

const KIT = { createCard, cardContent, answerOn, rememberFocus, retireTerm } as const

export type CardKit = typeof KIT

globalThis.newsglossCards ??= KIT
