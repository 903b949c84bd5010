// Who wrote an article, where it was published and when, for the head of a brief.
import { formatDate, t } from '../i18n.ts'
import type { PageBrief } from '../messages/shapes.ts'

/** The parts of that line, as they are to be read: 'Ada Berg', 'Gazette', '5 May 2024', 'updated 9 May 2024'. */
export function originOf({ byline, publisher, published, modified }: PageBrief): string[] {
  const parts = [byline, publisher, published === null ? null : formatDate(published)]
  const isUpdated = published !== null && modified !== null && modified > published
  if (isUpdated) parts.push(t('originUpdated', formatDate(modified)))
  return parts.filter((part) => part !== null)
}
