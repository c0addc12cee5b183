/** Where the feeds of the site are, by path from its root. */
import type { Language } from '../model/vocabulary'

/** An actor or a commitment, whose feed stands beside its page. */
export interface FeedSubject {
  readonly page: 'actors' | 'commitments'
  readonly id: string
}

/** `feed.atom`, `vi/actors/DE.atom`. Null as subject means everything. */
export function toFeedPath(subject: FeedSubject | null, language: Language | null): string {
  const folder = language === null ? '' : `${language}/`
  return `${folder}${subject === null ? 'feed' : `${subject.page}/${subject.id}`}.atom`
}

/** The subject of a page with a feed of its own, by the page's path without a language. */
export function findFeedSubject(path: string): FeedSubject | null {
  const [, page, id] = /^\/(actors|commitments)\/([^/]+)$/.exec(path) ?? []
  return id === undefined ? null : { page: page === 'actors' ? page : 'commitments', id }
}
