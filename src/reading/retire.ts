// 'I know this': the term is marked nowhere any more, and a note offers to take that back.
import { showNote } from '../card/note.ts'
import { direction, language, t } from '../i18n.ts'
import { changeSettings, readSettings } from '../settings.ts'
import type { FocusBefore } from './remember-focus.ts'

interface Retired {
  readonly id: string
  readonly term: string
  /** Where the keyboard was before the card, if it was in that: it goes on in the note. */
  readonly focusBefore: FocusBefore | null
}

/** Retires a term. The note outlives the page's reading, which begins anew with the new settings. */
export async function retireTerm(
  { id, term, focusBefore }: Retired,
  document: Document,
  signal: AbortSignal,
): Promise<void> {
  const others = async (): Promise<string[]> => {
    const { known } = await readSettings()
    return known.filter((other) => other !== id)
  }
  await changeSettings({ known: [...(await others()), id] })
  showNote(
    document,
    {
      text: t('knownDone', term),
      action: {
        label: t('undo'),
        act: () => void others().then((known) => changeSettings({ known })),
      },
      language: language(),
      direction: direction(),
    },
    { focusBefore, signal },
  )
}
