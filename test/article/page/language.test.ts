import { describe, expect, test } from 'vitest'
import { languageOfPage } from '../../../src/article/page/language.ts'
import { PARAGRAPHS, parse } from '../page.ts'

const NOTHING = { meta: new Map<string, string>(), items: [], article: null }
const languageIn = (stated: string, text: string): string =>
  languageOfPage(parse(`<html lang="${stated}">`), NOTHING, text)

describe('a page that says it is in English is believed', () => {
  test.each(['en', 'en-GB', 'EN-us'])('when its text is, as %s', (stated) => {
    expect(languageIn(stated, PARAGRAPHS.join('\n\n'))).toBe(stated)
  })

  test.each([
    'Prime Minister Pedro Sánchez met the president of Los Angeles’ port and Las Vegas officials of both towns.',
    'Results: 1-0, 2-2, 3-1.',
  ])('when nothing speaks against it: %j', (text) => {
    expect(languageIn('en', text)).toBe('en')
  })
})

const TEXTS: readonly [language: string, text: string][] = [
  [
    'es',
    'Los ministros de los dos países dijeron el martes que el puente se abrirá de nuevo a los camiones en junio.',
  ],
  [
    'pt',
    'Os ministros dos dois países disseram na terça-feira que a ponte reabrirá aos camiões em junho, o que não é tudo.',
  ],
  [
    'fr',
    'Les ministres des deux pays ont déclaré mardi que le pont rouvrirait aux camions en juin, trois hivers après une crue.',
  ],
  [
    'it',
    'I ministri dei due paesi hanno detto che il ponte riaprirà ai camion a giugno, e che una piena della scorsa primavera non conta.',
  ],
  [
    'de',
    'Die Minister der beiden Länder sagten am Dienstag, dass die Brücke im Juni wieder für Lastwagen geöffnet wird und das Tal nicht.',
  ],
  [
    'nl',
    'De ministers van de twee landen zeiden dinsdag dat de brug in juni weer opengaat voor vrachtwagens, en dat het niet genoeg is.',
  ],
  [
    'pl',
    'Ministrowie obu krajów powiedzieli we wtorek, że most zostanie w czerwcu otwarty, i że nie jest to wszystko, na co się liczy.',
  ],
  [
    'tr',
    'İki ülkenin bakanları köprünün haziranda yeniden açılacağını ve bu anlaşmanın bir başlangıç olarak görüldüğünü söyledi.',
  ],
  ['ru', 'Министры двух стран заявили во вторник, что мост снова откроется в июне.'],
  ['uk', 'Міністри двох країн заявили у вівторок, що міст знову відкриється в червні.'],
  ['ar', 'قال وزيرا البلدين يوم الثلاثاء إن الجسر سيفتح مرة أخرى في يونيو'],
  ['ur', 'دونوں ملکوں کے وزراء نے منگل کو کہا کہ پل جون میں دوبارہ کھل جائے گا'],
  ['ja', '両国の大臣は火曜日、橋が六月に再び開放されると述べた。'],
  ['zh', '两国部长周二表示，大桥将于六月重新开放。'],
]

test.each(TEXTS)('a text in %s is, though its page says it is in English', (language, text) => {
  expect(languageIn('en', text)).toBe(language)
  expect(languageIn('en-US', text)).toBe(language)
})

test('any other language is believed: its site was made for it', () => {
  expect(languageIn('gl', TEXTS[0]?.[1] ?? '')).toBe('gl')
  expect(languageIn('es', PARAGRAPHS.join('\n\n'))).toBe('es')
})
