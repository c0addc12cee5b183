import type { ArticleId } from './dossier'
import type { ActorId } from './vocabulary'

/** An article naming an actor, whether or not the actor takes a stance in it. */
export interface Mention {
  readonly actor: ActorId
  readonly article: ArticleId
  /** Occurrences outside page furniture. */
  readonly count: number
}
