import { describe, expect, test } from 'vitest'
import {
  briefAsMarkdown,
  briefAsText,
  type BriefLabels,
  type BriefToCopy,
} from '../../src/brief/copy-brief.ts'

const labels: BriefLabels = { points: 'Main points', terms: 'Terms', background: 'Background' }

const brief: BriefToCopy = {
  title: 'Harbour board signs [secret] pact',
  origin: ['Ada Berg', 'The Example', '3 August 2023'],
  url: 'https://example.org/a_(b)',
  points: [
    { text: 'The board of Port Lorne signed the pact on Monday.' },
    {
      text: 'It also covers *night* pilots.',
      reference: { at: 2, insert: 'the Port Lorne Pact' },
      background: true,
    },
  ],
  terms: [{ term: 'VTS', gloss: 'Vessel traffic service: radar and radio\nfor ships.' }],
}

describe('A brief copied as Markdown', () => {
  test('has title with link, author, publisher, date, points and terms', () => {
    expect(briefAsMarkdown(brief, labels)).toBe(
      '# [Harbour board signs \\[secret\\] pact](https://example.org/a_%28b%29)\n\n' +
        'Ada Berg, The Example, 3 August 2023\n\n' +
        '## Main points\n\n' +
        '- The board of Port Lorne signed the pact on Monday.\n' +
        '- *Background:* It \\[the Port Lorne Pact\\] also covers \\*night\\* pilots.\n\n' +
        '## Terms\n\n' +
        '- **VTS**: Vessel traffic service: radar and radio for ships.\n',
    )
  })

  test('never makes a link of anything but a web address', () => {
    expect(briefAsMarkdown({ ...brief, url: 'javascript:alert(1)' }, labels)).toMatch(
      /^# Harbour board signs/,
    )
  })

  test.each([
    ['- a dash', '\\- a dash'],
    ['1. a number', '1\\. a number'],
    ['<b>x</b>', '\\<b\\>x\\</b\\>'],
  ])('shows %s as it is', (text, shown) => {
    expect(briefAsMarkdown({ ...brief, points: [{ text }] }, labels)).toContain(`- ${shown}\n`)
  })
})

describe('A brief copied as plain text', () => {
  test('has a line a point and a line a term', () => {
    expect(briefAsText(brief, labels)).toBe(
      'Harbour board signs [secret] pact\nAda Berg, The Example, 3 August 2023\nhttps://example.org/a_(b)\n\n' +
        'Main points:\n1. The board of Port Lorne signed the pact on Monday.\n' +
        '2. Background: It [the Port Lorne Pact] also covers *night* pilots.\n\n' +
        'Terms:\nVTS: Vessel traffic service: radar and radio for ships.\n',
    )
  })

  test('leaves out what there is none of', () => {
    const bare = { title: 'A', origin: [], url: null, points: [], terms: [] }
    expect(briefAsText(bare, labels)).toBe('A\n')
    expect(briefAsMarkdown(bare, labels)).toBe('# A\n')
  })
})
