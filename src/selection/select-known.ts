/**
 * What is known on a day, and what holds the words that are looked for: the step before every view,
 * so that matrix, timeline, reader, briefs and counts all follow it without knowing of it.
 */
import type { DateSpan, IsoDay } from '../model/dates'
import type { ArticleId, Dossier, DossierIndex, StatementHead, StatementId } from '../model/dossier'
import { toKnownOn } from './known-days'
import type { Selection } from './selection'
import {
  selectDisputes,
  selectTold,
  withholdArticle,
  withholdHead,
  withholdSources,
} from './withhold'

type Knowing = Pick<Selection, 'asOf' | 'knownBy'>

/**
 * Statements of the index known by the end of the day `asOf` and, where `matches` is given, among
 * them. By `said`, a statement is known once the last day on which it may have been said is over;
 * by `published`, once the last day on which its article may have appeared is. Nothing is cut when
 * there is nothing to cut: then the same object is returned. A dispute is left out once fewer than
 * two of its sides are known; a side that rests on no statement counts as known here. Articles stay,
 * as all know that they exist now; those that were not yet published are `withheld`.
 */
export function selectKnownIndex(
  index: DossierIndex,
  { asOf, knownBy }: Knowing,
  matches: ReadonlySet<StatementId> | null = null,
): DossierIndex {
  if (asOf === null && matches === null) return index
  const statements = index.statements.filter(toTest(index, asOf, knownBy, matches))
  if (asOf === null) return { ...index, statements }
  const said = index.statements.filter(toTest(index, asOf, knownBy, null))
  const known = new Set(said.map(({ id }) => id))
  const published = toPublished(index, asOf)
  const told = toTold(said)
  const articles = index.articles.map((article) =>
    published.has(article.id) ? article : withholdHead(article, told.has(article.id)),
  )
  const disputes = index.disputes.filter(({ sides }) => {
    const left = sides.filter(
      (side) => side.statements.length === 0 || side.statements.some((id) => known.has(id)),
    )
    return left.length > 1
  })
  return { ...index, statements, articles, disputes }
}

/**
 * The same for the whole dossier: events are known once they are over, or, by `published`, once an
 * article that tells of them has appeared; a dispute is left once fewer than two of its sides are.
 * An article of which nothing is known carries nothing: no role, no evidence, no figure, no mention;
 * people and documents that only such articles tell of are left out. An article of which older words
 * are known, but which was not yet published, carries those and what else tells of things known then.
 * `matches` cuts the statements alone.
 */
export function selectKnown(
  dossier: Dossier,
  { asOf, knownBy }: Knowing,
  matches: ReadonlySet<StatementId> | null = null,
): Dossier {
  if (asOf === null && matches === null) return dossier
  const statements = dossier.statements.filter(toTest(dossier, asOf, knownBy, matches))
  if (asOf === null) return { ...dossier, statements }
  const published = toPublished(dossier, asOf)
  const said = dossier.statements.filter(toTest(dossier, asOf, knownBy, null))
  const told = toTold(said)
  const articles = dossier.articles.map((article) =>
    published.has(article.id) ? article : withholdArticle(article, told.has(article.id)),
  )
  const hidden = new Set(articles.flatMap(({ id, withheld }) => (withheld === 'all' ? [id] : [])))
  const isShown = ({ article }: { readonly article: ArticleId }) => !hidden.has(article)
  const events = dossier.events
    .map((event) => ({ ...event, evidence: event.evidence.filter(isShown) }))
    .filter(({ span, evidence }) => (knownBy === 'said' ? isOver(span, asOf) : evidence.length > 0))
  const figures = dossier.figures.filter(isShown)
  const { people, instruments } = selectTold(dossier, said, events, hidden)
  const known = new Set([...said, ...events, ...figures].map(({ id }) => id))
  return {
    ...dossier,
    statements,
    articles,
    actors: withholdSources(dossier.actors, asOf, hidden, dossier.roster),
    people,
    instruments,
    events,
    figures,
    disputes: selectDisputes(dossier.disputes, known),
    mentions: dossier.mentions.filter(isShown),
    subjects: { people: toIds(people), instruments: toIds(instruments), events: toIds(events) },
  }
}

function toIds(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id)
}

/** Articles of which a statement is known. */
function toTold(said: readonly StatementHead[]): ReadonlySet<ArticleId> {
  return new Set(said.map(({ article }) => article))
}

function toTest(
  index: Pick<DossierIndex, 'articles'>,
  asOf: IsoDay | null,
  knownBy: Knowing['knownBy'],
  matches: ReadonlySet<StatementId> | null,
): (statement: StatementHead) => boolean {
  const published = asOf === null ? null : toPublished(index, asOf)
  return ({ id, article, saidSpan }) =>
    (matches === null || matches.has(id)) &&
    (asOf === null ||
      (knownBy === 'said' ? isOver(saidSpan, asOf) : published?.has(article) === true))
}

function toPublished({ articles }: Pick<DossierIndex, 'articles'>, asOf: IsoDay): Set<string> {
  return new Set(
    articles.filter(({ published }) => isOver(published.span, asOf)).map(({ id }) => id),
  )
}

function isOver(span: DateSpan, asOf: IsoDay): boolean {
  const day = toKnownOn(span)
  return day !== null && day <= asOf
}
