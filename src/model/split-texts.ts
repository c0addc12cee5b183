/** The texts of a large dossier in two files, so that a search need not wait for what it doesn't ask for. */
import type { Columns } from './columns'
import type { SomeTexts, TextsFile } from './dossier-files'

/** What else than passages and articles is searched, by all its words; and where the rest is found. */
const SEARCHED: ReadonlySet<string> = new Set<keyof TextsFile>([
  'actors',
  'commitments',
  'people',
  'instruments',
  'events',
  'disputes',
  'wordsFiles',
  'searchFiles',
])

/** By which passages and articles are found beside their words, and the files of these. */
const SEARCHED_FIELDS: ReadonlySet<string> = new Set(['via', 'outlet', 'byline', 'body'])

/** What the search needs, which is little, and the rest. `joinTexts` joins the two. */
export function splitTexts(texts: TextsFile): readonly [searched: SomeTexts, rest: SomeTexts] {
  return [cut(texts, true), cut(texts, false)]
}

function cut(texts: TextsFile, isSearched: boolean): SomeTexts {
  const whole = Object.entries(texts).filter(([key]) => SEARCHED.has(key) === isSearched)
  const select = ({ length, columns }: Columns): Columns => ({
    length,
    // Texts have no columns of several fields.
    columns: columns.filter(
      ({ fields: [field = ''] }) => SEARCHED_FIELDS.has(field) === isSearched,
    ),
  })
  return {
    ...Object.fromEntries(whole),
    articles: select(texts.articles),
    texts: select(texts.texts),
  }
}
