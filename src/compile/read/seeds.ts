/** The seeds as read: each file has a valid shape, but the laws are not checked yet. */
import type { ArticleText } from './article-text'
import type { Release } from '../../model/release'
import type { KnownIds } from '../known-ids'
import type { Places } from './places'
import type { Problem } from '../problem'
import type { EnglishSection } from './read-english'
import type { Seed, SeedName } from '../shape/schema'

/** A folder under `articles/`. Whatever could not be read is null or empty. */
export interface ArticleFolder {
  readonly id: string
  readonly text: ArticleText | null
  /** SHA-256 of the bytes of `text.txt`, in hexadecimal; null if the file is missing. */
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
  /** Of its files. */
  readonly vocabularyHash: string
  /** Sorted by id. */
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
    readonly disputes: KnownIds
    readonly questions: KnownIds
  }
  /** The releases that the folder keeps, oldest first. */
  readonly released: readonly Release[]
  readonly places: Places
  /** The problems found while reading. */
  readonly problems: readonly Problem[]
}

/** The path of one of an article's files, relative to the seeds folder. */
export function articlePath(id: string, name: string): string {
  return `articles/${id}/${name}`
}
