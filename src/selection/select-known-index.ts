/**
 * What is known on a day, and what has the words that are looked for: the step before every view, so
 * that matrix, timeline, reader, briefs and counts all follow it. This is the part that the first
 * load needs; `select-known` cuts the texts too.
 */
import { toKnownOn, type DateSpan, type IsoDay } from '../model/dates'
import type {
  ArticleHead,
  ArticleId,
  DossierIndex,
  StatementHead,
  StatementId,
} from '../model/dossier'
import type { RosterHead } from '../model/vocabulary'
import type { Selection } from './selection'

export type Knowing = Pick<Selection, 'asOf' | 'knownBy'>

/**
 * Statements of the index known by the end of the day `asOf`. By `said`, a statement is known once the last day on which it may have been said is over;
 * by `published`, once the last day on which its article may have appeared is. Nothing is cut when
 * there is nothing to cut: then the same object is returned. A dispute is left out once fewer than
 * two of its sides are known; a side that rests on no statement counts as known here. Articles stay,
 * as all know that they exist now; those that were not yet published are `withheld`.
 */
export function selectKnownIndex(index: DossierIndex, { asOf, knownBy }: Knowing): DossierIndex {
  if (asOf === null) return index
  const statements = index.statements.filter(toKnownTest(index, asOf, knownBy))
  const known = new Set(statements.map(({ id }) => id))
  const published = toPublished(index, asOf)
  const told = toTold(statements)
  const articles = index.articles.map((article) =>
    published.has(article.id) ? article : withholdHead(article, told.has(article.id)),
  )
  const disputes = index.disputes.filter(({ sides }) => {
    const left = sides.filter(
      (side) => side.statements.length === 0 || side.statements.some((id) => known.has(id)),
    )
    return left.length > 1
  })
  return { ...index, statements, articles, disputes, roster: withholdNote(index.roster, asOf) }
}

/** Before its day an attendance is a list of states, without what it was that they attended. */
export function withholdNote<T extends RosterHead>(roster: T, asOf: IsoDay): T {
  return roster.asOf <= asOf ? roster : { ...roster, note: { en: '', vi: '' } }
}

/** An article that was not yet published, without its headline; `told` if words of it are known. */
export function withholdHead<T extends ArticleHead>(article: T, told: boolean): T {
  const { title } = article
  return {
    ...article,
    title: { ...title, quote: { ...title.quote, exact: '' }, en: '' },
    withheld: told ? 'all-but-passages' : 'all',
  }
}

/** The statements among `matches` alone; null asks for all, and returns the same object. */
export function selectMatching<D extends DossierIndex>(
  dossier: D,
  matches: ReadonlySet<StatementId> | null,
): D {
  if (matches === null) return dossier
  return { ...dossier, statements: dossier.statements.filter(({ id }) => matches.has(id)) }
}

/** Articles of which a statement is known. */
export function toTold(said: readonly StatementHead[]): ReadonlySet<ArticleId> {
  return new Set(said.map(({ article }) => article))
}

/** Whether a statement is known on the day. */
export function toKnownTest(
  index: Pick<DossierIndex, 'articles'>,
  asOf: IsoDay,
  knownBy: Knowing['knownBy'],
): (statement: StatementHead) => boolean {
  const published = toPublished(index, asOf)
  return ({ article, saidSpan }) =>
    knownBy === 'said' ? isOver(saidSpan, asOf) : published.has(article)
}

/** Articles that had certainly appeared by the end of the day. */
export function toPublished(
  { articles }: Pick<DossierIndex, 'articles'>,
  asOf: IsoDay,
): Set<string> {
  return new Set(
    articles.filter(({ published }) => isOver(published.span, asOf)).map(({ id }) => id),
  )
}

/** True where a date is over by the end of the day. */
export function isOver(span: DateSpan, asOf: IsoDay): boolean {
  const day = toKnownOn(span)
  return day !== null && day <= asOf
}
