// esbuild's text loader: a style sheet imported as its text.
declare module '*.css' {
  const text: string
  // oxlint-disable-next-line import/no-default-export -- how esbuild's loader exports it
  export default text
}
