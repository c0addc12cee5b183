/** By a file's extension. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  json: 'application/json',
  jsonld: 'application/ld+json',
  atom: 'application/atom+xml',
}
