// The meta tags that pages state things in.

/** Meta tags that state when the article was published, the surest first. */
export const PUBLISHED_KEYS: readonly string[] = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'article.published',
  'date',
]

/** When it was last changed. */
export const MODIFIED_KEYS: readonly string[] = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'dcterms.modified',
  'lastmod',
  'last-modified',
  'article.updated',
]

/** Who wrote it. */
export const AUTHOR_KEYS: readonly string[] = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
]
