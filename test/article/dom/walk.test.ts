// What of a page is read as text at all, before anything is chosen from it.
import { expect, it } from 'vitest'
import { walk } from '../../../src/article/dom/walk.ts'
import { parse } from '../page.ts'

const read = (html: string): string[] => walk(parse(html).body).blocks.map(({ text }) => text)

it.each([
  ['the page’s own footer', '<p>Ships wait.</p><footer><p>About us</p></footer>', ['Ships wait.']],
  [
    'what is hidden from the page’s readers by its kind',
    '<p>Ships <script>1</script>wait.</p><template><p>Later</p></template><style>p {}</style>',
    ['Ships wait.'],
  ],
])('leaves out %s', (_, html, texts) => {
  expect(read(html)).toEqual(texts)
})

it.each(['article', 'main'])('reads the footer of an %s', (tag) => {
  expect(read(`<${tag}><p>Ships wait.</p><footer><p>Ada Finn</p></footer></${tag}>`)).toEqual([
    'Ships wait.',
    'Ada Finn',
  ])
})

it.each([
  ['ends a block', '<p>Ships</p>wait.', ['Ships', 'wait.']],
  ['within a line ends none', '<p>Ships <b>wait</b>.</p>', ['Ships wait.']],
  ['that breaks a line ends none', '<p>Ships<br>wait.</p>', ['Ships wait.']],
  ['that breaks two ends one', '<p>Ships<br><br>wait.</p>', ['Ships', 'wait.']],
])('an element that %s', (_, html, texts) => {
  expect(read(html)).toEqual(texts)
})
