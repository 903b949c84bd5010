// Texts made to be slow or to break a reader, each to a wanted length; for bench/brief-cost.ts and tests.

export const BAD_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'no full stop': fill('the minister of the interior told the court that '),
  'one word': fill('a'),
  'capitals only': fill(
    'THE MINISTER SAID THE WORLD HEALTH ORGANIZATION (WHO) WILL MEET ON MONDAY. ',
  ),
  'nested brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'open brackets': fill('World Health (Organization (WHO '),
  'many pairs': fill('World Health Organization (WHO) and '),
  'letters in brackets': fill('aaaa aaa aaaaa (aAaA) '),
  'open quotes': fill('He said “this and "that '),
  'only quotes': fill('"'),
  'single quotes': fill("'a 'b "),
  'names only': fill('Asim Munir Joe Biden '),
  'titles only': fill('President Minister General '),
  commas: fill('Joe Biden, the president of the, '),
  'full stops': fill('.'),
  initials: fill('A. B. '),
  'digits only': fill('1'),
  'figures with commas': fill('1,000,'),
  'number words': fill('two three '),
  months: fill('May March '),
  dashes: fill('- '),
  'letters with hyphens': fill('A-B-C-D-E-F-G-'),
  spaces: fill(' '),
  acronyms: fill('ABC or DEF, '),
  possessives: fill("Joe's Jim's "),
  'said said': fill('he said she said '),
  'of the of the': fill('chief of the '),
  devanagari: fill('यह पहला वाक्य है। '),
  chinese: fill('这是第一句。'),
  arabic: fill('قال الوزير (وزارة الخارجية) إن '),
  'lone surrogates': fill('\ud83d \ude00 (A\ud83dB) '),
}

function fill(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}
