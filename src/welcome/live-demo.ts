// The demo article on the welcome page: no content script runs in pages of ours, so it brings its own,
// and lends its page to the welcome page around it, which answers popup, panel and commands for it.
import { livePage, type LivePage } from '../content/live-page.ts'
import '../reading/reader.ts'
import { onSettingsChanged } from '../settings.ts'

declare global {
  interface Window {
    newsglossDemo?: LivePage
  }
}

const life = new AbortController()
const page = livePage(document, life)
window.newsglossDemo = page
onSettingsChanged(() => void page.refresh(), life.signal)
void page.read()
