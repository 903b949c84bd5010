// Words as the choice of points sees them: a surface, a rough normal form, and what kind of word it is.
// The normal form only has to make 'agrees', 'agreed' and 'agreeing' meet, not to be a word.

export interface Word {
  readonly surface: string
  readonly form: string
  /** Carries no news by itself: 'the', 'would', 'said'. */
  readonly isStop: boolean
  readonly isCapital: boolean
  readonly isNumber: boolean
  /** Offset in the text given. */
  readonly start: number
}

const STOP = new Set(
  (
    'a an the and or but nor if then than so as at by for from in into of off on onto out over to up upon ' +
    'with without within about above across after again against along among around before behind below ' +
    'between beyond down during near since through toward towards under until via per despite ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs ' +
    'himself herself itself themselves who whom whose which what that this these those there here where ' +
    'when why how is am are was were be been being do does did done doing have has had having will would ' +
    'can could may might must shall should not no yes also just only even very too more most much many ' +
    'some any all both each every few other others another such same own one ones while because though ' +
    'although however yet still already ever never now often once well like said say says saying told ' +
    'tell tells added adds according don doesn didn isn wasn aren weren hasn haven hadn won wouldn couldn ' +
    'shouldn mr mrs ms dr get got gets getting go going goes went'
  ).split(' '),
)

const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const surface = match[0]
    const lower = surface.toLowerCase()
    // What an apostrophe leaves behind: Pakistan's, don't.
    const isTail =
      surface.length <= 2 && /['’]/.test(text.charAt(match.index - 1)) && match.index > 1
    const isClitic = isTail && /\p{L}/u.test(text.charAt(match.index - 2))
    if (isClitic) continue
    words.push({
      surface,
      form: normalForm(lower),
      isStop: STOP.has(lower),
      isCapital: surface !== lower,
      isNumber: /^\p{N}/u.test(surface),
      start: match.index,
    })
  }
  return words
}

/** A headline's 'dies' is told as 'died' or 'death'. */
const DEATH = new Set(['dies', 'died', 'dying', 'death', 'deaths', 'dead'])

/** A lower-case word without its common endings. */
export function normalForm(word: string): string {
  if (word.length < 4) return word
  if (DEATH.has(word)) return 'die'
  let form = word
  if (form.endsWith('ies')) form = `${form.slice(0, -3)}y`
  else if (form.endsWith('sses')) form = form.slice(0, -2)
  else if (/[^sui]s$/.test(form)) form = form.slice(0, -1)
  if (form.length > 5 && form.endsWith('ing')) form = undouble(form.slice(0, -3))
  else if (form.length > 4 && form.endsWith('ied')) form = `${form.slice(0, -3)}y`
  else if (form.length > 4 && form.endsWith('ed')) form = undouble(form.slice(0, -2))
  return form.length > 3 ? form.replace(/e{1,2}$/, '') : form
}

const undouble = (stem: string): string =>
  /([bdgkmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
