// The command line of a command: what it doesn't know is told in a line, before anything is begun.
import { parseArgs, type ParseArgsConfig } from 'node:util'

/** `parseArgs`, which ends the command where it is given what it doesn't know. */
export function readCommandLine<const Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

/** The whole number that an option is given, `least` or more. */
export function numberOf(option: string, given: string, least = 1): number {
  if (/^\d+$/.test(given) && Number(given) >= least) return Number(given)
  return refuse(`${option} ${given}: give a whole number, ${least} or more`)
}

/** Those of the names that are asked for: all where none is. */
export function chosen<Name extends string>(
  option: string,
  given: readonly string[],
  names: readonly Name[],
): readonly Name[] {
  const unknown = given.find((one) => !names.some((name) => name === one))
  if (unknown !== undefined) return refuse(`${option} ${unknown}: give ${names.join(', ')}`)
  return given.length === 0 ? names : names.filter((name) => given.includes(name))
}

/** Ends the command: a mistake of its caller's needs no stack. */
export function refuse(reason: string): never {
  console.error(reason)
  process.exit(2)
}
