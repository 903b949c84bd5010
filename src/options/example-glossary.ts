// A glossary to begin one's own from: an entry with what most want, and one with the least there may be.

export const EXAMPLE_FILE = 'newsgloss-example-glossary.json'

export const EXAMPLE_GLOSSARY = {
  topic: 'My terms',
  entries: [
    {
      id: 'port-authority',
      term: 'Port Authority of Karvala',
      kind: 'organisation',
      aliases: ['PAK', 'Karvala Port Authority'],
      gloss:
        'The body that runs the harbour of Karvala; an invented one, to show what an entry may hold.',
      more: 'Two or three sentences for who wants to know more.',
      needs: ['Karvala', 'harbour', 'port'],
      sources: [{ title: 'Where I read it', url: 'https://example.org/' }],
      asOf: '2026-11',
    },
    {
      id: 'harbour-master',
      term: 'harbour master',
      kind: 'office',
      gloss: 'The officer who decides which ships may enter a harbour, and when.',
      sources: [],
      asOf: '2026-11',
    },
  ],
} as const
