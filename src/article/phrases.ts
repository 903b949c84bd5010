// Words that give a block away as furniture: what sites write around and between their paragraphs.

const FURNITURE: readonly RegExp[] = [
  /^(?:also read|read (?:more|also|next|now|the full)|related|see also|more (?:from|on|stories|news|like)|recommended|you (?:may|might) (?:also )?(?:like|be interested)|don['’]t miss|up next|trending|most (?:read|popular|viewed)|popular (?:now|stories)|editor['’]?s? picks?|latest|top stories|watch(?: now| more|:)|listen|next (?:article|story|post)|previous|in this (?:article|story)|further reading|click here|must read|keep reading|continue reading|story continues|article continues|advertisement|sponsored|promoted|view (?:more|all|comments|gallery)|load more|show (?:more|comments)|jump to|skip to|back to top|table of contents|contents)\b/i,
  /\b(?:newsletters?|sign(?:ing)? up|subscri(?:be|bers?|ption|bing)|inbox|log ?in|already a (?:member|subscriber)|your email|free trial|join (?:our|us|the conversation)|follow (?:us|@|me|him|her|them|along)|whatsapp|telegram|download (?:our|the) app|our app|breaking news alerts?|push notifications?|google news|like us on|donat(?:e|ion)|support (?:our|independent)|become a member|click here|tap here|stay (?:updated|up to date|informed|tuned)|latest (?:news|updates|headlines)|share this|tweet this|leave a (?:comment|reply)|post a comment|send (?:us )?(?:tips|an email)|contact (?:us|the author)|reach (?:him|her|them|us) at)\b/i,
  /\b(?:copyright|all rights reserved|©|terms of (?:use|service)|privacy policy|cookies?|getty images?|shutterstock|(?:photo|image|picture|video|file) ?(?:credit|by|courtesy|source|via)?s?\s*[:/]|photograph(?:y|s)? by|courtesy of|affiliate|commission|we may (?:earn|receive)|purchased? through|may not be (?:published|reproduced|redistributed)|material from the associated press)/i,
  /^(?:by |written by|reported by|reporting by|editing by|posted|published|updated|last (?:updated|modified)|first published|filed under|tags?:|topics?:|categor(?:y|ies):|source:|via:?|photos?:|image:|share:?$|comments?$|\d+ (?:comments?|shares?|min(?:ute)?s? read)|about the author|the author|contributing)/i,
]

/** Which kind of furniture the text reads as, from 1; 0 for none. */
export function phraseOf(text: string): number {
  for (const [index, pattern] of FURNITURE.entries()) if (pattern.test(text)) return index + 1
  return 0
}
