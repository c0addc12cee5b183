/** A statement as it is read: its words, whose they are, when, and where they are written. */
import { formatSpan } from '../language/format-date'
import { toActorName } from '../language/names'
import { toStatementDetails, type StatementDetails } from './words/statement-details'
import type { ArticleId, Dossier, Statement, StatementId } from '../model/dossier'
import { findById } from '../model/find-by-id'
import type { ActorId, Language, Stance } from '../model/vocabulary'
import type { CellRef } from '../selection/selection'
import { toDisputesOf, type DisputeRef } from './disputes-of'

export interface Passage extends StatementDetails {
  readonly id: StatementId
  /** Names of those who take the stance, in the reader's language. */
  readonly actors: readonly string[]
  readonly commitment: string
  /** The cell that the passage stands behind: of the first actor that it names. */
  readonly cell: CellRef
  readonly stance: Stance
  /** First six hexadecimal digits of the quote's SHA-256. */
  readonly hash: string
  readonly quote: string
  readonly article: ArticleId
  /** Null when the article doesn't state it. */
  readonly outlet: string | null
  /** The outlet that the project infers where none is stated. */
  readonly likelyOutlet: string | null
  readonly published: string
  /** Names of the collectives that the row inherits it from; empty when the statement names the actor. */
  readonly through: readonly string[]
  /** The disagreements that it is part of. */
  readonly disputes: readonly DisputeRef[]
}

/** Throws when the statement names what is not in the dossier; the compiler has seen to it that none does. */
export function toPassage(
  dossier: Dossier,
  statement: Statement,
  language: Language,
  through: readonly ActorId[] = [],
): Passage {
  const article = findById(dossier.articles, statement.article)
  const [actor = ''] = statement.actors
  return {
    id: statement.id,
    actors: statement.actors.map((id) => toActorName(dossier, id, language)),
    commitment: findById(dossier.commitments, statement.commitment).name[language],
    cell: { actor, commitment: statement.commitment },
    hash: statement.hash,
    stance: findById(dossier.stances, statement.stance),
    quote: statement.quote.exact,
    ...toStatementDetails(dossier, statement, language),
    article: article.id,
    outlet: article.outlet.name,
    likelyOutlet: article.outlet.likely?.name ?? null,
    published: formatSpan(article.published.span, language),
    through: through.map((id) => toActorName(dossier, id, language)),
    disputes: toDisputesOf(dossier, 'statements', statement.id, language),
  }
}
