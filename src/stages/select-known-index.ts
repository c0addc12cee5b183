/**
 * Which part of the index is known on a day, and which part of that matches a search. Kept apart
 * from `select-known`, which does the same for the texts, to keep the first load small.
 */
import { toKnownOn, type DateSpan, type IsoDay } from '../model/dates'
import type {
  ArticleHead,
  ArticleId,
  DossierIndex,
  StatementHead,
  StatementId,
} from '../model/dossier'
import { toPlain } from '../model/view-columns'
import type { RosterHead } from '../model/vocabulary'
import type { Cutoff } from './cutoff'

/**
 * The index as known at the end of the day `asOf`; without a day, the same object.
 *
 * - A statement is known by `said` once the last day on which it may have been said is over, by
 *   `published` once the last day on which its article may have appeared is over.
 * - A dispute is left out if fewer than two of its sides are known. A side without statements
 *   counts as known here.
 * - All articles stay, as their existence is no secret; those not yet published are `withheld`.
 */
export function selectKnownIndex(index: DossierIndex, { asOf, knownBy }: Cutoff): DossierIndex {
  if (asOf === null) return index
  const statements = index.statements.filter(toKnownTest(index, asOf, knownBy))
  const known = new Set(statements.map(({ id }) => id))
  const published = toPublished(index, asOf)
  const quoted = toQuotedArticles(statements)
  const articles = index.articles.map((article) =>
    published.has(article.id) ? article : withholdHead(article, quoted.has(article.id)),
  )
  const disputes = index.disputes.filter(({ sides }) => {
    const left = sides.filter(
      (side) => side.statements.length === 0 || side.statements.some((id) => known.has(id)),
    )
    return left.length > 1
  })
  return { ...index, statements, articles, disputes, roster: withholdNote(index.roster, asOf) }
}

/** Before its day, a roster is a list of states that doesn't say what they attended. */
export function withholdNote<T extends RosterHead>(roster: T, asOf: IsoDay): T {
  return roster.asOf <= asOf ? roster : { ...roster, note: { en: '', vi: '' } }
}

/** An unpublished article, without its headline. `isQuoted`: a statement from it is known. */
export function withholdHead<T extends ArticleHead>(article: T, isQuoted: boolean): T {
  const plain = toPlain(article)
  const { title } = plain
  return {
    ...plain,
    ...(title && { title: { ...title, quote: { ...title.quote, exact: '' }, en: '' } }),
    withheld: isQuoted ? 'all-but-passages' : 'all',
  }
}

/** Only the statements in `matches`; null matches all, and returns the same object. */
export function selectMatching<D extends DossierIndex>(
  dossier: D,
  matches: ReadonlySet<StatementId> | null,
): D {
  if (matches === null) return dossier
  return { ...dossier, statements: dossier.statements.filter(({ id }) => matches.has(id)) }
}

export function toQuotedArticles(said: readonly StatementHead[]): ReadonlySet<ArticleId> {
  return new Set(said.map(({ article }) => article))
}

/** Returns a test for whether a statement is known on the day. */
export function toKnownTest(
  index: Pick<DossierIndex, 'articles'>,
  asOf: IsoDay,
  knownBy: Cutoff['knownBy'],
): (statement: StatementHead) => boolean {
  const published = toPublished(index, asOf)
  return ({ article, saidSpan }) =>
    knownBy === 'said' ? isOver(saidSpan, asOf) : published.has(article)
}

/** Ids of the articles certainly published by the end of the day. */
export function toPublished(
  { articles }: Pick<DossierIndex, 'articles'>,
  asOf: IsoDay,
): Set<string> {
  return new Set(
    articles.filter(({ published }) => isOver(published.span, asOf)).map(({ id }) => id),
  )
}

/** True if a date is certainly past at the end of the day. */
export function isOver(span: DateSpan, asOf: IsoDay): boolean {
  const day = toKnownOn(span)
  return day !== null && day <= asOf
}
