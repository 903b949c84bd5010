// The terms the reader knows, marked nowhere; each can be marked again.
import { h } from '../element.ts'
import { KIND_LABELS, t } from '../i18n.ts'
import { send } from '../messages.ts'
import { replaceKeeping } from '../pages/keep-place.ts'
import { readSettings, setListed } from '../settings.ts'
import type { EntryInBrief } from '../messages/shapes.ts'

/** Fills `container` with the list of known terms as it is now. */
export async function showKnownTerms(container: HTMLElement): Promise<void> {
  const { known } = await readSettings()
  const entries = known.length > 0 ? await send('describeEntries', { ids: known }) : []
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  replaceKeeping(
    container,
    known.length === 0
      ? h('p', { class: 'soft' }, t('optionsKnownNone'))
      : h('ul', { class: 'list' }, ...known.map((id) => knownRow(id, byId.get(id)))),
  )
}

function knownRow(id: string, entry: EntryInBrief | undefined): HTMLElement {
  // Terms that an article defined itself have no entry, only the short form in their id.
  const term = entry?.term ?? id.replace(/^article:/, '').toUpperCase()
  return h(
    'li',
    {},
    h(
      'span',
      { class: 'grow' },
      h('strong', { lang: 'en', dir: 'auto' }, term),
      entry ? h('span', { class: 'kind' }, t(KIND_LABELS[entry.kind])) : null,
    ),
    h(
      'button',
      {
        class: 'link',
        type: 'button',
        'aria-label': `${t('optionsKnownUndo')}: ${term}`,
        onclick: () => void setListed('known', id, false),
      },
      t('optionsKnownUndo'),
    ),
  )
}
