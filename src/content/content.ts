// The content script: one live page, answering popup and commands, for as long as the extension is
// there. It decides whether the page is an article; only then is the reader (marks, card) loaded.
import { removeCards } from '../card/tags.ts'
import { clearAll } from '../marks/paint.ts'
import { answer } from '../messages.ts'
import { onSettingsChanged } from '../settings.ts'
import { takesIn } from '../sites/pattern.ts'
import { livePage } from './live-page.ts'
import { pageAnswers } from './page-answers.ts'

// An earlier version, updated under this page, may have left marks and a card.
clearAll()
removeCards(document)

const life = new AbortController()
const page = livePage(document, life)
answer(
  {
    ...pageAnswers(page),
    leave({ patterns }) {
      const isTaken = patterns.some((pattern) => takesIn(pattern, document.location.href))
      if (isTaken) life.abort()
      return isTaken
    },
  },
  life.signal,
)
onSettingsChanged(() => void page.refresh(), life.signal)
void page.read()
