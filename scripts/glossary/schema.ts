// The sources against the published schema, assets/glossary.schema.json.
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { Problem, Source } from '../../src/glossary/compiled/compile.ts'

const SCHEMA = new URL('../../assets/glossary.schema.json', import.meta.url)

/** Made once: `add` asks it of every answer. */
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))

/** Where topics depart from the schema: the file, the entry, the field and what it should be. */
export function schemaProblems(topics: readonly Source[]): Problem[] {
  return topics.flatMap(({ file, topic }) => {
    validate(topic)
    return (validate.errors ?? [])
      .filter(({ keyword }) => keyword !== 'oneOf')
      .map(({ instancePath, message, params }) => {
        const index = /^\/entries\/(\d+)/.exec(instancePath)?.[1]
        const id = index === undefined ? '' : (topic.entries[Number(index)]?.id ?? '')
        const field = instancePath.replace(/^\/entries\/\d+/, '')
        return { file, id, reason: `${field} ${message ?? ''} ${JSON.stringify(params)}`.trim() }
      })
  })
}
