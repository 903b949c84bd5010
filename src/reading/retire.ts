// 'I know this': the term is marked nowhere any more, and a note offers to take that back.
import { showNote } from '../card/note.ts'
import { direction, language, t } from '../i18n.ts'
import { changeSettings, readSettings } from '../settings.ts'

interface Retired {
  readonly id: string
  readonly term: string
  /** The keyboard was in the card: it goes on in the note. */
  readonly hadFocus: boolean
}

/** Retires a term. The note outlives the page's reading, which begins anew with the new settings. */
export async function retireTerm(
  { id, term, hadFocus }: Retired,
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
    { takesFocus: hadFocus, signal },
  )
}
