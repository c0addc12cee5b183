/** The ids that a link may name. */
import type { ArticleId, DossierIndex, StatementId } from '../model/dossier'
import {
  NO_CONDITION,
  UNNAMED,
  type ActorId,
  type CommitmentId,
  type ConditionId,
  type InstrumentId,
  type StanceId,
} from '../model/vocabulary'
import type { SubjectPage } from './selection'
import { toTopic, type TopicId } from './topic'

export interface SelectionVocabulary {
  /** Actors of the dossier and states of the roster. */
  readonly actors: readonly ActorId[]
  readonly commitments: readonly CommitmentId[]
  readonly stances: readonly StanceId[]
  readonly conditions: readonly ConditionId[]
  /** Those that statements are about, and `UNNAMED`. */
  readonly instruments: readonly InstrumentId[]
  /** The topics that statements on a commitment have; of one that has none, nothing. */
  readonly topicsOf: ReadonlyMap<CommitmentId, ReadonlySet<TopicId>>
  readonly articles: readonly ArticleId[]
  /** What each page with subjects may be about. */
  readonly subjects: Readonly<Record<SubjectPage, readonly string[]>>
  /** Which article holds a statement. */
  readonly articleOf: ReadonlyMap<StatementId, ArticleId>
  /** The hash of a statement's passage. */
  readonly hashOf: ReadonlyMap<StatementId, string>
}

export function toSelectionVocabulary(dossier: DossierIndex): SelectionVocabulary {
  const actors = new Set(dossier.actors.map((actor) => actor.id))
  for (const member of dossier.roster.members) actors.add(member.code)
  const commitments = dossier.commitments.map((commitment) => commitment.id)
  return {
    actors: [...actors],
    commitments,
    stances: dossier.stances.map((stance) => stance.id),
    conditions: [...dossier.conditions.map((condition) => condition.id), NO_CONDITION],
    instruments: [...toAbout(dossier), UNNAMED],
    topicsOf: toTopics(dossier),
    articles: dossier.articles.map((article) => article.id),
    subjects: {
      ...dossier.subjects,
      actors: [...actors],
      commitments,
      disputes: dossier.disputes.map((dispute) => dispute.id),
    },
    articleOf: new Map(dossier.statements.map((statement) => [statement.id, statement.article])),
    hashOf: new Map(dossier.statements.map((statement) => [statement.id, statement.hash])),
  }
}

/** Instruments that statements are about, without repetition. */
function toAbout({ statements }: DossierIndex): readonly InstrumentId[] {
  const named = statements.flatMap(({ instrument }) => (instrument === null ? [] : [instrument]))
  return [...new Set(named)].filter((id) => id !== UNNAMED)
}

function toTopics({ statements, commitments }: DossierIndex): SelectionVocabulary['topicsOf'] {
  const commitmentOf = new Map(commitments.map((commitment) => [commitment.id, commitment]))
  const topicsOf = new Map<CommitmentId, Set<TopicId>>()
  for (const statement of statements) {
    const { commitment: id } = statement
    const topic = toTopic(statement, commitmentOf.get(id) ?? { toldApartBy: null })
    if (topic !== null) topicsOf.set(id, (topicsOf.get(id) ?? new Set()).add(topic))
  }
  return topicsOf
}
