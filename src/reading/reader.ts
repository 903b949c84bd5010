// The reader, as a script of its own: loaded beside the content script on pages with an article.
import { openReading } from './reading.ts'

globalThis.newsglossReader = { openReading }
