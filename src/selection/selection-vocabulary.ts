/** The ids that a link may name. */
import { FILTERS, LIST_FILTERS, type ListFilterName } from '../filters/filters'
import type { ArticleId, DossierIndex, StatementId } from '../model/dossier'
import { toRecord } from '../model/keys-of'
import type { CommitmentId } from '../model/vocabulary'
import type { SubjectPage } from './pages'
import { toTopic, type TopicId } from './topic'

export interface SelectionVocabulary {
  /** What each filter may ask for. */
  readonly valuesOf: Readonly<Record<ListFilterName, readonly string[]>>
  /** The topics that statements on a commitment have; of one that has none, nothing. */
  readonly topicsOf: ReadonlyMap<CommitmentId, ReadonlySet<TopicId>>
  /** What each page with subjects may be about. */
  readonly subjects: Readonly<Record<SubjectPage, readonly string[]>>
  /** Which article holds a statement. */
  readonly articleOf: ReadonlyMap<StatementId, ArticleId>
  /** The hash of a statement's passage. */
  readonly hashOf: ReadonlyMap<StatementId, string>
}

export function toSelectionVocabulary(dossier: DossierIndex): SelectionVocabulary {
  // The ids are the same in every language.
  const valuesOf = toRecord(LIST_FILTERS, (name) =>
    FILTERS[name].toValues(dossier, 'en').map(({ id }) => id),
  )
  return {
    valuesOf,
    topicsOf: toTopics(dossier),
    subjects: {
      ...dossier.subjects,
      actors: valuesOf.country,
      commitments: valuesOf.commitment,
      disputes: dossier.disputes.map((dispute) => dispute.id),
    },
    articleOf: new Map(dossier.statements.map((statement) => [statement.id, statement.article])),
    hashOf: new Map(dossier.statements.map((statement) => [statement.id, statement.hash])),
  }
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
