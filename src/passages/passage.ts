/** A statement ready for display: quote, speaker, date and source. */
import { toActorNames, toCellName } from '../language/names'
import { toArticleName } from './words/article-words'
import { toStatementDetails, type StatementDetails } from './words/statement-details'
import type { ArticleId, Dossier, Statement, StatementId } from '../model/dossier'
import { findById } from '../model/find-by-id'
import { groupBy } from '../model/group-by'
import { onceFor } from '../model/once-for'
import type { ActorId, Language, Stance } from '../model/vocabulary'
import type { CellRef } from '../selection/selection'
import { selectOfSubject } from '../stances/subject-statements'
import { toDisputesOf, type DisputeRef } from './disputes-of'
import { passagesMessages } from './passages-messages'

export interface Passage extends StatementDetails {
  readonly id: StatementId
  /** Who takes the stance: `France and Germany`. */
  readonly who: string
  readonly commitment: string
  /** Short and unique in the dossier: `Germany, troops in Ukraine, 6 Jan 2026, 1 of 2`. */
  readonly name: string
  /** The cell that the passage belongs to, by the first actor that it names. */
  readonly cell: CellRef
  readonly stance: Stance
  /** First six hexadecimal digits of the quote's SHA-256. */
  readonly hash: string
  readonly quote: string
  readonly article: ArticleId
  /** Where it was published: `Tiền Phong, 7 Jan 2026`. */
  readonly where: string
  /** The groups that the actor inherits it from; null if the statement names the actor itself. */
  readonly through: string | null
  /** The disagreements that it is part of. */
  readonly disputes: readonly DisputeRef[]
}

/** Throws if the statement refers to something missing from the dossier, which the compiler rules out. */
export function toPassage(
  dossier: Dossier,
  statement: Statement,
  language: Language,
  through: readonly ActorId[] = [],
): Passage {
  const article = findById(dossier.articles, statement.article)
  const [actor = ''] = statement.actors
  const who = toActorNames(dossier, statement.actors, language)
  const commitment = findById(dossier.commitments, statement.commitment).name[language]
  const details = toStatementDetails(dossier, statement, language)
  return {
    id: statement.id,
    who,
    commitment,
    name: [
      toCellName(who, commitment, language),
      details.said,
      ...toTurn(dossier, statement, language),
    ].join(', '),
    cell: { actor, commitment: statement.commitment },
    hash: statement.hash,
    stance: findById(dossier.stances, statement.stance),
    quote: statement.quote.exact,
    ...details,
    article: article.id,
    where: toArticleName(article, language),
    through:
      through.length === 0 ? null : toActorNames(dossier, through, language, 'full', 'within'),
    disputes: toDisputesOf(dossier, 'statements', statement.id, language),
  }
}

/** Passages that are made when they are drawn: of thousands few are ever read. */
export interface PassageList {
  readonly statements: readonly Statement[]
  readonly toPassage: (statement: Statement) => Passage
}

/** @param through as that of `CellHistory` */
export function toPassageList(
  dossier: Dossier,
  statements: readonly Statement[],
  language: Language,
  through?: ReadonlyMap<Statement, readonly ActorId[]>,
): PassageList {
  return {
    statements,
    toPassage: (statement) => toPassage(dossier, statement, language, through?.get(statement)),
  }
}

/** Those on the same commitment of the same actors on the same day. Only of one actor: all take long to group. */
const toAlike = onceFor((statements: readonly Statement[]) => groupBy(statements, toLikeness))

function toLikeness({ commitment, actors, saidSpan }: Statement): string {
  return [commitment, saidSpan.earliest, saidSpan.latest, ...actors].join()
}

/** `2 of 3` where the same is said more than once on the same day; else empty. */
function toTurn(dossier: Dossier, statement: Statement, language: Language): readonly string[] {
  const others = selectOfSubject(dossier, 'actors', statement.actors[0] ?? '')
  const same = toAlike(others).get(toLikeness(statement)) ?? []
  if (same.length === 1) return []
  const turn = same.findIndex(({ id }) => id === statement.id) + 1
  return [passagesMessages[language].turn(turn, same.length)]
}
