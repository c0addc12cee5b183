/** The ids that a link may name. */
import { FILTERS, LIST_FILTERS, type ListFilterName } from '../filters/filters'
import type { DossierIndex, StatementHead } from '../model/dossier'
import { toRecord } from '../model/keys-of'
import { areNamed } from '../model/split-dossier'
import { onceFor } from '../model/once-for'
import type { CommitmentId } from '../model/vocabulary'
import type { SubjectPage } from './pages'
import { toTopic, type TopicId } from '../model/topic'

export interface SelectionVocabulary {
  readonly valuesOf: Readonly<Record<ListFilterName, readonly string[]>>
  /** The topics of each commitment that has any. */
  readonly topicsOf: ReadonlyMap<CommitmentId, ReadonlySet<TopicId>>
  /** The subjects of each page that has any. */
  readonly subjects: Readonly<Record<SubjectPage, readonly string[]>>
  /**
   * With the article that a link to a statement opens, and the hash of its words: see `findHash`. Null as
   * long as a large dossier lacks its texts, which have the ids: links may then name any.
   */
  readonly statements: DossierIndex['statements'] | null
  readonly storySteps: number
}

/** Once for each dossier. */
export const toSelectionVocabulary = onceFor((dossier: DossierIndex): SelectionVocabulary => {
  // The ids are the same in every language.
  const valuesOf = toRecord(LIST_FILTERS, (name) =>
    FILTERS[name].toValues(dossier, 'en').map(({ id }) => id),
  )
  const topicsOf = toTopics(dossier)
  const columns = valuesOf.commitment.flatMap((id) => [
    id,
    ...[...(topicsOf.get(id) ?? [])].map((topic) => `${id}/${topic}`),
  ])
  return {
    valuesOf,
    topicsOf,
    subjects: {
      ...dossier.subjects,
      actors: valuesOf.country,
      commitments: valuesOf.commitment,
      disputes: dossier.disputes.map((dispute) => dispute.id),
      // Every actor on every commitment: a cell without a statement has a page as well.
      cells: valuesOf.country.flatMap((actor) => columns.map((column) => `${actor}/${column}`)),
      get statements() {
        return dossier.statements.map(({ id }) => id)
      },
    },
    get statements() {
      return areNamed(dossier) ? dossier.statements : null
    },
    storySteps: dossier.about.storySteps,
  }
})

/** The hash of a statement's words; undefined as long as it has not loaded with the texts or words. */
export function findHash(statement: Pick<StatementHead, 'hash'> | undefined): string | undefined {
  try {
    return statement?.hash
  } catch {
    return undefined
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
