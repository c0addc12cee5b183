/** Who wrote a text, and where it stands. */
import type { DateSpan } from './dates'

/**
 * One author named in a byline: a person whose family and given name are known, a person as the
 * outlet prints the name (a pen name, or a name that nobody has taken apart), or a body.
 */
export type Author =
  | { readonly family: string; readonly given: string }
  | { readonly person: string }
  | { readonly body: string }

export const AUTHOR_KINDS = ['family-and-given', 'person', 'body'] as const
export type AuthorKind = (typeof AUTHOR_KINDS)[number]

export function toAuthorKind(author: Author): AuthorKind {
  if ('family' in author) return 'family-and-given'
  return 'person' in author ? 'person' : 'body'
}

/** Where a text stands outside this project. */
export interface Source {
  readonly url: string
  readonly archive: string | null
  /** When it was read there. */
  readonly retrieved: { readonly date: string; readonly span: DateSpan } | null
}
