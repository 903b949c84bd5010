// The demo article on the welcome page, read as on any page: no content script runs in pages of ours,
// and no script can be put into them: this one brings all its own, and answers popup, panel and commands.
import '../content/classifier-script.ts'
import { livePage } from '../content/live-page.ts'
import { pageAnswers } from '../content/page-answers.ts'
import { answer } from '../messages.ts'
import '../reading/card-kit.ts'
import '../reading/reader-script.ts'
import { onSettingsChanged } from '../settings.ts'

/** Reads the document's article, until the page is left. */
export function readDemo(): void {
  const life = new AbortController()
  const page = livePage(document, life)
  answer(pageAnswers(page), life.signal)
  onSettingsChanged(() => void page.refresh(), life.signal)
  void page.read()
}
