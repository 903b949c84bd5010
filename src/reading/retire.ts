// 'I know this': the term is marked nowhere any more, and a note offers to take that back.
import { showNote } from '../card/note.ts'
import { direction, isolated, language, t } from '../i18n.ts'
import { setListed } from '../settings.ts'
import type { FocusBefore } from './remember-focus.ts'

interface Retired {
  readonly id: string
  readonly term: string
  /** Where the keyboard was before the card, if it was in that: it goes on in the note. */
  readonly focusBefore: FocusBefore | null
  readonly place: Node
}

/** Retires a term. The note outlives the page's reading, which begins anew with the new settings. */
export async function retireTerm(
  { id, term, focusBefore, place }: Retired,
  document: Document,
  signal: AbortSignal,
): Promise<void> {
  await setListed('known', id, true)
  showNote(
    document,
    {
      text: t('knownDone', isolated(term)),
      action: {
        label: t('undo'),
        act: () => void setListed('known', id, false).catch(() => undefined),
      },
      language: language(),
      direction: direction(),
    },
    { focusBefore, place, signal },
  )
}
