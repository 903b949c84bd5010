// A glossary file of the reader's: what can be used of it, and what can't, entry by entry.
import { compileGlossary, type Compiled, type Problem } from '../glossary/compiled/compile.ts'
import type { Topic } from '../glossary/entry.ts'
import { isolated, t } from '../i18n.ts'
import type { OwnGlossary } from '../own-glossaries.ts'
import type { Read } from '../pages/json-file.ts'

export interface CheckedGlossary {
  readonly glossary: OwnGlossary & { readonly usable: number }
  readonly problems: readonly Problem[]
}

function compiled(file: string, topic: OwnGlossary['topic']): Compiled {
  return compileGlossary([{ file, topic: topic as unknown as Topic }])
}

/** The glossary of a file's content; or in words the file, the place in it, and the remedy. */
export function ownGlossaryOf(name: string, content: unknown): Read<CheckedGlossary> {
  if (typeof content !== 'object' || content === null || !('entries' in content)) {
    return { problem: t('ownNoEntries', isolated(name)) }
  }
  const { entries } = content
  if (!Array.isArray(entries) || entries.length === 0)
    return { problem: t('ownNoEntries', isolated(name)) }
  const topic = 'topic' in content && typeof content.topic === 'string' ? content.topic : name
  const { problems, entries: used } = compiled(name, { topic, entries })
  const usable = used.length
  return { value: { glossary: { name, topic: { topic, entries }, usable }, problems } }
}
