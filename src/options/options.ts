// The options page: every setting with a live preview, the reader's lists and files, and what is stored.
import { h, type Child } from '../element.ts'
import { t, type MessageKey } from '../i18n.ts'
import { dressPage } from '../pages/dress-page.ts'
import { menuChoice } from '../pages/menu-choice.ts'
import { offerOf, summarizerOf } from '../pages/on-device-summarizer.ts'
import { siteChoice } from '../pages/site-choice.ts'
import { onSettingsChanged, readSettings } from '../settings.ts'
import { LOOK_CHOICES, POINT_CHOICES, WHAT_CHOICES } from './choices.ts'
import {
  choiceField,
  kindsField,
  otherWordsField,
  syncControls,
  tellApartField,
} from './controls.ts'
import { knownTerms } from './known-terms.ts'
import { ownGlossariesSection } from './own-glossaries-section.ts'
import { preview } from './preview.ts'
import { settingsSection } from './settings-section.ts'
import { eraseSection, showStored } from './stored-section.ts'

async function main(): Promise<void> {
  dressPage(t('optionsTitle'))
  const life = new AbortController()
  const settings = await readSettings()
  const sample = preview()
  const sites = h('div', { id: 'site-choice' })
  const known = h('div', { id: 'known-terms' })
  const stored = h('ul', { class: 'plain' })
  const own = h('div', {}, ownGlossariesSection())
  const points = h(
    'div',
    { class: 'fields' },
    ...POINT_CHOICES.map((choice) => choiceField(choice, settings)),
  )

  const sections = [
    section(
      'marks',
      'optionsMarks',
      h(
        'div',
        { class: 'beside' },
        h(
          'div',
          { class: 'fields' },
          ...LOOK_CHOICES.map((choice) => choiceField(choice, settings)),
          tellApartField(settings),
          ...WHAT_CHOICES.map((choice) => choiceField(choice, settings)),
          kindsField(settings),
        ),
        sample.element,
      ),
    ),
    section('points', 'popupPoints', points),
    section('selection', 'selectionTitle', h('p', {}, t('selectionAbout')), await menuChoice()),
    section('sites', 'optionsSites', sites),
    section('known', 'optionsKnown', h('p', {}, t('optionsKnownAbout')), known),
    section('own', 'optionsOwn', h('p', {}, t('optionsOwnAbout')), own),
    section('file', 'optionsFile', h('p', {}, t('optionsFileAbout')), settingsSection()),
    section(
      'stored',
      'optionsStored',
      h('p', {}, t('storedAbout')),
      stored,
      h('p', {}, t('storedNever')),
      eraseSection(() => own.replaceChildren(ownGlossariesSection())),
    ),
  ]

  const showKnown = knownTerms(known)
  const show = async (): Promise<void> => {
    const settings = await readSettings()
    syncControls(document, settings)
    sample.show(settings)
    showKnown()
    await showStored(stored)
  }
  document
    .querySelector('main')
    ?.replaceChildren(h('h1', {}, t('optionsTitle')), ...sections.map(({ element }) => element))
  document.body.prepend(contents(sections))
  void offerOf(summarizerOf(globalThis), 1).then((offer) => {
    if (offer !== 'none') points.append(otherWordsField(settings))
    return undefined
  })
  siteChoice(sites, life.signal)
  onSettingsChanged(() => void show(), life.signal)
  await show()
}

interface Section {
  readonly id: string
  readonly title: MessageKey
  readonly element: HTMLElement
}

function section(id: string, title: MessageKey, ...children: readonly Child[]): Section {
  const heading = h('h2', { id: `${id}-title` }, t(title))
  const element = h('section', { id, 'aria-labelledby': `${id}-title` }, heading, ...children)
  return { id, title, element }
}

function contents(sections: readonly Section[]): HTMLElement {
  const links = sections.map(({ id, title }) => h('li', {}, h('a', { href: `#${id}` }, t(title))))
  return h(
    'nav',
    { class: 'contents', 'aria-label': t('optionsContents') },
    h('p', { class: 'brand' }, t('extensionName')),
    h('ul', {}, ...links),
  )
}

void main()
