// Command line options of the article benches.

export function hasOption(name: string): boolean {
  return process.argv.includes(name)
}

/** The number after an option, or null when it isn't given. */
export function numberOption(name: string): number | null {
  const at = process.argv.indexOf(name)
  return at < 0 ? null : Number(process.argv[at + 1])
}

export function textOption(name: string): string | null {
  const at = process.argv.indexOf(name)
  return at < 0 ? null : (process.argv[at + 1] ?? null)
}
