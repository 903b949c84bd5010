// Headlines that stand among an article's paragraphs, as links to other stories do.
/** Small words of a headline. */
const SMALL =
  /^(?:a|an|the|and|or|but|as|at|by|for|from|in|into|of|off|on|over|to|up|with|after|before|is|are|vs?)$/
/** No headline is longer. */
const LONGEST = 220

/** 'Pick of Steve Bannon as Chief Strategist Sparks Backlash': a capital on every word is a headline's. */
export function isHeadline(sentence: string): boolean {
  if (sentence.length > LONGEST || /[.!?…"”']$/.test(sentence)) return false
  const words = sentence.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const own = words.filter((word) => !SMALL.test(word))
  return own.length > 5 && own.every((word) => /^\p{Lu}/u.test(word))
}
