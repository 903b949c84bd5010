// The content script: one live page, answering the popup, for as long as the extension is there.
import { removeCards } from '../card/card.ts'
import { clearAll } from '../marks/paint.ts'
import { answer } from '../messages.ts'
import { onSettingsChanged } from '../settings.ts'
import { livePage } from './live-page.ts'

// An earlier version, updated under this page, may have left marks and a card.
clearAll()
removeCards(document)

const life = new AbortController()
const page = livePage(document, life)
answer(
  {
    describePage: () => page.describe(),
    visitPoint: ({ index }) => page.visitPoint(index),
    visitTerm: ({ id }) => page.visitTerm(id),
  },
  life.signal,
)
onSettingsChanged(() => void page.read(), life.signal)
void page.read()
