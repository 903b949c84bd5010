// The classifier, as a script of its own: loaded beside the content script on pages that are in doubt.
import { CLASSIFIER } from '../article/classifier.ts'

globalThis.newsglossClassifier ??= CLASSIFIER
