declare module 'punycode.js' {
  const punycode: {
    /** A site's name with its 'xn--' labels in their letters. @throws RangeError when one stands for nothing */
    readonly toUnicode: (name: string) => string
  }
  export default punycode
}
