/** The seeds as read: typed, sound in shape, and not yet known to agree with each other. */
import type { ArticleText } from './article-text'
import type { KnownIds } from './known-ids'
import type { Places } from './places'
import type { Problem } from './problem'
import type { EnglishSection } from './read-english'
import type { Seed, SeedName } from './schema'

/** One folder under `articles/`. What could not be read is null or empty. */
export interface ArticleFolder {
  readonly id: string
  readonly text: ArticleText | null
  /** SHA-256 of the bytes of `text.txt`, in hexadecimal; null when there is no such file. */
  readonly sha256: string | null
  readonly article: Seed<'article'> | null
  readonly statements: Seed<'statements'>
  readonly figures: Seed<'figures'>
  readonly english: readonly EnglishSection[] | null
}

type Vocabulary = {
  readonly [N in Exclude<SeedName, 'article' | 'statements' | 'figures'>]: Seed<N> | null
}

export interface Seeds {
  readonly vocabulary: Vocabulary
  /** In order of their ids. */
  readonly articles: readonly ArticleFolder[]
  readonly known: {
    readonly actors: KnownIds
    readonly roster: KnownIds
    readonly rosterSources: KnownIds
    readonly commitments: KnownIds
    readonly stances: KnownIds
    readonly conditions: KnownIds
    readonly people: KnownIds
    readonly instruments: KnownIds
    readonly articles: ReadonlySet<string>
    readonly statements: KnownIds
    readonly figures: KnownIds
    readonly events: KnownIds
  }
  readonly places: Places
  /** What the reading stages found. */
  readonly problems: readonly Problem[]
}

/** Where in an article's folder its files lie. */
export function articlePath(id: string, name: string): string {
  return `articles/${id}/${name}`
}
