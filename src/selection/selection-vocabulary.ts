/** The ids that a link may name. */
import type { ArticleId, DossierIndex, StatementId } from '../model/dossier'
import type { ActorId, CommitmentId, ConditionId, StanceId } from '../model/vocabulary'

export interface SelectionVocabulary {
  /** Actors of the dossier and states of the roster. */
  readonly actors: readonly ActorId[]
  readonly commitments: readonly CommitmentId[]
  readonly stances: readonly StanceId[]
  readonly conditions: readonly ConditionId[]
  readonly articles: readonly ArticleId[]
  /** Which article holds a statement. */
  readonly articleOf: ReadonlyMap<StatementId, ArticleId>
}

export function toSelectionVocabulary(dossier: DossierIndex): SelectionVocabulary {
  const actors = new Set(dossier.actors.map((actor) => actor.id))
  for (const member of dossier.roster.members) actors.add(member.code)
  return {
    actors: [...actors],
    commitments: dossier.commitments.map((commitment) => commitment.id),
    stances: dossier.stances.map((stance) => stance.id),
    conditions: dossier.conditions.map((condition) => condition.id),
    articles: dossier.articles.map((article) => article.id),
    articleOf: new Map(dossier.statements.map((statement) => [statement.id, statement.article])),
  }
}
