// How large the compiled glossary may be. The package decides (package.ts); a build, which compresses it quickly and
// less well, says early when it nears that.

/** The glossary's files in a built extension. */
export const GLOSSARY_FILES = ['glossary.bin', 'definitions.bin'] as const

/** Bytes they may take in the package. */
export const PACKED_LIMIT = 3_000_000
/** And gzipped, which is some 4% more. */
export const GZIPPED_LIMIT = 3_125_000

/**
 * Prints what the glossary takes, `how` it is compressed; both counts are bytes.
 * @throws Error where that is over the limit
 */
export function checkGlossarySize(bytes: number, limit: number, how: string): void {
  console.log(`glossary: ${bytes} bytes ${how} of at most ${limit}`)
  if (bytes > limit) {
    throw new Error(
      `${GLOSSARY_FILES.join(' and ')} are ${bytes} bytes ${how}, over the limit of ${limit}: ` +
        'shorten or drop entries of assets/glossary, or raise the limit on purpose in scripts/glossary-size.ts',
    )
  }
}
