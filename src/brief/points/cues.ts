// Cues in the wording of a sentence, as tables: what hints at news, at background, at colour.

import { WEEKDAYS } from '../../language/calendar-words.ts'

export const CUES = {
  pronounOpening: /^["“‘'(]*(?:he|she|it|they|his|her|their|its|him|we|i|you|my|our|your)\b/i,
  demonstrativeOpening: /^["“‘'(]*(?:this|that|these|those|such|both|there|here)\b/i,
  linkOpening:
    /^["“‘'(]*(?:but|and|or|however|so|yet|also|meanwhile|still|then|instead|nevertheless|moreover|nor|though|besides|because|for example|in addition|as a result)\b/i,
  definiteOpening: /^["“‘'(]*the\b/i,
  indefiniteOpening: /^["“‘'(]*an?\b/i,
  clauseOpening:
    /^["“‘'(]*(?:after|while|although|when|as|if|since|in|on|at|for|with|during|following|despite)\b/i,
  quoteOpening: /^["“‘]/,
  firstPerson: /(?:^|[^\p{L}])(?:I|I'm|I've|we|my|me|our|us|We|My|Our)(?=[^\p{L}]|$)/u,
  secondPerson: /\b(?:you|your|you're)\b/i,
  question: /\?["”’)]*$/,
  exclamation: /![")”’]*$/,
  noStop: /[^.!?"”’)]$/,
  attribution:
    /\b(?:said|says|told|added|according to|announced|reported|confirmed|claimed|warned|insisted|argued|stated|explained|tweeted|wrote|denied|admitted|revealed)\b/i,
  announcement:
    /\b(?:announc|approv|agre|launch|sign|reject|arrest|kill|die[ds]?\b|w[io]ns?\b|warn|ban|vote|rul(?:ed|ing)|charg|sentenc|accus|deni|reveal|confirm|plan|sue[ds]?\b|resign|elect|attack|beat|sack|appoint)/i,
  past: /\b(?:had|was once|were once|used to|previously|formerly|originally|earlier)\b/i,
  weekday: new RegExp(`\\b${WEEKDAYS}\\b`, 'i'),
  future: /\b(?:will|would|set to|due to|expected to|plans? to|to be held|next)\b/i,
  cause: /\b(?:because|due to|in order to|so that|as a result|after|following|amid|over)\b/i,
  superlative:
    /\b(?:first|last|most|largest|biggest|highest|lowest|worst|best|record|only|oldest|youngest)\b/i,
  reaction:
    /\b(?:critic|oppos|condemn|praise|welcom|concern|fear|object|dismiss|sceptic|play(?:ed|s|ing)? down)/i,
  figure: /[$£€₹]|\d[,.]*\s?(?:%|per ?cent|million|billion|bn|m\b|crore|lakh)/i,
  negation: /\b(?:not|no|never|n't|neither|without)\b|n't\b/i,
  beenForm: /\b(?:has|have) (?:been|\w+ed)\b/i,
  caption:
    /\((?:right|left|pictured|above|below|centre|center|file|top|bottom|second)[^)]*\)|\bpictured\b|^(?:pictured|above|below|left|right)\b/i,
} as const satisfies Readonly<Record<string, RegExp>>

export const CUE_ENTRIES: readonly (readonly [string, RegExp])[] = Object.entries(CUES)

/** Somebody is against it: wanted in a list, and never learned (the sets have too few). */
export const OBJECTION =
  /\b(?:critic|oppos|condemn|object(?:ed|s|ions?)\b|dismiss|s[ck]eptic|den(?:y|ied|ies)\b|reject|disput|play(?:ed|s|ing)? down|warn)/i
