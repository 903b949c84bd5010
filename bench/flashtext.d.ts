// flashtext.js comes without types.
declare module 'flashtext.js' {
  class KeywordProcessor {
    constructor(caseSensitive?: boolean)
    addKeyword(keyword: string, replacement?: string): void
    extractKeywords(text: string): string[]
  }
  export default KeywordProcessor
}
