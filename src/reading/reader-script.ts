// The reader, as a script of its own: loaded beside the content script on pages with an article.
import { makeReader } from './read-article.ts'

globalThis.newsglossReader ??= makeReader()
