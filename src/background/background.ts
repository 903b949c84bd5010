// The background: answers with briefs and cards from the one glossary, loads the reader into pages
// with an article, and passes commands on. All listeners are registered at once, before anything is
// awaited: a worker that is woken for an event must find its listener.
import browser from 'webextension-polyfill'
import { analyse } from '../analyse.ts'
import { findDefinitions } from '../brief/definitions.ts'
import { forgetCompiled } from '../compiled-copy.ts'
import { describeEntries, explain } from '../glossary/explain.ts'
import { explainWords } from '../glossary/explain-words.ts'
import { splitSentences } from '../language/sentences.ts'
import { answer } from '../messages.ts'
import { returnToPopup } from '../pages/side-panel.ts'
import { readSettings } from '../settings.ts'
import { contentScript } from '../sites/content-script.ts'
import { addressOf, grantedPatterns, mayRead, syncRegistration } from '../sites/registration.ts'
import { onCommand } from './commands.ts'
import { enterFrames, enterOpenFrames, frameSpeaks } from './frames.ts'
import { loadGlossaries } from './load.ts'
import { answerMenu, isMenu, offerMenu } from './menu.ts'
import { pointOptions } from './point-options.ts'
import { loadInto } from './scripts.ts'
import { leavePages, reviveOpenPages } from './revive.ts'
import { showCount } from './toolbar.ts'
import { warmUp } from './warm-up.ts'

const today = (): string => new Date().toISOString().slice(0, 10)

answer({
  async analyse({ article }) {
    const [glossaries, settings] = await Promise.all([loadGlossaries(), readSettings()])
    return analyse(article, { glossaries, today: today(), points: pointOptions(settings) })
  },
  async explain({ id, published }) {
    return explain(await loadGlossaries(), id, published ?? today())
  },
  async explainWords({ words, article }) {
    const definitions = article ? findDefinitions(article, splitSentences(article)) : []
    return explainWords(await loadGlossaries(), words, article, { definitions, today: today() })
  },
  async describeEntries({ ids }) {
    return describeEntries(await loadGlossaries(), ids)
  },
  load: ({ script }, sender) => loadInto(sender, script),
  async showCount({ count }, sender) {
    await frameSpeaks(sender, count !== null)
    return showCount(count, sender)
  },
  mayRead(_, sender) {
    // Who asks has a page to be read.
    void warmUp().catch(() => undefined)
    return mayRead(addressOf(sender))
  },
  enterFrames: (_, sender) => enterFrames(sender),
})

browser.commands.onCommand.addListener((command) => void onCommand(command))
answerMenu()
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: 'welcome.html' })
  // Compiled otherwise, perhaps, than this version would.
  void forgetCompiled()
  void offerMenu()
  void wakeSites()
})
void returnToPopup().then((isBack) => (isBack ? wakeSites() : undefined))
browser.runtime.onStartup.addListener(() => void syncRegistration())
browser.permissions.onAdded.addListener(({ origins = [], permissions = [] }) => {
  if (isMenu(permissions)) {
    answerMenu()
    void offerMenu()
  }
  void syncRegistration()
  void reviveOpenPages(origins).then(enterOpenFrames)
})
browser.permissions.onRemoved.addListener(({ origins = [] }) => {
  void syncRegistration()
  void leavePages(origins)
})

/** After an install or update: scripts registered before are gone, open pages have an old one. */
async function wakeSites(): Promise<void> {
  await syncRegistration()
  await reviveOpenPages([...contentScript().matches, ...(await grantedPatterns())])
}
