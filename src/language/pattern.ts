// Regular expressions that are lists of words, written over several lines so that they can be read.

/**
 * Makes a template a regular expression of these flags: line breaks and the white space around them are no part of
 * it, and a backslash is written once, as between slashes.
 */
export function pattern(flags = ''): (lines: TemplateStringsArray, ...parts: string[]) => RegExp {
  return (lines, ...parts) =>
    new RegExp(String.raw(lines, ...parts).replaceAll(/\s*\n\s*/g, ''), flags)
}
