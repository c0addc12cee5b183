/**
 * What is known on a day, and what holds the words that are looked for: the step before every view,
 * so that matrix, timeline, reader, briefs and counts all follow it without knowing of it.
 */
import type { DateSpan, IsoDay } from '../model/dates'
import type { Dossier, DossierIndex, StatementHead, StatementId } from '../model/dossier'
import { toKnownOn } from './known-days'
import type { Selection } from './selection'

type Knowing = Pick<Selection, 'asOf' | 'knownBy'>

/**
 * Statements of the index known by the end of the day `asOf` and, where `matches` is given, among
 * them. By `said`, a statement is known once the last day on which it may have been said is over;
 * by `published`, once the last day on which its article may have appeared is. Nothing is cut when
 * there is nothing to cut: then the same object is returned. A dispute is left out once fewer than
 * two of its sides are known; a side that rests on no statement counts as known here.
 */
export function selectKnownIndex(
  index: DossierIndex,
  { asOf, knownBy }: Knowing,
  matches: ReadonlySet<StatementId> | null = null,
): DossierIndex {
  if (asOf === null && matches === null) return index
  const statements = index.statements.filter(toTest(index, asOf, knownBy, matches))
  if (asOf === null) return { ...index, statements }
  const isKnown = toTest(index, asOf, knownBy, null)
  const known = new Set(index.statements.filter(isKnown).map(({ id }) => id))
  const disputes = index.disputes.filter(({ sides }) => {
    const left = sides.filter(
      (side) => side.statements.length === 0 || side.statements.some((id) => known.has(id)),
    )
    return left.length > 1
  })
  return { ...index, statements, disputes }
}

/**
 * The same for the whole dossier: events are known once they are over, or, by `published`, once an
 * article that tells of them has appeared; a dispute is left once fewer than two of its sides are.
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
  const events = dossier.events.filter((event) =>
    knownBy === 'said'
      ? isOver(event.span, asOf)
      : event.evidence.some(({ article }) => published.has(article)),
  )
  const isReadable =
    knownBy === 'published'
      ? (article: string) => published.has(article)
      : (article: string) => said.some((statement) => statement.article === article)
  const figures = dossier.figures.filter(({ article }) => isReadable(article))
  const left = new Set([...said, ...events, ...figures].map(({ id }) => id))
  const disputes = dossier.disputes.flatMap((dispute) => {
    const sides = dispute.sides.flatMap((side) => {
      const known = {
        ...side,
        statements: side.statements.filter((id) => left.has(id)),
        figures: side.figures.filter((id) => left.has(id)),
        events: side.events.filter((id) => left.has(id)),
      }
      return known.statements.length + known.figures.length + known.events.length > 0 ? [known] : []
    })
    return sides.length > 1 ? [{ ...dispute, sides }] : []
  })
  return { ...dossier, statements, events, figures, disputes }
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
