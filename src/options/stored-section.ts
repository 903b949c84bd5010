// What is stored, in plain words, and the button that erases all of it.
import browser from 'webextension-polyfill'
import { forgetCompiled } from '../compiled-copy.ts'
import { h } from '../element.ts'
import { t, tCount } from '../i18n.ts'
import { readOwnGlossaries } from '../own-glossaries.ts'
import { notice } from '../pages/notice.ts'
import { readSettings } from '../settings.ts'

/** Fills `container` with what is stored now. */
export async function showStored(container: HTMLElement): Promise<void> {
  const [{ known, sitesOff }, own] = await Promise.all([readSettings(), readOwnGlossaries()])
  container.replaceChildren(
    h('li', {}, t('storedSettings')),
    h('li', {}, tCount('storedSites', sitesOff.length)),
    h('li', {}, tCount('storedKnown', known.length)),
    h('li', {}, tCount('storedOwn', own.length)),
  )
}

/** The button that erases everything, after asking. */
export function eraseSection(onErased: () => void): HTMLElement {
  const { element, say } = notice()
  const erase = async (): Promise<void> => {
    await browser.storage.local.clear()
    await forgetCompiled()
    say(t('eraseDone'))
    onErased()
  }
  const dialog = h(
    'dialog',
    { 'aria-labelledby': 'erase-title' },
    h(
      'form',
      {},
      h('h2', { id: 'erase-title' }, t('eraseQuestion')),
      h('p', {}, t('eraseConsequence')),
      h(
        'div',
        { class: 'buttons' },
        // First, so that it has the focus when the question comes up.
        h('button', { class: 'button', value: 'keep' }, t('eraseKeep')),
        h('button', { class: 'button danger', value: 'erase' }, t('eraseEverything')),
      ),
    ),
  )
  dialog.querySelector('form')?.setAttribute('method', 'dialog')
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'erase') void erase()
    dialog.returnValue = ''
  })
  const button = h(
    'button',
    { class: 'button danger', type: 'button', id: 'erase', onclick: () => dialog.showModal() },
    t('eraseEverything'),
  )
  return h('div', { class: 'acts' }, h('div', { class: 'buttons' }, button), element, dialog)
}
