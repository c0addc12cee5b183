import type { ArticleId, Dossier } from '../model/dossier'
import type { ActorId } from '../model/vocabulary'

/** The articles that name each actor, in a statement or otherwise. */
export function toNamingArticles({
  mentions,
  statements,
}: Pick<Dossier, 'mentions' | 'statements'>): ReadonlyMap<ActorId, ReadonlySet<ArticleId>> {
  const naming = new Map<ActorId, Set<ArticleId>>()
  const note = (actor: ActorId, article: ArticleId) =>
    naming.set(actor, (naming.get(actor) ?? new Set()).add(article))
  for (const { actor, article } of mentions) note(actor, article)
  for (const { actors, article } of statements) for (const actor of actors) note(actor, article)
  return naming
}
