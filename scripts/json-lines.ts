// Files of a JSON value a line, as the shared data is kept.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/**
 * The values of a file, gzipped or not.
 * @throws an Error that names the file when it isn't there, or the line that is no JSON
 */
export function readJsonLines<Row>(file: string | URL): Row[] {
  const path = typeof file === 'string' ? file : fileURLToPath(file)
  if (!existsSync(path))
    throw new Error(
      `${path} isn't there: give another file, or get the data of ../shared/bench-data`,
    )
  const bytes = readFileSync(path)
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  return lines.flatMap((line, index): Row[] => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line) as Row]
    } catch (error) {
      throw new Error(`${path}, line ${index + 1}: not JSON`, { cause: error })
    }
  })
}
