// The text of the live preview and what is marked in it. In English in every language of the
// interface, like the glossary and the articles it is for.
import type { Kind, Rarity } from '../glossary/entry.ts'

interface SampleBlock {
  readonly kind: 'heading' | 'paragraph'
  readonly text: string
}

export const SAMPLE_BLOCKS: readonly SampleBlock[] = [
  {
    kind: 'paragraph',
    text: 'General Asim Munir flew to Riyadh on Monday to speak with Centcom about CIS-MOA, the pact that Islamabad signed with Washington. Centcom would not comment.',
  },
  { kind: 'heading', text: 'A loan in the balance' },
  {
    kind: 'paragraph',
    text: 'The IMF meets in Washington this week. A staff-level agreement would let Islamabad roll over its debt, said the Finance Minister, who will meet Centcom’s allies in Riyadh too.',
  },
]

interface SampleTerm {
  readonly text: string
  readonly kind: Kind
  readonly rarity: Rarity
}

export const SAMPLE_TERMS: readonly SampleTerm[] = [
  { text: 'Asim Munir', kind: 'person', rarity: 'uncommon' },
  { text: 'Riyadh', kind: 'place', rarity: 'common' },
  { text: 'Centcom', kind: 'organisation', rarity: 'uncommon' },
  { text: 'CIS-MOA', kind: 'agreement', rarity: 'rare' },
  { text: 'Islamabad', kind: 'place', rarity: 'common' },
  { text: 'IMF', kind: 'organisation', rarity: 'common' },
  { text: 'staff-level agreement', kind: 'concept', rarity: 'rare' },
  { text: 'Finance Minister', kind: 'office', rarity: 'uncommon' },
]
